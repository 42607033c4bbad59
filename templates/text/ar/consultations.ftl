### المشاورات.

consultations-new = مشاورة جديدة
consultations-none = لا مشاورات بعد
consultations-none-text = تبدأ المشاورة بولايتها. أنشئوا مشاورة وأعدّوا استبيانها ثم وجّهوه.
consultations-not-asked = لا شيء في انتظاركم
consultations-not-asked-text = عندما تلتمس أمانةٌ آراءكم، تظهر المشاورة هنا وتتلقون رسالة.
consultations-counted = الردود المحتسبة مقارنةً بعدد الجهات المدعوة
consultations-reply-invited = لم يُفتح بعد
consultations-reply-opened = لم تبدأ الكتابة بعد
consultations-reply-started = قيد الصياغة
consultations-reply-handed_in = قُدِّم

## إنشاء مشاورة
consultations-new-lead = ابدأوا بالولاية: من طلب ماذا. ويُعدّ الاستبيان بعد ذلك؛ ولا يُرسَل شيء قبل أن توجّهوه.
consultations-title = العنوان
consultations-title-hint = موضوعها، كما سيرد في عنوان التقرير. مثال: تعزيز التعاون الدولي في ميدان حقوق الإنسان. وتأتي الترجمات مع الاستبيان.
consultations-title-in = العنوان ({ $language })
consultations-slug = الاسم في عناوين الصفحات
consultations-slug-hint = أحرف لاتينية صغيرة وأرقام وواصلات، مثلاً local-government-2027. وإذا تُرك خالياً استُخرج من العنوان. ولا يمكن تغييره لاحقاً.
consultations-languages-hint = يصدر الاستبيان بهذه اللغات. وقد تكون واجهتكم والردود بلغات أخرى. ويمكنكم تغيير ذلك حتى التوجيه.
consultations-mandate-later = يمكن استكمال كل ذلك لاحقاً. وهو يُستخدم حرفياً في مقدمة التقرير، الذي يُصاغ بالإنكليزية.
consultations-make = إنشاء المشاورة
consultations-made = أُنشئت المشاورة. أعدّوا الآن استبيانها.

