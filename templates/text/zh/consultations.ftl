### 协商。

consultations-new = 新的协商
consultations-none = 尚无协商
consultations-none-text = 协商始于任务授权。请新建协商，编写问卷，然后分发。
consultations-not-asked = 目前没有待您处理的事项
consultations-not-asked-text = 秘书处征求您的意见时，有关协商将显示于此，您也将收到邮件。
consultations-counted = 计入的答复数/受邀数
consultations-reply-invited = 尚未打开
consultations-reply-opened = 尚未开始
consultations-reply-started = 起草中
consultations-reply-handed_in = 已提交

## 新建协商
consultations-new-lead = 请从任务授权开始：谁要求做什么。随后编写问卷；在您分发之前，不会发出任何内容。
consultations-title = 标题
consultations-title-hint = 协商的主题，也是报告的标题。例如：Enhancement of international cooperation in the field of human rights。译文随问卷一并填写。
# 有数种语文时标题字段的名称：“标题（法文）”
consultations-title-in = 标题（{ $language }）
consultations-slug = 网址中的名称
consultations-slug-hint = 小写字母、数字和连字符，例如local-government-2027。如不填写，将根据标题生成。此后不能更改。
consultations-languages-hint = 问卷以这些语文印发。您的界面和各方答复可以使用其他语文。在分发之前可以更改。
consultations-mandate-later = 以上各项均可稍后补充。这些内容将逐字用于报告的导言，报告以英文起草。
consultations-make = 新建协商
consultations-made = 协商已建立。现在请编写问卷。

## 任务授权
consultations-mandate = 任务授权和报告文头
consultations-mandate-lead = 这些事项载入报告的文头和导言。报告草案据此生成，无需重复填写。
consultations-mandate-request = 任务授权
consultations-mandate-none = 尚未填写任务授权的有关事项。
consultations-edit-mandate = 编辑任务授权和报告文头
consultations-save-mandate = 保存任务授权
consultations-mandate-saved = 任务授权已保存。
consultations-mandate-head = 报告文头
consultations-mandate-head-text = 文件顶端的各行文字，与文件部门印发的格式一致。
consultations-mandate-count = 答复的计数
consultations-mandate-count-text = 这些事项决定关于参与情况的句子：有多少方作出答复，计入截至何时的答复。
consultations-basis = 依据
consultations-basis-hint = 有关决议或决定。例如：Human Rights Council resolution 13/23
consultations-request = 请求的内容
consultations-request-hint = 以“to”开头的短语。例如：to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = 请求方
consultations-requested-by-hint = 例如：the Human Rights Council
consultations-requested-of = 受请求方
consultations-requested-of-hint = 例如：the Advisory Committee
consultations-sender = 发出方
consultations-sender-hint = 由谁发出问卷。例如：the secretariat of the Advisory Committee
consultations-recipient = 答复送交
consultations-recipient-hint = 例如：the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = 机构
consultations-bodies-hint = 每行一个，上级机构在前。例如：Human Rights Council，其下一行：Advisory Committee
consultations-session = 届会
consultations-session-hint = 用文字写出。例如：Eighth session
consultations-agenda-item = 议程项目
consultations-agenda-item-hint = 例如：Agenda item 3
consultations-agenda-title = 议程项目的标题
consultations-agenda-title-hint = 与议程所载一致，写全称。
consultations-symbol = 文号
consultations-symbol-hint = 由文件部门编定，不得自拟。例如：A/HRC/AC/8/3。编号尚未编定时，可不填写，或予预留：A/HRC/AC/8/…
consultations-distribution = 分发类别
consultations-distribution-hint = 会议室文件为限制分发；届会文件为普遍分发。
consultations-distribution-none = 尚未决定
consultations-distribution-general = 普遍分发
consultations-distribution-limited = 有限分发
consultations-distribution-restricted = 限制分发
consultations-document-date = 文件日期
consultations-document-date-hint = 送交文件部门的日期。
consultations-caution = 提示
consultations-caution-hint = 载于所有格式文本上的一行文字，例如在内容仅供示例时使用。通常不填。
consultations-sent-on = 问卷发出日期
consultations-sent-on-hint = 仅在问卷于使用本平台之前发出时填写；否则以分发日期为准。
consultations-count-as-of = 答复计数截止日
consultations-count-as-of-hint = 报告写明“As of (this day), … replies had been received”。此后接受的答复予以列名，但不计入。通常为截止日期。
consultations-approximate-total = 大约总数
consultations-approximate-total-hint = 仅在不知确切数目时填写：报告将写“about”，其后为此数目。
consultations-ngos = 参与情况句中的非政府组织
consultations-ngos-hint = 国家一律列名；非政府组织的做法不一。
consultations-ngos-counted = 计数
consultations-ngos-counted-hint = “two non-governmental organizations”
consultations-ngos-collective = 统称
consultations-ngos-collective-hint = “a number of non-governmental organizations”
consultations-ngos-named = 计数并列名
consultations-ngos-named-hint = “two non-governmental organizations (…)”

