## 每个页面的框架
skip-to-content = 跳至正文
demonstration-banner = 演示系统。此处的人员和答复仅供示例；不会寄出邮件。
nav-main = 主导航
nav-crumbs = 当前位置
nav-footer = 关于本平台
language-menu = 语文：
account-menu = 登录者：
sign-in = 登录
sign-out = 退出
your-seats = 您的席位
your-account = 您的账户
footer-line = 从问卷到报告
footer-verify = 核验回执
footer-accessibility = 无障碍
flash-done = 已完成。
flash-warning = 请注意。

## 工作台
desk-drawers = 正文两侧
desk-outline = 纲目
desk-margin = 边栏
desk-close = 返回正文

## 协商的阶段
stages = 协商的阶段
stage-done = （已完成）
stage-planned = 筹备中
stage-open = 开放
stage-closed = 已截止
stage-compiled = 已汇编
stage-issued = 已印发

## 保存状态
saved-never = 尚未填写。
saved-saving = 正在保存……
saved-at = 已于{ $time }保存
saved-not-yet = 尚未保存。
saved-offline = 尚未保存：没有网络连接。您的文字保留在本设备上。
saved-restored = 已从本设备恢复，尚未保存。
saved-conflict = { $who }已于{ $time }作出修改。
saved-conflict-below = 在此期间他人作出了修改。两份文字均列于下方，均未被覆盖。
saved-see-both = 查看两份文字。

## 标记
evidence-count = 此句所依据的段落：{ $count }处
stale-count = { $count }个来源已变更
difference-inserted = 增补
difference-deleted = 删除
progress-of = { $done }/{ $of }
tally-total = 合计

## 表单
field-required = 必填
field-error = 错误：
errors-title = 有{ $count }处需要您注意
words-of = { $words }词，上限{ $limit }词
words-over = { $words }词，超出上限{ $limit }词

## 列表
pages = 本列表的页次
pages-previous = 上一页
pages-next = 下一页
pages-place = 第{ $page }页，共{ $last }页

## 日期和时间
when-day = { $year }年{ $month }{ $day }日
when-moment = { $day }{ $time }（日内瓦时间）
when-your-time = （您的时间{ $time }）
when-left-days = 还剩{ $count }天
when-left-hours = 还剩{ $count }小时
when-left-minutes = { $count ->
    [0] 还剩不到一分钟
   *[other] 还剩{ $count }分钟
}
when-closed = 已截止
when-closed-days = 已于{ $count }天前截止
when-closed-hours = 已于{ $count }小时前截止
when-closed-minutes = { $count ->
    [0] 刚刚截止
   *[other] 已于{ $count }分钟前截止
}
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## 按钮及其他用语
save = 保存
cancel = 取消
remove = 移除
undo = 撤销
back = 返回
next = 下一步
previous = 上一步
edit = 编辑
add = 添加
search = 搜索
filter = 筛选
download = 下载
upload = 上传
close = 关闭
open = 打开
show = 显示
hide = 隐藏
continue = 继续
confirm = 确认
yes = 是
no = 否
none = 无
all = 全部
optional = 选填
no-information = 没有资料
not-applicable = 不适用
states = 国家
others = 其他
total = 合计
respondents = { $count }个答复方
questions = { $count }个问题
words = { $count }词
paragraphs = { $count }段

## 答复方类别
category-MEMBER_STATE = 会员国
category-OBSERVER_STATE = 观察员国
category-UN_FUND_PROGRAMME = 联合国基金或方案
category-UN_SECRETARIAT = 联合国秘书处
category-UN_OTHER = 联合国其他实体
category-SPECIALIZED_AGENCY = 专门机构
category-IGO = 政府间组织
category-NHRI = 国家人权机构
category-NHRI_NETWORK = 国家人权机构网络
category-NGO = 非政府组织
category-HR_MECHANISM = 人权机制
category-LOCAL_AUTHORITY = 地方当局
category-PARLIAMENT = 议会
category-ACADEMIA = 学术机构
category-BUSINESS = 工商企业
category-TRADE_UNION = 工会
category-RELIGIOUS_ORG = 宗教组织
category-FOUNDATION = 基金会
category-MEDIA = 媒体
category-OTHER = 其他组织
category-INDIVIDUAL = 个人
categories-MEMBER_STATE = 会员国
categories-OBSERVER_STATE = 观察员国
categories-UN_FUND_PROGRAMME = 联合国各基金和方案
categories-UN_SECRETARIAT = 联合国秘书处
categories-UN_OTHER = 联合国其他实体
categories-SPECIALIZED_AGENCY = 各专门机构
categories-IGO = 政府间组织
categories-NHRI = 国家人权机构
categories-NHRI_NETWORK = 国家人权机构网络
categories-NGO = 非政府组织
categories-HR_MECHANISM = 人权机制
categories-LOCAL_AUTHORITY = 地方当局
categories-PARLIAMENT = 议会
categories-ACADEMIA = 学术机构
categories-BUSINESS = 工商企业
categories-TRADE_UNION = 工会
categories-RELIGIOUS_ORG = 宗教组织
categories-FOUNDATION = 基金会
categories-MEDIA = 媒体
categories-OTHER = 其他组织
categories-INDIVIDUAL = 个人

