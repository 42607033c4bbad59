### Ответы, показанные для чтения.

answer-none = Ответ не дан.
answer-other = Другое:
answer-year = { $year } год
answer-kilobytes = { $size } КБ
answer-megabytes = { $size } МБ
