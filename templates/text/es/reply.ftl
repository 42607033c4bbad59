### Responder a una consulta: lo que ven las personas de la entidad consultada.

## Panorama
reply-of = Respuesta en nombre de:
reply-overview = Panorama general
reply-outline = La respuesta
reply-parts = Partes del cuestionario
# { $number } es un número romano.
reply-part = Parte { $number }
reply-part-title = Parte
reply-answered = Preguntas contestadas
reply-written-by = Redacción
# Nombra la fila de enlaces a la misma página con sus preguntas en otro idioma.
reply-questions-in = Idioma de las preguntas
reply-begin = Comenzar la respuesta
reply-begin-from = La secretaría registró la versión { $version } de su respuesta. Si comienza, su texto pasará a ser el borrador de la versión siguiente.
reply-go-on = Continuar la respuesta
reply-review = Revisar antes de presentar
reply-see-receipt = Ver el acuse de recibo
reply-unchanged = El borrador coincide con lo que se presentó. Modifique una respuesta si desea preparar una nueva versión.
reply-print = Cuestionario con las respuestas actuales, para imprimir
reply-past = El plazo ha vencido. Aún puede presentar la respuesta: se señalará como tardía, y la secretaría decidirá si la admite.
reply-closed = Esta consulta está cerrada. Aún puede presentar una respuesta; la secretaría decidirá si la admite.
reply-submissions = Versiones presentadas hasta ahora
reply-people = Personas que trabajan en esta respuesta
reply-people-more = Ver o invitar a colegas

## Lo que se presentó
reply-version = Versión { $version }
reply-late = Después del vencimiento del plazo
reply-late-awaits = Esta versión llegó después del vencimiento del plazo. La secretaría decidirá si la admite.
reply-replaced = Sustituida por una versión posterior
# Situación de una respuesta presentada.
reply-standing-received = Recibida
reply-standing-accepted = Aceptada
reply-standing-returned = Devuelta para aclaraciones
reply-standing-rejected = No admitida
reply-standing-withdrawn = Retirada
# Seguido de una fecha y, tras dos puntos, del motivo.
reply-decided-received = De nuevo recibida
reply-decided-accepted = Aceptada por la secretaría
reply-decided-returned = Devuelta por la secretaría para aclaraciones
reply-decided-rejected = No admitida por la secretaría
reply-decided-withdrawn = Retirada por la entidad consultada

## Cómo se da la respuesta
reply-settings = Modalidades de la respuesta
reply-settings-change = Cambiar estas modalidades
reply-settings-save = Guardar las modalidades de la respuesta
reply-settings-saved = Las modalidades de la respuesta se han guardado.
reply-settings-focal-point = Las decide un punto de contacto de la entidad consultada.
reply-settings-overtaken = Entretanto, otra persona de su equipo cambió estas modalidades. No se ha sobrescrito nada: lo que consta figura primero y lo que usted eligió figura debajo. Guarde de nuevo para que conste su elección.
reply-settings-no-language = Elija el idioma en que están redactadas las respuestas.
reply-settings-no-publication = Elija en qué medida puede darse a conocer la respuesta.
reply-settings-state-anonymous = Un Estado no puede responder de forma anónima. Elija otro nivel.
reply-language = Idioma de las respuestas
reply-publication = En qué medida puede darse a conocer la respuesta
reply-publication-PUBLIC = Pública
reply-publication-PUBLIC-hint = El texto puede publicarse y citarse con el nombre de la entidad.
reply-publication-PUBLIC_ANONYMOUS = Pública sin el nombre
reply-publication-PUBLIC_ANONYMOUS-hint = El texto puede publicarse y citarse, pero sin el nombre de la entidad.
reply-publication-NOT_PUBLISHED_BUT_USABLE = No publicada
reply-publication-NOT_PUBLISHED_BUT_USABLE-hint = El informe puede resumir la respuesta sin nombrar a la entidad. No se publica ni se cita.
reply-publication-CONFIDENTIAL = Confidencial
reply-publication-CONFIDENTIAL-hint = Solo para el grupo de redacción. Nunca se cita; se cuenta solo en los totales.
reply-on-behalf-of = En nombre del grupo
reply-on-behalf-of-hint = Solo si habla en nombre de un grupo además de en nombre propio, por ejemplo el Movimiento de los Países No Alineados.

