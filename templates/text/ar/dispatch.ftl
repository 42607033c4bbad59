### التوجيه: اختيار الجهات المدعوة، والمراجعة، وإرسال الاستبيان.

dispatch-way = دعوة جهات أخرى
dispatch-title = توجيه الاستبيان
dispatch-lead = اختاروا الجهات التي ستُدعى إلى الرد والأجل الممنوح لها. ويُعرض عليكم كل شيء مرة أخرى قبل إرساله.
dispatch-more-title = دعوة جهات مجيبة أخرى
dispatch-more-lead = المشاورة مفتوحة. ومن يُدعى الآن يسري عليه الأجل الساري على غيره.
dispatch-deadline = الأجل
dispatch-whom = الجهات المدعوة
dispatch-asked = { $count ->
    [zero] لم تسبق دعوة أي جهة مجيبة.
    [one] سبقت دعوة جهة مجيبة واحدة، ولذلك لا ترد هنا.
    [two] سبقت دعوة جهتين مجيبتين، ولذلك لا تردان هنا.
    [few] سبقت دعوة { $count } جهات مجيبة، ولذلك لا ترد هنا.
    [many] سبقت دعوة { $count } جهة مجيبة، ولذلك لا ترد هنا.
   *[other] سبقت دعوة { $count } جهة مجيبة، ولذلك لا ترد هنا.
}
dispatch-chosen = { $count ->
    [zero] لم تُختر أي جهة بعد.
    [one] اختيرت جهة مجيبة واحدة؛ من دون عنوان اتصال: { $without }.
    [two] اختيرت جهتان مجيبتان؛ من دون عنوان اتصال: { $without }.
    [few] اختيرت { $count } جهات مجيبة؛ من دون عنوان اتصال: { $without }.
    [many] اختيرت { $count } جهة مجيبة؛ من دون عنوان اتصال: { $without }.
   *[other] اختيرت { $count } جهة مجيبة؛ من دون عنوان اتصال: { $without }.
}
dispatch-add-all = إضافة جميع هذه الجهات
dispatch-clear = إلغاء الاختيار كله
dispatch-beside = مختارة، لكنها لا توافق هذا البحث
dispatch-none-found = لا توجد جهة أخرى توافق هذا البحث.
dispatch-ticked = المختار
dispatch-review = المراجعة قبل التوجيه
dispatch-review-more = المراجعة قبل الدعوة
dispatch-no-contact = لا عنوان اتصال
dispatch-unready = { $count ->
    [zero] لا شيء يحول دون توجيه الاستبيان.
    [one] لا يمكن توجيه الاستبيان بعد. ثمة أمر واحد يحول دون ذلك:
    [two] لا يمكن توجيه الاستبيان بعد. ثمة أمران يحولان دون ذلك:
    [few] لا يمكن توجيه الاستبيان بعد. ثمة { $count } أمور تحول دون ذلك:
    [many] لا يمكن توجيه الاستبيان بعد. ثمة { $count } أمراً تحول دون ذلك:
   *[other] لا يمكن توجيه الاستبيان بعد. ثمة { $count } أمر تحول دون ذلك:
}
dispatch-to-questionnaire = الانتقال إلى الاستبيان
dispatch-unready-nothing = لا يوجد استبيان بعد. أعدّوا استبياناً أولاً.
dispatch-unready-no-questions = أضيفوا سؤالاً واحداً على الأقل.
dispatch-unready-no-title = ضعوا عنواناً للاستبيان.
dispatch-unready-empty-part = الجزء { $number } خالٍ من الأسئلة. أضيفوا سؤالاً أو أزيلوا الجزء.
dispatch-unready-untranslated = السؤال { $number } بلا نص باللغة التالية: { $language }.
dispatch-unready-gone = السؤال { $number }: يحيل شرطه إلى سؤال أُزيل.
dispatch-unready-not-before = السؤال { $number }: يحيل شرطه إلى سؤال لا يرد قبله.
dispatch-unready-never-met = السؤال { $number }: لا يمكن أن يتحقق شرطه أبداً.
dispatch-unready-too-few = السؤال { $number }: عدد الخيارات المتاحة أقل من خيارين.
dispatch-unready-other = { $number }

