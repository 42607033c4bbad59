### Cuestionario: su pupitre, vista previa, versiones y correcciones.

questionnaire = Cuestionario
questionnaire-untitled = Cuestionario sin título
questionnaire-contents = Partes y preguntas
questionnaire-head = Encabezamiento
# $number es un número romano
questionnaire-part = Parte { $number }
# $number tal como lo ven los lectores: “4” o “4 (a)”
questionnaire-question = Pregunta { $number }
questionnaire-choice = Opción { $number }
questionnaire-field = Campo { $number }
questionnaire-draft = Versión { $version }, en borrador
questionnaire-frozen = Versión { $version }, enviada
questionnaire-frozen-text = Esta versión se envió y queda como está. Las correcciones se publican como una nueva versión; las respuestas siguen unidas a sus preguntas.
questionnaire-none = Aún no se pregunta nada
questionnaire-none-text = Un cuestionario tiene partes con preguntas numeradas. Añada la primera parte a continuación o copie el cuestionario de una consulta anterior. Deje vacío el título de la parte si no necesita partes.
questionnaire-to-dispatch = Elegir entidades y enviar
questionnaire-leave-focus = Cerrar sin guardar
questionnaire-edit-head = Editar el encabezamiento
questionnaire-edit-part = Editar la parte { $number }
questionnaire-edit-question = Editar la pregunta { $number }
questionnaire-move-hint = Desplace los elementos con las flechas, o con Alt y una tecla de flecha sobre un enlace.
questionnaire-move-parts-up = Subir la parte { $number }
questionnaire-move-parts-down = Bajar la parte { $number }
questionnaire-move-questions-up = Subir la pregunta { $number }
questionnaire-move-questions-down = Bajar la pregunta { $number }
questionnaire-at-the-edge = Este elemento no puede desplazarse más en esa dirección.

## Encabezamiento y partes
questionnaire-title = Título
questionnaire-title-hint = Tal como figura al principio del cuestionario.
questionnaire-preamble = Preámbulo
questionnaire-preamble-hint = Lo que hay que saber primero: el mandato, el grupo de redacción, cuándo y a quién se presenta el informe. Una línea vacía comienza un nuevo párrafo.
questionnaire-instruction = Instrucción
questionnaire-instruction-hint = Cómo contestar. Ejemplo: Conteste solo las preguntas que le conciernan.
questionnaire-languages = Idiomas de publicación
questionnaire-languages-hint = En cada uno de ellos deben existir todos los textos antes del envío.
questionnaire-languages-changed = Los idiomas de publicación han cambiado.
questionnaire-save-head = Guardar el encabezamiento
questionnaire-head-saved = El encabezamiento se ha guardado.
questionnaire-part-title-hint = Ejemplo: Obstáculos y dificultades. Puede quedar vacío.
questionnaire-part-guidance-hint = Una frase que figura debajo del título. Puede quedar vacía.
questionnaire-add-part = Añadir una parte
questionnaire-new-part-title = Título de la nueva parte
questionnaire-new-part-hint = Ejemplo: Obstáculos y dificultades. Puede quedar vacío.
questionnaire-add-this-part = Añadir la parte
questionnaire-part-added = La parte { $number } se ha añadido.
questionnaire-save-part = Guardar la parte { $number }
questionnaire-part-saved = La parte { $number } se ha guardado.
questionnaire-remove-part = Eliminar la parte { $number }
questionnaire-remove-part-ask = { $count ->
    [0] ¿Eliminar la parte { $number }? No tiene preguntas.
    [one] ¿Eliminar la parte { $number } con su pregunta?
   *[other] ¿Eliminar la parte { $number } con sus { $count } preguntas?
}
questionnaire-part-removed = La parte { $number } se ha eliminado.
questionnaire-restored = El elemento vuelve a estar en su lugar.

