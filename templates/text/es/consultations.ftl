### Consultas.

consultations-new = Nueva consulta
consultations-none = Aún no hay consultas
consultations-none-text = Una consulta comienza con su mandato. Cree una, redacte su cuestionario y envíelo.
consultations-not-asked = No tiene nada pendiente
consultations-not-asked-text = Cuando una secretaría solicite su opinión, la consulta aparecerá aquí y usted recibirá un correo.
consultations-counted = Respuestas que se tienen en cuenta, del total de entidades invitadas
consultations-reply-invited = Aún no abierta
consultations-reply-opened = Aún no comenzada
consultations-reply-started = En borrador
consultations-reply-handed_in = Presentada

## Creación
consultations-new-lead = Comience por el mandato: quién pidió qué. Después se redacta el cuestionario; no se envía nada hasta que usted lo envíe.
consultations-title = Título
consultations-title-hint = De qué trata, tal como se titulará el informe. Ejemplo: Fortalecimiento de la cooperación internacional en la esfera de los derechos humanos. Las traducciones vienen con el cuestionario.
# La etiqueta de un campo de título cuando hay varios idiomas: “Título (francés)”
consultations-title-in = Título ({ $language })
consultations-slug = Nombre en las direcciones
consultations-slug-hint = Minúsculas, cifras y guiones, por ejemplo local-government-2027. Si se deja vacío, se forma a partir del título. No puede modificarse después.
consultations-languages-hint = El cuestionario se publica en estos idiomas. Su interfaz y las respuestas pueden estar en otros. Puede cambiarlo hasta el envío.
consultations-mandate-later = Todo esto puede completarse más adelante. Se reproduce literalmente en la introducción del informe, que se redacta en inglés.
consultations-make = Crear la consulta
consultations-made = La consulta se ha creado. Redacte ahora su cuestionario.

## El mandato
consultations-mandate = Mandato y encabezamiento del informe
consultations-mandate-lead = Estos datos figuran en el encabezamiento y la introducción del informe. El proyecto de informe se genera a partir de ellos, de modo que nada se escribe dos veces.
consultations-mandate-request = Mandato
consultations-mandate-none = Aún no se ha escrito nada sobre el mandato.
consultations-edit-mandate = Editar el mandato y el encabezamiento del informe
consultations-save-mandate = Guardar el mandato
consultations-mandate-saved = El mandato se ha guardado.
consultations-mandate-head = Encabezamiento del informe
consultations-mandate-head-text = Las líneas que figuran en la parte superior del documento, tal como las imprimen los servicios de documentación.
consultations-mandate-count = Recuento de las respuestas
consultations-mandate-count-text = Estos datos determinan la frase sobre la participación: cuántos respondieron y hasta cuándo se cuentan las respuestas.
consultations-basis = Fundamento
consultations-basis-hint = La resolución o decisión. Ejemplo: Human Rights Council resolution 13/23
consultations-request = Qué se pidió
consultations-request-hint = En inglés, como frase que comienza con “to”. Ejemplo: to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = Petición formulada por
consultations-requested-by-hint = Ejemplo: the Human Rights Council
consultations-requested-of = Petición dirigida a
consultations-requested-of-hint = Ejemplo: the Advisory Committee
consultations-sender = Enviado por
consultations-sender-hint = Quién envía el cuestionario. Ejemplo: the secretariat of the Advisory Committee
consultations-recipient = Destinatario de las respuestas
consultations-recipient-hint = Ejemplo: the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = Órganos
consultations-bodies-hint = Uno por línea, primero el órgano principal. Ejemplo: Human Rights Council y, debajo: Advisory Committee
consultations-session = Período de sesiones
consultations-session-hint = En letras. Ejemplo: Eighth session
consultations-agenda-item = Tema del programa
consultations-agenda-item-hint = Ejemplo: Agenda item 3
consultations-agenda-title = Título del tema del programa
consultations-agenda-title-hint = Tal como figura en el programa, completo.
consultations-symbol = Signatura del documento
consultations-symbol-hint = La asignan los servicios de documentación; nunca se inventa. Ejemplo: A/HRC/AC/8/3. Mientras no se asigne el número, deje el campo vacío o resérvelo: A/HRC/AC/8/…
consultations-distribution = Distribución
consultations-distribution-hint = Los documentos de sesión son de distribución reservada; los documentos del período de sesiones, de distribución general.
consultations-distribution-none = Aún no se ha decidido
consultations-distribution-general = General
consultations-distribution-limited = Limitada
consultations-distribution-restricted = Reservada
consultations-document-date = Fecha del documento
consultations-document-date-hint = El día en que se entrega a los servicios de documentación.
consultations-caution = Advertencia
consultations-caution-hint = Una línea que figura en todas las formas del documento, por ejemplo mientras el contenido sea ilustrativo. Por lo general se deja vacío.
consultations-sent-on = Cuestionario enviado el
consultations-sent-on-hint = Solo si se envió antes de llegar a esta plataforma; de lo contrario se toma el día del envío.
consultations-count-as-of = Contar las respuestas recibidas al
consultations-count-as-of-hint = El informe dice “As of (ese día), … replies had been received”. Las respuestas aceptadas después se mencionan, pero no se cuentan. Por lo general, el vencimiento del plazo.
consultations-approximate-total = Total aproximado
consultations-approximate-total-hint = Solo si no se conoce el número exacto: el informe dice entonces “about”, seguido de este número.
consultations-ngos = Organizaciones no gubernamentales en la frase sobre la participación
consultations-ngos-hint = Los Estados se nombran siempre; en el caso de las organizaciones no gubernamentales, la práctica varía.
consultations-ngos-counted = Contadas
consultations-ngos-counted-hint = “two non-governmental organizations”
consultations-ngos-collective = Colectivamente
consultations-ngos-collective-hint = “a number of non-governmental organizations”
consultations-ngos-named = Contadas y nombradas
consultations-ngos-named-hint = “two non-governmental organizations (…)”

