### Envío: elegir las entidades, revisar y enviar el cuestionario.

dispatch-way = Invitar a más entidades
dispatch-title = Enviar el cuestionario
dispatch-lead = Elija a quién consultar y hasta cuándo. Lo verá todo una vez más antes del envío.
dispatch-more-title = Invitar a más entidades
dispatch-more-lead = La consulta está abierta. Las entidades que se inviten ahora tienen el mismo plazo que las demás.
dispatch-deadline = Plazo
dispatch-whom = Entidades que se consultarán
dispatch-asked = { $count ->
    [one] { $count } entidad ya fue consultada y no figura aquí.
   *[other] { $count } entidades ya fueron consultadas y no figuran aquí.
}
dispatch-chosen = { $count ->
    [0] Aún no se ha elegido ninguna entidad.
    [one] { $count } entidad elegida, de ellas { $without } sin contacto.
   *[other] { $count } entidades elegidas, de ellas { $without } sin contacto.
}
dispatch-add-all = Añadir todas estas
dispatch-clear = No elegir ninguna
dispatch-beside = Elegidas, pero no halladas en esta búsqueda
# Junto a un nombre, entre paréntesis.
dispatch-no-contact = sin contacto
dispatch-none-found = Ninguna otra entidad corresponde a esta búsqueda.
# Seguido de un número que aumenta a medida que se marcan casillas.
dispatch-ticked = Elegidas:
dispatch-review = Revisar antes del envío
dispatch-review-more = Revisar antes de invitar
dispatch-unready = { $count ->
    [one] El cuestionario aún no puede enviarse. Un punto lo impide:
   *[other] El cuestionario aún no puede enviarse. { $count } puntos lo impiden:
}
dispatch-to-questionnaire = Ir al cuestionario
dispatch-unready-nothing = Aún no hay cuestionario. Redacte uno primero.
dispatch-unready-no-questions = Añada al menos una pregunta.
dispatch-unready-no-title = Dé un título al cuestionario.
dispatch-unready-empty-part = La parte { $number } no tiene preguntas. Añada una o elimine la parte.
dispatch-unready-untranslated = La pregunta { $number } no tiene texto en este idioma: { $language }.
dispatch-unready-gone = Pregunta { $number }: su condición remite a una pregunta que se eliminó.
dispatch-unready-not-before = Pregunta { $number }: su condición remite a una pregunta que no la precede.
dispatch-unready-never-met = Pregunta { $number }: su condición no puede cumplirse nunca.
dispatch-unready-too-few = La pregunta { $number } ofrece menos de dos opciones.
dispatch-unready-other = { $number }

## Revisión
dispatch-review-title = Antes del envío
dispatch-consultation = Consulta
dispatch-questionnaire = Cuestionario
dispatch-mails = Correos
dispatch-mails-count = { $count ->
    [0] No sale ningún correo.
    [one] Sale { $count } correo.
   *[other] Salen { $count } correos.
}
dispatch-unreachable = { $count ->
    [one] { $count } entidad sin contacto
   *[other] { $count } entidades sin contacto
}
dispatch-unreachable-text = No sale ningún correo para las entidades siguientes: nadie actúa en su nombre y no se conoce ningún contacto. No obstante, quedan invitadas y figuran en el cuadro de seguimiento. Envíeles el cuestionario por nota verbal, o añada un contacto en el directorio y envíeles un recordatorio: el correo contendrá entonces la oferta de un puesto.
dispatch-unreachable-names = Qué entidades son
dispatch-preview = Leer el correo
dispatch-freezes = Con el envío, el cuestionario queda fijado. Lo que deba corregirse después pasará a una nueva versión, de la que se avisa a todas las entidades.
dispatch-this = { $count ->
    [one] Enviar a { $count } entidad
   *[other] Enviar a { $count } entidades
}
dispatch-invite-this = { $count ->
    [one] Invitar a { $count } entidad
   *[other] Invitar a { $count } entidades
}
dispatch-back = Volver a la selección
dispatch-to-board = Ver el cuadro de seguimiento

## Lo que se hizo
dispatch-was-dispatched = { $count ->
    [one] El cuestionario se ha enviado a { $count } entidad. El correo está en camino.
   *[other] El cuestionario se ha enviado a { $count } entidades. Los correos están en camino.
}
dispatch-was-invited = { $count ->
    [0] Todas estas entidades ya estaban invitadas.
    [one] Se ha invitado a { $count } entidad.
   *[other] Se ha invitado a { $count } entidades.
}

## Lo que falló
dispatch-fault-nobody = Elija al menos una entidad.
dispatch-fault-open = El cuestionario ya se ha enviado y la consulta está abierta. No se envió nada por segunda vez.
dispatch-fault-changed = La consulta cambió entretanto. Revísela de nuevo antes de continuar.