## Una pregunta
questionnaire-text = Enunciado
questionnaire-text-hint = Un solo asunto por pregunta. Pregunte de forma abierta: “¿Cómo …?”, “Describa …”.
questionnaire-no-words-yet = Aún sin redactar.
questionnaire-guidance = Indicaciones
questionnaire-guidance-hint = Ayuda para quienes contestan: definiciones, qué incluir. Puede quedar vacía.
questionnaire-heading = Epígrafe en el informe
questionnaire-heading-hint = Unas pocas palabras que encabezan la sección del informe dedicada a esta pregunta. Las entidades consultadas no las ven.
questionnaire-kind = Tipo de respuesta
questionnaire-kind-hint = Los demás datos que requiere el tipo aparecen a continuación.
questionnaire-kind-fixed-hint = El tipo se mantiene: esta pregunta se envió y es posible que ya tenga respuestas. Para preguntar de otro modo, elimínela y añada otra.
questionnaire-details = Pedir también detalles
questionnaire-choices = Opciones
questionnaire-choices-hint = Una por línea; en una escala, de menor a mayor.
questionnaire-choices-hint-languages = Una por línea; en una escala, de menor a mayor. La misma línea es la misma opción en todos los idiomas. Deje una línea vacía donde falte una traducción.
questionnaire-other = Ofrecer “Otra, especifíquese”
questionnaire-unit = Unidad
questionnaire-unit-hint = Lo que se cuenta o se mide. Ejemplo: francos suizos
questionnaire-year = Pedir el año de la cifra
questionnaire-fields = Campos de un elemento
questionnaire-fields-hint = Lo que se pide de cada elemento, por ejemplo título, asociados, resultados. Vacíe la etiqueta de un campo para eliminarlo; siempre hay dos campos vacíos disponibles.
questionnaire-field-label = Etiqueta
questionnaire-field-long = Varias líneas
questionnaire-max-items = Número máximo de elementos
questionnaire-max-items-hint = Para “hasta tres buenas prácticas”: 3
questionnaire-add-question = Añadir una pregunta a la parte { $number }
questionnaire-where = Lugar
questionnaire-at-the-end = Al final de la parte
questionnaire-after-question = Después de la pregunta { $number }
questionnaire-add-this-question = Añadir la pregunta
questionnaire-question-added = La pregunta { $number } se ha añadido. Complétela aquí.
questionnaire-save-question = Guardar la pregunta { $number }
questionnaire-question-saved = La pregunta { $number } se ha guardado.
questionnaire-remove-question = Eliminar la pregunta { $number }
questionnaire-remove-question-ask = ¿Eliminar la pregunta { $number }? Las preguntas que la siguen se numeran de nuevo.
questionnaire-question-removed = La pregunta { $number } se ha eliminado.

## Junto a la pregunta seleccionada
questionnaire-audience = Destinatarios
questionnaire-audience-hint = Si no se marca ninguno: todas las entidades.
questionnaire-only-to = Solo para:
questionnaire-condition = Condición
questionnaire-condition-hint = Una pregunta puede depender de una respuesta anterior.
questionnaire-condition-always = Se plantea siempre
questionnaire-condition-answered = Se plantea solo si se contestó la pregunta { $number }
questionnaire-condition-yes = Se plantea solo si la respuesta a la pregunta { $number } es “Sí”
questionnaire-condition-no = Se plantea solo si la respuesta a la pregunta { $number } es “No”
questionnaire-condition-chosen = Se plantea solo si se eligió “{ $choice }” en la pregunta { $number }
questionnaire-condition-gone = Depende de una pregunta que se eliminó
questionnaire-condition-unmet = Esta condición no puede cumplirse nunca.
questionnaire-expectation = ¿Se desea una respuesta?
questionnaire-expectation-required = Sin ella no se admite la presentación. Úsese rara vez.
questionnaire-expectation-expected = Su ausencia se señala antes de la presentación.
questionnaire-expectation-optional = Su ausencia no se menciona.
questionnaire-word-limit = Número máximo de palabras
questionnaire-word-limit-hint = Si se supera, se advierte a la entidad consultada, pero no se le impide continuar. Vacío: sin límite.
questionnaire-attachments = La respuesta puede ir acompañada de archivos
questionnaire-sub = Subpregunta de la pregunta anterior
questionnaire-translations = Traducciones
questionnaire-translations-complete = Completas en todos los idiomas de publicación.
# “Pregunta 4: falta un texto: Indicaciones (francés).”
questionnaire-missing = { $place }: falta un texto: { $wording } ({ $language }).
questionnaire-texts-missing = { $count ->
    [one] falta un texto
   *[other] faltan { $count } textos
}
questionnaire-to-do = Antes del envío
questionnaire-complete = No falta nada. El cuestionario puede enviarse.
questionnaire-unready-no-questions = Añada al menos una pregunta.
questionnaire-unready-no-title = Dé un título al cuestionario.
questionnaire-unready-empty-part = La parte { $number } no tiene preguntas. Añada una o elimine la parte.
questionnaire-unready-few-choices = La pregunta { $number } ofrece menos de dos opciones.
questionnaire-unready-condition-gone = La pregunta { $number } depende de una pregunta que se eliminó.
questionnaire-unready-condition-later = La pregunta { $number } depende de una pregunta que no la precede.
questionnaire-unready-condition-never = La condición de la pregunta { $number } no puede cumplirse nunca.
questionnaire-copy-title = Partir de un cuestionario anterior
questionnaire-copy-from = Copiar el cuestionario de la consulta
questionnaire-copy-hint = Se copian las partes, las preguntas, los idiomas y la instrucción; el título se mantiene.
questionnaire-copy = Copiar
questionnaire-copied = Copiado de “{ $title }”.