## Lo que falló
consultations-fault-slug = Use de 2 a 60 minúsculas (a–z), cifras y guiones simples, por ejemplo local-government-2027. El nombre “new” está reservado para esta página.
consultations-fault-slug-needed = No puede formarse ningún nombre a partir de este título. Escriba uno en caracteres latinos, por ejemplo local-government-2027.
consultations-fault-slug-taken = Ya hay una consulta con este nombre. Elija otro, por ejemplo con el año.
consultations-fault-bodies = Indique { $most } órganos como máximo.
consultations-fault-symbol-organ = Una signatura comienza por A, E, S o ST; “{ $part }” no es válido.
consultations-fault-symbol-part = “{ $part }” no puede figurar en ese lugar de una signatura. Una signatura tiene esta forma: A/HRC/AC/8/3.
consultations-fault-symbol-number = Una signatura lleva un número después de los nombres de los órganos, por ejemplo A/HRC/AC/8/3.
consultations-fault-distribution = Elija la distribución del documento.
consultations-fault-date = Escriba un día entre 1945 y 2099, como año, mes y día: 2027-04-11.

## De un vistazo
consultations-doors = Páginas de esta consulta
consultations-door-preview = Vista previa como entidad consultada
consultations-door-dispatch = Envío
consultations-door-board = Cuadro de seguimiento
consultations-door-submissions = Respuestas presentadas
consultations-door-draft = Proyecto de informe
consultations-door-bundle = Descargar todo (JSON)
consultations-next = Paso siguiente
consultations-why-write = Aún no se pregunta nada. Redacte el cuestionario o cópielo de una consulta anterior.
consultations-why-finish = { $count ->
    [one] Aún falta un elemento para que el cuestionario pueda enviarse.
   *[other] Aún faltan { $count } elementos para que el cuestionario pueda enviarse.
}
consultations-why-dispatch = El cuestionario está completo. Elija a quién consultar y hasta cuándo; con el envío el cuestionario queda fijado.
consultations-why-planned = La secretaría está preparando el cuestionario. Puede leerlo en su estado actual.
consultations-why-corrigendum = Se está preparando una corrección. Las entidades consultadas la verán cuando se envíe.
consultations-why-open = Se esperan respuestas. El cuadro de seguimiento muestra quién ha abierto el cuestionario, comenzado su respuesta o presentado la suya.
consultations-why-past = El plazo ha vencido. Las respuestas que llegan ahora se señalan como tardías; pueden aceptarse, o puede cerrarse la consulta.
consultations-why-closed = Ya no se esperan más respuestas. Pueden compilarse en un proyecto de informe.
consultations-why-compiled = Las respuestas se han compilado. Cada frase del proyecto muestra en qué se apoya.
consultations-why-issued = El informe se ha publicado.
consultations-write = Redactar el cuestionario
consultations-finish = Terminar el cuestionario
consultations-dispatch = Elegir entidades y enviar
consultations-read-questionnaire = Leer el cuestionario
consultations-corrigendum = Revisar la corrección
consultations-board = Seguir las respuestas
consultations-compile = Compilar las respuestas
consultations-read-submissions = Leer las respuestas presentadas
consultations-read-draft = Leer el proyecto
consultations-turnout = Participación
consultations-turnout-text = { $invited ->
    [one] Se invitó a una entidad
   *[other] Se invitó a { $invited } entidades
}; { $counted ->
    [0] hasta ahora no se tiene en cuenta ninguna respuesta presentada.
    [one] hasta ahora se tiene en cuenta una respuesta presentada.
   *[other] hasta ahora se tienen en cuenta { $counted } respuestas presentadas.
}
consultations-opened = Abrieron el cuestionario
consultations-started = Comenzaron una respuesta
consultations-handed-in = Presentaron su respuesta
consultations-acts = Últimas acciones
consultations-acts-none = Aún no se ha hecho nada.

## Acciones registradas, tal como las indica el margen
consultations-why-closed-read = Ya no se esperan más respuestas. La secretaría las compila; entretanto puede leerlas.
