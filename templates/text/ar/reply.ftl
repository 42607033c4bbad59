### الرد على مشاورة: ما يراه من يتصرفون باسم الجهة المجيبة.

## نظرة عامة
reply-of = رد الجهة التالية:
reply-overview = نظرة عامة
reply-outline = الرد
reply-parts = أجزاء الاستبيان
reply-part = الجزء { $number }
reply-part-title = الجزء
reply-answered = الأسئلة المجاب عنها
reply-written-by = بقلم
reply-questions-in = لغة الأسئلة
reply-begin = بدء كتابة الرد
reply-begin-from = سجّلت الأمانة الصيغة { $version } من ردّكم. وإذا بدأتم الكتابة، اعتُمد نصها مسودةً للصيغة التالية.
reply-go-on = متابعة كتابة الرد
reply-review = المراجعة قبل التقديم
reply-see-receipt = عرض الإيصال
reply-unchanged = المسودة مطابقة لما قُدّم. غيّروا إجابة إن رغبتم في إعداد صيغة جديدة.
reply-print = الاستبيان مع الإجابات الحالية، للطباعة
reply-past = انقضى الأجل. ولا يزال بإمكانكم تقديم الرد: يُبيَّن أنه متأخر، وتقرر الأمانة ما إذا كان سيؤخذ به.
reply-closed = هذه المشاورة مغلقة. ولا يزال بإمكانكم تقديم رد؛ وتقرر الأمانة ما إذا كان سيؤخذ به.
reply-submissions = ما قُدّم حتى الآن
reply-people = المشاركون في إعداد هذا الرد
reply-people-more = عرض الزملاء أو دعوتهم

## ما قُدّم
reply-version = الصيغة { $version }
reply-late = بعد انقضاء الأجل
reply-late-awaits = وردت هذه الصيغة بعد انقضاء الأجل، وتقرر الأمانة ما إذا كان سيؤخذ بها.
reply-replaced = حلّت محله صيغة أحدث
reply-standing-received = مستلَم
reply-standing-accepted = مقبول
reply-standing-returned = معاد للتوضيح
reply-standing-rejected = لم يؤخذ به
reply-standing-withdrawn = مسحوب
reply-decided-received = أُعيد إلى حالة الاستلام
reply-decided-accepted = قبلته الأمانة
reply-decided-returned = أعادته الأمانة للتوضيح
reply-decided-rejected = لم تأخذ به الأمانة
reply-decided-withdrawn = سحبته الجهة المجيبة

## كيفية تقديم الرد
reply-settings = كيفية تقديم الرد
reply-settings-change = تغيير ذلك
reply-settings-save = حفظ كيفية تقديم الرد
reply-settings-saved = حُفظت كيفية تقديم الرد.
reply-settings-focal-point = تقرر ذلك جهة الاتصال التابعة للجهة المجيبة.
reply-settings-overtaken = غيّر ذلك أحد الزملاء في هذه الأثناء. ولم يُستبدل شيء: يرد المسجَّل أولاً، ويليه ما اخترتموه. أعيدوا الحفظ لتسجيل اختياركم.
reply-settings-no-language = اختاروا اللغة التي تُكتب بها الإجابات.
reply-settings-no-publication = اختاروا مدى جواز إظهار الرد.
reply-settings-state-anonymous = لا يمكن لدولة أن تردّ من دون ذكر اسمها. اختاروا مستوى آخر.
reply-language = لغة الإجابات
reply-publication = مدى جواز إظهار الرد
reply-publication-PUBLIC = علني
reply-publication-PUBLIC-hint = يجوز نشر النص واقتباسه مع ذكر اسم الجهة المجيبة.
reply-publication-PUBLIC_ANONYMOUS = علني من دون ذكر الاسم
reply-publication-PUBLIC_ANONYMOUS-hint = يجوز نشر النص واقتباسه، من دون ذكر اسم الجهة المجيبة.
reply-publication-NOT_PUBLISHED_BUT_USABLE = غير منشور
reply-publication-NOT_PUBLISHED_BUT_USABLE-hint = يجوز أن يلخّص التقرير الرد من دون تسمية الجهة المجيبة. ولا يُنشر ولا يُقتبس.
reply-publication-CONFIDENTIAL = سري
reply-publication-CONFIDENTIAL-hint = لفريق الصياغة وحده. لا يُقتبس أبداً؛ ولا يُعدّ إلا في المجاميع.
reply-on-behalf-of = باسم
reply-on-behalf-of-hint = فقط إذا كنتم تتحدثون باسم مجموعة إضافةً إلى أنفسكم، مثل حركة بلدان عدم الانحياز.

