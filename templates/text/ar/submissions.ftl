### الردود المقدَّمة: ما قُدّم، وما تقرر بشأنه، والإجابات جنباً إلى جنب.

submissions-title = الردود المقدَّمة
submissions-way = الردود المقدَّمة
submissions-answers-way = الإجابات حسب السؤال
submissions-none = لم يُقدَّم شيء بعد
submissions-none-text = ترد هنا كل صيغة مقدَّمة من رد، كما هي، مع وقت استلامها. أما ما تزال كتابته جارية فلا يمكن الاطلاع عليه.
submissions-none-act = الاطلاع على ما بلغته الجهات المجيبة
submissions-awaiting = { $count ->
    [zero] لا ردود متأخرة تنتظر قراراً
    [one] رد متأخر واحد ينتظر قراراً
    [two] ردان متأخران ينتظران قراراً
    [few] { $count } ردود متأخرة تنتظر قراراً
    [many] { $count } رداً متأخراً تنتظر قراراً
   *[other] { $count } رد متأخر تنتظر قراراً
}
submissions-read-and-decide = القراءة والبت
submissions-show = عرض
submissions-show-all = الكل
submissions-show-counting = المحتسبة
submissions-show-not-counting = غير المحتسبة
submissions-show-awaiting = التي تنتظر قراراً
submissions-awaiting-all = عرض الكل ({ $count })
submissions-caption = { $count ->
    [zero] لا صيغ مقدَّمة
    [one] أحدث صيغة مقدَّمة من جهة مجيبة واحدة
    [two] أحدث صيغتين مقدَّمتين من جهتين مجيبتين
    [few] أحدث الصيغ المقدَّمة من { $count } جهات مجيبة
    [many] أحدث الصيغ المقدَّمة من { $count } جهة مجيبة
   *[other] أحدث الصيغ المقدَّمة من { $count } جهة مجيبة
}
submissions-version = الصيغة { $version }
submissions-version-head = الصيغة
submissions-received = تاريخ الاستلام
submissions-standing = الحالة
submissions-language = اللغة
submissions-publication = النشر
submissions-on-behalf = باسم المجموعة التالية: { $group }
submissions-behalf = باسم
submissions-late = متأخر
submissions-replaced = حلّت محله صيغة أحدث
submissions-counts = الرد محتسب: في جملة المشاركة وفي الحصائل وفي المشروع.
submissions-counts-not = غير محتسب
submissions-standing-received = مستلَم
submissions-standing-accepted = مقبول
submissions-standing-returned = معاد للتوضيح
submissions-standing-rejected = مرفوض
submissions-standing-withdrawn = مسحوب
submissions-publication-PUBLIC = علني، مع ذكر الاسم
submissions-publication-PUBLIC_ANONYMOUS = علني، من دون ذكر الاسم
submissions-publication-NOT_PUBLISHED_BUT_USABLE = غير معدّ للنشر
submissions-publication-CONFIDENTIAL = سري

## السجل
submissions-record = في السجل
submissions-receipt = الإيصال
submissions-receipt-signed = موقَّع ومرسَل
submissions-receipt-none = لا يوجد: مأخوذ من سجل آخر
submissions-hash = بصمة SHA-256 للمضمون
submissions-versions = الصيغ
submissions-decisions = القرارات
submissions-changed = معدَّل
submissions-changed-since = تغيّر منذ الصيغة { $version }
submissions-before = في الصيغة { $version }:
submissions-side-by-side = جميع الإجابات عن هذا السؤال

## البت
submissions-decide = القرار
submissions-decide-what = الإجراء المتخذ بشأنه
submissions-decide-accepted = قبوله
submissions-decide-returned = إعادته للتوضيح
submissions-decide-rejected = رفضه
submissions-with-reason = اذكروا السبب.
submissions-without-reason = يجوز عدم ذكر السبب.
submissions-reason = السبب
submissions-reason-hint = تطّلع عليه الجهة المجيبة، ويبقى مدرجاً في السجل باسمكم.
submissions-decide-this = إدراج القرار في السجل
submissions-supervisor = للمشرف وحده أن يقبل رداً متأخراً أو يرفض رداً أو يرجع عن رفض.
submissions-was-decided-accepted = { $name }: قُبل الرد المقدَّم.
submissions-was-decided-returned = { $name }: أُعيد الرد المقدَّم للتوضيح.
submissions-was-decided-rejected = { $name }: رُفض الرد المقدَّم.
submissions-fault-settled = حلّت محل هذه الصيغة صيغة أخرى أو سُحبت. بتّوا في أحدث صيغة.
submissions-fault-choose = اختاروا قبول الرد المقدَّم أو إعادته أو رفضه.
submissions-fault-not-yours = للمشرف وحده أن يبتّ في هذا الأمر.
submissions-fault-reason = اذكروا السبب. فالجهة المجيبة تطّلع عليه.
submissions-fault-faster = بتّ شخص آخر في الأمر في هذه الأثناء؛ انظروا القرارات أدناه. وبتّوا فيه من جديد إن كنتم لا تزالون ترغبون في ذلك.

## جميع الإجابات عن سؤال واحد
submissions-answers-title = السؤال { $number }: جميع الإجابات
submissions-answers-none = لا إجابة عن هذا السؤال
submissions-answers-none-text = ليس بين الردود المقدَّمة التي توافق هذه المرشّحات رد يجيب عن هذا السؤال. أما الجهات التي أفادت بأنه لا تتوافر لديها معلومات فيرد عددها بجانب النص.
submissions-answers-none-one = لم تجب هذه الجهة المجيبة عن هذا السؤال.
submissions-answers-show = عرض جميع الإجابات المحتسبة
submissions-answers-all = جميع الإجابات عن هذا السؤال
submissions-questions = الأسئلة
submissions-question = السؤال
submissions-part = الجزء
submissions-kind = النوع
submissions-guidance = الإرشادات
submissions-answered = جهات أجابت
submissions-nothing = عدم توافر معلومات، أو عدم انطباق السؤال
submissions-silent = بلا إجابة
submissions-next = السؤال التالي
submissions-order = الترتيب
submissions-order-alphabet = الترتيب الأبجدي
submissions-order-category = الفئة
submissions-order-group = المجموعة الإقليمية
submissions-whole = الرد المقدَّم بأكمله (الصيغة { $version })
submissions-care = من يطّلع على ماذا
submissions-care-text = الإجابات السرية مخصصة لفريق الصياغة وحده: لا تُقتبس أبداً، ولا تُعدّ إلا في المجاميع. أما غير المعدّ للنشر فيجوز تلخيصه من دون ذكر اسم.
submissions-tally = الإجابات عن السؤال { $number }
submissions-tally-answer = الإجابة
submissions-tally-other = غير ذلك
