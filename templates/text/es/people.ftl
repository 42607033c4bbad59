### Personas: quién ocupa un puesto en la secretaría y en el órgano, y los puestos ofrecidos por correo.

people-title = Personas
people-lead = Las personas que ocupan un puesto en la secretaría y en el órgano al que esta presta servicios. Cada acción que se realiza aquí queda registrada con su nombre.
people-caption = { $count ->
    [one] { $count } persona con puesto
   *[other] { $count } personas con puesto
}
people-name = Nombre
people-email = Dirección de correo
people-role = Función
people-seat = Puesto
people-acts = Acciones
people-you = (usted)
people-counts = Activo
people-suspended = Suspendido
people-suspend = Suspender
people-resume = Restablecer
people-remove = Eliminar
people-remove-question = ¿Eliminar el puesto ({ $name })? Lo que { $name } ha hecho sigue constando. Más adelante podrá ofrecerse un nuevo puesto.
people-remove-this = Eliminar el puesto: { $name }
people-waiting = Ofertas pendientes de aceptación
people-offers = Puestos ofrecidos
# El nombre de alguien a quien se ofreció un puesto, cuando solo se conoce la dirección.
people-nameless = Nombre no indicado
people-good-until = Válida hasta
people-expired = Caducada
people-send-again = Enviar de nuevo
people-take-back = Retirar la oferta
people-offer = Ofrecer un puesto
people-offer-hint = Se envía a la dirección un correo con un enlace y un código. La oferta es válida durante 14 días y puede enviarse de nuevo o retirarse.
people-language = Idioma del correo
people-language-hint = Si la dirección tiene una cuenta, el correo se redacta en el idioma de esa cuenta.
people-offer-send = Ofrecer el puesto
people-role-secretary = Redacta el cuestionario, lo envía, registra respuestas y compila.
people-role-supervisor = Hace todo lo anterior y decide: prórrogas, respuestas tardías, eliminaciones.
people-role-rapporteur = Da forma al proyecto de informe y lo revisa; lee todas las respuestas.
people-role-member = Lee las respuestas y los proyectos, y formula observaciones.

## Lo que se hizo
people-offered = Se ha ofrecido un puesto a { $email }. El correo está en camino.
people-renewed = La oferta dirigida a { $email } se ha enviado de nuevo. Los enlaces anteriores ya no funcionan.
people-revoked = La oferta dirigida a { $email } se ha retirado.
people-was-suspended = El puesto se ha suspendido: { $name }.
people-was-resumed = El puesto se ha restablecido: { $name }.
people-was-removed = El puesto se ha eliminado: { $name }.

## Lo que falló
people-fault-role = Elija la función que conlleva el puesto.
people-fault-supervisor = Solo quien tiene la función de supervisión puede ofrecer un puesto de supervisión. Pídaselo o elija otra función.
people-fault-email = Escriba una sola dirección de correo, por ejemplo nombre@example.org.
people-fault-seated = Una persona con esta dirección ya ocupa un puesto aquí.
people-fault-offered = Ya se ha ofrecido un puesto a esta dirección. Envíe de nuevo esa oferta o retírela primero.
people-fault-own = No puede suspender ni eliminar su propio puesto. Pida a otra persona que lo haga.
people-fault-last = Este es el último puesto activo de la secretaría. Ofrezca primero un puesto a otra persona.
people-fault-gone = Esto cambió entretanto. A continuación figura el estado actual.
