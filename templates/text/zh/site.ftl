### 不属于任何一个秘书处具体工作的页面。

nav-consultations = 协商
nav-respondents = 答复方
nav-people = 人员
nav-colleagues = 同事

site-home-title = 从问卷到报告
site-home-heading = 从普通照会到书面记录
site-home-lead = Verbale是秘书处与各国、各机构和各组织进行协商的平台；各方的答复在此汇成报告，报告中的每一句话都可追溯至其所依据的原文。
site-home-verify = 核验回执
site-personas-heading = 以演示人物的身份进入
site-personas-text = 这是在您自己的计算机上运行的演示。请选择一位人物，随意浏览；任何内容都不会离开这台计算机。
site-personas-mail = 阅读演示系统本应寄出的邮件
site-persona-enter = 以{ $name }的身份继续
site-journey-heading = 工作流程
site-journey-write = 秘书处编写问卷，并分发给任务授权所列各方。
site-journey-reply = 各答复方在不公开的情况下起草答复，经内部核准后提交，并收到经签名的回执。
site-journey-compile = 一次操作即可将各方答复汇编成报告草案：予以统计，注明出处，并加编号。
site-journey-review = 报告员审阅、修改并印发报告；每一句话都可回溯至其所依据的答复。

site-email = 电子邮件地址
site-password = 密码
site-sign-in-refused = 此地址与此密码不符。请核对两者后再试。
site-too-many = 短时间内尝试次数过多。请稍候片刻再试。
site-too-many-letters = 短时间内请求发送的邮件过多。请等候十分钟后再试。
site-busy = 目前登录人数众多。请在几秒钟后重新输入密码。
site-sign-in-by-offer = 本平台不设注册：席位由秘书处或同事通过邮件向您提供。
signed-out = 您已退出。
signed-out-everywhere = 您已在所有设备上退出。

site-password-forgotten = 忘记密码
site-password-forgotten-hint = 如此地址已有账户，我们将向其发送链接。链接在30分钟内有效。
site-password-send = 发送链接
site-password-sent = 如{ $address }已有账户，链接即将送达。请查看您的邮箱。
site-password-link-gone = 此链接已无法使用：链接已过期、已使用，或已被更新的链接取代。请索取新链接。
site-password-new = 新密码
site-password-set = 设定密码
site-password-rule = 至少12个字符。一句话比一串符号更容易记住。
site-password-change = 更改密码
site-password-present = 当前密码
site-password-change-hint = 其他所有设备均将退出。
password-was-set = 密码已设定。
password-too-short = 请使用至少12个字符。
password-too-long = 请使用至多1 024个字符。
password-too-easy = 此密码太容易猜到。请勿使用您的姓名或本平台的名称，并请使用更多不同的字母。
password-not-right = 密码不正确。请再试。

site-seats-none = 您尚无席位
site-seats-none-text = 席位通过邮件提供。请联系秘书处，或联系贵国或贵组织的协调人。
site-seat-sit = 进入

site-language = 网页和邮件的语文
site-language-hint = 每页上方的语文菜单也可更改此项。
site-language-set = 设定语文
language-was-set = 今后网页和邮件均以中文呈现。

site-sessions = 您的登录情况
site-session-browser = 浏览器
site-session-unknown = 未知浏览器
site-session-began = 登录时间
site-session-used = 最近使用
site-session-end = 退出
site-session-here = 当前设备
session-ended = 该设备已退出。
site-sign-out-everywhere = 在所有设备上退出

site-seat-offer-title = 现向您提供一个席位
site-seat-offer-lead = { $tenant }现向{ $name }提供一个席位，职能为：{ $role }。
site-seat-offer-address = 席位邀约已发送至{ $address }。
site-seat-offer-code = 邮件中的代码
site-seat-offer-code-hint = 六位数字，与链接载于同一封邮件。
site-seat-offer-take = 接受席位
site-seat-offer-none = 此处没有席位邀约
site-seat-offer-none-text = 此链接未指向任何可接受的席位邀约。链接可能不完整，或已被较新邮件中的链接取代；邀约可能已过期、已撤回或已被接受。
site-seat-offer-none-advice = 如您已接受席位，请登录。如尚未接受，请使用最新的邮件，或请向您提供席位者重新发送邀约。
seat-offer-wrong-code = 此代码与邮件中的代码不符。代码为六位数字；请使用最新的邮件。
seat-taken = 您已接受席位。欢迎。

site-verify-title = 核验回执
site-verify-lead = 凡提交答复者，均会收到经签名的回执。任何人都可在此核验回执的真伪；答复内容不予显示。
site-verify-receipt = 回执
site-verify-hint = 请粘贴全文，从第一个花括号到最后一个花括号。
site-verify-file = 或提供文件
site-verify-check = 核验回执
site-verify-genuine = 回执真实，未经改动。
site-verify-respondent = 答复方
site-verify-consultation = 协商
site-verify-version = 版本
site-verify-at = 提交时间
site-verify-tampered = 此回执在签名后被改动。请向原提供处重新索取。
site-verify-other-key = 此回执并非由本系统签名。请在提交答复之处核验。
site-verify-unreadable = 这不是Verbale的回执。请粘贴回执全文，从第一个花括号到最后一个花括号。
site-verify-key = 本系统的密钥
site-verify-key-text = 使用此Ed25519密钥（base64url），不经本页面也可核验回执。

site-mail-title = 演示系统的邮件
site-mail-text = 未设置邮件服务器，因此邮件仅显示于本页面，不会寄出。
site-mail-none = 尚无邮件
site-mail-none-text = 分发问卷、提交答复或提供席位后，邮件将显示于此。
site-mail-subject = 主题
site-mail-to = 收件人
site-mail-at = 生成时间

fault-empty = 请在此填写内容。
fault-too-long = 内容过长。请予缩短。
fault-control = 请写在一行之内，不要使用制表符或其他控制字符。