## 差错
consultations-fault-slug = 请使用2至60个小写字母（a–z）、数字和不连用的连字符，例如local-government-2027。名称“new”已由本页面使用。
consultations-fault-slug-needed = 无法根据此标题生成名称。请用拉丁字母填写，例如local-government-2027。
consultations-fault-slug-taken = 已有使用此名称的协商。请另选名称，例如加上年份。
consultations-fault-bodies = 最多可列{ $most }个机构。
consultations-fault-symbol-organ = 文号以A、E、S或ST开头；“{ $part }”不符合此要求。
consultations-fault-symbol-part = “{ $part }”不能用于文号的此处。文号形如A/HRC/AC/8/3。
consultations-fault-symbol-number = 文号在机构名称之后须有编号，例如A/HRC/AC/8/3。
consultations-fault-distribution = 请选择文件的分发类别。
consultations-fault-date = 请填写1945年至2099年之间的日期，按年、月、日书写：2027-04-11。

## 概况
consultations-doors = 本协商的各页面
consultations-door-preview = 以答复方身份预览
consultations-door-dispatch = 分发
consultations-door-board = 进展一览
consultations-door-submissions = 提交的答复
consultations-door-draft = 报告草案
consultations-door-bundle = 下载全部内容（JSON）
consultations-next = 下一步
consultations-why-write = 尚未提出任何问题。请编写问卷，或从先前的协商复制问卷。
consultations-why-finish = 问卷分发之前，还缺{ $count }项内容。
consultations-why-dispatch = 问卷已完备。请选择征求意见的对象和截止日期；问卷一经分发即告定稿。
consultations-why-planned = 秘书处正在编写问卷。您可以阅读目前的问卷。
consultations-why-corrigendum = 正在准备更正。更正分发后，受邀各方即可看到。
consultations-why-open = 正在等候答复。进展一览显示谁已打开问卷，谁已开始撰写，谁已提交答复。
consultations-why-past = 截止日期已过。此后收到的答复将标明逾期；可以接受这些答复，也可以宣布协商截止。
consultations-why-closed = 不再等候答复。各方答复可汇编成报告草案。
consultations-why-compiled = 各方答复已汇编。草案的每一句话均注明其依据。
consultations-why-issued = 报告已印发。
consultations-write = 编写问卷
consultations-finish = 完成问卷
consultations-dispatch = 选择答复方并分发
consultations-read-questionnaire = 阅读问卷
consultations-corrigendum = 复核更正
consultations-board = 跟踪答复情况
consultations-compile = 汇编各方答复
consultations-read-submissions = 阅读提交的答复
consultations-read-draft = 阅读草案
consultations-turnout = 参与情况
consultations-turnout-text = 已邀请{ $invited }个答复方；{ $counted ->
    [0] 目前尚无计入的答复。
   *[other] 目前计入的答复有{ $counted }份。
}
consultations-opened = 已打开问卷
consultations-started = 已开始答复
consultations-handed-in = 已提交
consultations-acts = 最近的操作
consultations-acts-none = 尚未进行任何操作。

## 记录在案的操作，显示于边栏
consultations-why-closed-read = 不再等候答复。秘书处正在汇编各方答复；其间可以阅读。
