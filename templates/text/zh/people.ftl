### 人员：主办方的席位，以及通过邮件提供的席位。

people-title = 人员
people-lead = 在主办方拥有席位的人员。此处的每项操作均连同您的姓名记录在案。
people-caption = { $count }名拥有席位的人员
people-name = 姓名
people-email = 邮件地址
people-role = 职能
people-seat = 席位
people-acts = 操作
people-you = （您本人）
people-counts = 有效
people-suspended = 已暂停
people-suspend = 暂停
people-resume = 恢复
people-remove = 取消
people-remove-question = 是否取消{ $name }的席位？{ $name }已进行的操作仍记录在案。以后可另行提供新的席位。
people-remove-this = 取消{ $name }的席位
people-waiting = 等待接受的邀约
people-offers = 已提供的席位
# 只知道地址时，用以称呼获提供席位者。
people-nameless = 未具名
people-good-until = 有效期至
people-expired = 已过期
people-send-again = 重新发送
people-take-back = 撤回
people-offer = 提供席位
people-offer-hint = 将向该地址发送载有链接和代码的邮件。邀约有效期为14天，可重新发送或撤回。
people-language = 邮件语文
people-language-hint = 如该地址已有账户，邮件以该账户的语文撰写。
people-offer-send = 提供席位
people-role-secretary = 编写问卷、分发问卷、登记答复、汇编。
people-role-supervisor = 除上述各项外，还负责作出决定：延长截止日期、处理逾期答复、取消席位。
people-role-rapporteur = 拟定并审阅报告草案；阅读所有答复。
people-role-member = 阅读答复和草案，并提出批注。

## 操作结果
people-offered = 已向{ $email }提供席位。邮件正在发送。
people-renewed = 已向{ $email }重新发送邀约。先前的链接不再有效。
people-revoked = 向{ $email }发出的邀约已撤回。
people-was-suspended = { $name }的席位已暂停。
people-was-resumed = { $name }的席位已恢复。
people-was-removed = { $name }的席位已取消。

## 差错
people-fault-role = 请选择该席位的职能。
people-fault-supervisor = 只有主管才能提供主管席位。请联系主管，或者选择其他职能。
people-fault-email = 请填写一个邮件地址，例如name@example.org。
people-fault-seated = 使用此地址的人员在此已有席位。
people-fault-offered = 已向此地址提供席位。请重新发送该邀约，或者先将其撤回。
people-fault-own = 您不能暂停或取消自己的席位。请由他人操作。
people-fault-last = 这是秘书处最后一个有效的席位。请先向他人提供席位。
people-fault-gone = 在此期间已有变更。目前的情况如下。
