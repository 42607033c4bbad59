### Les réponses, affichées pour lecture.

answer-none = Aucune réponse n’a été donnée.
# Au-dessus de ce qui a été saisi à côté de « autre, à préciser ».
answer-other = Autre :
answer-dropped = n’est plus proposé
# L’année d’un chiffre.
answer-year = en { $year }
answer-kilobytes = { $size } Ko
answer-megabytes = { $size } Mo
