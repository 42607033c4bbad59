## إطار كل صفحة
skip-to-content = الانتقال إلى المحتوى
demonstration-banner = عرض توضيحي. الأشخاص والردود الواردة هنا على سبيل المثال؛ ولا تُرسَل أي رسائل.
nav-main = التنقل الرئيسي
nav-crumbs = موضعكم الحالي
nav-footer = عن هذه المنصة
language-menu = اللغة:
account-menu = المستخدم:
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
your-seats = مقاعدكم
your-account = حسابكم
footer-line = من الاستبيان إلى التقرير
footer-verify = التحقق من إيصال
footer-accessibility = إمكانية الوصول
flash-done = تمّ.
flash-warning = يُرجى الانتباه.

## المكتب
desk-drawers = بجانب النص
desk-outline = المخطط
desk-margin = الهامش
desk-close = العودة إلى النص

## مراحل المشاورة
stages = مراحل المشاورة
stage-done = (منجزة)
stage-planned = مقررة
stage-open = مفتوحة
stage-closed = مغلقة
stage-compiled = مُجمَّعة
stage-issued = صدر التقرير

## حالة الحفظ
saved-never = لم يُكتب شيء بعد.
saved-saving = جارٍ الحفظ…
saved-at = حُفظ في الساعة { $time }
saved-not-yet = لم يُحفظ بعد.
saved-offline = لم يُحفظ بعد: لا يوجد اتصال. نصّكم محفوظ على هذا الجهاز.
saved-restored = استُعيد من هذا الجهاز. لم يُحفظ بعد.
saved-conflict = غيّره { $who } في الساعة { $time }.
saved-conflict-below = غيّره شخص آخر في هذه الأثناء. يرد النصان أدناه؛ ولم يُستبدل أي منهما.
saved-see-both = عرض النصين.

## العلامات
evidence-count = { $count ->
    [zero] لا مقاطع تستند إليها هذه الجملة
    [one] مقطع واحد تستند إليه هذه الجملة
    [two] مقطعان تستند إليهما هذه الجملة
    [few] { $count } مقاطع تستند إليها هذه الجملة
    [many] { $count } مقطعاً تستند إليها هذه الجملة
   *[other] { $count } مقطع تستند إليها هذه الجملة
}
stale-count = { $count ->
    [zero] لم يتغير أي مصدر
    [one] تغيّر مصدر واحد
    [two] تغيّر مصدران
    [few] تغيّرت { $count } مصادر
    [many] تغيّر { $count } مصدراً
   *[other] تغيّر { $count } مصدر
}
difference-inserted = مُضاف
difference-deleted = محذوف
progress-of = { $done } من { $of }
tally-total = المجموع

## الاستمارات
field-required = إلزامي
field-error = خطأ:
errors-title = { $count ->
    [zero] لا شيء يستدعي انتباهكم
    [one] أمر واحد يستدعي انتباهكم
    [two] أمران يستدعيان انتباهكم
    [few] { $count } أمور تستدعي انتباهكم
    [many] { $count } أمراً تستدعي انتباهكم
   *[other] { $count } أمر تستدعي انتباهكم
}
words-of = عدد الكلمات: { $words } من { $limit }
words-over = عدد الكلمات: { $words }؛ والحد الأقصى المطلوب { $limit }

## القوائم
pages = صفحات هذه القائمة
pages-previous = الصفحة السابقة
pages-next = الصفحة التالية
pages-place = الصفحة { $page } من { $last }

## التواريخ والأوقات
when-day = { $day } { $month } { $year }
when-moment = { $day }، الساعة { $time } بتوقيت جنيف
when-your-time = ({ $time } بتوقيتكم)
when-left-days = { $count ->
    [zero] بقي أقل من يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوماً
   *[other] بقي { $count } يوم
}
when-left-hours = { $count ->
    [zero] بقي أقل من ساعة
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
    [many] بقيت { $count } ساعة
   *[other] بقيت { $count } ساعة
}
when-left-minutes = { $count ->
    [zero] بقي أقل من دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}
