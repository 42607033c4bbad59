### 答复协商：答复方人员所见的页面。

## 概览
reply-of = 答复方：
reply-overview = 概览
reply-outline = 答复
reply-parts = 问卷的各部分
# { $number }为罗马数字。
reply-part = 第{ $number }部分
reply-part-title = 部分
reply-answered = 已回答的问题
reply-written-by = 撰写人
# 一行链接的名称，通往问题为其他语文的同一页面。
reply-questions-in = 问题的语文
reply-begin = 开始答复
reply-begin-from = 贵方答复的版本{ $version }由秘书处登记。如开始答复，其文字将作为下一版本的草稿。
reply-go-on = 继续答复
reply-review = 提交前复核
reply-see-receipt = 查看回执
reply-unchanged = 草稿与已提交的内容相同。如欲准备新的版本，请修改某一回答。
reply-print = 附有现有回答的问卷，供打印
reply-past = 截止日期已过。您仍可提交：答复将标明逾期，由秘书处决定是否采纳。
reply-closed = 本协商已截止。您仍可提交答复；由秘书处决定是否采纳。
reply-submissions = 迄今已提交
reply-people = 参与撰写本答复的人员
reply-people-more = 查看或邀请同事

## 已提交的内容
reply-version = 版本{ $version }
reply-late = 逾期
reply-late-awaits = 此版本在截止日期之后提交，由秘书处决定是否采纳。
reply-replaced = 已被后来的版本取代
# 所提交答复的状态。
reply-standing-received = 已收到
reply-standing-accepted = 已接受
reply-standing-returned = 已退回，请予澄清
reply-standing-rejected = 未予采纳
reply-standing-withdrawn = 已撤回
# 其后为日期，冒号之后为理由。
reply-decided-received = 重新收到
reply-decided-accepted = 秘书处已接受
reply-decided-returned = 秘书处已退回，请予澄清
reply-decided-rejected = 秘书处未予采纳
reply-decided-withdrawn = 答复方已撤回

## 如何作出答复
reply-settings = 如何作出答复
reply-settings-change = 更改
reply-settings-save = 保存答复方式
reply-settings-saved = 答复方式已保存。
reply-settings-focal-point = 此事项由答复方的协调人决定。
reply-settings-overtaken = 一位同事在此期间作出了更改。没有任何内容被覆盖：目前记录在案的选择列于前，您的选择列于后。如欲将您的选择记录在案，请再次保存。
reply-settings-no-language = 请选择回答所用的语文。
reply-settings-no-publication = 请选择答复可公开的程度。
reply-settings-state-anonymous = 国家不能匿名答复。请选择其他程度。
reply-language = 回答所用的语文
reply-publication = 答复可公开的程度
reply-publication-PUBLIC = 公开
reply-publication-PUBLIC-hint = 答复文本可以公布和引用，并注明答复方的名称。
reply-publication-PUBLIC_ANONYMOUS = 公开但不具名
reply-publication-PUBLIC_ANONYMOUS-hint = 答复文本可以公布和引用，但不得注明答复方的名称。
reply-publication-NOT_PUBLISHED_BUT_USABLE = 不予公开
reply-publication-NOT_PUBLISHED_BUT_USABLE-hint = 报告可概述答复，但不提及答复方的名称。答复既不公布，也不引用。
reply-publication-CONFIDENTIAL = 保密
reply-publication-CONFIDENTIAL-hint = 仅供起草组使用。从不引用；只计入总数。
reply-on-behalf-of = 所代表的国家组
reply-on-behalf-of-hint = 仅在除代表本方外还代表某一集团发言时填写，例如不结盟运动。

