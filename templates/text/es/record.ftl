### El registro: quién hizo qué en todo el espacio, para quienes supervisan.

nav-record = Registro
record-title = Registro de acciones
record-lead = Todo lo que consta aquí, empezando por lo más reciente: quién hizo qué, sobre qué y cuándo. El contenido de las respuestas nunca figura en él.
record-caption = { $count ->
    [one] { $count } acción registrada
   *[other] { $count } acciones registradas
}
record-at = Fecha
record-by = Autor
record-act = Acción
record-object = Objeto
record-consultation = Consulta
record-platform = La plataforma
record-none = Aún no consta nada
record-none-text = En cuanto se ofrezca un puesto, se cree una consulta o se presente una respuesta, la acción figurará aquí.
record-not-found = No se ha encontrado nada
record-not-found-text = En esta consulta no se ha realizado ninguna acción de este tipo.
record-show-all = Mostrar todo el registro
