### 进展一览：征求了哪些方面的意见、进展如何以及可以采取的措施。

board-title = 进展一览
board-way = 进展一览
board-ways = 本协商的各页面
board-filters = 显示
board-progress = 进展
board-progress-invited = 未打开
board-progress-opened = 已打开
board-progress-started = 已开始
board-progress-handed_in = 已提交
board-progress-waiting = 未提交
board-handed-in = 已提交数/受邀数
board-reply = 答复
board-due = 答复截止日期：
board-own-deadline = 单独的截止日期：
board-nobody = 尚未征求任何一方的意见
board-nobody-text = 问卷分发后，所有受邀的答复方均列于此：谁已打开问卷，谁已开始撰写，谁已提交答复。
board-nobody-act = 分发问卷
board-none-text = 没有符合这些筛选条件的受邀答复方。
board-show-all = 显示所有受邀答复方
board-by-group = 各组进展
board-picture = 受邀答复方的进展
board-picture-group = 区域组或类别
board-margin = 单个答复方
board-margin-text = 请在表中选择一个答复方：其联系人、邮件、截止日期、提交的答复和日志将显示于此。

## 操作
board-remind = 提醒
board-remind-all = 提醒尚未提交的{ $count }个答复方
board-remind-question = 将向{ $count }个答复方的协调人发送邮件；没有协调人的，发给其联系人。过去一天内已提醒过的，不再提醒。
board-remind-send = 提醒{ $count }个答复方
board-extend = 延长截止日期
board-extend-one = 延长其截止日期
board-extend-present = 目前的截止日期：
board-extend-text = 截止日期只能推后，不能提前。已有更晚的单独截止日期的答复方，该日期不变。
board-extend-told = { $count ->
    [0] 不发送邮件：没有可以送达的收件人。
   *[other] 将以邮件通知{ $count }个答复方。
}
board-reopen = 设定更晚的截止日期，重新开放
board-reopen-text = 本协商已截止。设定更晚的截止日期后将重新开放，在此之前提交的答复均属按时提交。
board-deadline-date = 截止日期
board-deadline-time = 截止时间（日内瓦时间）
board-close = 宣布协商截止
board-close-question = { $count ->
    [0] 各方均已提交答复。协商截止后，不再等候答复。设定更晚的截止日期可重新开放协商。
   *[other] 有{ $count }个答复方尚未提交。协商截止后，不再等候答复。设定更晚的截止日期可重新开放协商。
}
board-close-this = 宣布协商截止

## 单个答复方
board-reached-invited = 受邀
board-reached-opened = 首次打开
board-reached-started = 开始撰写
board-reached-handed_in = 最近一次提交
board-contacts = 联系人
board-offered = 已提供席位
board-registry = 名册中的条目
board-replies = 提交的答复
board-replies-none = 尚未提交任何答复。正在撰写的内容属答复方内部事务，此处无法查看。
board-mails = 邮件
board-mails-none = 尚无邮件。
board-mail-invitation = 邀请
board-mail-reminder = 提醒
board-mail-extension = 截止日期延长通知
board-mail-acknowledgement = 收讫通知
board-mail-decision = 决定
board-mail-seat_offer = 席位邀约
board-mail-password_reset = 新密码
board-mail-corrigendum = 更正
board-mail-other = 邮件
board-mail-sent = 已发送
board-mail-failed = 未能送达
board-undelivered = 邮件无法送达
board-mail-again = 将再次尝试
board-mail-waits = 发送中
board-log = 日志
board-log-none = 尚无记录。

## 操作结果
board-was-reminded = 已发出提醒：{ $name }。
board-were-reminded = { $count ->
    [0] 未发出提醒：其余各方均已在过去一天内获得提醒，或者无法通过邮件联系。
   *[other] 已提醒{ $count }个答复方。
}
board-was-extended = 截止日期现为{ $deadline }。
board-was-extended-one = { $name }的截止日期现为{ $deadline }。
board-was-closed = 协商已截止。

## 差错
board-fault-date = 请选择截止日期。
board-fault-time = 请按时、分填写时间，例如18:00。
board-fault-gap = 夏令时开始时，日内瓦时间跳过这一小时。请选择其他时间。
board-fault-past = 请选择将来的时间作为截止日期。
board-fault-far = 请选择今后五年之内的截止日期。
board-fault-shortened = 截止日期只能延长，不能缩短。请选择晚于目前截止日期的时间。
board-fault-not-open = 本协商尚未开放。
board-fault-closed = 本协商已截止。如需再次等候答复，请为各方设定更晚的截止日期，重新开放协商。
board-fault-handed-in = 此答复方已提交答复。
board-fault-reminded = 此答复方在过去一天内已获提醒。
board-fault-unreachable = 没有邮件能送达此答复方。请在名册中添加联系人。
