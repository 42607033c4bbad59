### 报告草案：工作台、表单和各版本。

draft-title = 报告草案
draft-contents = 目录
draft-state = 草案现况
draft-files = 下载：
# 草案篇幅较长时每次只显示一章；由此打开另一章。
draft-chapter-open = 显示本章的{ $count }段
draft-notes = 注
draft-note-back = 返回正文

## 尚未汇编，或无可汇编
draft-none = 尚未汇编
draft-none-text = 目前计入的答复有{ $count }份。汇编可据此生成完整的草案：标题、摘要、导言、每个问题各一节、结论和附件。
draft-none-no-replies = 草案由计入的答复汇编而成。目前尚无计入的答复。
draft-none-wait = 秘书处尚未汇编各方答复。草案将显示于此。
draft-compile = 汇编报告草案
draft-recompile = 重新汇编
draft-cannot-compile = 没有可供汇编的内容
draft-cannot-dispatch = 问卷尚未分发。请先分发问卷；收到所提交的答复后即可汇编。
draft-cannot-submissions = 目前尚无计入的答复。凡按时提交，或逾期提交但已获接受，且未被拒绝、退回或撤回的答复，均予计入。
draft-to-consultation = 前往该协商
draft-compiled = 各方答复已汇编。这是草案的第一个版本。
draft-compiled-unchanged = 自草案汇编以来没有任何变更；草案保持原样。
draft-recompiled = { $count ->
    [0] 已重新汇编。各段文字均无变动。
   *[other] 已重新汇编。有{ $count }段发生变动；人工撰写的文字予以保留。
}
# $count：变动的段数；$flagged：待查看的人工撰写段数。
draft-recompiled-flagged = 已重新汇编。变动的段落：{ $count }段。由人工撰写且来源已变更、有待查看的段落：{ $flagged }段。

## 草案汇编以来答复的变化
draft-news-accepted = 自上次汇编以来，新接受了{ $count }份答复。
draft-news-replaced = 自上次汇编以来，有{ $count }份答复已被后来的版本取代。
draft-news-gone = 汇编草案所用的答复中，有{ $count }份已不再计入。
draft-news-advice = 重新汇编将更新自动生成的句子，保留人工撰写的文字，并在其来源有变更之处作出标记。
draft-news-wait = 秘书处可重新汇编草案。

## 纲目
draft-length = 篇幅
# $words和$limit为数字，例如10,700。
draft-length-of = { $words }词，上限{ $limit }词
draft-length-near = 超过{ $limit }词
draft-length-over = 篇幅过长
draft-stale = 来源已变更
draft-stale-here = 来源已变更的段落
draft-remarks-open-label = 待处理的批注
draft-version-label = 版本
draft-style-link = 检查行文体例

## 草案各处的名称
draft-place-paragraph = 第{ $number }段
draft-place-summary = 摘要
draft-place-title = 标题
draft-place-heading = 章节标题
draft-place-whole = 整个草案
draft-place-annexes = 附件
draft-place-note = 脚注{ $marker }
# $chapter为一章的标题。
draft-place-removed = 已移除的段落，原载于“{ $chapter }”
draft-place-gone = 已不存在的段落

## 文字出自何人。其后为人名和日期。
draft-hand-computed = 由答复自动生成；答复变更时重新生成。
draft-hand-edited = 修改者：{ $who }，{ $day }。
draft-hand-added = 添加者：{ $who }，{ $day }。
draft-hand-removed = 移除者：{ $who }，{ $day }。
draft-hand-moved = 移动者：{ $who }，{ $day }。
draft-nobody = 本平台
draft-somebody = 他人

## 段落的依据
# $name为草案中的某处，例如“第12段”。
draft-evidence = { $name }：所依据的回答有{ $count }份
draft-evidence-title = 所依据的回答
draft-question = 问题{ $number }：
draft-evidence-furniture = 依据协商的记录写成，并非出自某一回答。
draft-evidence-unsourced = 由人工撰写；此句没有回答作为依据。
draft-evidence-answers = 对该问题的全部回答
draft-evidence-submission = 所提交的答复
draft-evidence-more = 另有{ $count }份回答
draft-evidence-replaced = 其后已被取代
draft-evidence-gone = 不再计入
draft-no-source = 没有来源

## 边栏的初始内容
draft-waits = 待您处理
draft-waits-stale = 人工撰写后来源已变更
draft-waits-unsourced = 含有没有回答作为依据的句子
draft-waits-broken = 所提及之处已被移除
draft-reading = 如何阅读本页
draft-reading-evidence = 段落旁的数字表示该段依据多少份回答；点按数字，即可在边栏中查看这些回答的原文。
draft-reading-hand = 下方没有署名行的段落由答复自动生成。其他段落下方注明由何人撰写、修改或移动。
draft-reading-keys = 选中段落后，按Alt键加上下箭头键即可移动该段。
draft-removed = 已移除的段落
draft-restore = 恢复
draft-history = 本段的沿革

