### Ответы, показанные для чтения.

answer-none = Ответ не дан.
answer-other = Другое:
answer-dropped = больше не предлагается
answer-year = { $year } год
answer-kilobytes = { $size } КБ
answer-megabytes = { $size } МБ