## الكتابة
reply-question = السؤال { $number }
reply-answer-to = الإجابة عن السؤال { $number }
reply-details = التفاصيل
reply-other = غير ذلك، يُرجى التحديد
reply-other-choice = غير ذلك، كما هو محدد أدناه
reply-unanswered = لا إجابة بعد
reply-instead = بدلاً من الإجابة
reply-instead-nothing = –
reply-unit = الوحدة: { $unit }
reply-year = السنة التي يتعلق بها الرقم
reply-items-most = { $count ->
    [zero] لا بنود
    [one] بند واحد على الأكثر
    [two] بندان على الأكثر
    [few] { $count } بنود على الأكثر
    [many] { $count } بنداً على الأكثر
   *[other] { $count } بند على الأكثر
}
reply-item-add = إضافة بند
reply-item-remove = إزالة هذا البند
reply-files-add = إضافة ملفات
reply-files-hint = PDF أو DOCX أو XLSX أو ODT أو ODS أو CSV أو TXT أو PNG أو JPEG، بما لا يتجاوز 20 ميغابايت لكل ملف. وتُضاف الملفات عند الضغط على «حفظ».
reply-files = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفاً
   *[other] { $count } ملف
}
reply-save-and-go-on = الحفظ والانتقال إلى الجزء { $number }
reply-save-and-review = الحفظ ومراجعة الرد
reply-part-saved = حُفظ الجزء { $number }.
reply-not-put = بسبب إجابة سابقة لا يوجَّه هذا السؤال إليكم. وتُحفظ إجابته، لكنها لن تُقدَّم.
reply-only-if-answered = فقط إذا أجبتم عن السؤال { $number }.
reply-only-if-yes = فقط إذا أجبتم بنعم عن السؤال { $number }.
reply-only-if-no = فقط إذا أجبتم بلا عن السؤال { $number }.
reply-only-if-chosen = فقط إذا اخترتم «{ $choice }» في السؤال { $number }.
reply-margin = عن هذه الأسئلة
reply-margin-saving = لا شيء يضيع
reply-margin-saving-text = تُحفظ الإجابات أثناء الكتابة، أو بالزر «حفظ». ويُحتفظ بكل نص حُفظ، مع بيان كاتبه. وإلى أن تقدّموا الرد، لا يمكن لأحد غيركم وغير زملائكم قراءة هذه المسودة.
reply-wanted-required = الإجابة إلزامية.
reply-wanted-expected = الإجابة متوقَّعة.
reply-wanted-optional = الإجابة مرحَّب بها.
reply-word-limit = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر
    [few] { $count } كلمات على الأكثر
    [many] { $count } كلمة على الأكثر
   *[other] { $count } كلمة على الأكثر
}

## الملفات
reply-file-removed = أُزيل الملف { $name }.
reply-file-restored = استُعيد الملف { $name }.
reply-file-empty = الملف { $name } خالٍ. اختاروه من جديد.
reply-file-too-large = الملف { $name } أكبر من 20 ميغابايت. قدّموا ملفاً أصغر، أو عدة ملفات.
reply-file-wrong-kind = الملف { $name } من نوع غير مقبول. استخدموا PDF أو DOCX أو XLSX أو ODT أو ODS أو CSV أو TXT أو PNG أو JPEG.
reply-file-not-what-it-says = مضمون الملف { $name } لا يطابق ما يدل عليه اسمه. احفظوه من جديد بالنوع الذي تريدون تقديمه.
reply-file-bad-name = ضعوا للملف اسماً من حرف واحد إلى 200 حرف.
reply-file-too-many = يمكن أن تُقدَّم مع السؤال الواحد ملفات عددها { $max } على الأكثر.