## Tal como se lee
questionnaire-must-answer = La respuesta es obligatoria.
questionnaire-is-expected = Se espera una respuesta; su ausencia se señala.
questionnaire-up-to-words = { $count ->
    [one] Una palabra como máximo.
   *[other] { $count } palabras como máximo.
}
questionnaire-up-to-items = { $count ->
    [one] Un elemento:
   *[other] { $count } elementos como máximo, cada uno con:
}
questionnaire-files-welcome = Pueden adjuntarse archivos.
questionnaire-give-details = Sírvase dar detalles.
questionnaire-give-year = Año de la cifra
questionnaire-give-date = Día, mes, año
questionnaire-give-files = Sírvase adjuntar uno o varios archivos.
questionnaire-other-specify = Otra, especifíquese
questionnaire-preview = Vista previa
questionnaire-preview-as = Tal como lo ven
questionnaire-preview-in = Idioma
questionnaire-preview-missing = { $count ->
    [one] Falta un texto en este idioma; se muestra en otro.
   *[other] Faltan { $count } textos en este idioma; se muestran en otro.
}
questionnaire-preview-none = No se plantea ninguna pregunta a estos destinatarios
questionnaire-preview-none-text = Elija otros destinatarios o cambie a quién se plantean las preguntas.

## Versiones
questionnaire-versions = Versiones
questionnaire-versions-text = Lo que se envió no se modifica nunca. Cada corrección es una versión propia; las respuestas siguen a sus preguntas de una versión a otra.
questionnaire-version = Versión
questionnaire-version-n = Versión { $version }
questionnaire-version-standing = Situación
questionnaire-version-questions = Preguntas
questionnaire-version-changes = Cambios
questionnaire-is-draft = Borrador
questionnaire-is-dispatched = Enviada
questionnaire-difference-to = Diferencia respecto de la versión { $version }
questionnaire-difference-title = Qué cambia la versión { $version } en la versión { $before }
questionnaire-difference-none = Ninguna diferencia
questionnaire-difference-none-text = Aún no ha cambiado nada. Modifique primero lo que deba corregirse.
questionnaire-is-new = Nuevo
questionnaire-is-removed = Eliminado
questionnaire-is-changed = Modificado
questionnaire-moved-from = Desplazado; lugar anterior: { $place }.
questionnaire-terms-changed = Han cambiado el tipo, los destinatarios, la condición, el límite o el carácter obligatorio.

