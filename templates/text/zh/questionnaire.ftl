### 问卷：工作台、预览、版本和更正。

questionnaire = 问卷
questionnaire-untitled = 未命名的问卷
questionnaire-contents = 部分和问题
questionnaire-head = 卷首
# $number为罗马数字
questionnaire-part = 第{ $number }部分
# $number为读者所见的编号：“4”或“4 (a)”
questionnaire-question = 问题{ $number }
questionnaire-choice = 选项{ $number }
questionnaire-field = 字段{ $number }
questionnaire-draft = 版本{ $version }，草稿
questionnaire-frozen = 版本{ $version }，已分发
questionnaire-frozen-text = 此版本已分发，保持原样。更正作为新的版本发布；各项回答仍与其问题对应。
questionnaire-none = 尚未提出任何问题
questionnaire-none-text = 问卷由若干部分组成，各部分载有编号的问题。请在下面添加第一部分，或复制先前协商的问卷。如无需分为各部分，该部分的标题可不填写。
questionnaire-to-dispatch = 选择答复方并分发
questionnaire-leave-focus = 关闭而不保存
questionnaire-edit-head = 编辑卷首
questionnaire-edit-part = 编辑第{ $number }部分
questionnaire-edit-question = 编辑问题{ $number }
questionnaire-move-hint = 可用箭头移动，或在链接上按Alt键加方向键移动。
questionnaire-move-parts-up = 上移第{ $number }部分
questionnaire-move-parts-down = 下移第{ $number }部分
questionnaire-move-questions-up = 上移问题{ $number }
questionnaire-move-questions-down = 下移问题{ $number }
questionnaire-at-the-edge = 无法再朝该方向移动。

## 卷首和各部分
questionnaire-title = 标题
questionnaire-title-hint = 载于问卷顶端的标题。
questionnaire-preamble = 序言
questionnaire-preamble-hint = 须首先了解的事项：任务授权、起草组、报告将于何时送交何处。空一行即另起一段。
questionnaire-instruction = 填写说明
questionnaire-instruction-hint = 如何作答。例如：请仅回答适用于贵方的问题。
questionnaire-languages = 印发语文
questionnaire-languages-hint = 分发之前，每种语文均须具备全部文本。
questionnaire-languages-changed = 印发语文已更改。
questionnaire-save-head = 保存卷首
questionnaire-head-saved = 卷首已保存。
questionnaire-part-title-hint = 例如：障碍和挑战。可以不填。
questionnaire-part-guidance-hint = 列于标题之下的一句话。可以不填。
questionnaire-add-part = 添加部分
questionnaire-new-part-title = 新增部分的标题
questionnaire-new-part-hint = 例如：障碍和挑战。可以不填。
questionnaire-add-this-part = 添加该部分
questionnaire-part-added = 第{ $number }部分已添加。
questionnaire-save-part = 保存第{ $number }部分
questionnaire-part-saved = 第{ $number }部分已保存。
questionnaire-remove-part = 移除第{ $number }部分
questionnaire-remove-part-ask = { $count ->
    [0] 是否移除第{ $number }部分？该部分没有问题。
   *[other] 是否移除第{ $number }部分及其{ $count }个问题？
}
questionnaire-part-removed = 第{ $number }部分已移除。
questionnaire-restored = 已恢复至原处。

## 问题
questionnaire-text = 措辞
questionnaire-text-hint = 每个问题只问一件事。请用开放式提问：“如何……？”“请说明……”。
questionnaire-no-words-yet = 尚未措辞。
questionnaire-guidance = 说明
questionnaire-guidance-hint = 对作答者的帮助：定义、应包括的内容。可以不填。
questionnaire-heading = 报告中的标题
questionnaire-heading-hint = 寥寥数语，作为报告中关于此问题的一节的标题。答复方看不到。
questionnaire-kind = 回答类型
questionnaire-kind-hint = 该类型所需的其他事项列于下方。
questionnaire-kind-fixed-hint = 类型不能更改：此问题已经分发，可能已有回答。如欲以其他方式提问，请移除此问题，另行添加。
questionnaire-details = 同时要求详细说明
questionnaire-choices = 选项
questionnaire-choices-hint = 每行一个；如为等级，请从最低到最高排列。
questionnaire-choices-hint-languages = 每行一个；如为等级，请从最低到最高排列；各语文的同一行为同一选项。缺少译文之处请留空行。
questionnaire-other = 提供“其他，请具体说明”选项
questionnaire-unit = 单位
questionnaire-unit-hint = 计数或计量的单位。例如：瑞士法郎
questionnaire-year = 要求填写数字所属年份
questionnaire-fields = 每一项目的字段
questionnaire-fields-hint = 对每一项目所问的内容，例如名称、合作伙伴、成果。清空字段的名称即可将其移除；始终备有两个空白字段。
questionnaire-field-label = 名称
questionnaire-field-long = 多行
questionnaire-max-items = 项目上限
questionnaire-max-items-hint = 例如“至多三项良好做法”：3
questionnaire-add-question = 在第{ $number }部分添加问题
questionnaire-where = 位置
questionnaire-at-the-end = 该部分末尾
questionnaire-after-question = 问题{ $number }之后
questionnaire-add-this-question = 添加该问题
questionnaire-question-added = 问题{ $number }已添加。请在此填写完整。
questionnaire-save-question = 保存问题{ $number }
questionnaire-question-saved = 问题{ $number }已保存。
questionnaire-remove-question = 移除问题{ $number }
questionnaire-remove-question-ask = 是否移除问题{ $number }？其后的问题将重新编号。
questionnaire-question-removed = 问题{ $number }已移除。