## ما لا يستقيم في إجابة
reply-fault-in = السؤال { $number }: { $sentence }
reply-fault-both = ثمة إجابة، وبجانبها «لا تتوافر معلومات» أو «لا ينطبق». أبقوا على أحدهما.
reply-fault-details-alone = اختاروا نعم أو لا أيضاً؛ فلا يمكن حفظ التفاصيل وحدها.
reply-fault-year-alone = اكتبوا الرقم أيضاً؛ فلا يمكن حفظ السنة وحدها.
reply-fault-wrong-shape = هذه الإجابة لا توافق السؤال. أعيدوا تحميل الصفحة؛ فربما صُوِّب السؤال.
reply-unfit = صُوِّب السؤال، ولم تعد هذه الإجابة السابقة توافقه. وهي محفوظة، لكن لا يمكن تقديمها: أجيبوا من جديد، أو أزيلوا ما لم يعد يوافق السؤال.
reply-unfit-drop = إزالة ما لم يعد يوافق السؤال
reply-fault-only-one = اختاروا خياراً واحداً فقط: من القائمة، أو خياراً آخر تحددونه.
reply-fault-not-a-number = اكتبوا العدد بالأرقام، مع نقطة قبل الكسور العشرية: 1417.5
reply-fault-not-a-year = اكتبوا السنة بأربعة أرقام، بين 1800 و2200.
reply-fault-not-a-date = اكتبوا التاريخ بترتيب السنة ثم الشهر ثم اليوم: {"\u2066"}2011-09-01{"\u2069"}
reply-fault-too-long = يتجاوز هذا النص 100,000 حرف. اختصروه، أو قدّموه مرفقاً.
reply-fault-nul = في النص رمز لا يمكن تخزينه. أزيلوه وأعيدوا المحاولة.
reply-fault-too-many-items = العدد الأقصى المطلوب من البنود: { $max }. أزيلوا بعضها، أو ادمجوا بندين في بند واحد.

## نصان لإجابة واحدة
reply-conflict = حُفظت إجابة أخرى في الساعة { $time } من جانب { $who }.
reply-conflict-kept = لم يُستبدل شيء. ولم تُحفظ إجابتكم بعد: اختاروا أيهما تبقى، أو عدّلوا إجابتكم وأبقوا عليها.
reply-conflict-theirs = إجابة { $who }
reply-conflict-difference = ما تغيّره إجابتكم
reply-conflict-choose = حفظ أحد الزملاء إجابة أخرى في هذه الأثناء. وترد الإجابتان معاً؛ اختاروا إحداهما.
reply-keep-mine = إبقاء إجابتي
reply-take-theirs = اعتماد الإجابة الأخرى
reply-emptied = أُفرغت الإجابة.

## النصوص السابقة
reply-history = النصوص السابقة
reply-history-of = النصوص السابقة للإجابة عن السؤال { $number }
reply-history-back = العودة إلى السؤال
reply-history-none = لم يُحفظ أي نص بعد
reply-history-none-text = ما إن تُحفظ إجابة حتى ترد هنا كل صيغة منها، مع بيان كاتبها ووقت كتابتها.
reply-text-version = النص { $version }
reply-text-whole = النص الكامل
reply-take-again = اعتماد هذا النص من جديد
reply-text-taken = اعتُمد من جديد النص { $version }.
reply-text-same = هذا النص هو المعتمد أصلاً.
reply-text-overtaken = حفظ أحد الزملاء نصاً آخر في هذه الأثناء. ولم يتغير شيء؛ اطّلعوا أولاً على أحدث نص.

