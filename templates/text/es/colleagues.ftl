### Colegas: quién actúa en nombre de una entidad consultada.

colleagues-of = Personas que actúan en nombre de:
colleagues-text = Todas las personas que figuran aquí pueden leer y redactar los borradores de respuesta. Solo los puntos de contacto deciden las modalidades de una respuesta, la presentan y ofrecen puestos. La secretaría ve los nombres, nunca un borrador.
colleagues-people = Personas
colleagues-name = Nombre
colleagues-role = Función
colleagues-until = Puede aceptarse hasta
# Encabeza la columna de los botones.
colleagues-acts = Acciones
colleagues-you = (usted)
colleagues-suspended = Suspendido
colleagues-offers = Puestos ofrecidos
colleagues-expired = Oferta caducada
colleagues-offer = Ofrecer un puesto
colleagues-ask = Los puntos de contacto ofrecen los puestos. Diríjase a uno de ellos si alguien debe sumarse a su equipo.
colleagues-offer-text = Se envía a esta dirección un correo con un enlace y un código. La oferta es válida durante 14 días.
colleagues-offer-send = Ofrecer el puesto
colleagues-role-contributor = Redacta respuestas y añade archivos, por ejemplo en un ministerio; no puede presentar la respuesta.
colleagues-role-focal_point = Decide las modalidades de la respuesta, la presenta y ofrece puestos a otras personas.
colleagues-send-again = Enviar de nuevo
colleagues-take-back = Retirar la oferta
colleagues-remove = Eliminar: { $name }
colleagues-remove-question = ¿Eliminar el puesto ({ $name })? Lo que { $name } escribió se conserva. En adelante, { $name } no podrá leer ni redactar los borradores.
colleagues-leave-question = ¿Renunciar a su propio puesto? En adelante no podrá leer ni redactar los borradores.
colleagues-offered = Se ha ofrecido un puesto a { $name }. El correo está en camino.
colleagues-sent-again = La oferta dirigida a { $name } se ha enviado de nuevo; los enlaces anteriores ya no funcionan.
colleagues-taken-back = La oferta dirigida a { $name } se ha retirado.
colleagues-removed = { $name } ya no tiene puesto.
colleagues-left = Ha renunciado a su puesto.
colleagues-gone = Esta oferta fue aceptada o retirada entretanto.
colleagues-last = No se puede eliminar el último punto de contacto. Ofrezca primero un puesto de punto de contacto a otra persona.
colleagues-fault-email = Escriba una sola dirección de correo, por ejemplo nombre@example.org.
colleagues-fault-direction = Escriba el nombre sin signos ocultos que cambien la dirección del texto.
colleagues-fault-role = Elija la función.
colleagues-fault-seated = Una persona con esta dirección ya tiene un puesto.
colleagues-fault-offered = Ya se ha ofrecido un puesto a esta dirección. Envíe de nuevo esa oferta o retírela primero.