## المراجعة
dispatch-review-title = قبل الإرسال
dispatch-consultation = المشاورة
dispatch-questionnaire = الاستبيان
dispatch-mails = الرسائل
dispatch-mails-count = { $count ->
    [zero] لا تُرسَل أي رسالة.
    [one] تُرسَل رسالة واحدة.
    [two] تُرسَل رسالتان.
    [few] تُرسَل { $count } رسائل.
    [many] تُرسَل { $count } رسالة.
   *[other] تُرسَل { $count } رسالة.
}
dispatch-unreachable = { $count ->
    [zero] لا جهات من دون عنوان اتصال
    [one] جهة مجيبة واحدة من دون عنوان اتصال
    [two] جهتان مجيبتان من دون عنوان اتصال
    [few] { $count } جهات مجيبة من دون عنوان اتصال
    [many] { $count } جهة مجيبة من دون عنوان اتصال
   *[other] { $count } جهة مجيبة من دون عنوان اتصال
}
dispatch-unreachable-text = لا تُرسَل أي رسالة إلى الجهات التالية: فلا أحد يتصرف باسمها ولا يُعرف لها عنوان اتصال. وهي مع ذلك مدعوة وترد في جدول المتابعة. أرسلوا إليها الاستبيان بمذكرة شفوية، أو أضيفوا عنوان اتصال في سجل الجهات المجيبة ثم ذكّروها: فتحمل الرسالة عندئذ عرض مقعد.
dispatch-unreachable-names = أسماء هذه الجهات
dispatch-preview = قراءة الرسالة
dispatch-freezes = بتوجيه الاستبيان يُجمَّد نصه. وما يلزم تصويبه لاحقاً يصبح صيغة جديدة، وتُبلَّغ به جميع الجهات.
dispatch-this = { $count ->
    [zero] لا جهات لتوجيه الاستبيان إليها
    [one] توجيهه إلى جهة مجيبة واحدة
    [two] توجيهه إلى جهتين مجيبتين
    [few] توجيهه إلى { $count } جهات مجيبة
    [many] توجيهه إلى { $count } جهة مجيبة
   *[other] توجيهه إلى { $count } جهة مجيبة
}
dispatch-invite-this = { $count ->
    [zero] لا جهات لدعوتها
    [one] دعوة جهة مجيبة واحدة
    [two] دعوة جهتين مجيبتين
    [few] دعوة { $count } جهات مجيبة
    [many] دعوة { $count } جهة مجيبة
   *[other] دعوة { $count } جهة مجيبة
}
dispatch-back = العودة إلى الاختيار
dispatch-to-board = عرض جدول المتابعة

## ما تمّ
dispatch-was-dispatched = { $count ->
    [zero] لم يوجَّه الاستبيان إلى أي جهة.
    [one] وُجّه الاستبيان إلى جهة مجيبة واحدة. والرسائل في الطريق.
    [two] وُجّه الاستبيان إلى جهتين مجيبتين. والرسائل في الطريق.
    [few] وُجّه الاستبيان إلى { $count } جهات مجيبة. والرسائل في الطريق.
    [many] وُجّه الاستبيان إلى { $count } جهة مجيبة. والرسائل في الطريق.
   *[other] وُجّه الاستبيان إلى { $count } جهة مجيبة. والرسائل في الطريق.
}
dispatch-was-invited = { $count ->
    [zero] سبقت دعوة جميع هذه الجهات.
    [one] دُعيت جهة مجيبة واحدة.
    [two] دُعيت جهتان مجيبتان.
    [few] دُعيت { $count } جهات مجيبة.
    [many] دُعيت { $count } جهة مجيبة.
   *[other] دُعيت { $count } جهة مجيبة.
}

## ما لم يستقم
dispatch-fault-nobody = اختاروا جهة مجيبة واحدة على الأقل.
dispatch-fault-open = سبق توجيه الاستبيان، والمشاورة مفتوحة. ولم يُرسَل شيء مرة ثانية.
dispatch-fault-changed = طرأ تغيير على المشاورة في هذه الأثناء. راجعوها مرة أخرى قبل المتابعة.