## 所选问题的边栏
questionnaire-audience = 提问对象
questionnaire-audience-hint = 均未勾选：向各方提出。
questionnaire-only-to = 仅向以下各方提出：
questionnaire-condition = 提问条件
questionnaire-condition-hint = 问题可取决于先前的一项回答。
questionnaire-condition-always = 始终提出
questionnaire-condition-answered = 仅在已回答问题{ $number }时提出
questionnaire-condition-yes = 仅在对问题{ $number }回答“是”时提出
questionnaire-condition-no = 仅在对问题{ $number }回答“否”时提出
questionnaire-condition-chosen = 仅在对问题{ $number }选择“{ $choice }”时提出
questionnaire-condition-gone = 取决于一个已被移除的问题
questionnaire-condition-unmet = 此条件永远无法满足。
questionnaire-expectation = 是否要求回答？
questionnaire-expectation-required = 未作回答者不得提交。请慎用。
questionnaire-expectation-expected = 未作回答者，提交前予以提示。
questionnaire-expectation-optional = 未作回答者，不予提示。
questionnaire-word-limit = 词数上限
questionnaire-word-limit-hint = 超出上限时提醒答复方，但不阻止。不填：没有上限。
questionnaire-attachments = 回答可附文件
questionnaire-sub = 前一问题的分题
questionnaire-translations = 译文
questionnaire-translations-complete = 所有印发语文均已齐备。
# “问题4：说明缺少法文文本。”
questionnaire-missing = { $place }：{ $wording }缺少{ $language }文本。
questionnaire-texts-missing = 缺少{ $count }处文本
questionnaire-to-do = 分发之前
questionnaire-complete = 内容已齐备。问卷可以分发。
questionnaire-unready-no-questions = 请至少添加一个问题。
questionnaire-unready-no-title = 请为问卷拟定标题。
questionnaire-unready-empty-part = 第{ $number }部分没有问题。请添加问题，或者移除该部分。
questionnaire-unready-few-choices = 问题{ $number }的选项少于两个。
questionnaire-unready-condition-gone = 问题{ $number }取决于一个已被移除的问题。
questionnaire-unready-condition-later = 问题{ $number }取决于一个并非位于其前的问题。
questionnaire-unready-condition-never = 问题{ $number }的条件永远无法满足。
questionnaire-copy-title = 从先前的问卷开始
questionnaire-copy-from = 复制以下协商的问卷
questionnaire-copy-hint = 复制各部分、问题、语文和填写说明；标题不变。
questionnaire-copy = 复制
questionnaire-copied = 已从“{ $title }”复制。

## 阅读时所见
questionnaire-must-answer = 此题必答。
questionnaire-is-expected = 希望作答；未作回答者予以提示。
questionnaire-up-to-words = 至多{ $count }词。
questionnaire-up-to-items = 至多{ $count }项，每项包括：
questionnaire-files-welcome = 可附文件。
questionnaire-give-details = 请详细说明。
questionnaire-give-year = 数字所属年份
questionnaire-give-date = 年、月、日
questionnaire-give-files = 请附上一个或多个文件。
questionnaire-other-specify = 其他，请具体说明
questionnaire-preview = 预览
questionnaire-preview-as = 身份
questionnaire-preview-in = 语文
questionnaire-preview-missing = 有{ $count }处文本缺少此语文，现以另一种语文显示。
questionnaire-preview-none = 没有向此类对象提出的问题
questionnaire-preview-none-text = 请选择其他对象，或更改问题的提问对象。

