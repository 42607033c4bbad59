### El proyecto de informe: su pupitre, sus formularios, sus versiones.

draft-title = Proyecto de informe
draft-contents = Índice
# De un proyecto largo se muestra un solo capítulo a la vez; esto abre otro.
draft-chapter-open = { $count ->
    [one] Mostrar el párrafo de este capítulo
   *[other] Mostrar los { $count } párrafos de este capítulo
}
draft-state = Estado del proyecto
draft-files = Descargar:
draft-notes = Notas
draft-note-back = Volver al texto

## Todavía nada, o nada que compilar
draft-none = Aún no se ha compilado
draft-none-text = { $count ->
    [one] Hasta ahora se tiene en cuenta { $count } respuesta. Con la compilación se obtiene un proyecto completo: título, resumen, introducción, una sección por cada pregunta, conclusiones y anexos.
   *[other] Hasta ahora se tienen en cuenta { $count } respuestas. Con la compilación se obtiene un proyecto completo: título, resumen, introducción, una sección por cada pregunta, conclusiones y anexos.
}
draft-none-no-replies = El proyecto se compila a partir de las respuestas que se tienen en cuenta. Aún no hay ninguna.
draft-none-wait = La secretaría aún no ha compilado las respuestas. El proyecto aparecerá aquí.
draft-compile = Compilar el proyecto de informe
draft-recompile = Compilar de nuevo
draft-cannot-compile = No hay nada que compilar
draft-cannot-dispatch = El cuestionario aún no se ha enviado. Envíelo primero; cuando se presenten respuestas, podrán compilarse.
draft-cannot-submissions = Aún no se tiene en cuenta ninguna respuesta. Una respuesta se tiene en cuenta si se presentó dentro del plazo, o fuera de él y fue aceptada, y si no ha sido rechazada, devuelta para aclaraciones ni retirada.
draft-to-consultation = Ir a la consulta
draft-compiled = Las respuestas se han compilado. Esta es la primera versión del proyecto.
draft-compiled-unchanged = Nada ha cambiado desde que se compiló el proyecto; queda como estaba.
draft-recompiled = { $count ->
    [0] Se ha compilado de nuevo. No cambia la lectura de ningún párrafo.
    [one] Se ha compilado de nuevo. Ha cambiado { $count } párrafo; lo escrito a mano se conserva.
   *[other] Se ha compilado de nuevo. Han cambiado { $count } párrafos; lo escrito a mano se conserva.
}
# $count: párrafos modificados; $flagged: párrafos escritos a mano que esperan que alguien los examine.
draft-recompiled-flagged = Se ha compilado de nuevo. Párrafos modificados: { $count }. Párrafos escritos a mano cuyas fuentes han cambiado y que conviene examinar: { $flagged }.

## Qué ha sido de las respuestas desde la compilación
draft-news-accepted = { $count ->
    [one] Desde esta compilación se ha aceptado { $count } respuesta.
   *[other] Desde esta compilación se han aceptado { $count } respuestas.
}
draft-news-replaced = { $count ->
    [one] Desde esta compilación, { $count } respuesta ha sido sustituida por una versión posterior.
   *[other] Desde esta compilación, { $count } respuestas han sido sustituidas por versiones posteriores.
}
draft-news-gone = { $count ->
    [one] { $count } respuesta a partir de la cual se compiló el proyecto ya no se tiene en cuenta.
   *[other] { $count } respuestas a partir de las cuales se compiló el proyecto ya no se tienen en cuenta.
}
draft-news-advice = Al compilar de nuevo se actualizan las frases automáticas, se conserva lo escrito a mano y se señala allí donde sus fuentes han cambiado.
draft-news-wait = La secretaría puede compilar de nuevo el proyecto.

## El esquema
draft-length = Extensión
# $words y $limit son números como 10,700.
draft-length-of = { $words } palabras de { $limit }
draft-length-near = más de { $limit }
draft-length-over = demasiado largo
draft-stale = Párrafos cuyas fuentes han cambiado
draft-stale-here = párrafos cuyas fuentes han cambiado
draft-remarks-open-label = Número de observaciones abiertas
draft-version-label = Versión
draft-style-link = Comprobar las normas de estilo

## Cómo se llama un lugar del proyecto
draft-place-paragraph = Párrafo { $number }
draft-place-summary = Resumen
draft-place-title = Título
draft-place-heading = Epígrafe
draft-place-whole = Todo el proyecto
draft-place-annexes = Anexos
draft-place-note = Nota { $marker }
# $chapter es el título de un capítulo.
draft-place-removed = Párrafo eliminado (capítulo: { $chapter })
draft-place-gone = Párrafo que ya no existe

