### مشروع التقرير: مكتبه واستماراته وصيغه.

draft-title = مشروع التقرير
draft-contents = المحتويات
draft-state = حالة المشروع
draft-files = تنزيل:
draft-chapter-open = { $count ->
    [zero] لا فقرات في هذا الفصل
    [one] عرض الفقرة الوحيدة في هذا الفصل
    [two] عرض الفقرتين في هذا الفصل
    [few] عرض { $count } فقرات في هذا الفصل
    [many] عرض { $count } فقرة في هذا الفصل
   *[other] عرض { $count } فقرة في هذا الفصل
}
draft-notes = الحواشي
draft-note-back = العودة إلى النص

## لا شيء بعد، أو لا شيء يُجمَّع
draft-none = لم يُجمَّع بعد
draft-none-text = { $count ->
    [zero] لا ردود محتسبة حتى الآن.
    [one] ثمة رد واحد محتسب حتى الآن.
    [two] ثمة ردان محتسبان حتى الآن.
    [few] ثمة { $count } ردود محتسبة حتى الآن.
    [many] ثمة { $count } رداً محتسباً حتى الآن.
   *[other] ثمة { $count } رد محتسب حتى الآن.
} وينتج عن التجميع مشروع كامل: العنوان والموجز والمقدمة وفرع لكل سؤال والاستنتاجات والمرفقات.
draft-none-no-replies = يُجمَّع المشروع من الردود المحتسبة. ولا يوجد أي منها بعد.
draft-none-wait = لم تجمّع الأمانة الردود بعد. وسيظهر المشروع هنا.
draft-compile = تجميع مشروع التقرير
draft-recompile = التجميع من جديد
draft-cannot-compile = لا يوجد ما يُجمَّع
draft-cannot-dispatch = لم يوجَّه الاستبيان بعد. وجّهوه أولاً؛ ومتى قُدّمت الردود، أمكن تجميعها.
draft-cannot-submissions = لا ردود محتسبة بعد. ويُحتسب الرد إذا قُدّم قبل انقضاء الأجل، أو قُدّم بعده وقُبل، ولم يُرفض ولم يُعَد ولم يُسحب.
draft-to-consultation = الانتقال إلى المشاورة
draft-compiled = جُمّعت الردود. وهذه هي الصيغة الأولى من المشروع.
draft-compiled-unchanged = لم يتغير شيء منذ تجميع المشروع؛ فهو باقٍ على حاله.
draft-recompiled = { $count ->
    [zero] تمّ التجميع من جديد. ولم يتغير نص أي فقرة.
    [one] تمّ التجميع من جديد. وتغيّرت فقرة واحدة؛ وما كُتب يدوياً باقٍ.
    [two] تمّ التجميع من جديد. وتغيّرت فقرتان؛ وما كُتب يدوياً باقٍ.
    [few] تمّ التجميع من جديد. وتغيّرت { $count } فقرات؛ وما كُتب يدوياً باقٍ.
    [many] تمّ التجميع من جديد. وتغيّرت { $count } فقرة؛ وما كُتب يدوياً باقٍ.
   *[other] تمّ التجميع من جديد. وتغيّرت { $count } فقرة؛ وما كُتب يدوياً باقٍ.
}
draft-recompiled-flagged = تمّ التجميع من جديد. الفقرات التي تغيّرت: { $count }. الفقرات المكتوبة يدوياً التي تغيّرت مصادرها وينبغي النظر فيها: { $flagged }.

## ما طرأ على الردود منذ تجميع المشروع
draft-news-accepted = { $count ->
    [zero] لم يُقبل أي رد منذ هذا التجميع.
    [one] قُبل رد واحد منذ هذا التجميع.
    [two] قُبل ردان منذ هذا التجميع.
    [few] قُبلت { $count } ردود منذ هذا التجميع.
    [many] قُبل { $count } رداً منذ هذا التجميع.
   *[other] قُبل { $count } رد منذ هذا التجميع.
}
draft-news-replaced = { $count ->
    [zero] لم تحل صيغة أحدث محل أي رد منذ هذا التجميع.
    [one] حلّت صيغة أحدث محل رد واحد منذ هذا التجميع.
    [two] حلّت صيغتان أحدث محل ردين منذ هذا التجميع.
    [few] حلّت صيغ أحدث محل { $count } ردود منذ هذا التجميع.
    [many] حلّت صيغ أحدث محل { $count } رداً منذ هذا التجميع.
   *[other] حلّت صيغ أحدث محل { $count } رد منذ هذا التجميع.
}
draft-news-gone = { $count ->
    [zero] لا تزال جميع الردود التي جُمّع منها المشروع محتسبة.
    [one] لم يعد محتسباً رد واحد من الردود التي جُمّع منها المشروع.
    [two] لم يعد محتسباً ردان من الردود التي جُمّع منها المشروع.
    [few] لم تعد محتسبة { $count } ردود من الردود التي جُمّع منها المشروع.
    [many] لم يعد محتسباً { $count } رداً من الردود التي جُمّع منها المشروع.
   *[other] لم يعد محتسباً { $count } رد من الردود التي جُمّع منها المشروع.
}
draft-news-advice = التجميع من جديد يحدّث الجمل المُعدّة آلياً، ويُبقي على ما كُتب يدوياً، ويضع عليه علامة حيثما تغيّرت مصادره.
draft-news-wait = بإمكان الأمانة تجميع المشروع من جديد.