## المراجعة
reply-bars = { $count ->
    [zero] لا إجابات لازمة قبل التقديم
    [one] إجابة واحدة لازمة قبل التقديم
    [two] إجابتان لازمتان قبل التقديم
    [few] { $count } إجابات لازمة قبل التقديم
    [many] { $count } إجابة لازمة قبل التقديم
   *[other] { $count } إجابة لازمة قبل التقديم
}
reply-hints = { $count ->
    [zero] لا نقاط تستحق نظرة ثانية.
    [one] نقطة واحدة تستحق نظرة ثانية.
    [two] نقطتان تستحقان نظرة ثانية.
    [few] { $count } نقاط تستحق نظرة ثانية.
    [many] { $count } نقطة تستحق نظرة ثانية.
   *[other] { $count } نقطة تستحق نظرة ثانية.
}
reply-hints-text = وبإمكانكم تقديم الرد مع ذلك.
reply-lack-required = السؤال { $number } يستلزم إجابة، أو «لا تتوافر معلومات».
reply-lack-unfit = صُوِّب السؤال { $number }، ولم تعد الإجابة توافقه. أجيبوا عنه من جديد.
reply-lack-expected = لا إجابة بعد عن السؤال { $number }.
reply-lack-too-long = عدد كلمات الإجابة عن السؤال { $number } هو { $words }؛ والحد الأقصى المطلوب { $limit }.
reply-lack-not-put = بسبب إجابة سابقة لا يوجَّه إليكم السؤال { $number }؛ ولن يُقدَّم نص إجابته.
reply-sign-required = لازمة
reply-sign-unfit = لم تعد توافق السؤال
reply-sign-expected = لا إجابة بعد
reply-sign-too-long = أطول من المطلوب
reply-sign-not-put = لن تُقدَّم
reply-hand-in = التقديم
reply-hand-in-text = ما يرد في هذه الصفحة يصل إلى الأمانة كما هو، وتتلقون إيصالاً موقَّعاً. وبإمكانكم تقديم صيغة مصوَّبة لاحقاً؛ وتُحفظ كل صيغة.
reply-hand-in-of = تقديم الرد باسم الجهة التالية: { $respondent }
reply-authorized = أُقرّ بأن لديّ تفويضاً بتقديم هذا الرد باسم الجهة التالية: { $respondent }.
reply-not-authorized = ضعوا علامة في المربع إن كان لديكم تفويض بتقديم هذا الرد؛ وإلا فاطلبوا ذلك ممن لديه التفويض.
reply-hand-in-others = تتولى جهة الاتصال تقديم الرد. أبلغوا من يلي متى صار نصّكم جاهزاً:
reply-hand-in-not-yet = متى أُجيب عمّا هو لازم، أمكن تقديم الرد هنا. والرد الجزئي مقبول.
reply-not-ready = لا يمكن تقديم الرد بعد: أجيبوا عن سؤال واحد على الأقل، وعن كل سؤال يستلزم إجابة.
reply-same = هذا ما قدّمتموه آخر مرة. ولم تُنشأ صيغة جديدة، لأن شيئاً لم يتغير.
reply-changed-meanwhile = لم يُقدَّم شيء، لأن المسودة تغيّرت بعد اطلاعكم عليها. وهذا هو النص الحالي؛ اطّلعوا عليه ثم قدّموه.
reply-handed-in = قُدّمت الصيغة { $version } من الرد. والتأكيد في الطريق بالبريد.

## الإيصال
reply-receipt = إيصال الصيغة { $version }
reply-receipt-at = تاريخ التقديم
reply-receipt-version = الصيغة
reply-receipt-hash = بصمة SHA-256 للمضمون
reply-receipt-how = الإيصال موقَّع بمفتاح هذا النظام: { $key }. احتفظوا بالملف: فبه يمكن لأي شخص أن يتحقق من أن هذا المضمون بعينه قُدّم في هذا الوقت، من دون الاطلاع على المضمون.
reply-receipt-download = تنزيل الإيصال الموقَّع
reply-receipt-none = سجّلت الأمانة هذه الصيغة ولم تُقدَّم هنا، ولذلك لا يوجد إيصال موقَّع.
reply-receipt-content = ما قُدّم
reply-withdraw = السحب
reply-withdraw-version = سحب الصيغة { $version }
reply-withdraw-question = أتريدون سحب الصيغة { $version } من الرد؟ تبقى مدرجة في السجل، لكنها لا تعود محتسبة ولا تُستخدم في التقرير. وبإمكانكم تقديم صيغة جديدة بعد ذلك.
reply-withdraw-reason = السبب
reply-withdraw-reason-hint = اختياري. تطّلع عليه الأمانة.
reply-withdrawn = سُحبت الصيغة { $version }.
reply-withdrawn-before = لا يمكن سحب هذه الصيغة: فقد حلّت محلها صيغة أحدث، أو سُحبت أو رُفضت من قبل.

## الاستبيان المطبوع
reply-print-draft = مسودة الرد حتى:
reply-due = آخر موعد لتقديم الردود:
