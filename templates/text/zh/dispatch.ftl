### 分发：选择征求意见的对象，复核，然后发出问卷。

dispatch-way = 邀请更多答复方
dispatch-title = 分发问卷
dispatch-lead = 请选择征求意见的对象和截止日期。发出之前，您将再次看到全部内容。
dispatch-more-title = 邀请更多答复方
dispatch-more-lead = 本协商已开放。现在受邀者的截止日期与其他各方相同。
dispatch-deadline = 截止日期
dispatch-whom = 征求意见的对象
dispatch-asked = 有{ $count }个答复方此前已受邀，不列于此。
dispatch-chosen = { $count ->
    [0] 尚未选择任何答复方。
   *[other] 已选择{ $count }个答复方，其中{ $without }个没有联系人。
}
dispatch-add-all = 全部添加
dispatch-clear = 全部取消选择
dispatch-beside = 已选择，但不在本次搜索结果中
dispatch-none-found = 没有其他符合本次搜索的答复方。
# 其后为随勾选而增加的数字。
dispatch-ticked = 已选择
dispatch-review = 分发前复核
dispatch-review-more = 邀请前复核
# 置于名称旁的括号内。
dispatch-no-contact = 没有联系人
dispatch-unready = 问卷尚不能分发。有{ $count }处需要解决：
dispatch-to-questionnaire = 前往问卷
dispatch-unready-nothing = 尚无问卷。请先编写问卷。
dispatch-unready-no-questions = 请至少添加一个问题。
dispatch-unready-no-title = 请为问卷拟定标题。
dispatch-unready-empty-part = 第{ $number }部分没有问题。请添加问题，或者移除该部分。
dispatch-unready-untranslated = 问题{ $number }缺少以下语文的文本：{ $language }。
dispatch-unready-gone = 问题{ $number }：其条件所指的问题已被移除。
dispatch-unready-not-before = 问题{ $number }：其条件所指的问题并非位于该问题之前。
dispatch-unready-never-met = 问题{ $number }：其条件永远无法满足。
dispatch-unready-too-few = 问题{ $number }：选项少于两个。
dispatch-unready-other = { $number }

## 复核
dispatch-review-title = 发出之前
dispatch-consultation = 协商
dispatch-questionnaire = 问卷
dispatch-mails = 邮件
dispatch-mails-count = { $count ->
    [0] 不发出邮件。
   *[other] 将发出{ $count }封邮件。
}
dispatch-unreachable = { $count }个答复方没有联系人
dispatch-unreachable-text = 以下答复方不会收到邮件：无人代其行事，也没有已知的联系人。它们仍属受邀之列，并列入进展一览。请以普通照会向其送交问卷，或者在名册中添加联系人后予以提醒：提醒邮件将附带席位邀约。
dispatch-unreachable-names = 具体名单
dispatch-preview = 阅读邮件
dispatch-freezes = 问卷一经分发即告定稿。此后如需更正，将形成新的版本，并通知各方。
dispatch-this = 分发给{ $count }个答复方
dispatch-invite-this = 邀请{ $count }个答复方
dispatch-back = 返回选择
dispatch-to-board = 查看进展一览

## 操作结果
dispatch-was-dispatched = 问卷已分发给{ $count }个答复方。邮件正在发送。
dispatch-was-invited = { $count ->
    [0] 所选各方此前均已受邀。
   *[other] 已邀请{ $count }个答复方。
}

## 差错
dispatch-fault-nobody = 请至少选择一个答复方。
dispatch-fault-open = 问卷早已分发，协商已开放。没有重复发送任何内容。
dispatch-fault-changed = 在此期间协商已有变更。请再次查看后再继续。