## المخطط
draft-length = الطول
draft-length-of = عدد الكلمات: { $words } من { $limit }
draft-length-near = يتجاوز { $limit }
draft-length-over = أطول من اللازم
draft-stale = تغيّرت المصادر
draft-stale-here = من الفقرات تغيّرت مصادرها
draft-remarks-open-label = الملاحظات المفتوحة
draft-version-label = الصيغة
draft-style-link = التحقق من قواعد التحرير

## كيف يُسمّى الموضع في المشروع
draft-place-paragraph = الفقرة { $number }
draft-place-summary = الموجز
draft-place-title = عنوان الوثيقة
draft-place-heading = عنوان الفرع
draft-place-whole = المشروع بأكمله
draft-place-annexes = المرفقات
draft-place-note = الحاشية { $marker }
draft-place-removed = فقرة مُزالة من الفصل التالي: { $chapter }
draft-place-gone = فقرة لم تعد موجودة

## لمن الكلمات. يليها اسم الشخص واليوم.
draft-hand-computed = أُعدّت آلياً من الردود، ويُعاد إعدادها عند تغيّرها.
draft-hand-edited = عُدّلت من جانب { $who }، { $day }.
draft-hand-added = أُضيفت من جانب { $who }، { $day }.
draft-hand-removed = أُزيلت من جانب { $who }، { $day }.
draft-hand-moved = نُقلت من جانب { $who }، { $day }.
draft-nobody = المنصة
draft-somebody = شخص آخر

## ما تستند إليه الفقرة
draft-evidence = { $count ->
    [zero] { $name }: لا تستند إلى أي إجابة
    [one] { $name }: تستند إلى إجابة واحدة
    [two] { $name }: تستند إلى إجابتين
    [few] { $name }: تستند إلى { $count } إجابات
    [many] { $name }: تستند إلى { $count } إجابة
   *[other] { $name }: تستند إلى { $count } إجابة
}
draft-evidence-title = الإجابات التي تستند إليها
draft-question = السؤال { $number }:
draft-evidence-furniture = مأخوذة من سجل المشاورة، لا من إجابة.
draft-evidence-unsourced = كُتبت يدوياً؛ ولا تستند هذه الجملة إلى أي إجابة.
draft-evidence-answers = جميع الإجابات عن السؤال
draft-evidence-submission = الرد المقدَّم
draft-evidence-more = { $count ->
    [zero] ولا إجابات أخرى
    [one] وإجابة أخرى
    [two] وإجابتان أخريان
    [few] و{ $count } إجابات أخرى
    [many] و{ $count } إجابة أخرى
   *[other] و{ $count } إجابة أخرى
}
draft-evidence-replaced = حلّت محله صيغة أحدث
draft-evidence-gone = لم يعد محتسباً
draft-no-source = بلا مصدر

## الهامش حين لا تُحدَّد فقرة
draft-waits = في انتظاركم
draft-waits-stale = تغيّرت مصادرها بعد كتابتها
draft-waits-unsourced = فيها جمل لا تستند إلى أي إجابة
draft-waits-broken = فيها إحالة إلى موضع أُزيل
draft-reading = كيف تُقرأ هذه الصفحة
draft-reading-evidence = يبيّن الرقم الوارد بجانب الفقرة عدد الإجابات التي تستند إليها؛ اتبعوه ليظهر نصها هنا في الهامش.
draft-reading-hand = الفقرات التي لا سطر تحتها معدّة آلياً من الردود. أما سائر الفقرات فيرد تحتها اسم من كتبها أو غيّرها أو نقلها.
draft-reading-keys = متى كانت الفقرة محدَّدة، أمكن نقلها بالمفتاح Alt مع السهم الأعلى أو الأسفل.
draft-removed = الفقرات المُزالة
draft-restore = استعادة
draft-history = تاريخ هذه الفقرة