## 版本
questionnaire-versions = 各版本
questionnaire-versions-text = 已分发的内容从不更改。每次更正均为单独的版本；各项回答随其问题从一个版本转入另一版本。
questionnaire-version = 版本
questionnaire-version-n = 版本{ $version }
questionnaire-version-standing = 状态
questionnaire-version-questions = 问题
questionnaire-version-changes = 改动
questionnaire-is-draft = 草稿
questionnaire-is-dispatched = 已分发
questionnaire-difference-to = 与版本{ $version }的差异
questionnaire-difference-title = 版本{ $version }对版本{ $before }的改动
questionnaire-difference-none = 没有差异
questionnaire-difference-none-text = 尚无任何改动。请先修改需要更正之处。
questionnaire-is-new = 新增
questionnaire-is-removed = 已移除
questionnaire-is-changed = 有改动
questionnaire-moved-from = 已移动；原在：{ $place }。
questionnaire-terms-changed = 其类型、提问对象、条件、上限或作答要求已更改。

## 更正
questionnaire-corrigendum = 更正
questionnaire-corrigendum-begin = 开始更正
questionnaire-corrigendum-begun = 版本{ $version }为更正的草稿。在您分发此版本之前，受邀各方看到的仍是前一版本。
questionnaire-corrigendum-review = 复核更正
questionnaire-corrigendum-edit = 返回问题
questionnaire-corrigendum-text = 改动之处如下。已撰写的回答仍与其问题对应；已提交的答复按原样记录在案。
questionnaire-corrigendum-unready = 更正分发之前须解决：
questionnaire-corrigendum-overtaken = 更正在此期间已有变更。请再次查看后再分发。
questionnaire-corrigendum-discard = 放弃更正
questionnaire-corrigendum-discard-question = 版本{ $version }只是草稿。该版本及其中的全部改动都将移除，无法恢复。问卷保持分发时的原样；不会通知任何人。
questionnaire-corrigendum-discard-this = 放弃版本{ $version }
questionnaire-corrigendum-discarded = 更正已放弃。问卷一如从前。
questionnaire-corrigendum-not-discarded = 更正在此期间已有改动。请再次查看后再决定是否放弃。
questionnaire-corrigendum-told = { $mails ->
    [0] 不会以邮件通知任何人：受邀各方均无邮件地址。
   *[other] 将发出{ $mails }封邮件通知受邀各方。
}
questionnaire-corrigendum-dispatch = 将更正分发给{ $respondents }个答复方
questionnaire-corrigendum-ask = 版本{ $version }一经分发即告定稿；此后，受邀的{ $respondents }个答复方所见即为该版本。
questionnaire-corrigendum-dispatched = { $count ->
    [0] 更正已分发。未发送邮件：各方均无邮件地址。
   *[other] 更正已分发；{ $count }封邮件正在发送。
}

## 他人先行修改
questionnaire-conflict-title = 在此期间已有变更
questionnaire-conflict-text = 在您撰写期间，他人保存了一项改动（{ $about }）。没有任何内容被覆盖：请选择保留哪一份文字。
questionnaire-conflict-typed = 您填写的内容
questionnaire-conflict-now = 目前的内容
questionnaire-conflict-empty = 空白
questionnaire-conflict-keep-mine = 保留我填写的内容
questionnaire-conflict-take-theirs = 采用目前的内容

## 差错
questionnaire-fault-too-long = 内容过长。请勿超过{ $most }个字符。
questionnaire-fault-control = 请写在一行之内，不要使用制表符或其他控制字符。
questionnaire-fault-control-text = 此文字含有控制字符。请将其移除，例如重新输入文字。
questionnaire-fault-direction = 此文字含有改变文字方向的隐藏字符。请将其移除，例如重新输入文字。
questionnaire-fault-no-language = 请至少选择一种语文。
questionnaire-fault-kind = 请选择回答类型。
questionnaire-fault-kind-fixed = 此问题已经分发，其类型不能更改。请移除此问题，另行添加。
questionnaire-fault-number = 请填写1至{ $most }的整数。
questionnaire-fault-condition = 此条件永远无法满足。请另选条件。
questionnaire-fault-few-choices = 请填写至少两个选项，每行一个。
questionnaire-fault-many-choices = 请勿超过{ $most }个选项。
questionnaire-fault-same-choices = 有两个选项的文字相同。
questionnaire-fault-lines = 此处有{ $count }行，而原文有{ $source }行。缺少译文之处请留空行。
questionnaire-fault-no-fields = 每一项目请至少设一个字段。
questionnaire-fault-many-fields = 每一项目请勿超过{ $most }个字段。
questionnaire-fault-same-fields = 有两个字段的名称相同。
questionnaire-fault-frozen = 问卷的此版本已不能更改。您的改动未予保存。
questionnaire-fault-overtaken = 他人在此期间更改了问卷。没有作出任何更改；请查看目前的问卷，再重复您的操作。
questionnaire-fault-not-empty = 已有问题。请先将其移除，再复制其他问题。
