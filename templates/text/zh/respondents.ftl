### 答复方：可征求意见者的名册。

respondents-title = 答复方
respondents-lead = 名册中有{ $count }个答复方，按名册顺序排列。{ $without ->
    [0] 所有答复方均可通过邮件联系。
   *[other] 其中{ $without }个没有已知的联系人。
}
respondents-add = 添加答复方
respondents-import = 导入表格
respondents-search = 名称、缩写或国家代码
respondents-category = 类别
respondents-group = 区域组
respondents-name = 名称
respondents-abbreviation = 缩写
respondents-contact = 联系人
respondents-no-contact = 没有联系人
respondents-without-contact = 没有联系人的
respondents-found = 找到{ $count }个答复方
respondents-none = 没有找到
respondents-none-text = 可搜索任何语文名称的一部分、缩写或国家的三字母代码。
respondents-show-all = 显示整个名册

## 表单
respondents-new-title = 添加答复方
respondents-new-lead = 所有国家和联合国系统各实体均已列入名册。请在此添加机构、组织和其他各方。
respondents-add-this = 列入名册
respondents-save = 保存名称和联系人
respondents-edit = 名称和联系人
respondents-choose = 请选择类别
respondents-state = 国家
respondents-state-hint = 该机构所属的国家；国家人权机构必填。
respondents-names = 名称
respondents-names-hint = 名单中所用的名称，不带冠词。有一种语文即可；报告按英文名称排序。
respondents-running = 英文句子中的名称
respondents-running-hint = 带冠词，例如“the National Human Rights Council of Morocco”。如不填写，则使用名单中的名称。
respondents-abbreviation-hint = 例如UNICEF；没有缩写时不填。
respondents-group-hint = 仅适用于会员国。如不填写，则取自区域组名单。
respondents-contact-hint = 在有人代该答复方行事之前，邀请发送至此地址。
respondents-language = 通信语文
respondents-language-hint = 发给联系人的邮件以此语文撰写。有账户者自行选择语文。
respondents-language-unknown = 未知
respondents-there-already = 名册中已有：

## 单个答复方
respondents-invitations = 协商
respondents-invitations-caption = 曾在{ $count }次协商中征求其意见
respondents-invitations-none = 尚未在任何协商中征求其意见。
respondents-consultation = 协商
respondents-asked-on = 征求意见日期
respondents-people = 代其行事的人员
respondents-people-none = 尚无人代其行事。请向其协调人提供席位，或者向其联系人分发问卷：邀请将附带席位邀约。
respondents-offer = 向其协调人提供席位
respondents-offer-hint = 协调人阅读问卷、邀请同事并提交答复。邀约有效期为60天。
respondents-offer-send = 发送邀约

## 导入
respondents-import-title = 导入答复方
respondents-import-lead = 请上传或粘贴表格，每个答复方占一行。您将首先看到一份说明导入结果的报告；在您确认之前，不会添加任何内容。
respondents-import-columns = 各栏的含义
respondents-import-example = 下载样表填写
respondents-import-file = 文件
respondents-import-file-hint = UTF-8编码的CSV文件，不超过2 MB，各栏之间用逗号、分号或制表符分隔。
respondents-import-paste = 或将表格粘贴于此
respondents-import-check = 检查表格
respondents-column-name = 英文名称，与名单中所用的一致。
respondents-column-category = 类别：其代码，例如NGO；或其英文名称，例如“Non-governmental organization”。
respondents-column-state = 国家，用三字母代码或英文名称表示；国家和国家人权机构必填。
respondents-column-group = 会员国的区域组，用代码或英文名称表示；可以不填。
respondents-column-running = 英文句子中的名称，带冠词；可以不填。
respondents-column-abbreviation = 缩写；可以不填。
respondents-column-contact = 邮件地址；可以不填。
respondents-column-language = 发给联系人的邮件所用的语文，用代码（如fr）或英文名称表示；可以不填。
respondents-column-name-fr = 法文名称；同样还有name_ar、name_zh、name_ru和name_es。
respondents-report = { $added ->
    [0] 没有可添加的行
   *[other] 可添加{ $added }行
}，{ $there ->
    [0] 没有已列入名册的
   *[other] { $there }行已列入名册
}，{ $bad ->
    [0] 没有差错。
   *[other] { $bad }行有差错。
}
respondents-report-unused = 以下各栏无法识别，不予使用：{ $columns }
respondents-report-import = 添加{ $count }个答复方
respondents-report-check-again = 重新检查
respondents-report-correct = 在此更正表格
respondents-report-table = 所读取的表格
respondents-report-other = 改用其他表格，重新开始
respondents-report-line = 行
respondents-report-verdict = 处理结果
respondents-report-bad = { $count }行有差错，不予导入
respondents-report-added = { $count }行将予添加
respondents-report-there = { $count }行已列入名册，或已列入本表
respondents-report-is-there = 已列入

## 操作结果
respondents-was-added = { $name }现已列入名册。
respondents-was-saved = { $name }的条目已保存。
respondents-were-imported = { $count ->
    [0] 没有添加任何内容：均已列入名册。
   *[other] 已将{ $count }个答复方列入名册。
}

## 差错
respondents-fault-category = 请选择一个类别。
respondents-fault-latin = 请一并提供拉丁字母的名称或缩写：地址和英文名单需要使用。
respondents-fault-state = 没有使用此代码或名称的国家。
respondents-fault-state-due = 请选择国家：国家和国家人权机构必填。
respondents-fault-state-kind = 此国家不属于此类别：共有193个会员国和两个观察员国。
respondents-fault-group = 没有此区域组。
respondents-fault-group-kind = 只有会员国属于区域组。请勿选择。
respondents-fault-language = 没有此语文。请选择六种正式语文之一。
respondents-fault-there = 此答复方已列入名册。
respondents-fault-import-empty = 请选择文件或粘贴表格。
respondents-fault-import-large = 表格大于2 MB或超过5 000行。请予拆分。
respondents-fault-import-encoding = 文件并非UTF-8编码。在电子表格软件中保存时，请选择“CSV UTF-8”。
respondents-fault-import-head = 第一行必须列出各栏名称，其中须有name和category。
respondents-fault-import-lines = 各栏名称之下没有内容。