## الإجراءات على الفقرة
draft-acts = هذه الفقرة
draft-rename = تغيير العنوان
draft-add-after = إضافة فقرة بعدها
draft-add-under = إضافة فقرة تحت هذا العنوان
draft-move-up = نقل إلى أعلى
draft-move-down = نقل إلى أسفل
draft-saved = حُفظ بوصفه الصيغة { $version }.
draft-added = أُضيفت الفقرة؛ وهذه هي الصيغة { $version }.
draft-moved = نُقلت الفقرة.
draft-removed-said = أُزيلت الفقرة. وهي باقية في قائمة الفقرات المُزالة ويمكن استعادتها في أي وقت.
draft-restored = استُعيدت الفقرة.
draft-returned = استُعيد النص السابق.

## فقرة تغيّرت مصادرها
draft-stale-changed = إجابات تغيّر مضمونها: { $whose }.
draft-stale-appeared = إجابات وردت: { $whose }.
draft-stale-withdrew = إجابات لم تعد محتسبة: { $whose }.
draft-stale-beyond = ما تغيّر من المصادر أكثر مما هو مذكور هنا بالتفصيل.
draft-stale-today = النص كما كان سيُعدّ آلياً اليوم
draft-stale-nothing = لم يعد ثمة نص يُعدّ آلياً هنا.
draft-take-computed = اعتماد النص المُعدّ آلياً
draft-keep-mine = إبقاء النص على حاله
draft-took-computed = حلّ النص المُعدّ آلياً محل النص السابق.
draft-kept = يبقى النص على حاله؛ وسُجّل أن تغيّر مصادره قد اطُّلع عليه.

## الاستمارات
draft-form-paragraph = تعديل: { $name }
draft-form-addition = فقرة جديدة بعد الموضع التالي: { $name }
draft-form-addition-under = فقرة جديدة تحت العنوان التالي: { $name }
draft-form-heading = العنوان: { $name }
draft-form-text = نص الفقرة
draft-form-words = نص العنوان
draft-form-after = ستأتي بعد الفقرة التالية:
draft-save-mine = حفظ نصّي بدلاً منه
draft-conflict = طرأ تغيير أثناء كتابتكم (من جانب { $who })
draft-conflict-text = لم يُستبدل أي نص. يرد نصّكم في الاستمارة أدناه؛ ويرد هنا النص كما هو الآن. اجمعوا بينهما في الاستمارة، أو أبقوا على النص الآخر.
draft-conflict-theirs = النص كما هو الآن
draft-conflict-difference = ما كان نصّكم سيغيّره فيه
draft-conflict-keep-theirs = إبقاء النص كما هو الآن
draft-overtaken = { $name }: طرأ تغيير أثناء الاطلاع على هذا الموضع (من جانب { $who }). ولم يُتخذ أي إجراء. وهذه حالته الآن:
draft-overtaken-look = عرض المشروع كما هو الآن
draft-help = العلامات في النص
draft-help-italic = كلمات بخط مائل
draft-help-note = حاشية
draft-help-foreign = كلمات بلغة أخرى: ar أو zh أو fr أو ru أو es
draft-help-reference = «paragraphs 38–51»: تُحسب الأرقام آلياً
draft-help-item = في أول السطر: بند مرقّم بحرف
draft-help-escape = الشرطة المائلة العكسية تُبطل مفعول العلامة
draft-help-sources = الجملة التي تُبقون عليها، كلها أو جلّها، تحتفظ بالإجابات التي تستند إليها. أما الجملة الجديدة فلا تستند إلى أي إجابة، وتوضع عليها علامة تبيّن ذلك.
draft-help-names = المواضع التي يمكن الإحالة إليها
draft-help-heading = ليس في العنوان نقطة ختامية ولا مختصرات. ورقمه يُحسب آلياً.
draft-fault-gone = لم يعد هذا الموضع في المشروع. وما كتبتموه وارد أدناه؛ انسخوه واطّلعوا على المشروع كما هو الآن.
draft-fault-removed = أُزيلت هذه الفقرة. استعيدوها أولاً.
draft-fault-not-removed = هذه الفقرة لم تُزل.
draft-fault-key-taken = هذه الفقرة موجودة أصلاً. اطّلعوا على المشروع كما هو الآن.
draft-fault-at-the-end = لا يمكن نقلها أبعد في هذا الاتجاه.
draft-fault-nothing-computed = لا يوجد نص مُعدّ آلياً لهذه الفقرة. أبقوا النص على حاله، أو أزيلوا الفقرة.
draft-fault-not-flagged = لم تتغير مصادر هذه الفقرة؛ ولا يوجد ما ينبغي تأكيده.
draft-fault-empty-heading = اكتبوا عنواناً.
draft-fault-long-heading = يتجاوز هذا العنوان 300 حرف. اختصروه.
draft-fault-empty = اكتبوا شيئاً، أو أزيلوا الفقرة.
draft-fault-no-introduction = ابدأوا بعبارة تمهّد للبنود.
draft-fault-too-long = تتجاوز هذه الفقرة 20,000 حرف. قسّموها.

