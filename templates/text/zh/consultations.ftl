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