## الولاية
consultations-mandate = الولاية ورأس التقرير
consultations-mandate-lead = ترد هذه الوقائع في رأس التقرير وفي مقدمته. ويُعدّ منها مشروع التقرير آلياً، فلا يُكتب شيء مرتين.
consultations-mandate-request = الولاية
consultations-mandate-none = لم يُكتب شيء عن الولاية بعد.
consultations-edit-mandate = تعديل الولاية ورأس التقرير
consultations-save-mandate = حفظ الولاية
consultations-mandate-saved = حُفظت الولاية.
consultations-mandate-head = رأس التقرير
consultations-mandate-head-text = الأسطر الواردة في أعلى الوثيقة، كما تطبعها دوائر الوثائق.
consultations-mandate-count = احتساب الردود
consultations-mandate-count-text = تحدد هذه البيانات جملة المشاركة: عدد الجهات التي ردّت، والتاريخ الذي تُحتسب الردود حتى حلوله.
consultations-basis = الأساس
consultations-basis-hint = القرار أو المقرر. مثال: Human Rights Council resolution 13/23
consultations-request = ما طُلب
consultations-request-hint = في عبارة تبدأ بالكلمة «to». مثال: to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = الجهة الطالبة
consultations-requested-by-hint = مثال: the Human Rights Council
consultations-requested-of = الجهة المطلوب منها
consultations-requested-of-hint = مثال: the Advisory Committee
consultations-sender = الجهة المرسِلة
consultations-sender-hint = من يرسل الاستبيان. مثال: the secretariat of the Advisory Committee
consultations-recipient = الجهة التي تُوجَّه إليها الردود
consultations-recipient-hint = مثال: the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = الهيئات
consultations-bodies-hint = هيئة في كل سطر، تتقدمها الهيئة الأم. مثال: Human Rights Council، وتحته: Advisory Committee
consultations-session = الدورة
consultations-session-hint = بالحروف. مثال: Eighth session
consultations-agenda-item = بند جدول الأعمال
consultations-agenda-item-hint = مثال: Agenda item 3
consultations-agenda-title = عنوان بند جدول الأعمال
consultations-agenda-title-hint = كما يرد كاملاً في جدول الأعمال.
consultations-symbol = رمز الوثيقة
consultations-symbol-hint = تخصّصه دوائر الوثائق، ولا يوضع اجتهاداً أبداً. مثال: A/HRC/AC/8/3. وما دام الرقم غير مخصَّص، اتركوا الخانة خالية أو احجزوه: {"\u2066"}A/HRC/AC/8/…{"\u2069"}
consultations-distribution = التوزيع
consultations-distribution-hint = ورقات غرفة الاجتماعات محدودة التداول؛ ووثائق الدورة عامة التوزيع.
consultations-distribution-none = لم يتقرر بعد
consultations-distribution-general = عام
consultations-distribution-limited = محدود
consultations-distribution-restricted = مقيَّد
consultations-document-date = تاريخ الوثيقة
consultations-document-date-hint = اليوم الذي تُحال فيه إلى دوائر الوثائق.
consultations-caution = تنبيه
consultations-caution-hint = سطر واحد يرد في كل نسخة تُستخرج، ما دام المضمون على سبيل المثال مثلاً. ويُترك خالياً في العادة.
consultations-sent-on = تاريخ إرسال الاستبيان
consultations-sent-on-hint = فقط إذا كان قد أُرسل قبل وصوله إلى هذه المنصة؛ وإلا أُخذ بيوم التوجيه.
consultations-count-as-of = احتساب الردود حتى
consultations-count-as-of-hint = يرد في التقرير: «{"\u2066"}As of (this day), … replies had been received{"\u2069"}». والردود المقبولة بعد ذلك تُذكر ولا تُحتسب. والمعتاد أن يكون ذلك تاريخ انقضاء الأجل.
consultations-approximate-total = المجموع التقريبي
consultations-approximate-total-hint = فقط إذا لم يكن العدد الدقيق معروفاً: فيرد في التقرير «about» يليها هذا العدد.
consultations-ngos = المنظمات غير الحكومية في جملة المشاركة
consultations-ngos-hint = تُذكر الدول دائماً بأسمائها؛ أما المنظمات غير الحكومية فتتباين الممارسة بشأنها.
consultations-ngos-counted = بالعدد
consultations-ngos-counted-hint = «two non-governmental organizations»
consultations-ngos-collective = جملةً
consultations-ngos-collective-hint = «a number of non-governmental organizations»
consultations-ngos-named = بالعدد والاسم
consultations-ngos-named-hint = «{"\u2066"}two non-governmental organizations (…){"\u2069"}»

## ما لم يستقم
consultations-fault-slug = استخدموا من حرفين إلى 60 حرفاً من الأحرف اللاتينية الصغيرة (a–z) والأرقام والواصلات المفردة، مثلاً local-government-2027. والاسم «new» محجوز لهذه الصفحة.
consultations-fault-slug-needed = لا يمكن استخراج اسم من هذا العنوان. اكتبوا اسماً بالأحرف اللاتينية، مثلاً local-government-2027.
consultations-fault-slug-taken = توجد مشاورة بهذا الاسم أصلاً. اختاروا اسماً آخر، بإضافة السنة مثلاً.
consultations-fault-bodies = العدد الأقصى للهيئات المذكورة: { $most }.
consultations-fault-symbol-organ = يبدأ الرمز بأحد الأحرف التالية: A أو E أو S أو ST؛ وليس كذلك «{ $part }».
consultations-fault-symbol-part = لا يمكن أن يرد «{ $part }» في هذا الموضع من الرمز. وصورة الرمز: A/HRC/AC/8/3.
consultations-fault-symbol-number = يتضمن الرمز رقماً بعد أسماء الهيئات، مثلاً A/HRC/AC/8/3.
consultations-fault-distribution = اختاروا كيفية توزيع الوثيقة.
consultations-fault-date = اكتبوا يوماً بين عامي 1945 و2099، بترتيب السنة ثم الشهر ثم اليوم: {"\u2066"}2027-04-11{"\u2069"}.