## De quién son las palabras. Siguen el nombre de la persona y el día.
draft-hand-computed = Generado automáticamente a partir de las respuestas, y de nuevo cuando estas cambian.
draft-hand-edited = Modificado por { $who } el { $day }.
draft-hand-added = Añadido por { $who } el { $day }.
draft-hand-removed = Eliminado por { $who } el { $day }.
draft-hand-moved = Desplazado por { $who } el { $day }.
draft-nobody = la plataforma
draft-somebody = Otra persona

## En qué se apoya un párrafo
# $name es un lugar como “Párrafo 12”.
draft-evidence = { $count ->
    [one] { $name }: { $count } respuesta en que se apoya
   *[other] { $name }: { $count } respuestas en que se apoya
}
draft-evidence-title = Las respuestas en que se apoya
draft-question = Pregunta { $number }:
draft-evidence-furniture = Procede del expediente de la consulta, no de una respuesta.
draft-evidence-unsourced = Escrita a mano; esta frase no se apoya en ninguna respuesta.
draft-evidence-answers = Todas las respuestas a la pregunta
draft-evidence-submission = La respuesta presentada
draft-evidence-more = { $count ->
    [one] y { $count } respuesta más
   *[other] y { $count } respuestas más
}
draft-evidence-replaced = sustituida desde entonces
draft-evidence-gone = ya no se tiene en cuenta
draft-no-source = sin fuente

## El margen en reposo
draft-waits = Pendiente de su examen
draft-waits-stale = Fuentes modificadas después de la redacción
draft-waits-unsourced = Frases que no se apoyan en ninguna respuesta
draft-waits-broken = Remisión a un elemento eliminado
draft-reading = Cómo leer esta página
draft-reading-evidence = El número que figura junto a un párrafo indica en cuántas respuestas se apoya; sígalo para ver el texto de estas aquí, en el margen.
draft-reading-hand = Los párrafos sin ninguna indicación debajo se generan automáticamente a partir de las respuestas. Debajo de los demás figura quién los escribió, modificó o desplazó.
draft-reading-keys = Con un párrafo seleccionado, Alt y la flecha hacia arriba o hacia abajo lo desplazan.
draft-removed = Párrafos eliminados
draft-restore = Restablecer
draft-history = Historial de este párrafo

## Acciones sobre un párrafo
draft-acts = Este párrafo
draft-rename = Cambiar el epígrafe
draft-add-after = Añadir un párrafo a continuación
draft-add-under = Añadir un párrafo bajo este epígrafe
draft-move-up = Subir
draft-move-down = Bajar
draft-saved = Guardado: versión { $version }.
draft-added = El párrafo se ha añadido; esta es la versión { $version }.
draft-moved = El párrafo se ha desplazado.
draft-removed-said = El párrafo se ha eliminado. Permanece en la lista de párrafos eliminados y puede restablecerse en cualquier momento.
draft-restored = El párrafo se ha restablecido.
draft-returned = Se ha restablecido el texto anterior.

## Un párrafo cuyas fuentes han cambiado
draft-stale-changed = Respuestas cuyo contenido ha cambiado: { $whose }.
draft-stale-appeared = Respuestas que se han recibido desde entonces: { $whose }.
draft-stale-withdrew = Respuestas que ya no se tienen en cuenta: { $whose }.
draft-stale-beyond = Entre las fuentes hay más cambios que los que se enumeran aquí.
draft-stale-today = El texto tal como se generaría automáticamente hoy
draft-stale-nothing = Aquí ya no se generaría automáticamente ningún texto.
draft-take-computed = Tomar el texto automático
draft-keep-mine = Mantener el texto como está
draft-took-computed = El texto automático está en su lugar.
draft-kept = El texto queda como está; consta que se ha examinado el cambio de sus fuentes.

