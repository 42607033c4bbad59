### Entidades consultadas: el directorio de aquellas a las que se puede consultar.

respondents-title = Entidades consultadas
respondents-lead = { $count ->
    [one] { $count } entidad
   *[other] { $count } entidades
} en el directorio, en el orden de las listas. { $without ->
    [0] Todas pueden recibir correo.
    [one] De { $without } de ellas no se conoce ningún contacto.
   *[other] De { $without } de ellas no se conoce ningún contacto.
}
respondents-add = Añadir una entidad
respondents-import = Importar una tabla
respondents-search = Nombre, sigla o código de país
respondents-category = Categoría
respondents-group = Grupo regional
respondents-name = Nombre
respondents-abbreviation = Sigla
respondents-contact = Contacto
respondents-no-contact = No hay contacto
respondents-without-contact = Sin contacto
respondents-found = { $count ->
    [one] { $count } entidad encontrada
   *[other] { $count } entidades encontradas
}
respondents-none = No se ha encontrado ninguna entidad
respondents-none-text = Busque una parte del nombre en cualquier idioma, una sigla o el código de tres letras de un Estado.
respondents-show-all = Mostrar todo el directorio

## El formulario
respondents-new-title = Añadir una entidad
respondents-new-lead = Todos los Estados y todas las entidades del sistema de las Naciones Unidas figuran ya en el directorio. Añada aquí instituciones, organizaciones y otras entidades.
respondents-add-this = Añadir al directorio
respondents-save = Guardar nombres y contacto
respondents-edit = Nombres y contacto
respondents-choose = Elija una categoría
respondents-state = Estado
respondents-state-hint = El Estado al que pertenece la institución; obligatorio para las instituciones nacionales de derechos humanos.
respondents-names = Nombre
respondents-names-hint = Tal como figura en las listas, sin artículo. Basta con un idioma; los informes siguen el orden del nombre en inglés.
respondents-running = Nombre en las frases en inglés
respondents-running-hint = Con su artículo, por ejemplo “the National Human Rights Council of Morocco”. Si se deja vacío, se usa el nombre de las listas.
respondents-abbreviation-hint = Por ejemplo, UNICEF; se deja vacío si no hay ninguna.
respondents-group-hint = Solo para los Estados Miembros. Si se deja vacío, se toma de la lista de grupos regionales.
respondents-contact-hint = Adónde se envían las invitaciones hasta que alguien actúe en nombre de la entidad.
respondents-language = Idioma de correspondencia
respondents-language-hint = Los correos dirigidos al contacto se redactan en este idioma. Quienes tienen una cuenta eligen el suyo.
respondents-language-unknown = No se conoce
respondents-there-already = Ya figura en el directorio:

## Una entidad consultada
respondents-invitations = Consultas
respondents-invitations-caption = { $count ->
    [one] Se ha solicitado su opinión en { $count } consulta
   *[other] Se ha solicitado su opinión en { $count } consultas
}
respondents-invitations-none = Esta entidad aún no ha sido consultada.
respondents-consultation = Consulta
respondents-asked-on = Fecha de la solicitud
respondents-people = Personas que actúan en su nombre
respondents-people-none = Nadie actúa aún en su nombre. Ofrezca un puesto a su punto de contacto o envíe un cuestionario a su contacto: la invitación contiene una oferta.
respondents-offer = Ofrecer un puesto a su punto de contacto
respondents-offer-hint = El punto de contacto lee el cuestionario, invita a colegas y presenta la respuesta. La oferta es válida durante 60 días.
respondents-offer-send = Enviar la oferta