## الملاحظات
draft-remarks = الملاحظات
draft-remarks-open = { $count ->
    [zero] لا ملاحظات مفتوحة
    [one] ملاحظة واحدة مفتوحة
    [two] ملاحظتان مفتوحتان
    [few] { $count } ملاحظات مفتوحة
    [many] { $count } ملاحظة مفتوحة
   *[other] { $count } ملاحظة مفتوحة
}
draft-remarks-closed = { $count ->
    [zero] لا ملاحظات مبتوت فيها
    [one] ملاحظة واحدة مبتوت فيها
    [two] ملاحظتان مبتوت فيهما
    [few] { $count } ملاحظات مبتوت فيها
    [many] { $count } ملاحظة مبتوت فيها
   *[other] { $count } ملاحظة مبتوت فيها
}
draft-remarks-tab-open = المفتوحة
draft-remarks-tab-all = الكل
draft-remarks-none = لا ملاحظات مفتوحة
draft-remarks-none-text = لكل من له مقعد لدى الهيئة أن يبدي ملاحظة على أي فقرة من المشروع: حدّدوا الفقرة واكتبوا في الهامش.
draft-remarks-none-here = لا ملاحظات على هذه الفقرة بعد.
draft-remark-label = ملاحظتكم
draft-remark-add = إضافة الملاحظة
draft-remark-added = أُضيفت الملاحظة.
draft-remark-open = مفتوحة
draft-remark-dispose = القبول أو الرفض
draft-remark-reason = السبب
draft-remark-reason-hint = لازم لرفض الملاحظة؛ ومستحسن في جميع الأحوال.
draft-remark-accept = قبول
draft-remark-reject = رفض
draft-remark-accepted = مقبولة
draft-remark-rejected = مرفوضة
draft-remark-was-accepted = قُبلت الملاحظة.
draft-remark-was-rejected = رُفضت الملاحظة، مع ذكر السبب الذي أوردتموه.
draft-fault-remark-empty = اكتبوا ملاحظتكم.
draft-fault-remark-long = يتجاوز هذا النص 5,000 حرف. اختصروه.
draft-fault-reason = اذكروا سبب رفض الملاحظة.
draft-fault-disposition = اختاروا قبول الملاحظة أو رفضها.

## الصيغ
draft-versions = صيغ المشروع
draft-versions-lead = ينتج عن كل إجراء صيغة، وتُحفظ كل صيغة.
draft-versions-version = الصيغة
draft-versions-what = الإجراء
draft-versions-where = الموضع
draft-versions-who = من جانب
draft-versions-when = التاريخ
draft-versions-difference = الفرق
draft-versions-changes = التغييرات
draft-versions-changes-of = التغييرات التي أدخلتها الصيغة { $version }
draft-versions-from = من
draft-versions-to = إلى
draft-versions-compare = مقارنة
draft-version-n = الصيغة { $version }
draft-version-reading = { $who }، { $at }. هذه الصيغة للقراءة فقط.
draft-act-line = { $act } – { $who }، { $at }
draft-act-compiled = تجميع
draft-act-recompiled = تجميع من جديد
draft-act-edited = تعديل فقرة
draft-act-added = إضافة فقرة
draft-act-moved = نقل فقرة
draft-act-removed = إزالة فقرة
draft-act-restored = استعادة فقرة
draft-act-took_computed = اعتماد النص المُعدّ آلياً
draft-act-kept = إبقاء النص رغم تغيّر مصادره
draft-act-returned = استعادة نص سابق
draft-act-renamed = كتابة عنوان فرع
draft-act-retitled = كتابة عنوان الوثيقة

