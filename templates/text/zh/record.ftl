### 操作记录：整个空间内何人做了何事，供主管查阅。

nav-record = 操作记录
record-title = 操作记录
record-lead = 此处记录在案的全部操作，最新的列在最前：何人、何时、对何对象、做了何事。答复的内容从不列入。
record-caption = { $count }项记录在案的操作
record-at = 时间
record-by = 操作者
record-act = 操作
record-object = 对象
record-consultation = 协商
record-platform = 本平台
record-none = 尚无记录
record-none-text = 一旦有人提供席位、建立协商或提交答复，即会记录在此。
record-not-found = 没有找到
record-not-found-text = 此次协商中没有此类操作。
record-show-all = 显示全部记录