## Importación
respondents-import-title = Importar entidades
respondents-import-lead = Cargue o pegue una tabla con una línea por entidad. Primero verá qué haría la importación; no se añade nada sin su conformidad.
respondents-import-columns = Qué significan las columnas
respondents-import-example = Descargar un ejemplo para rellenar
respondents-import-file = Archivo
respondents-import-file-hint = CSV en UTF-8, de 2 MB como máximo, con comas, puntos y comas o tabulaciones entre las columnas.
respondents-import-paste = O pegue aquí la tabla
respondents-import-check = Comprobar la tabla
respondents-column-name = El nombre en inglés, tal como figura en las listas.
respondents-column-category = La categoría: su código, por ejemplo NGO, o su nombre en inglés, por ejemplo “Non-governmental organization”.
respondents-column-state = El Estado, por su código de tres letras o su nombre en inglés; necesario para los Estados y las instituciones nacionales de derechos humanos.
respondents-column-group = El grupo regional de un Estado Miembro, por su código o su nombre en inglés; puede dejarse vacío.
respondents-column-running = El nombre en las frases en inglés, con su artículo; puede dejarse vacío.
respondents-column-abbreviation = La sigla; puede dejarse vacía.
respondents-column-contact = La dirección de correo; puede dejarse vacía.
respondents-column-language = El idioma de los correos dirigidos al contacto, por su código, como fr, o su nombre en inglés; puede dejarse vacío.
respondents-column-name-fr = El nombre en francés; del mismo modo, name_ar, name_zh, name_ru y name_es.
respondents-report = { $added ->
    [0] No puede añadirse ninguna línea
    [one] Puede añadirse { $added } línea
   *[other] Pueden añadirse { $added } líneas
}, { $there ->
    [0] ninguna figura ya en el directorio
    [one] { $there } figura ya en el directorio
   *[other] { $there } figuran ya en el directorio
} { $bad ->
    [0] y ninguna tiene errores.
    [one] y { $bad } tiene un error.
   *[other] y { $bad } tienen un error.
}
respondents-report-unused = Las columnas siguientes no se entienden y no se usarán: { $columns }
respondents-report-import = { $count ->
    [one] Añadir { $count } entidad
   *[other] Añadir { $count } entidades
}
respondents-report-check-again = Comprobar de nuevo
respondents-report-correct = Corregir aquí la tabla
respondents-report-table = La tabla tal como se ha leído
respondents-report-other = Comenzar de nuevo con otra tabla
respondents-report-line = Línea
respondents-report-verdict = Qué se hará con ella
respondents-report-bad = { $count ->
    [one] { $count } línea con un error; se deja fuera
   *[other] { $count } líneas con un error; se dejan fuera
}
respondents-report-added = { $count ->
    [one] { $count } línea que se añadirá
   *[other] { $count } líneas que se añadirán
}
respondents-report-there = { $count ->
    [one] { $count } línea que ya figura en el directorio o en esta tabla
   *[other] { $count } líneas que ya figuran en el directorio o en esta tabla
}
respondents-report-is-there = Ya figura

## Lo que se hizo
respondents-was-added = { $name }: la entidad figura ahora en el directorio.
respondents-was-saved = { $name }: la ficha se ha guardado.
respondents-were-imported = { $count ->
    [0] No se ha añadido nada: todo figura ya en el directorio.
    [one] Se ha añadido { $count } entidad al directorio.
   *[other] Se han añadido { $count } entidades al directorio.
}

## Lo que falló
respondents-fault-category = Elija una de las categorías.
respondents-fault-latin = Indique también el nombre, o la sigla, en caracteres latinos: las direcciones y las listas en inglés lo necesitan.
respondents-fault-state = No hay ningún Estado con este código o nombre.
respondents-fault-state-due = Elija el Estado: es necesario para los Estados y las instituciones nacionales de derechos humanos.
respondents-fault-state-kind = Este Estado no es de esta categoría: hay 193 Estados Miembros y dos Estados observadores.
respondents-fault-group = No existe ese grupo regional.
respondents-fault-group-kind = Solo los Estados Miembros pertenecen a un grupo regional. No elija ninguno.
respondents-fault-language = No existe ese idioma. Elija uno de los seis idiomas oficiales.
respondents-fault-there = Esta entidad ya figura en el directorio.
respondents-fault-import-empty = Elija un archivo o pegue una tabla.
respondents-fault-import-large = La tabla ocupa más de 2 MB o tiene más de 5.000 líneas. Divídala.
respondents-fault-import-encoding = El archivo no está en UTF-8. En su hoja de cálculo, elija “CSV UTF-8” al guardarlo.
respondents-fault-import-head = La primera línea debe indicar los nombres de las columnas, entre ellos name y category.
respondents-fault-import-lines = No hay ninguna línea debajo de los nombres de las columnas.
