## El marco de cada página
skip-to-content = Ir al contenido
demonstration-banner = Demostración. Las personas y las respuestas son ilustrativas; no se envía ningún correo.
nav-main = Navegación principal
nav-crumbs = Usted está aquí
nav-footer = Acerca de esta plataforma
language-menu = Idioma:
account-menu = Sesión iniciada por
sign-in = Iniciar sesión
sign-out = Cerrar sesión
your-seats = Sus puestos
your-account = Su cuenta
footer-line = Del cuestionario al informe
footer-verify = Verificar un acuse de recibo
footer-accessibility = Accesibilidad
flash-done = Hecho.
flash-warning = Tenga en cuenta.

## El pupitre
desk-drawers = Junto al texto
desk-outline = Esquema
desk-margin = Margen
desk-close = Volver al texto

## Etapas de una consulta
stages = Etapas de la consulta
stage-done = (concluida)
stage-planned = Prevista
stage-open = Abierta
stage-closed = Cerrada
stage-compiled = Compilada
stage-issued = Publicada

## El estado de lo guardado
saved-never = Aún no se ha escrito nada.
saved-saving = Guardando…
saved-at = Guardado a las { $time }
saved-not-yet = Aún no se ha guardado.
saved-offline = Aún no se ha guardado: no hay conexión. Su texto se conserva en este dispositivo.
saved-restored = Recuperado de este dispositivo. Aún no se ha guardado.
saved-conflict = Modificado por { $who } a las { $time }.
saved-conflict-below = Otra persona lo modificó entretanto. Ambos textos figuran a continuación; no se ha sobrescrito nada.
saved-see-both = Ver ambos.

## Signos
evidence-count = { $count ->
    [one] { $count } pasaje en que se apoya esta frase
   *[other] { $count } pasajes en que se apoya esta frase
}
stale-count = { $count ->
    [one] { $count } fuente modificada
   *[other] { $count } fuentes modificadas
}
difference-inserted = añadido
difference-deleted = suprimido
progress-of = { $done } de { $of }
tally-total = Total

## Formularios
field-required = obligatorio
field-error = Error:
errors-title = { $count ->
    [one] Hay un punto que requiere su atención
   *[other] Hay { $count } puntos que requieren su atención
}
words-of = { $words } palabras de { $limit }
words-over = { $words } palabras; se piden { $limit } como máximo

## Listas
pages = Páginas de esta lista
pages-previous = Página anterior
pages-next = Página siguiente
pages-place = Página { $page } de { $last }

## Fechas y horas
when-day = { $day } de { $month } de { $year }
when-moment = { $day }, { $time } (hora de Ginebra)
when-your-time = ({ $time }, su hora)
when-left-days = { $count ->
    [one] queda { $count } día
   *[other] quedan { $count } días
}
when-left-hours = { $count ->
    [one] queda { $count } hora
   *[other] quedan { $count } horas
}
when-left-minutes = { $count ->
    [0] queda menos de un minuto
    [one] queda { $count } minuto
   *[other] quedan { $count } minutos
}
when-closed = vencido
when-closed-days = { $count ->
    [one] vencido hace { $count } día
   *[other] vencido hace { $count } días
}
when-closed-hours = { $count ->
    [one] vencido hace { $count } hora
   *[other] vencido hace { $count } horas
}
when-closed-minutes = { $count ->
    [0] acaba de vencer
    [one] vencido hace { $count } minuto
   *[other] vencido hace { $count } minutos
}
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Palabras de los botones y otras
save = Guardar
cancel = Cancelar
remove = Eliminar
undo = Deshacer
back = Volver
next = Siguiente
previous = Anterior
edit = Editar
add = Añadir
search = Buscar
filter = Filtrar
download = Descargar
upload = Cargar
close = Cerrar
open = Abrir
show = Mostrar
hide = Ocultar
continue = Continuar
confirm = Confirmar
yes = Sí
no = No
none = Ninguno
all = Todos
optional = facultativo
no-information = Sin información
not-applicable = No procede
states = Estados
others = Otros
total = Total
respondents = { $count ->
    [one] { $count } entidad consultada
   *[other] { $count } entidades consultadas
}
questions = { $count ->
    [one] { $count } pregunta
   *[other] { $count } preguntas
}
words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
paragraphs = { $count ->
    [one] { $count } párrafo
   *[other] { $count } párrafos
}