## 对段落的操作
draft-acts = 本段
draft-rename = 更改标题
draft-add-after = 在其后添加一段
draft-add-under = 在此标题下添加一段
draft-move-up = 上移
draft-move-down = 下移
draft-saved = 已保存为版本{ $version }。
draft-added = 段落已添加；现为版本{ $version }。
draft-moved = 段落已移动。
draft-removed-said = 段落已移除。该段保留在已移除段落的列表中，可随时恢复。
draft-restored = 段落已恢复。
draft-returned = 先前的文字已恢复。

## 来源已变更的段落
draft-stale-changed = 内容已有改变的回答：{ $whose }。
draft-stale-appeared = 新收到的回答：{ $whose }。
draft-stale-withdrew = 不再计入的回答：{ $whose }。
draft-stale-beyond = 来源的变更不止以上逐一列出的各项。
draft-stale-today = 按目前情况自动生成的文字
draft-stale-nothing = 按目前情况，此处不再生成任何文字。
draft-take-computed = 采用自动生成的文字
draft-keep-mine = 保留现有文字
draft-took-computed = 已改用自动生成的文字。
draft-kept = 文字保持原样；来源的变更已记为已阅。

## 表单
# $name为草案中的某处，例如“第12段”。
draft-form-paragraph = 编辑：{ $name }
draft-form-addition = 新段落，位于以下之后：{ $name }
# $name为标题，例如“II. Actors”。
draft-form-addition-under = 新段落，位于以下标题之下：{ $name }
draft-form-heading = 章节标题：{ $name }
draft-form-text = 段落文字
draft-form-words = 标题文字
draft-form-after = 新段落将位于以下段落之后：
draft-save-mine = 以我的文字取代
draft-conflict = 在您撰写期间，{ $who }修改了此处
draft-conflict-text = 没有任何内容被覆盖。您的文字载于下面的表单；目前的文字载于此处。请在表单中将两者合并，或者保留目前的文字。
draft-conflict-theirs = 目前的文字
draft-conflict-difference = 您的文字将作出的改动
draft-conflict-keep-theirs = 保留目前的文字
# $name为草案中的某处，例如“第12段”。
draft-overtaken = 在您查看期间，{ $who }修改了此处（{ $name }）。没有作出任何更改。目前的文字如下：
draft-overtaken-look = 查看目前的草案
draft-help = 文中的标记
draft-help-italic = 斜体文字
draft-help-note = 脚注
draft-help-foreign = 其他语文的文字：ar、zh、fr、ru或es
draft-help-reference = “paragraphs 38–51”：段号自动生成
draft-help-item = 置于行首，表示带字母编号的分项
draft-help-escape = 反斜线使标记成为普通字符
draft-help-sources = 全部或大部保留的句子，仍保有其所依据的回答。新写的句子没有依据，并如此标明。
draft-help-names = 可提及之处
draft-help-heading = 标题不加句号，不用缩写。编号自动生成。
draft-fault-gone = 该处在草案中已不存在。您填写的内容载于下方；请先复制，再查看目前的草案。
draft-fault-removed = 该段已被移除。请先恢复。
draft-fault-not-removed = 该段并未移除。
draft-fault-key-taken = 该段已经存在。请查看目前的草案。
draft-fault-at-the-end = 无法再朝该方向移动。
draft-fault-nothing-computed = 本段没有自动生成的文字。请保留现有文字，或者移除该段。
draft-fault-not-flagged = 本段的来源没有变更；无需确认。
draft-fault-empty-heading = 请填写标题。
draft-fault-long-heading = 此标题超过300个字符。请予缩短。
draft-fault-empty = 请填写文字，或者移除该段。
draft-fault-no-introduction = 请先写一句话引出各分项。
draft-fault-too-long = 本段超过20 000个字符。请分为数段。

## 批注
draft-remarks = 批注
draft-remarks-open = { $count }条待处理的批注
draft-remarks-closed = { $count }条已处理的批注
draft-remarks-tab-open = 待处理
draft-remarks-tab-all = 全部
draft-remarks-none = 没有待处理的批注
draft-remarks-none-text = 主办方的所有人员均可对草案的段落提出批注：请选中段落，在边栏中撰写。
draft-remarks-none-here = 本段尚无批注。
draft-remark-label = 您的批注
draft-remark-add = 添加批注
draft-remark-added = 批注已添加。
draft-remark-open = 待处理
draft-remark-dispose = 采纳或不采纳
draft-remark-reason = 理由
draft-remark-reason-hint = 不采纳批注时必须说明理由；其他情况下也宜说明。
draft-remark-accept = 采纳
draft-remark-reject = 不采纳
draft-remark-accepted = 已采纳
draft-remark-rejected = 未采纳
draft-remark-was-accepted = 批注已采纳。
draft-remark-was-rejected = 批注未采纳，您的理由已记录在案。
draft-fault-remark-empty = 请填写批注。
draft-fault-remark-long = 内容超过5 000个字符。请予缩短。
draft-fault-reason = 请说明不采纳批注的理由。
draft-fault-disposition = 请选择采纳或不采纳该批注。