## Corrección
questionnaire-corrigendum = Corrección
questionnaire-corrigendum-begin = Comenzar una corrección
questionnaire-corrigendum-begun = La versión { $version } es el borrador de la corrección. Las entidades consultadas siguen viendo la versión anterior hasta que usted envíe esta.
questionnaire-corrigendum-review = Revisar la corrección
questionnaire-corrigendum-edit = Volver a las preguntas
questionnaire-corrigendum-text = Esto es lo que cambia. Las respuestas ya escritas siguen unidas a sus preguntas; las ya presentadas siguen constando como están.
questionnaire-corrigendum-unready = Antes de que la corrección pueda enviarse:
questionnaire-corrigendum-overtaken = La corrección se modificó entretanto. Examínela de nuevo antes de enviarla.
questionnaire-corrigendum-discard = Descartar la corrección
questionnaire-corrigendum-discard-question = La versión { $version } es solo un borrador. Desaparece con todo lo que se ha cambiado en ella y no puede recuperarse. El cuestionario queda como se envió; no se avisa a nadie.
questionnaire-corrigendum-discard-this = Descartar la versión { $version }
questionnaire-corrigendum-discarded = La corrección se ha descartado. El cuestionario está como antes.
questionnaire-corrigendum-not-discarded = La corrección ha cambiado entretanto. Examínela de nuevo antes de descartarla.
questionnaire-corrigendum-told = { $mails ->
    [0] No se avisará a nadie por correo: ninguna de las entidades consultadas tiene dirección.
    [one] Un correo avisará a las entidades consultadas.
   *[other] { $mails } correos avisarán a las entidades consultadas.
}
questionnaire-corrigendum-dispatch = { $respondents ->
    [one] Enviar la corrección a { $respondents } entidad
   *[other] Enviar la corrección a { $respondents } entidades
}
questionnaire-corrigendum-ask = { $respondents ->
    [one] Con el envío, la versión { $version } queda fijada; la entidad consultada la ve a partir de ese momento.
   *[other] Con el envío, la versión { $version } queda fijada; las { $respondents } entidades consultadas la ven a partir de ese momento.
}
questionnaire-corrigendum-dispatched = { $count ->
    [0] La corrección se ha enviado. No ha salido ningún correo: nadie tiene dirección.
    [one] La corrección se ha enviado; un correo está en camino.
   *[other] La corrección se ha enviado; { $count } correos están en camino.
}

## Otra persona se adelantó
questionnaire-conflict-title = Modificado entretanto
questionnaire-conflict-text = Otra persona guardó un cambio ({ $about }) mientras usted escribía. No se ha sobrescrito nada: elija qué texto queda.
questionnaire-conflict-typed = Lo que usted escribió
questionnaire-conflict-now = El texto actual
questionnaire-conflict-empty = Vacío
questionnaire-conflict-keep-mine = Mantener lo que escribí
questionnaire-conflict-take-theirs = Tomar el texto actual

## Lo que falló
questionnaire-fault-too-long = El texto es demasiado largo. Escriba { $most } caracteres como máximo.
questionnaire-fault-control = Escriba el texto en una sola línea, sin tabulaciones ni otros caracteres de control.
questionnaire-fault-control-text = Este texto contiene caracteres de control. Elimínelos, por ejemplo escribiendo el texto de nuevo.
questionnaire-fault-direction = Este texto contiene un carácter oculto que invierte su dirección. Elimínelo, por ejemplo escribiendo el texto de nuevo.
questionnaire-fault-no-language = Elija al menos un idioma.
questionnaire-fault-kind = Elija un tipo de respuesta.
questionnaire-fault-kind-fixed = El tipo de esta pregunta no puede modificarse, porque ya se envió. Elimine la pregunta y añada otra.
questionnaire-fault-number = Escriba un número entero de 1 a { $most }.
questionnaire-fault-condition = Esta condición no puede cumplirse nunca. Elija otra.
questionnaire-fault-few-choices = Escriba al menos dos opciones, una por línea.
questionnaire-fault-many-choices = Escriba { $most } opciones como máximo.
questionnaire-fault-same-choices = Dos opciones se leen igual.
questionnaire-fault-lines = { $count ->
    [one] Aquí hay una línea, pero { $source } en el texto de origen. Deje una línea vacía donde falte una traducción.
   *[other] Aquí hay { $count } líneas, pero { $source } en el texto de origen. Deje una línea vacía donde falte una traducción.
}
questionnaire-fault-no-fields = Dé al menos un campo a los elementos.
questionnaire-fault-many-fields = Dé a los elementos { $most } campos como máximo.
questionnaire-fault-same-fields = Dos campos tienen la misma etiqueta.
questionnaire-fault-frozen = Esta versión del cuestionario ya no puede modificarse. Su cambio no se ha guardado.
questionnaire-fault-overtaken = Otra persona modificó el cuestionario entretanto. No se ha hecho nada; examínelo en su estado actual y repita la acción.
questionnaire-fault-not-empty = Ya hay preguntas. Elimínelas antes de copiar otras.
