### Answers, shown for reading.

answer-none = No answer was given.
# Stands above what was typed beside "other, please specify".
answer-other = Other:
answer-dropped = no longer offered
# The year of a figure.
answer-year = in { $year }
answer-kilobytes = { $size } KB
answer-megabytes = { $size } MB