## 版本
draft-versions = 草案的各版本
draft-versions-lead = 每次操作均产生一个版本，所有版本均予保留。
draft-versions-version = 版本
draft-versions-what = 操作
draft-versions-where = 位置
draft-versions-who = 操作者
draft-versions-when = 时间
draft-versions-difference = 差异
draft-versions-changes = 改动之处
draft-versions-changes-of = 版本{ $version }的改动之处
draft-versions-from = 自
draft-versions-to = 至
draft-versions-compare = 比较
draft-version-n = 版本{ $version }
draft-version-reading = { $who }，{ $at }。此版本仅供阅读。
draft-act-line = { $act }——{ $who }，{ $at }
draft-act-compiled = 汇编
draft-act-recompiled = 重新汇编
draft-act-edited = 编辑段落
draft-act-added = 添加段落
draft-act-moved = 移动段落
draft-act-removed = 移除段落
draft-act-restored = 恢复段落
draft-act-took_computed = 采用自动生成的文字
draft-act-kept = 来源虽已变更，仍保留原文
draft-act-returned = 恢复先前的文字
draft-act-renamed = 撰写章节标题
draft-act-retitled = 撰写标题

## 两个版本之间的改动
draft-difference-title = 版本{ $from }至版本{ $to }的改动之处
draft-difference-none = 两个版本的文字相同
draft-difference-none-text = 段落、标题和表格均无差异。
draft-difference-key-inserted = 带下划线的文字
draft-difference-key-deleted = 带删除线的文字
draft-difference-key = 分别为增补和删除的文字。仅编号顺移不算改动。
draft-difference-front = 标题和摘要
draft-difference-changed = 有改动
draft-difference-new = 新增
draft-difference-gone = 已移除
draft-difference-moved = 已移动
draft-difference-table = 表格有改动
draft-difference-changed-count = { $count }处有改动
draft-difference-new-count = { $count }处新增
draft-difference-gone-count = { $count }处已移除
draft-difference-moved-count = { $count }处已移动
draft-difference-table-count = { $count }个表格有改动
# 段号。
draft-difference-renumbered = 第{ $after }段，原第{ $before }段
draft-difference-former = 原第{ $number }段
draft-difference-open = 在草案中查看
draft-difference-text = 该段文字
draft-difference-back = 返回草案

## 行文体例检查
draft-style = 行文体例
draft-style-lead = 按照联合国行文体例审读草案。其他语文的文字和所引标题不在审读之列；不会自动作出任何更改。
draft-style-none = 未发现不合体例之处
draft-style-none-text = 草案符合所有可供检查的规则。
draft-style-count = { $count }处不合体例
draft-style-hints = 值得再看一眼
draft-style-hints-text = 好的文稿也会如此行文；请看是否有意为之。
draft-lint-non_oxford_ise = -ize拼写
draft-lint-spelling = 拼写
draft-lint-term = 名称或术语
draft-lint-un_in_text = “United Nations”应写全称
draft-lint-duplicate_word = 词语重复
draft-lint-duplicate_word_variant = 同一词语以两种形式重复
draft-lint-malformed = 修改后的残留
draft-lint-heading_mismatch = 标题与目录不一致
draft-lint-contents_range = 目录中的段落范围
draft-lint-heading_abbreviation = 标题中的缩写
draft-lint-heading_full_stop = 标题后的句号
draft-lint-lone_subheading = 有A节而无B节
draft-lint-number_in_figures = 用阿拉伯数字表示的数目
draft-lint-number_in_words = 用文字表示的数目
draft-lint-number_at_start = 句首的数字
draft-lint-number_grouping = 千位逗号
draft-lint-per_cent = 百分比
draft-lint-range_hyphen = 数字范围中的连接号
draft-lint-serial_comma = “and”前的逗号
draft-lint-date_format = 日期格式
draft-lint-time_format = 时间格式
draft-lint-straight_quotes = 直引号
draft-lint-unbalanced = 标点不成对
draft-lint-loaded_verb = 带有倾向的动词
draft-lint-first_person = 第一人称
draft-lint-praise = 赞扬之词
draft-lint-speaks_for_all = 以偏概全
draft-lint-abbreviation_unexplained = 缩写未加说明
draft-lint-abbreviation_unused = 缩写未被使用
draft-lint-abbreviation_stops = 缩写中的句点
draft-lint-abbreviation_possessive = 缩写的所有格