## 撰写
reply-question = 问题{ $number }
# 字段的名称，供读屏使用。
reply-answer-to = 对问题{ $number }的回答
reply-details = 详细说明
reply-other = 其他，请具体说明
reply-other-choice = 其他，具体说明如下
reply-unanswered = 尚未回答
reply-instead = 不作回答的原因
# “不作回答的原因”的第一个选项：回答列于上方。
reply-instead-nothing = –
reply-unit = 单位：{ $unit }
reply-year = 数字所属年份
reply-items-most = 最多{ $count }项
reply-item-add = 添加一项
reply-item-remove = 移除此项
reply-files-add = 添加文件
reply-files-hint = PDF、DOCX、XLSX、ODT、ODS、CSV、TXT、PNG或JPEG，每个文件不超过20 MB。按“保存”后，文件即予添加。
reply-files = { $count }个文件
reply-save-and-go-on = 保存并继续：第{ $number }部分
reply-save-and-review = 保存并复核答复
reply-part-saved = 第{ $number }部分已保存。
reply-not-put = 由于先前的一项回答，此问题不向您提出。对此问题的回答予以保留，但不会提交。
# 置于取决于先前问题的问题之前。
reply-only-if-answered = 仅在您回答了问题{ $number }时作答。
reply-only-if-yes = 仅在您对问题{ $number }回答“是”时作答。
reply-only-if-no = 仅在您对问题{ $number }回答“否”时作答。
reply-only-if-chosen = 仅在您对问题{ $number }选择“{ $choice }”时作答。
reply-margin = 关于这些问题
reply-margin-saving = 任何内容都不会丢失
reply-margin-saving-text = 回答在您撰写时自动保存，也可按“保存”按钮保存。所有保存过的文字均予保留，并注明撰写人。在提交之前，只有您和您的同事可以阅读此草稿。
reply-wanted-required = 此题必答。
reply-wanted-expected = 希望作答。
reply-wanted-optional = 欢迎作答。
reply-word-limit = 最多{ $count }词

## 文件
reply-file-removed = 文件已移除：{ $name }。
reply-file-restored = 文件已恢复：{ $name }。
reply-file-empty = 文件{ $name }是空的。请重新选择。
reply-file-too-large = 文件{ $name }大于20 MB。请提供较小的文件，或分为数个文件。
reply-file-wrong-kind = 不接受此类文件：{ $name }。请使用PDF、DOCX、XLSX、ODT、ODS、CSV、TXT、PNG或JPEG。
reply-file-not-what-it-says = 文件{ $name }的内容与其名称所示类型不符。请按所要提供的类型重新保存。
reply-file-bad-name = 请将文件名定为1至200个字符。
reply-file-too-many = 每个问题最多可附{ $max }个文件。

## 回答的差错
# 列于页首的概要；{ $sentence }为下列句子之一。
reply-fault-in = 问题{ $number }：{ $sentence }
reply-fault-both = 既有回答，又选择了“没有资料”或“不适用”。请只保留其一。
reply-fault-details-alone = 请同时选择“是”或“否”；不能只保存详细说明。
reply-fault-year-alone = 请同时填写数字；不能只保存年份。
reply-fault-wrong-shape = 此回答与问题不符。请重新载入页面；问题可能已经更正。
reply-unfit = 问题已经更正，先前的这一回答不再相符。该回答仍予保留，但不能提交：请重新回答，或去掉不再相符的内容。
reply-unfit-drop = 去掉不再相符的内容
reply-fault-only-one = 只能选择一项：列表中的一个选项，或由您具体说明的其他内容。
reply-fault-not-a-number = 请用阿拉伯数字填写，小数用圆点：1417.5
reply-fault-not-a-year = 请用四位数字填写年份，介于1800和2200之间。
reply-fault-not-a-date = 请按“年-月-日”填写日期：2011-09-01
reply-fault-too-long = 此文字超过100 000个字符。请予缩短，或作为附件提供。
reply-fault-nul = 文字含有无法存储的字符。请将其移除后再试。
reply-fault-too-many-items = 最多可填{ $max }项。请移除若干项，或将两项合为一项。

## 同一回答的两份文字
reply-conflict = { $who }于{ $time }保存了另一份回答。
reply-conflict-kept = 没有任何内容被覆盖。您的回答尚未保存：请选择以哪一份为准，或者修改您的回答后予以保留。
reply-conflict-theirs = { $who }的回答
reply-conflict-difference = 您的回答所作的改动
reply-conflict-choose = 一位同事在此期间保存了另一份回答。两份均列于此，请选择其一。
reply-keep-mine = 保留我的回答
reply-take-theirs = 采用另一份回答
reply-emptied = 回答已清空。