## ما تغيّر بين صيغتين
draft-difference-title = ما تغيّر من الصيغة { $from } إلى الصيغة { $to }
draft-difference-none = لا فرق بين الصيغتين
draft-difference-none-text = لا تختلف أي فقرة أو عنوان أو جدول.
draft-difference-key-inserted = الكلمات التي تحتها خط
draft-difference-key-deleted = والكلمات المشطوبة
draft-difference-key = أُضيفت الأولى وحُذفت الثانية. وتبدّل رقم فحسب لا يُعدّ تغييراً.
draft-difference-front = العنوان والموجز
draft-difference-changed = تعديل
draft-difference-new = إضافة
draft-difference-gone = إزالة
draft-difference-moved = نقل
draft-difference-table = تعديل جدول
draft-difference-changed-count = المعدَّل: { $count }
draft-difference-new-count = الجديد: { $count }
draft-difference-gone-count = المُزال: { $count }
draft-difference-moved-count = المنقول: { $count }
draft-difference-table-count = { $count ->
    [zero] لم يتغير أي جدول
    [one] تغيّر جدول واحد
    [two] تغيّر جدولان
    [few] تغيّرت { $count } جداول
    [many] تغيّر { $count } جدولاً
   *[other] تغيّر { $count } جدول
}
draft-difference-renumbered = الفقرة { $after }، سابقاً { $before }
draft-difference-former = الفقرة { $number } سابقاً
draft-difference-open = في المشروع
draft-difference-text = نصّها
draft-difference-back = العودة إلى المشروع

## التحقق من قواعد التحرير
draft-style = قواعد التحرير
draft-style-lead = يُقرأ المشروع في ضوء قواعد التحرير المعتمدة في الأمم المتحدة. وتُستثنى الكلمات المكتوبة بلغات أخرى والعناوين المقتبسة؛ ولا يُغيَّر شيء من تلقاء نفسه.
draft-style-none = لم يُعثر على أي هفوة
draft-style-none-text = يراعي المشروع كل قاعدة يمكن التحقق منها.
draft-style-count = { $count ->
    [zero] لا هفوات مخالفة لقواعد التحرير
    [one] هفوة واحدة مخالفة لقواعد التحرير
    [two] هفوتان مخالفتان لقواعد التحرير
    [few] { $count } هفوات مخالفة لقواعد التحرير
    [many] { $count } هفوة مخالفة لقواعد التحرير
   *[other] { $count } هفوة مخالفة لقواعد التحرير
}
draft-style-hints = مواضع تستحق نظرة ثانية
draft-style-hints-text = يرد ذلك في النصوص الجيدة أيضاً؛ تحققوا من أنه مقصود.
draft-lint-non_oxford_ise = الإملاء بالصيغة {"\u2066"}-ize{"\u2069"}
draft-lint-spelling = الإملاء
draft-lint-term = اسم أو مصطلح
draft-lint-un_in_text = كتابة «United Nations» كاملةً
draft-lint-duplicate_word = كلمة مكررة
draft-lint-duplicate_word_variant = كلمة مكررة بصورتين
draft-lint-malformed = أثر متبقٍّ من التحرير
draft-lint-heading_mismatch = اختلاف بين العنوان وقائمة المحتويات
draft-lint-contents_range = نطاق الفقرات في قائمة المحتويات
draft-lint-heading_abbreviation = مختصر في عنوان
draft-lint-heading_full_stop = نقطة في آخر عنوان
draft-lint-lone_subheading = فرع A بلا فرع B
draft-lint-number_in_figures = عدد مكتوب بالأرقام
draft-lint-number_in_words = عدد مكتوب بالحروف
draft-lint-number_at_start = رقم في أول الجملة
draft-lint-number_grouping = فاصلة الآلاف
draft-lint-per_cent = النسبة المئوية
draft-lint-range_hyphen = الشرطة في نطاق
draft-lint-serial_comma = الفاصلة قبل «and»
draft-lint-date_format = صيغة التاريخ
draft-lint-time_format = صيغة الوقت
draft-lint-straight_quotes = علامتا اقتباس مستقيمتان
draft-lint-unbalanced = علامة بلا نظيرتها
draft-lint-loaded_verb = فعل فيه انحياز
draft-lint-first_person = صيغة المتكلم
draft-lint-praise = مدح
draft-lint-speaks_for_all = تحدّث باسم الجميع
draft-lint-abbreviation_unexplained = مختصر غير مشروح
draft-lint-abbreviation_unused = مختصر غير مستخدم
draft-lint-abbreviation_stops = نقاط في مختصر
draft-lint-abbreviation_possessive = صيغة الملكية لمختصر
