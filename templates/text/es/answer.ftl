### Las respuestas, mostradas para su lectura.

answer-none = No se dio ninguna respuesta.
# Encima de lo que se escribió junto a “otra, especifíquese”.
answer-other = Otra:
answer-dropped = ya no se ofrece
# El año de una cifra.
answer-year = en { $year }
answer-kilobytes = { $size } KB
answer-megabytes = { $size } MB
