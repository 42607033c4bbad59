### Las páginas que no pertenecen al trabajo de ninguna secretaría en particular.

nav-consultations = Consultas
nav-respondents = Entidades consultadas
nav-people = Personas
nav-colleagues = Colegas

site-home-title = Del cuestionario al informe
site-home-heading = De la nota verbal a la constancia escrita
site-home-lead = Verbale es el lugar donde una secretaría consulta a Estados, organismos, instituciones y organizaciones, y donde sus respuestas se convierten en un informe en el que cada frase puede remitirse a las palabras en que se apoya.
site-home-verify = Verificar un acuse de recibo
site-personas-heading = Entrar como uno de los personajes
site-personas-text = Esta es una demostración en su propio equipo. Elija un personaje y recorra la plataforma; nada sale del equipo.
site-personas-mail = Leer los correos que la demostración habría enviado
site-persona-enter = Continuar como { $name }
site-journey-heading = Cómo se desarrolla
site-journey-write = La secretaría redacta un cuestionario y lo envía a los destinatarios que señala el mandato.
site-journey-reply = Cada entidad consultada redacta su respuesta en privado, obtiene su aprobación interna, la presenta y recibe un acuse de recibo firmado.
site-journey-compile = Una sola operación compila las respuestas en un proyecto de informe: contadas, atribuidas y numeradas.
site-journey-review = El Relator o la Relatora lo lee, lo modifica y lo publica; cada frase remite a la respuesta en que se apoya.

site-email = Dirección de correo electrónico
site-password = Contraseña
site-sign-in-refused = Esta dirección y esta contraseña no se corresponden. Compruebe ambas e inténtelo de nuevo.
site-too-many = Demasiados intentos en poco tiempo. Espere un momento e inténtelo de nuevo.
site-too-many-letters = Se han pedido demasiados correos en poco tiempo. Espere diez minutos y vuelva a pedirlo.
site-busy = Muchas personas están iniciando sesión en este momento. Escriba de nuevo su contraseña dentro de unos segundos.
site-sign-in-by-offer = No es posible registrarse: el puesto se lo ofrece por correo la secretaría o alguien de su equipo.
signed-out = Se ha cerrado su sesión.
signed-out-everywhere = Se ha cerrado su sesión en todos los dispositivos.

site-password-forgotten = Contraseña olvidada
site-password-forgotten-hint = Enviamos un enlace a esta dirección si tiene una cuenta. El enlace es válido durante 30 minutos.
site-password-send = Enviar el enlace
site-password-sent = Si { $address } tiene una cuenta, se le ha enviado un enlace. Consulte su correo.
site-password-link-gone = Este enlace ya no se puede usar: es demasiado antiguo, ya se ha utilizado o lo ha sustituido otro más reciente. Pida un enlace nuevo.
site-password-new = Nueva contraseña
site-password-set = Establecer la contraseña
site-password-rule = Al menos 12 caracteres. Una frase se recuerda mejor que una serie de signos.
site-password-change = Cambiar la contraseña
site-password-present = Contraseña actual
site-password-change-hint = Se cerrará su sesión en todos los demás dispositivos.
password-was-set = La contraseña ha quedado establecida.
password-too-short = Use al menos 12 caracteres.
password-too-long = Use como máximo 1.024 caracteres.
password-too-easy = Esta contraseña es demasiado fácil de adivinar. Use palabras distintas de su nombre o del nombre de esta plataforma, y letras más variadas.
password-not-right = Esta contraseña no es la correcta. Inténtelo de nuevo.

site-seats-none = Aún no tiene ningún puesto
site-seats-none-text = Los puestos se ofrecen por correo. Diríjase a la secretaría o al punto de contacto de su Estado u organización.
site-seat-sit = Ir a este puesto

site-language = Idioma de las páginas y los correos
site-language-hint = El menú de idiomas, en la parte superior de cada página, también lo cambia.
site-language-set = Establecer el idioma
language-was-set = A partir de ahora, las páginas y los correos le llegarán en español.

site-sessions = Sus sesiones abiertas
site-session-browser = Navegador
site-session-unknown = Navegador desconocido
site-session-began = Iniciada
site-session-used = Último uso
site-session-end = Cerrar sesión
site-session-here = Sesión actual
session-ended = Se ha cerrado la sesión en ese dispositivo.
site-sign-out-everywhere = Cerrar todas las sesiones

site-seat-offer-title = Se le ofrece un puesto
site-seat-offer-lead = { $tenant }: se ofrece un puesto a { $name }. Función: { $role }.
site-seat-offer-address = La oferta se envió a { $address }.
site-seat-offer-code = Código que figura en el correo
site-seat-offer-code-hint = Seis cifras, en el mismo correo que el enlace.
site-seat-offer-take = Aceptar el puesto
site-seat-offer-none = Aquí no hay ninguna oferta
site-seat-offer-none-text = Este enlace no lleva a ninguna oferta que se pueda aceptar. Puede estar incompleto o haber sido sustituido por el de un correo más reciente; la oferta puede haber caducado, haberse retirado o haber sido ya aceptada.
site-seat-offer-none-advice = Si ya ha aceptado su puesto, inicie sesión. Si no, use el correo más reciente o pida a quien le ofreció el puesto que envíe de nuevo la oferta.
seat-offer-wrong-code = Este no es el código del correo. Tiene seis cifras; use el correo más reciente.
seat-taken = Ha aceptado su puesto. Le damos la bienvenida.

site-verify-title = Verificar un acuse de recibo
site-verify-lead = Quien presenta una respuesta recibe un acuse de recibo firmado. Aquí cualquier persona puede verificar que un acuse de recibo es auténtico; no se muestra el contenido de la respuesta.
site-verify-receipt = Acuse de recibo
site-verify-hint = Pegue el texto íntegro, de la primera a la última llave.
site-verify-file = O adjunte el archivo
site-verify-check = Verificar el acuse de recibo
site-verify-genuine = El acuse de recibo es auténtico y no se ha modificado.
site-verify-respondent = Entidad consultada
site-verify-consultation = Consulta
site-verify-version = Versión
site-verify-at = Presentada
site-verify-tampered = Este acuse de recibo se modificó después de firmado. Solicítelo de nuevo donde lo obtuvo.
site-verify-other-key = Este acuse de recibo no fue firmado por esta instalación. Verifíquelo donde se presentó la respuesta.
site-verify-unreadable = Este texto no es un acuse de recibo de Verbale. Pegue el texto íntegro del acuse de recibo, de la primera a la última llave.
site-verify-key = La clave de esta instalación
site-verify-key-text = Con esta clave Ed25519 (base64url), un acuse de recibo puede verificarse también sin esta página.

site-mail-title = Correos de la demostración
site-mail-text = No se ha configurado ningún servidor de correo, por lo que los correos no pasan de esta página.
site-mail-none = Aún no hay correos
site-mail-none-text = Envíe un cuestionario, presente una respuesta u ofrezca un puesto; el correo aparecerá aquí.
site-mail-subject = Asunto
site-mail-to = Destinatario
site-mail-at = Creado

fault-empty = Escriba algo aquí.
fault-too-long = El texto es demasiado largo. Abrévielo.
fault-control = Escriba el texto en una sola línea, sin tabulaciones ni otros caracteres de control.