## نظرة سريعة
consultations-doors = صفحات هذه المشاورة
consultations-door-preview = معاينة كما تراه الجهة المجيبة
consultations-door-dispatch = التوجيه
consultations-door-board = جدول المتابعة
consultations-door-submissions = الردود المقدَّمة
consultations-door-draft = مشروع التقرير
consultations-door-bundle = تنزيل كل شيء (JSON)
consultations-next = الخطوة التالية
consultations-why-write = لم يُطرح أي سؤال بعد. أعدّوا الاستبيان، أو انسخوه من مشاورة سابقة.
consultations-why-finish = { $count ->
    [zero] لا ينقص شيء لتوجيه الاستبيان.
    [one] لا يزال أمر واحد ناقصاً قبل أن يتسنى توجيه الاستبيان.
    [two] لا يزال أمران ناقصين قبل أن يتسنى توجيه الاستبيان.
    [few] لا تزال { $count } أمور ناقصة قبل أن يتسنى توجيه الاستبيان.
    [many] لا يزال { $count } أمراً ناقصاً قبل أن يتسنى توجيه الاستبيان.
   *[other] لا يزال { $count } أمر ناقصاً قبل أن يتسنى توجيه الاستبيان.
}
consultations-why-dispatch = الاستبيان كامل. اختاروا الجهات التي ستُدعى إلى الرد والأجل الممنوح لها؛ وبالتوجيه يُجمَّد الاستبيان.
consultations-why-planned = تعكف الأمانة على إعداد الاستبيان. وبإمكانكم قراءته كما هو الآن.
consultations-why-corrigendum = يجري إعداد تصويب. وتطّلع عليه الجهات المدعوة متى وُجّه.
consultations-why-open = الردود منتظرة. ويبيّن جدول المتابعة من فتح الاستبيان ومن بدأ الكتابة ومن قدّم رده.
consultations-why-past = انقضى الأجل. والردود الواردة الآن تُوسم بأنها متأخرة؛ ويمكن قبولها، أو إغلاق المشاورة.
consultations-why-closed = لا يُنتظر أي رد آخر. ويمكن تجميع الردود في مشروع تقرير.
consultations-why-compiled = جُمّعت الردود. وتبيّن كل جملة من المشروع ما تستند إليه.
consultations-why-issued = صدر التقرير.
consultations-write = إعداد الاستبيان
consultations-finish = استكمال الاستبيان
consultations-dispatch = اختيار الجهات المجيبة والتوجيه
consultations-read-questionnaire = قراءة الاستبيان
consultations-corrigendum = مراجعة التصويب
consultations-board = متابعة الردود
consultations-compile = تجميع الردود
consultations-read-submissions = قراءة الردود المقدَّمة
consultations-read-draft = قراءة المشروع
consultations-turnout = المشاركة
consultations-turnout-text = { $invited ->
    [zero] لم تُدعَ أي جهة مجيبة
    [one] دُعيت جهة مجيبة واحدة
    [two] دُعيت جهتان مجيبتان
    [few] دُعيت { $invited } جهات مجيبة
    [many] دُعيت { $invited } جهة مجيبة
   *[other] دُعيت { $invited } جهة مجيبة
}؛ { $counted ->
    [zero] ولا ردود محتسبة حتى الآن.
    [one] وثمة رد واحد محتسب حتى الآن.
    [two] وثمة ردان محتسبان حتى الآن.
    [few] وثمة { $counted } ردود محتسبة حتى الآن.
    [many] وثمة { $counted } رداً محتسباً حتى الآن.
   *[other] وثمة { $counted } رد محتسب حتى الآن.
}
consultations-opened = فتحت الاستبيان
consultations-started = بدأت كتابة الرد
consultations-handed-in = قدّمت الرد
consultations-acts = آخر الإجراءات
consultations-acts-none = لم يُتخذ أي إجراء بعد.

## الإجراءات المسجَّلة، كما ترد في الهامش
consultations-why-closed-read = لا يُنتظر أي رد آخر. وتتولى الأمانة تجميع الردود، ويمكنكم قراءتها في هذه الأثناء.
