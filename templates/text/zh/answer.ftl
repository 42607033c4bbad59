### 供阅读的回答。

answer-none = 没有作答。
# 置于“其他，请具体说明”旁所填文字之上。
answer-other = 其他：
answer-dropped = 已不再提供
# 数字所属的年份。
answer-year = { $year }年
answer-kilobytes = { $size } KB
answer-megabytes = { $size } MB