when-closed = انتهى الأجل
when-closed-days = { $count ->
    [zero] انتهى الأجل اليوم
    [one] انتهى الأجل منذ يوم واحد
    [two] انتهى الأجل منذ يومين
    [few] انتهى الأجل منذ { $count } أيام
    [many] انتهى الأجل منذ { $count } يوماً
   *[other] انتهى الأجل منذ { $count } يوم
}
when-closed-hours = { $count ->
    [zero] انتهى الأجل منذ أقل من ساعة
    [one] انتهى الأجل منذ ساعة واحدة
    [two] انتهى الأجل منذ ساعتين
    [few] انتهى الأجل منذ { $count } ساعات
    [many] انتهى الأجل منذ { $count } ساعة
   *[other] انتهى الأجل منذ { $count } ساعة
}
when-closed-minutes = { $count ->
    [zero] انتهى الأجل للتو
    [one] انتهى الأجل منذ دقيقة واحدة
    [two] انتهى الأجل منذ دقيقتين
    [few] انتهى الأجل منذ { $count } دقائق
    [many] انتهى الأجل منذ { $count } دقيقة
   *[other] انتهى الأجل منذ { $count } دقيقة
}
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## كلمات الأزرار وغيرها
save = حفظ
cancel = إلغاء
remove = إزالة
undo = تراجع
back = رجوع
next = التالي
previous = السابق
edit = تعديل
add = إضافة
search = بحث
filter = تصفية
download = تنزيل
upload = تحميل
close = إغلاق
open = فتح
show = إظهار
hide = إخفاء
continue = متابعة
confirm = تأكيد
yes = نعم
no = لا
none = لا شيء
all = الكل
optional = اختياري
no-information = لا تتوافر معلومات
not-applicable = لا ينطبق
states = الدول
others = جهات أخرى
total = المجموع
respondents = { $count ->
    [zero] لا جهات مجيبة
    [one] جهة مجيبة واحدة
    [two] جهتان مجيبتان
    [few] { $count } جهات مجيبة
    [many] { $count } جهة مجيبة
   *[other] { $count } جهة مجيبة
}
questions = { $count ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالاً
   *[other] { $count } سؤال
}
words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
paragraphs = { $count ->
    [zero] لا فقرات
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
    [many] { $count } فقرة
   *[other] { $count } فقرة
}

## فئات الجهات المجيبة
category-MEMBER_STATE = دولة عضو
category-OBSERVER_STATE = دولة مراقبة
category-UN_FUND_PROGRAMME = صندوق أو برنامج تابع للأمم المتحدة
category-UN_SECRETARIAT = الأمانة العامة للأمم المتحدة
category-UN_OTHER = كيان آخر تابع للأمم المتحدة
category-SPECIALIZED_AGENCY = وكالة متخصصة
category-IGO = منظمة حكومية دولية
category-NHRI = مؤسسة وطنية لحقوق الإنسان
category-NHRI_NETWORK = شبكة مؤسسات وطنية لحقوق الإنسان
category-NGO = منظمة غير حكومية
category-HR_MECHANISM = آلية من آليات حقوق الإنسان
category-LOCAL_AUTHORITY = سلطة محلية
category-PARLIAMENT = برلمان
category-ACADEMIA = مؤسسة أكاديمية
category-BUSINESS = مؤسسة أعمال
category-TRADE_UNION = نقابة عمالية
category-RELIGIOUS_ORG = منظمة دينية
category-FOUNDATION = مؤسسة خيرية
category-MEDIA = وسيلة إعلام
category-OTHER = منظمة أخرى
category-INDIVIDUAL = فرد
categories-MEMBER_STATE = الدول الأعضاء
categories-OBSERVER_STATE = الدول المراقبة
categories-UN_FUND_PROGRAMME = صناديق الأمم المتحدة وبرامجها
categories-UN_SECRETARIAT = الأمانة العامة للأمم المتحدة
categories-UN_OTHER = كيانات أخرى تابعة للأمم المتحدة
categories-SPECIALIZED_AGENCY = الوكالات المتخصصة
categories-IGO = المنظمات الحكومية الدولية
categories-NHRI = المؤسسات الوطنية لحقوق الإنسان
categories-NHRI_NETWORK = شبكات المؤسسات الوطنية لحقوق الإنسان
categories-NGO = المنظمات غير الحكومية
categories-HR_MECHANISM = آليات حقوق الإنسان
categories-LOCAL_AUTHORITY = السلطات المحلية
categories-PARLIAMENT = البرلمانات
categories-ACADEMIA = المؤسسات الأكاديمية
categories-BUSINESS = مؤسسات الأعمال
categories-TRADE_UNION = النقابات العمالية
categories-RELIGIOUS_ORG = المنظمات الدينية
categories-FOUNDATION = المؤسسات الخيرية
categories-MEDIA = وسائل الإعلام
categories-OTHER = منظمات أخرى
categories-INDIVIDUAL = الأفراد

## المجموعات الإقليمية
group-AFRICAN = الدول الأفريقية
group-ASIA_PACIFIC = دول آسيا والمحيط الهادئ
group-EEG = دول أوروبا الشرقية
group-GRULAC = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
group-WEOG = دول أوروبا الغربية ودول أخرى

## الجهات التي يوجَّه إليها السؤال
audience-STATE = الدول
audience-UN_ENTITY = كيانات الأمم المتحدة
audience-IGO = المنظمات الحكومية الدولية
audience-NHRI = المؤسسات الوطنية لحقوق الإنسان
audience-NGO = المنظمات غير الحكومية
audience-OTHER = أصحاب المصلحة الآخرون

## الأدوار
role-secretary = موظف الأمانة
role-supervisor = المشرف
role-rapporteur = المقرر
role-member = عضو
role-focal_point = جهة الاتصال
role-contributor = مساهم