## 区域组
group-AFRICAN = 非洲国家
group-ASIA_PACIFIC = 亚洲及太平洋国家
group-EEG = 东欧国家
group-GRULAC = 拉丁美洲和加勒比国家
group-WEOG = 西欧和其他国家

## 问题的对象
audience-STATE = 国家
audience-UN_ENTITY = 联合国实体
audience-IGO = 政府间组织
audience-NHRI = 国家人权机构
audience-NGO = 非政府组织
audience-OTHER = 其他利益攸关方

## 职能
role-secretary = 秘书
role-supervisor = 主管
role-rapporteur = 报告员
role-member = 委员
role-focal_point = 协调人
role-contributor = 撰稿人

## 问题类型
kind-long_text = 分段文字
kind-short_text = 单行文字
kind-yes_no = 是或否
kind-one_choice = 单项选择
kind-several_choices = 多项选择
kind-scale = 等级
kind-number = 数字
kind-date = 日期
kind-file = 文件
kind-repeating_group = 重复项目组
expectation-required = 必答
expectation-expected = 希望作答
expectation-optional = 选答

## 语文
language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文

## 出错页面
problem-status = 错误{ $status }
problem-request = 如就此来函，请注明请求编号：
problem-home = 前往首页
problem-404-title = 找不到此页面
problem-404-text = 此地址没有页面，或者该页面不对您所登录的账户开放。
problem-404-advice = 请核对地址，或使用受邀的账户登录。函件中的链接可能已被新的链接取代。
problem-409-title = 在此期间已有变更
problem-409-text = 他人修改了同一内容，或该事项已进入另一阶段。没有任何内容被覆盖。
problem-409-advice = 请返回，重新载入页面，查看目前状况后再重复您的修改。
problem-other-seat = 打开此页面后，您已转至自己的另一席位，因此未保存任何内容。请在“您的席位”中重新选择此页面所属的席位，然后重复您的修改。
problem-422-title = 无法读取所提交的内容
problem-422-text = 所提交的内容与表单不符：不完整、过大或类型不符。没有作出任何更改。
problem-422-advice = 请返回；您填写的内容通常仍在。如页面打开已久，请重新载入。
problem-429-title = 尝试次数过多
problem-429-text = 短时间内尝试次数过多。为保护所有用户，此地址暂停使用片刻。
problem-429-advice = 请等候几分钟后再试。您已保存的内容是安全的。
problem-500-title = 我方出现错误
problem-500-text = 平台未能完成此项操作。错误已记录在案；没有任何操作只完成一半。
problem-500-advice = 请重试。如再次发生，请致函秘书处并注明以下编号。
problem-503-title = 暂时无法使用
problem-503-text = 平台正在维护，或负荷过重。
problem-503-advice = 请稍候一分钟再试。在浏览器允许的情况下，未保存的文字会保留在本设备上。

## 无障碍说明
accessibility-title = 无障碍
accessibility-aim = 本平台页面力求达到《网页内容无障碍指南》（WCAG）2.2版AA级。仅用键盘、使用读屏软件、放大四倍、在手机上、网络缓慢或不用脚本时，均可使用。
accessibility-how-title = 页面如何提供帮助
accessibility-how-keyboard = 每项操作均可用Tab键到达；边框显示您所在的位置，每页第一个链接通往正文。
accessibility-how-words = 任何信息都不单靠颜色表达：期限、状态和变更一律用文字说明，每幅图旁均有列出相同数字的表格。
accessibility-how-languages = 每个页面均有六种语文版本；其他语文的文字均予标明，阿拉伯文从右至左排列。
accessibility-how-saving = 较长的表单会边写边存。不用脚本时，表单的每一部分都有自己的保存按钮。
accessibility-limits-title = 已知的不足
accessibility-limits-text = 他人所附文件按收到时的原样转交，可能并非无障碍文件。
accessibility-report-title = 如果遇到障碍
accessibility-report-text = 请致函邀请您的秘书处；秘书处可通过邮件或纸质方式接收您的答复，并会告知我们需要改进之处。
