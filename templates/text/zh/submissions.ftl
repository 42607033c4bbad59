### 提交的答复：提交了什么、作了何种决定，以及并列显示的各方回答。

submissions-title = 提交的答复
submissions-way = 提交的答复
submissions-answers-way = 按问题查看回答
submissions-none = 尚未提交任何答复
submissions-none-text = 所提交答复的每个版本均原样列于此，并注明收到的时间。正在撰写的内容无法查看。
submissions-none-act = 查看各答复方的进展
submissions-awaiting = 有{ $count }份逾期提交的答复有待决定
submissions-read-and-decide = 阅读并作出决定
submissions-show = 显示
submissions-show-all = 全部
submissions-show-counting = 计入的
submissions-show-not-counting = 不计入的
submissions-caption = { $count }个答复方的最新版本
submissions-version = 版本{ $version }
submissions-version-head = 版本
submissions-received = 收到时间
submissions-standing = 状态
submissions-language = 语文
submissions-publication = 公开程度
# 一国代表一组国家作出的答复。
submissions-on-behalf = 代表：{ $group }
submissions-behalf = 代表
submissions-late = 逾期
submissions-replaced = 已被后来的版本取代
submissions-counts = 此答复予以计入：计入参与情况的说明、统计和草案。
submissions-counts-not = 不计入
submissions-standing-received = 已收到
submissions-standing-accepted = 已接受
submissions-standing-returned = 已退回，请予澄清
submissions-standing-rejected = 未予采纳
submissions-standing-withdrawn = 已撤回
submissions-publication-PUBLIC = 公开并具名
submissions-publication-PUBLIC_ANONYMOUS = 公开但不具名
submissions-publication-NOT_PUBLISHED_BUT_USABLE = 不予公开
submissions-publication-CONFIDENTIAL = 保密

## 记录
submissions-record = 记录在案的事项
submissions-receipt = 回执
submissions-receipt-signed = 已签名并发送
submissions-receipt-none = 无：转录自其他记录
submissions-hash = 内容的SHA-256值
submissions-versions = 版本
submissions-decisions = 决定
submissions-changed = 已更改
submissions-changed-since = 自版本{ $version }以来已有改动
submissions-before = 版本{ $version }的内容：
submissions-side-by-side = 对此问题的全部回答

## 作出决定
submissions-decide = 决定
submissions-decide-what = 如何处理
submissions-decide-accepted = 接受
submissions-decide-returned = 退回，请予澄清
submissions-decide-rejected = 不予采纳
submissions-with-reason = 请说明理由。
submissions-without-reason = 可以不说明理由。
submissions-reason = 理由
submissions-reason-hint = 答复方可以看到理由；理由连同您的姓名记录在案。
submissions-decide-this = 将决定记录在案
submissions-supervisor = 只有主管可以接受逾期提交的答复、决定不予采纳或推翻不予采纳的决定。
submissions-was-decided-accepted = { $name }提交的答复已获接受。
submissions-was-decided-returned = { $name }提交的答复已退回，请予澄清。
submissions-was-decided-rejected = { $name }提交的答复未予采纳。
submissions-fault-settled = 此版本已被取代或撤回。请就最新版本作出决定。
submissions-fault-choose = 请选择接受、退回或不予采纳。
submissions-fault-not-yours = 只有主管可就此作出决定。
submissions-fault-reason = 请说明理由。答复方可以看到理由。
submissions-fault-faster = 他人已在此期间作出决定；见以下所列决定。如仍有必要，请重新作出决定。

## 对一个问题的全部回答
submissions-answers-title = 问题{ $number }：全部回答
submissions-answers-none = 没有对此问题的回答
submissions-answers-none-text = 符合这些筛选条件的答复均未回答此问题。表示没有资料的答复，其数目列于正文旁。
submissions-answers-none-one = 此答复方没有回答此问题。
submissions-answers-show = 显示所有计入的回答
submissions-answers-all = 对此问题的全部回答
submissions-questions = 问题
submissions-question = 问题内容
submissions-part = 部分
submissions-kind = 类型
submissions-guidance = 说明
submissions-answered = 有实质内容
submissions-nothing = 没有资料或不适用
submissions-silent = 没有回答
submissions-next = 下一个问题
submissions-order = 排序
submissions-order-alphabet = 字母顺序
submissions-order-category = 类别
submissions-order-group = 区域组
submissions-whole = 所提交答复的全文（版本{ $version }）
submissions-care = 谁可以看到什么
submissions-care-text = 保密的回答仅供起草组使用：从不引用，只计入总数。不予公开的回答可在不具名的情况下予以概述。
submissions-tally = 对问题{ $number }的回答
submissions-tally-answer = 回答
submissions-tally-other = 其他