## Redacción
reply-question = Pregunta { $number }
# La etiqueta del campo, para quienes lo escuchan.
reply-answer-to = Respuesta a la pregunta { $number }
reply-details = Detalles
reply-other = Otra, especifíquese
reply-other-choice = Otra, según se especifica a continuación
reply-unanswered = Aún sin respuesta
reply-instead = En lugar de una respuesta
# La primera opción de “En lugar de una respuesta”: la respuesta figura arriba.
reply-instead-nothing = –
reply-unit = Unidad: { $unit }
reply-year = Año de la cifra
reply-items-most = { $count ->
    [one] { $count } elemento como máximo
   *[other] { $count } elementos como máximo
}
reply-item-add = Añadir un elemento
reply-item-remove = Eliminar este elemento
reply-files-add = Añadir archivos
reply-files-hint = PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG o JPEG, de 20 MB como máximo cada uno. Los archivos se añaden al pulsar “Guardar”.
reply-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
reply-save-and-go-on = Guardar y pasar a la parte { $number }
reply-save-and-review = Guardar y revisar la respuesta
reply-part-saved = La parte { $number } se ha guardado.
reply-not-put = Debido a una respuesta anterior, esta pregunta no se le plantea. Su respuesta se conserva, pero no se presentará.
# Antes de una pregunta que depende de otra anterior.
reply-only-if-answered = Solo si contestó la pregunta { $number }.
reply-only-if-yes = Solo si contestó que sí a la pregunta { $number }.
reply-only-if-no = Solo si contestó que no a la pregunta { $number }.
reply-only-if-chosen = Solo si eligió “{ $choice }” en la pregunta { $number }.
reply-margin = Acerca de estas preguntas
reply-margin-saving = Nada se pierde
reply-margin-saving-text = Las respuestas se guardan mientras usted escribe o con el botón “Guardar”. Se conserva cada texto que se guardó, con el nombre de quien lo escribió. Hasta que se presente la respuesta, solo usted y sus colegas pueden leer este borrador.
reply-wanted-required = La respuesta es obligatoria.
reply-wanted-expected = Se espera una respuesta.
reply-wanted-optional = Se agradece una respuesta.
reply-word-limit = { $count ->
    [one] { $count } palabra como máximo
   *[other] { $count } palabras como máximo
}

## Archivos
reply-file-removed = El archivo { $name } se ha eliminado.
reply-file-restored = El archivo { $name } se ha restablecido.
reply-file-empty = El archivo { $name } está vacío. Elíjalo de nuevo.
reply-file-too-large = El archivo { $name } ocupa más de 20 MB. Aporte uno más pequeño, o varios.
reply-file-wrong-kind = El archivo { $name } es de un tipo que no se admite. Use PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG o JPEG.
reply-file-not-what-it-says = El contenido del archivo { $name } no corresponde a su nombre. Guárdelo de nuevo en el tipo que desea aportar.
reply-file-bad-name = Dé al archivo un nombre de 1 a 200 caracteres.
reply-file-too-many = Con una pregunta pueden aportarse { $max } archivos como máximo.

## Lo que falla en una respuesta
# En el resumen al principio de la página; { $sentence } es una de las frases que siguen.
reply-fault-in = Pregunta { $number }: { $sentence }
reply-fault-both = Hay una respuesta y, junto a ella, “sin información” o “no procede”. Mantenga una de las dos cosas.
reply-fault-details-alone = Elija también sí o no; no pueden guardarse solo los detalles.
reply-fault-year-alone = Escriba también la cifra; no puede guardarse solo el año.
reply-fault-wrong-shape = Esta respuesta no se ajusta a la pregunta. Cargue de nuevo la página; es posible que la pregunta se haya corregido.
reply-unfit = La pregunta se corrigió y esta respuesta anterior ya no se ajusta a ella. Se conserva, pero no puede presentarse: conteste de nuevo o quite lo que ya no se ajusta.
reply-unfit-drop = Quitar lo que ya no se ajusta
reply-fault-only-one = Elija una sola: una opción de la lista u otra que usted especifique.
reply-fault-not-a-number = Escriba el número en cifras, con un punto antes de los decimales: 1417.5
reply-fault-not-a-year = Escriba el año en cuatro cifras, entre 1800 y 2200.
reply-fault-not-a-date = Escriba la fecha como año-mes-día: 2011-09-01
reply-fault-too-long = Este texto tiene más de 100.000 caracteres. Abrévielo o apórtelo como archivo adjunto.
reply-fault-nul = El texto contiene un carácter que no puede almacenarse. Elimínelo e inténtelo de nuevo.
reply-fault-too-many-items = Se piden { $max } elementos como máximo. Elimine algunos o reúna dos en uno.

## Dos textos para una respuesta
reply-conflict = { $who } guardó otra respuesta a las { $time }.
reply-conflict-kept = No se ha sobrescrito nada. Su respuesta aún no se ha guardado: elija cuál de las dos queda, o corrija la suya y manténgala.
reply-conflict-theirs = La otra respuesta ({ $who })
reply-conflict-difference = Lo que cambia la suya
reply-conflict-choose = Entretanto, otra persona de su equipo guardó otra respuesta. Se muestran ambas; elija una.
reply-keep-mine = Mantener mi respuesta
reply-take-theirs = Tomar la otra respuesta
reply-emptied = La respuesta se ha vaciado.

