### A text that was typed when the session had ended: it is carried along to the sign-in page and can be sent again.

kept-ended = 您的会话已结束。您输入的内容已保留：登录后即可重新发送。
kept-ended-files = 您的会话已结束，未发送任何内容。请登录后继续。
kept-too-long = 您的会话已结束，而您输入的内容过长，无法在此保留。请先在浏览器中返回上一页并复制该内容，然后再登录。
# Before a list of the names of files.
kept-files = { $count ->
   *[other] 文件无法保留。请重新选择：
}
kept-password-forgotten = 忘记密码（在新标签页中打开；您的内容仍保留在此）

kept-title = 您的内容仍在这里
kept-title-files = { $count ->
   *[other] 请重新选择文件
}
kept-lead = 您已登录。内容尚未发送：请查看后重新发送。
kept-lead-since = 您在打开该页面之后又重新登录，因此内容未发送。请查看后重新发送。
kept-lead-files = 您在打开该页面之后又重新登录，因此未发送任何内容。
kept-no-seat = 内容未发送，因为此账户没有可发送该内容的席位。请复制您的内容，然后使用撰写该内容的账户登录。
kept-seat = 席位
kept-by = 发送者
kept-destination = 发送至
kept-send = 重新发送
kept-leave = 不发送并离开
kept-page = 返回该页面
kept-authorized = 本人获授权提交本答复
kept-chosen = 答复方
