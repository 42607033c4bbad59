### Cuadro de seguimiento: a quién se consultó, en qué punto está cada cual y qué puede hacerse.

board-title = Cuadro de seguimiento
board-way = Cuadro de seguimiento
board-ways = Páginas de esta consulta
board-filters = Mostrar
board-progress = Estado
board-progress-invited = Sin abrir
board-progress-opened = Abierto
board-progress-started = Respuesta comenzada
board-progress-handed_in = Respuesta presentada
board-progress-waiting = Respuesta no presentada
board-handed-in = Respuestas presentadas, del total de entidades invitadas
board-reply = Respuesta
board-due = Plazo de respuesta:
board-own-deadline = Plazo propio:
board-nobody = Aún no se ha consultado a nadie
board-nobody-text = Cuando se envíe el cuestionario, figurarán aquí todas las entidades consultadas: cuál lo ha abierto, cuál ha comenzado a escribir, cuál ha presentado su respuesta.
board-nobody-act = Enviar el cuestionario
board-none-text = Ninguna entidad invitada corresponde a estos filtros.
board-show-all = Mostrar todas las entidades invitadas
board-by-group = Estado por grupo
board-picture = Estado de las entidades invitadas
board-picture-group = Grupo o categoría
board-margin = Una entidad consultada
board-margin-text = Elija una entidad en el cuadro: aquí aparecerán sus contactos, correos, plazo, respuestas presentadas y registro.

## Acciones
board-remind = Enviar un recordatorio
board-remind-all = { $count ->
    [one] Enviar un recordatorio a { $count } entidad que no ha presentado su respuesta
   *[other] Enviar un recordatorio a las { $count } entidades que no han presentado su respuesta
}
board-remind-question = { $count ->
    [one] Se enviará un correo a los puntos de contacto o, en su defecto, al contacto de { $count } entidad.
   *[other] Se enviará un correo a los puntos de contacto o, en su defecto, al contacto de { $count } entidades.
} Las entidades que recibieron un recordatorio en las últimas 24 horas no reciben otro.
board-remind-send = { $count ->
    [one] Enviar un recordatorio a { $count } entidad
   *[other] Enviar un recordatorio a { $count } entidades
}
board-extend = Prorrogar el plazo
board-extend-one = Prorrogar su plazo
board-extend-present = Plazo actual:
board-extend-text = Un plazo puede prorrogarse, nunca adelantarse. Las entidades que tienen un plazo propio más largo lo conservan.
board-extend-told = { $count ->
    [0] No se envía ningún correo: no hay nadie a quien pueda llegar.
    [one] Se avisa por correo a { $count } entidad.
   *[other] Se avisa por correo a { $count } entidades.
}
board-reopen = Abrir de nuevo con un plazo posterior
board-reopen-text = La consulta está cerrada. Con un plazo posterior se abre de nuevo, y las respuestas que se presenten hasta entonces estarán dentro del plazo.
board-deadline-date = Día de vencimiento del plazo
board-deadline-time = Hora de Ginebra
board-close = Cerrar la consulta
board-close-question = { $count ->
    [0] Todas las entidades han presentado su respuesta. Tras el cierre ya no se esperan más respuestas. Un plazo posterior abre de nuevo la consulta.
    [one] { $count } entidad no ha presentado su respuesta. Tras el cierre ya no se esperan más respuestas. Un plazo posterior abre de nuevo la consulta.
   *[other] { $count } entidades no han presentado su respuesta. Tras el cierre ya no se esperan más respuestas. Un plazo posterior abre de nuevo la consulta.
}
board-close-this = Cerrar la consulta

## Una entidad consultada
board-reached-invited = Invitada
board-reached-opened = Cuestionario abierto por primera vez
board-reached-started = Respuesta comenzada
board-reached-handed_in = Última presentación
board-contacts = Contactos
board-offered = Puesto ofrecido
board-registry = Ficha del directorio
board-replies = Respuestas presentadas
board-replies-none = Aún no se ha presentado nada. Lo que se está redactando concierne solo a la entidad consultada y no puede verse aquí.
board-mails = Correos
board-mails-none = No se ha escrito ningún correo.
board-mail-invitation = Invitación
board-mail-reminder = Recordatorio
board-mail-extension = Prórroga del plazo
board-mail-acknowledgement = Acuse de recibo
board-mail-decision = Decisión
board-mail-seat_offer = Oferta de un puesto
board-mail-password_reset = Nueva contraseña
board-mail-corrigendum = Corrección
board-mail-other = Correo
board-mail-sent = Enviado
board-mail-failed = No se pudo entregar
board-undelivered = El correo no llega
board-mail-again = Se intentará de nuevo
board-mail-waits = En camino
board-log = Registro
board-log-none = Aún no consta nada.

## Lo que se hizo
board-was-reminded = Se ha enviado un recordatorio a la entidad siguiente: { $name }.
board-were-reminded = { $count ->
    [0] No se envió ningún recordatorio: las entidades restantes recibieron uno en las últimas 24 horas o no se puede llegar a ellas por correo.
    [one] Se ha enviado un recordatorio a { $count } entidad.
   *[other] Se ha enviado un recordatorio a { $count } entidades.
}
board-was-extended = Nuevo plazo: { $deadline }.
board-was-extended-one = { $name }: nuevo plazo: { $deadline }.
board-was-closed = La consulta está cerrada.

## Lo que falló
board-fault-date = Elija el día de vencimiento del plazo.
board-fault-time = Escriba la hora en horas y minutos, por ejemplo 18:00.
board-fault-gap = Esa hora no existe en Ginebra el día en que comienza el horario de verano. Elija otra hora.
board-fault-past = Elija un plazo que venza en el futuro.
board-fault-far = Elija un plazo que venza en los próximos cinco años.
board-fault-shortened = Un plazo puede prorrogarse, nunca acortarse. Elija un momento posterior al actual.
board-fault-not-open = Esta consulta aún no está abierta.
board-fault-closed = Esta consulta está cerrada. Para esperar de nuevo respuestas, ábrala con un plazo posterior para todas las entidades.
board-fault-handed-in = Esta entidad ya ha presentado su respuesta.
board-fault-reminded = Esta entidad recibió un recordatorio en las últimas 24 horas.
board-fault-unreachable = Ningún correo llega a esta entidad. Añada un contacto en el directorio.