## Formularios
# $name es un lugar como “Párrafo 12”.
draft-form-paragraph = Editar: { $name }
draft-form-addition = Nuevo párrafo después de: { $name }
# $name es un epígrafe como “II. Agentes”.
draft-form-addition-under = Nuevo párrafo bajo: { $name }
draft-form-heading = Epígrafe: { $name }
draft-form-text = Texto del párrafo
draft-form-words = Texto del epígrafe
draft-form-after = Figurará después de este párrafo:
draft-save-mine = Guardar mi texto en su lugar
draft-conflict = { $who } ha modificado este texto mientras usted escribía
draft-conflict-text = No se ha sobrescrito nada. Su texto figura en el formulario que sigue; el texto actual figura aquí. Reúna ambos en el formulario o mantenga el texto actual.
draft-conflict-theirs = El texto actual
draft-conflict-difference = Lo que el suyo cambiaría en él
draft-conflict-keep-theirs = Mantener el texto actual
# $name es un lugar como “Párrafo 12”.
draft-overtaken = { $who } ha modificado este lugar mientras usted lo examinaba ({ $name }). No se ha realizado ninguna acción. Este es el texto actual:
draft-overtaken-look = Ver el proyecto en su estado actual
draft-help = Signos que pueden usarse en el texto
draft-help-italic = palabras en cursiva
draft-help-note = una nota de pie de página
draft-help-foreign = palabras en otro idioma: ar, zh, fr, ru o es
draft-help-reference = “paragraphs 38–51”: los números se generan automáticamente
draft-help-item = al principio de una línea, un apartado con letra
draft-help-escape = una barra inversa devuelve al signo su valor corriente
draft-help-sources = Una frase que usted conserva, en su totalidad o en buena parte, conserva las respuestas en que se apoya. Una frase nueva no tiene ninguna y se señala como tal.
draft-help-names = A qué puede referirse una remisión
draft-help-heading = Un epígrafe no lleva punto final ni abreviaturas. Su número se genera automáticamente.
draft-fault-gone = Ese lugar ya no figura en el proyecto. Lo que usted escribió figura a continuación; cópielo y vea el proyecto en su estado actual.
draft-fault-removed = Ese párrafo se ha eliminado. Restablézcalo primero.
draft-fault-not-removed = Ese párrafo no se ha eliminado.
draft-fault-key-taken = Ese párrafo ya existe. Vea el proyecto en su estado actual.
draft-fault-at-the-end = No puede desplazarse más en esa dirección.
draft-fault-nothing-computed = No hay texto automático para este párrafo. Mantenga el texto como está o elimine el párrafo.
draft-fault-not-flagged = Las fuentes de este párrafo no han cambiado; no hay nada que confirmar.
draft-fault-empty-heading = Escriba un epígrafe.
draft-fault-long-heading = Este epígrafe tiene más de 300 caracteres. Abrévielo.
draft-fault-empty = Escriba un texto o elimine el párrafo.
draft-fault-no-introduction = Comience con una frase que introduzca los apartados.
draft-fault-too-long = Este párrafo tiene más de 20.000 caracteres. Divídalo.

## Observaciones
draft-remarks = Observaciones
draft-remarks-open = { $count ->
    [one] { $count } observación abierta
   *[other] { $count } observaciones abiertas
}
draft-remarks-closed = { $count ->
    [one] { $count } observación resuelta
   *[other] { $count } observaciones resueltas
}
draft-remarks-tab-open = Abiertas
draft-remarks-tab-all = Todas
draft-remarks-none = No hay observaciones abiertas
draft-remarks-none-text = La secretaría, el Relator o la Relatora y los miembros pueden formular observaciones sobre cualquier párrafo del proyecto: seleccione el párrafo y escriba en el margen.
draft-remarks-none-here = Aún no hay observaciones sobre este párrafo.
draft-remark-label = Su observación
draft-remark-add = Añadir la observación
draft-remark-added = La observación se ha añadido.
draft-remark-open = Abierta
draft-remark-dispose = Aceptar o rechazar
draft-remark-reason = Motivo
draft-remark-reason-hint = Necesario para rechazar una observación; útil en cualquier caso.
draft-remark-accept = Aceptar
draft-remark-reject = Rechazar
draft-remark-accepted = Aceptada
draft-remark-rejected = Rechazada
draft-remark-was-accepted = La observación se ha aceptado.
draft-remark-was-rejected = La observación se ha rechazado, con el motivo que usted indicó.
draft-fault-remark-empty = Escriba su observación.
draft-fault-remark-long = Este texto tiene más de 5.000 caracteres. Abrévielo.
draft-fault-reason = Indique por qué se rechaza la observación.
draft-fault-disposition = Indique si la observación se acepta o se rechaza.