## Textos anteriores
reply-history = Textos anteriores
reply-history-of = Textos anteriores de la respuesta a la pregunta { $number }
reply-history-back = Volver a la pregunta
reply-history-none = Aún no se ha guardado ningún texto
reply-history-none-text = En cuanto se guarda una respuesta, cada versión de ella figura aquí, con quién la escribió y cuándo.
# { $version } cuenta cuántas veces se guardó la respuesta.
reply-text-version = Texto { $version }
reply-text-whole = El texto íntegro
reply-take-again = Retomar este texto
reply-text-taken = El texto { $version } se ha restablecido.
reply-text-same = Este texto ya es el actual.
reply-text-overtaken = Entretanto, otra persona de su equipo guardó otro texto. No se ha modificado nada; vea primero el texto más reciente.

## La revisión
reply-bars = { $count ->
    [one] Hace falta una respuesta para que pueda presentarse el conjunto
   *[other] Hacen falta { $count } respuestas para que pueda presentarse el conjunto
}
reply-hints = { $count ->
    [one] Hay un punto que conviene revisar.
   *[other] Hay { $count } puntos que conviene revisar.
}
reply-hints-text = Puede presentar la respuesta de todos modos.
reply-lack-required = La pregunta { $number } requiere una respuesta o “sin información”.
reply-lack-unfit = La pregunta { $number } se corrigió y la respuesta ya no se ajusta a ella. Contéstela de nuevo.
reply-lack-expected = La pregunta { $number } aún no tiene respuesta.
reply-lack-too-long = La respuesta a la pregunta { $number } tiene { $words } palabras; se piden { $limit } como máximo.
reply-lack-not-put = La pregunta { $number } no se le plantea debido a una respuesta anterior; su texto no se presentará.
reply-sign-required = Necesaria
reply-sign-unfit = Ya no se ajusta
reply-sign-expected = Aún sin respuesta
reply-sign-too-long = Más larga de lo que se pide
reply-sign-not-put = No se presentará
reply-hand-in = Presentación
reply-hand-in-text = Lo que figura en esta página llega a la secretaría tal cual, y usted recibe un acuse de recibo firmado. Más adelante podrá presentar una versión corregida; todas las versiones se conservan.
reply-hand-in-of = Presentar la respuesta: { $respondent }
reply-authorized = Cuento con autorización para presentar esta respuesta en nombre de la entidad siguiente: { $respondent }.
reply-not-authorized = Marque la casilla si cuenta con autorización para presentar esta respuesta; de lo contrario, diríjase a quien la tenga.
reply-hand-in-others = La respuesta la presenta un punto de contacto. Avise a uno de ellos cuando su texto esté listo:
reply-hand-in-not-yet = En cuanto se haya contestado lo necesario, la respuesta podrá presentarse aquí. Se admite una respuesta parcial.
reply-not-ready = La respuesta aún no puede presentarse: conteste al menos una pregunta y todas las que requieren respuesta.
reply-same = Esto es lo último que presentó. No se ha creado ninguna versión nueva, porque nada ha cambiado.
reply-changed-meanwhile = No se ha presentado nada, porque el borrador cambió después de que usted lo revisara. Este es el texto actual; revíselo y preséntelo.
reply-handed-in = Se ha presentado la versión { $version } de la respuesta. La confirmación le llegará por correo.

## El acuse de recibo
reply-receipt = Acuse de recibo de la versión { $version }
reply-receipt-at = Presentada
reply-receipt-version = Versión
reply-receipt-hash = Huella SHA-256 del contenido
reply-receipt-how = El acuse de recibo está firmado con la clave { $key } de esta instalación. Conserve el archivo: con él, cualquier persona puede verificar que exactamente este contenido se presentó en ese momento, sin ver el contenido.
reply-receipt-download = Descargar el acuse de recibo firmado
reply-receipt-none = Esta versión fue registrada por la secretaría y no se presentó aquí, por lo que no hay acuse de recibo firmado.
reply-receipt-content = Lo que se presentó
reply-withdraw = Retirada
reply-withdraw-version = Retirar la versión { $version }
reply-withdraw-question = ¿Retirar la versión { $version } de la respuesta? Sigue constando, pero ya no se tiene en cuenta ni se utiliza en el informe. Después podrá presentar una nueva versión.
reply-withdraw-reason = Motivo
reply-withdraw-reason-hint = Facultativo. La secretaría lo lee.
reply-withdrawn = La versión { $version } se ha retirado.
reply-withdrawn-before = Esta versión no puede retirarse: una posterior la sustituye, o ya fue retirada o rechazada.

## El cuestionario impreso
reply-print-draft = Borrador de la respuesta, situación al
reply-due = Plazo de respuesta:
