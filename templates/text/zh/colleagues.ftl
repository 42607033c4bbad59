### 同事：代答复方行事的人员。

colleagues-of = 代其行事的答复方：
colleagues-text = 此处所列人员均可阅读和撰写答复草稿。只有协调人可以决定如何作出答复、提交答复和提供席位。秘书处可以看到姓名，但看不到任何草稿。
colleagues-people = 人员
colleagues-name = 姓名
colleagues-role = 职能
colleagues-until = 接受期限
# 按钮栏的名称。
colleagues-acts = 操作
colleagues-you = （您本人）
colleagues-suspended = 已暂停
colleagues-offers = 已提供的席位
colleagues-expired = 已过期
colleagues-offer = 提供席位
colleagues-ask = 席位由协调人提供。如需他人加入，请与其中一位协调人联系。
colleagues-offer-text = 将向此地址发送载有链接和代码的邮件。邀约有效期为14天。
colleagues-offer-send = 提供席位
colleagues-role-contributor = 撰写回答并添加文件，例如在某一部委任职者；不能提交。
colleagues-role-focal_point = 决定如何作出答复，提交答复，并向他人提供席位。
colleagues-send-again = 重新发送
colleagues-take-back = 撤回
colleagues-remove = 取消{ $name }的席位
colleagues-remove-question = 是否取消{ $name }的席位？{ $name }撰写的内容予以保留。此后{ $name }不能再阅读或撰写草稿。
colleagues-leave-question = 是否放弃您自己的席位？此后您不能再阅读或撰写草稿。
colleagues-offered = 已向{ $name }提供席位。邮件正在发送。
colleagues-sent-again = 已向{ $name }重新发送邀约；先前的链接不再有效。
colleagues-taken-back = 向{ $name }发出的邀约已撤回。
colleagues-removed = { $name }不再拥有席位。
colleagues-left = 您已放弃您的席位。
colleagues-gone = 此邀约已在此期间被接受或撤回。
colleagues-last = 不能取消最后一位协调人的席位。请先向他人提供协调人席位。
colleagues-fault-email = 请填写一个邮件地址，例如name@example.org。
colleagues-fault-direction = 姓名中请勿使用改变文字方向的隐藏字符。
colleagues-fault-role = 请选择职能。
colleagues-fault-seated = 使用此地址的人员已有席位。
colleagues-fault-offered = 已向此地址提供席位。请重新发送该邀约，或者先将其撤回。