## أنواع الأسئلة
kind-long_text = نص في فقرات
kind-short_text = نص من سطر واحد
kind-yes_no = نعم أو لا
kind-one_choice = خيار واحد
kind-several_choices = عدة خيارات
kind-scale = مقياس
kind-number = رقم
kind-date = تاريخ
kind-file = ملفات
kind-repeating_group = مجموعة متكررة
expectation-required = إلزامي
expectation-expected = متوقَّع
expectation-optional = اختياري

## اللغات
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية

## صفحات الأخطاء
problem-status = خطأ { $status }
problem-request = إذا راسلتمونا بهذا الشأن، يُرجى ذكر رقم الطلب:
problem-home = الانتقال إلى الصفحة الأولى
problem-404-title = تعذّر العثور على هذه الصفحة
problem-404-text = لا توجد صفحة في هذا العنوان، أو أنها غير متاحة للحساب الذي سجّلتم الدخول به.
problem-404-advice = تحققوا من العنوان، أو سجّلوا الدخول بالحساب الذي وُجّهت إليه الدعوة. وقد تكون الروابط الواردة في الرسائل قد حلّت محلها روابط أحدث.
problem-409-title = طرأ تغيير في هذه الأثناء
problem-409-text = غيّر شخص آخر الشيء نفسه، أو انتقل إلى مرحلة أخرى. ولم يُستبدل أي شيء.
problem-409-advice = عودوا إلى الوراء وأعيدوا تحميل الصفحة واطّلعوا على الحالة الراهنة قبل تكرار التغيير.
problem-other-seat = انتقلتم إلى مقعد آخر من مقاعدكم بعد فتح هذه الصفحة، فلم يُحفظ شيء. اختاروا مقعد هذه الصفحة من جديد تحت «مقاعدكم»، ثم كرروا التغيير.
problem-422-title = تعذّرت قراءة ما أُرسل
problem-422-text = ما أُرسل لا يوافق الاستمارة: فهو غير كامل أو أكبر من اللازم أو من نوع غير المطلوب. ولم يتغير شيء.
problem-422-advice = عودوا إلى الوراء؛ فما كتبتموه يكون عادةً باقياً. وأعيدوا تحميل الصفحة إن كانت مفتوحة منذ وقت طويل.
problem-429-title = محاولات كثيرة جداً
problem-429-text = جرت محاولات كثيرة في وقت قصير. وحمايةً للجميع، يتوقف هذا العنوان مؤقتاً.
problem-429-advice = انتظروا بضع دقائق ثم أعيدوا المحاولة. وما حفظتموه في أمان.
problem-500-title = حدث خطأ من جانبنا
problem-500-text = لم تتمكن المنصة من إتمام هذه العملية. وقد سُجّل الخطأ؛ ولم يُنجز أي شيء منقوصاً.
problem-500-advice = أعيدوا المحاولة. وإذا تكرر الخطأ فاكتبوا إلى الأمانة واذكروا الرقم الوارد أدناه.
problem-503-title = غير متاح في الوقت الراهن
problem-503-text = تخضع المنصة للصيانة، أو أنها تحت ضغط يفوق طاقتها.
problem-503-advice = أعيدوا المحاولة بعد دقيقة. ويبقى النص الذي لم يُحفظ على هذا الجهاز حيثما يسمح متصفحكم بذلك.

## مذكرة إمكانية الوصول
accessibility-title = إمكانية الوصول
accessibility-aim = تتوخى هذه الصفحات المستوى AA من المبادئ التوجيهية لإمكانية الوصول إلى محتوى الويب، الصيغة 2.2. ويمكن استخدامها بلوحة المفاتيح وحدها، وبقارئ الشاشة، ومكبَّرة أربع مرات، وعلى الهاتف، وعبر اتصال بطيء، ومن دون برامج نصية.
accessibility-how-title = كيف تساعد الصفحات
accessibility-how-keyboard = يمكن بلوغ كل إجراء بمفتاح الجدولة؛ ويبيّن إطار موضعكم، ويؤدي أول رابط في كل صفحة إلى محتواها.
accessibility-how-words = لا شيء يقال باللون وحده: فالآجال والحالات والتغييرات تُذكر دائماً بالكلمات، وكل رسم يرد بجانب جدول بالأرقام نفسها.
accessibility-how-languages = كل صفحة متاحة بست لغات؛ والنصوص المكتوبة بلغة أخرى مبيَّنة بصفتها تلك، وتُكتب العربية من اليمين إلى اليسار.
accessibility-how-saving = تُحفظ الاستمارات الطويلة أثناء الكتابة. ومن دون برامج نصية، لكل جزء من الاستمارة زر لحفظه.
accessibility-limits-title = أوجه القصور المعروفة
accessibility-limits-text = تُحال الوثائق التي يرفقها الغير كما وردت، وقد لا تكون ميسَّرة.
accessibility-report-title = إذا اعترضكم عائق
accessibility-report-text = اكتبوا إلى الأمانة التي دعتكم؛ ويمكنها أن تتلقى ردكم بالبريد أو على الورق، وستخبرنا بما ينبغي إصلاحه.