## Categorías de entidades consultadas
category-MEMBER_STATE = Estado Miembro
category-OBSERVER_STATE = Estado observador
category-UN_FUND_PROGRAMME = Fondo o programa de las Naciones Unidas
category-UN_SECRETARIAT = Secretaría de las Naciones Unidas
category-UN_OTHER = Otra entidad de las Naciones Unidas
category-SPECIALIZED_AGENCY = Organismo especializado
category-IGO = Organización intergubernamental
category-NHRI = Institución nacional de derechos humanos
category-NHRI_NETWORK = Red de instituciones nacionales de derechos humanos
category-NGO = Organización no gubernamental
category-HR_MECHANISM = Mecanismo de derechos humanos
category-LOCAL_AUTHORITY = Autoridad local
category-PARLIAMENT = Parlamento
category-ACADEMIA = Institución académica
category-BUSINESS = Empresa
category-TRADE_UNION = Sindicato
category-RELIGIOUS_ORG = Organización religiosa
category-FOUNDATION = Fundación
category-MEDIA = Medio de comunicación
category-OTHER = Otra organización
category-INDIVIDUAL = Particular
categories-MEMBER_STATE = Estados Miembros
categories-OBSERVER_STATE = Estados observadores
categories-UN_FUND_PROGRAMME = Fondos y programas de las Naciones Unidas
categories-UN_SECRETARIAT = Secretaría de las Naciones Unidas
categories-UN_OTHER = Otras entidades de las Naciones Unidas
categories-SPECIALIZED_AGENCY = Organismos especializados
categories-IGO = Organizaciones intergubernamentales
categories-NHRI = Instituciones nacionales de derechos humanos
categories-NHRI_NETWORK = Redes de instituciones nacionales de derechos humanos
categories-NGO = Organizaciones no gubernamentales
categories-HR_MECHANISM = Mecanismos de derechos humanos
categories-LOCAL_AUTHORITY = Autoridades locales
categories-PARLIAMENT = Parlamentos
categories-ACADEMIA = Instituciones académicas
categories-BUSINESS = Empresas
categories-TRADE_UNION = Sindicatos
categories-RELIGIOUS_ORG = Organizaciones religiosas
categories-FOUNDATION = Fundaciones
categories-MEDIA = Medios de comunicación
categories-OTHER = Otras organizaciones
categories-INDIVIDUAL = Particulares

## Grupos regionales
group-AFRICAN = Estados de África
group-ASIA_PACIFIC = Estados de Asia y el Pacífico
group-EEG = Estados de Europa Oriental
group-GRULAC = Estados de América Latina y el Caribe
group-WEOG = Estados de Europa Occidental y otros Estados

## A quién se hace la pregunta
audience-STATE = Estados
audience-UN_ENTITY = Entidades de las Naciones Unidas
audience-IGO = Organizaciones intergubernamentales
audience-NHRI = Instituciones nacionales de derechos humanos
audience-NGO = Organizaciones no gubernamentales
audience-OTHER = Otros interesados

## Funciones
role-secretary = Secretaría
role-supervisor = Supervisión
role-rapporteur = Relator
role-member = Miembro
role-focal_point = Punto de contacto
role-contributor = Colaborador