## Versiones
draft-versions = Versiones del proyecto
draft-versions-lead = Cada acción crea una versión, y todas las versiones se conservan.
draft-versions-version = Versión
draft-versions-what = Acción
draft-versions-where = Lugar
draft-versions-who = Por
draft-versions-when = Fecha
draft-versions-difference = Diferencia
draft-versions-changes = Qué ha cambiado
draft-versions-changes-of = Qué ha cambiado con la versión { $version }
draft-versions-from = De la versión
draft-versions-to = A la versión
draft-versions-compare = Comparar
draft-version-n = Versión { $version }
draft-version-reading = { $who }, { $at }. Esta versión es solo de lectura.
draft-act-line = { $act } – { $who }, { $at }
draft-act-compiled = Compilación
draft-act-recompiled = Nueva compilación
draft-act-edited = Párrafo modificado
draft-act-added = Párrafo añadido
draft-act-moved = Párrafo desplazado
draft-act-removed = Párrafo eliminado
draft-act-restored = Párrafo restablecido
draft-act-took_computed = Texto automático adoptado
draft-act-kept = Texto mantenido pese al cambio de sus fuentes
draft-act-returned = Texto anterior restablecido
draft-act-renamed = Epígrafe escrito de nuevo
draft-act-retitled = Título escrito de nuevo

## Qué ha cambiado entre dos versiones
draft-difference-title = Qué ha cambiado de la versión { $from } a la versión { $to }
draft-difference-none = Las dos versiones se leen igual
draft-difference-none-text = No difiere ningún párrafo, epígrafe ni cuadro.
draft-difference-key-inserted = Subrayado: palabras añadidas.
draft-difference-key-deleted = Tachado: palabras suprimidas.
draft-difference-key = Un número que solo se ha desplazado no constituye un cambio.
draft-difference-front = Título y resumen
draft-difference-changed = modificado
draft-difference-new = nuevo
draft-difference-gone = eliminado
draft-difference-moved = desplazado
draft-difference-table = cuadro modificado
draft-difference-changed-count = Modificados: { $count }
draft-difference-new-count = Nuevos: { $count }
draft-difference-gone-count = Eliminados: { $count }
draft-difference-moved-count = Desplazados: { $count }
draft-difference-table-count = { $count ->
    [one] { $count } cuadro modificado
   *[other] { $count } cuadros modificados
}
# Números de párrafos.
draft-difference-renumbered = Párrafo { $after }, anteriormente { $before }
draft-difference-former = Antiguo párrafo { $number }
draft-difference-open = En el proyecto
draft-difference-text = Su texto
draft-difference-back = Volver al proyecto

## La comprobación de las normas de estilo
draft-style = Normas de estilo
draft-style-lead = El proyecto se coteja con las normas de estilo de las Naciones Unidas. Se dejan de lado las palabras en otros idiomas y los títulos citados; nada se modifica automáticamente.
draft-style-none = No se ha encontrado ningún desliz
draft-style-none-text = El proyecto cumple todas las normas que pueden comprobarse.
draft-style-count = { $count ->
    [one] { $count } desliz respecto de las normas de estilo
   *[other] { $count } deslices respecto de las normas de estilo
}
draft-style-hints = Conviene releer
draft-style-hints-text = Esto aparece también en buenos textos; vea si es intencional.
draft-lint-non_oxford_ise = Grafía con -ize
draft-lint-spelling = Ortografía
draft-lint-term = Nombre o término
draft-lint-un_in_text = “United Nations” sin abreviar
draft-lint-duplicate_word = Palabra repetida
draft-lint-duplicate_word_variant = Palabra repetida en dos formas
draft-lint-malformed = Resto de una modificación
draft-lint-heading_mismatch = El epígrafe y el índice difieren
draft-lint-contents_range = Intervalo de párrafos en el índice
draft-lint-heading_abbreviation = Abreviatura en un epígrafe
draft-lint-heading_full_stop = Punto al final de un epígrafe
draft-lint-lone_subheading = Sección A sin sección B
draft-lint-number_in_figures = Número en cifras
draft-lint-number_in_words = Número en letras
draft-lint-number_at_start = Número al principio de una frase
draft-lint-number_grouping = Coma de los millares
draft-lint-per_cent = Porcentaje
draft-lint-range_hyphen = Raya en un intervalo
draft-lint-serial_comma = Coma delante de “and”
draft-lint-date_format = Forma de una fecha
draft-lint-time_format = Forma de una hora
draft-lint-straight_quotes = Comillas rectas
draft-lint-unbalanced = Signo sin su pareja
draft-lint-loaded_verb = Verbo que toma partido
draft-lint-first_person = Primera persona
draft-lint-praise = Elogio
draft-lint-speaks_for_all = Habla en nombre de todos
draft-lint-abbreviation_unexplained = Abreviatura sin explicar
draft-lint-abbreviation_unused = Abreviatura no utilizada
draft-lint-abbreviation_stops = Puntos en una abreviatura
draft-lint-abbreviation_possessive = Posesivo de una abreviatura