## 先前的文字
reply-history = 先前的文字
reply-history-of = 对问题{ $number }所作回答的先前文字
reply-history-back = 返回问题
reply-history-none = 尚未保存任何文字
reply-history-none-text = 回答一经保存，其每个版本均列于此，并注明撰写人和时间。
# { $version }表示该回答保存的次数。
reply-text-version = 文字{ $version }
reply-text-whole = 全文
reply-take-again = 重新采用此文字
reply-text-taken = 已重新采用文字{ $version }。
reply-text-same = 目前采用的就是此文字。
reply-text-overtaken = 一位同事在此期间保存了另一份文字。没有作出任何更改；请先查看最新的文字。

## 复核
reply-bars = 提交之前还须回答{ $count }个问题
reply-hints = { $count }处值得再看一眼。
reply-hints-text = 您仍可照常提交。
reply-lack-required = 问题{ $number }须予回答，或选择“没有资料”。
reply-lack-unfit = 问题{ $number }已经更正，原有回答不再相符。请重新回答。
reply-lack-expected = 问题{ $number }尚未回答。
reply-lack-too-long = 对问题{ $number }的回答有{ $words }词；上限为{ $limit }词。
reply-lack-not-put = 由于先前的一项回答，问题{ $number }不向您提出；其文字不会提交。
reply-sign-required = 须予回答
reply-sign-unfit = 不再相符
reply-sign-expected = 尚未回答
reply-sign-too-long = 超出上限
reply-sign-not-put = 不会提交
reply-hand-in = 提交
reply-hand-in-text = 本页内容将原样送交秘书处，您将收到经签名的回执。以后可提交更正后的版本；所有版本均予保留。
reply-hand-in-of = 提交{ $respondent }的答复
reply-authorized = 本人获授权以{ $respondent }的名义提交本答复。
reply-not-authorized = 如您获授权提交本答复，请勾选方框；否则请由获授权者提交。
reply-hand-in-others = 答复由协调人提交。您的文字准备就绪后，请告知其中一位：
reply-hand-in-not-yet = 必答的问题回答完毕后，即可在此提交答复。可以只作部分答复。
reply-not-ready = 尚不能提交答复：请至少回答一个问题，并回答每个必答的问题。
reply-same = 这就是您上次提交的内容。由于没有任何变更，未产生新的版本。
reply-changed-meanwhile = 没有提交任何内容，因为在您查看之后草稿有所变更。以下是目前的文字；请查看后提交。
reply-handed-in = 答复的版本{ $version }已提交。确认邮件正在发送。

## 回执
reply-receipt = 版本{ $version }的回执
reply-receipt-at = 提交时间
reply-receipt-version = 版本
reply-receipt-hash = 内容的SHA-256值
reply-receipt-how = 回执以本系统的密钥{ $key }签名。请妥善保存该文件：任何人均可凭此核验在该时间提交的正是这一内容，而无需看到内容本身。
reply-receipt-download = 下载经签名的回执
reply-receipt-none = 此版本由秘书处登记，并非在此提交，因此没有经签名的回执。
reply-receipt-content = 所提交的内容
reply-withdraw = 撤回
reply-withdraw-version = 撤回版本{ $version }
reply-withdraw-question = 是否撤回答复的版本{ $version }？该版本仍记录在案，但不再计入，也不用于报告。此后您可提交新的版本。
reply-withdraw-reason = 理由
reply-withdraw-reason-hint = 选填。秘书处可以看到。
reply-withdrawn = 版本{ $version }已撤回。
reply-withdrawn-before = 此版本无法撤回：它已被后来的版本取代，或此前已撤回或未获采纳。

## 打印的问卷
reply-print-draft = 答复草稿，截至
reply-due = 答复截止日期：