## Tipos de pregunta
kind-long_text = Texto en párrafos
kind-short_text = Texto de una línea
kind-yes_no = Sí o no
kind-one_choice = Una opción
kind-several_choices = Varias opciones
kind-scale = Escala
kind-number = Número
kind-date = Fecha
kind-file = Archivos
kind-repeating_group = Grupo repetible
expectation-required = Obligatoria
expectation-expected = Esperada
expectation-optional = Facultativa

## Idiomas
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español

## Páginas de error
problem-status = Error { $status }
problem-request = Si nos escribe sobre este asunto, indique el número de la solicitud:
problem-home = Ir a la primera página
problem-404-title = No se encuentra esta página
problem-404-text = No hay ninguna página en esta dirección, o no está abierta a la cuenta con la que ha iniciado sesión.
problem-404-advice = Compruebe la dirección o inicie sesión con la cuenta que fue invitada. Los enlaces de las cartas pueden haber sido sustituidos por otros más recientes.
problem-409-title = Hubo un cambio entretanto
problem-409-text = Otra persona modificó lo mismo, o ha pasado a otra etapa. No se ha sobrescrito nada.
problem-409-advice = Vuelva atrás, cargue de nuevo la página y examine el estado actual antes de repetir su cambio.
problem-other-seat = Ha pasado a otro de sus puestos desde que se abrió esta página, por lo que no se ha guardado nada. Elija de nuevo el puesto de esta página en “Sus puestos” y repita su cambio.
problem-422-title = No se pudo leer el envío
problem-422-text = Lo enviado no se ajusta al formulario: está incompleto, es demasiado grande o no es del tipo solicitado. No se ha modificado nada.
problem-422-advice = Vuelva atrás; por lo general lo que escribió sigue allí. Cargue de nuevo la página si lleva mucho tiempo abierta.
problem-429-title = Demasiados intentos
problem-429-text = Hubo demasiados intentos en poco tiempo. Para protección de todos, esta dirección hace una pausa.
problem-429-advice = Espere unos minutos e inténtelo de nuevo. Lo que ha guardado está a salvo.
problem-500-title = Se produjo un error de nuestra parte
problem-500-text = La plataforma no pudo concluir esta operación. El incidente quedó registrado; nada se hizo a medias.
problem-500-advice = Inténtelo de nuevo. Si vuelve a ocurrir, escriba a la secretaría e indique el número que figura más abajo.
problem-503-title = No disponible por el momento
problem-503-text = La plataforma está en mantenimiento o demasiado ocupada.
problem-503-advice = Inténtelo de nuevo en un minuto. El texto que no se guardó se conserva en este dispositivo si su navegador lo permite.

## La nota sobre accesibilidad
accessibility-title = Accesibilidad
accessibility-aim = Estas páginas aspiran al nivel AA de las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2. Pueden usarse solo con el teclado, con un lector de pantalla, ampliadas cuatro veces, en un teléfono, con una conexión lenta y sin scripts.
accessibility-how-title = Cómo ayudan las páginas
accessibility-how-keyboard = A cada acción se llega con la tecla de tabulación; un marco muestra dónde está usted, y el primer enlace de cada página lleva a su contenido.
accessibility-how-words = Nada se dice solo con el color: los plazos, los estados y los cambios se expresan siempre en palabras, y cada dibujo figura junto a un cuadro con las mismas cifras.
accessibility-how-languages = Cada página existe en seis idiomas; los textos en otro idioma se señalan como tales, y el árabe se compone de derecha a izquierda.
accessibility-how-saving = Los formularios largos se guardan mientras usted escribe. Sin scripts, cada parte de un formulario tiene su propio botón para guardarla.
accessibility-limits-title = Deficiencias conocidas
accessibility-limits-text = Los documentos adjuntados por terceros se transmiten tal como se recibieron y pueden no ser accesibles.
accessibility-report-title = Si encuentra un obstáculo
accessibility-report-text = Escriba a la secretaría que le invitó; puede recibir su respuesta por correo o en papel y nos dirá qué debemos corregir.
