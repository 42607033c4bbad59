### A text that was typed when the session had ended: it is carried along to the sign-in page and can be sent again.

kept-ended = Su sesión ha terminado. Lo que escribió se conserva: inicie sesión y podrá enviarlo de nuevo.
kept-ended-files = Su sesión ha terminado y no se ha enviado nada. Inicie sesión para continuar.
kept-too-long = Su sesión ha terminado y lo que escribió es demasiado largo para conservarlo aquí. Vuelva atrás en su navegador y cópielo antes de iniciar sesión.
# Before a list of the names of files.
kept-files = { $count ->
    [one] Un archivo no puede conservarse. Selecciónelo de nuevo:
   *[other] Los archivos no pueden conservarse. Selecciónelos de nuevo:
}
kept-password-forgotten = Contraseña olvidada (se abre en otra pestaña; su texto permanece aquí)

kept-title = Su texto sigue aquí
kept-title-files = { $count ->
    [one] Seleccione de nuevo el archivo
   *[other] Seleccione de nuevo los archivos
}
kept-lead = Ha iniciado sesión. Todavía no se ha enviado nada: revise su texto y envíelo de nuevo.
kept-lead-since = Volvió a iniciar sesión después de abrir la página, por lo que no se ha enviado nada. Revise su texto y envíelo de nuevo.
kept-lead-files = Volvió a iniciar sesión después de abrir la página, por lo que no se ha enviado nada.
kept-no-seat = No se ha enviado nada, porque esta cuenta no tiene ningún puesto desde el que pueda enviarse esto. Copie su texto e inicie sesión con la cuenta con la que lo escribió.
kept-seat = Puesto
kept-by = Enviado por
kept-destination = Destino
kept-send = Enviar de nuevo
kept-leave = Salir sin enviar
kept-page = Volver a la página
kept-authorized = Cuento con autorización para presentar esta respuesta
kept-chosen = Entidades consultadas
