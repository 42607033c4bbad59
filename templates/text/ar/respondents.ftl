### الجهات المجيبة: سجل من يمكن توجيه الاستبيانات إليه.

respondents-title = الجهات المجيبة
respondents-lead = { $count ->
    [zero] لا جهات مجيبة في السجل.
    [one] في السجل جهة مجيبة واحدة.
    [two] في السجل جهتان مجيبتان، بترتيب القوائم.
    [few] في السجل { $count } جهات مجيبة، بترتيب القوائم.
    [many] في السجل { $count } جهة مجيبة، بترتيب القوائم.
   *[other] في السجل { $count } جهة مجيبة، بترتيب القوائم.
} { $without ->
    [zero] ويصل البريد إليها جميعاً.
    [one] ومنها جهة واحدة لا يُعرف لها عنوان اتصال.
    [two] ومنها جهتان لا يُعرف لهما عنوان اتصال.
    [few] ومنها { $without } جهات لا يُعرف لها عنوان اتصال.
    [many] ومنها { $without } جهة لا يُعرف لها عنوان اتصال.
   *[other] ومنها { $without } جهة لا يُعرف لها عنوان اتصال.
}
respondents-add = إضافة جهة مجيبة
respondents-import = استيراد جدول
respondents-search = الاسم أو المختصر أو رمز البلد
respondents-category = الفئة
respondents-group = المجموعة الإقليمية
respondents-name = الاسم
respondents-abbreviation = المختصر
respondents-contact = عنوان الاتصال
respondents-no-contact = لا عنوان اتصال
respondents-without-contact = من دون عنوان اتصال
respondents-found = { $count ->
    [zero] لم يُعثر على أي جهة مجيبة
    [one] عُثر على جهة مجيبة واحدة
    [two] عُثر على جهتين مجيبتين
    [few] عُثر على { $count } جهات مجيبة
    [many] عُثر على { $count } جهة مجيبة
   *[other] عُثر على { $count } جهة مجيبة
}
respondents-none = لم يُعثر على أي جهة
respondents-none-text = ابحثوا بجزء من الاسم بأي لغة، أو بالمختصر، أو برمز الدولة المؤلف من ثلاثة أحرف.
respondents-show-all = عرض السجل بأكمله

## الاستمارة
respondents-new-title = إضافة جهة مجيبة
respondents-new-lead = جميع الدول وكيانات منظومة الأمم المتحدة مدرجة في السجل أصلاً. أضيفوا هنا المؤسسات والمنظمات وغيرها.
respondents-add-this = إضافة إلى السجل
respondents-save = حفظ الأسماء وعنوان الاتصال
respondents-edit = الأسماء وعنوان الاتصال
respondents-choose = اختاروا فئة
respondents-state = الدولة
respondents-state-hint = الدولة التي تتبعها المؤسسة؛ وهي إلزامية للمؤسسات الوطنية لحقوق الإنسان.
respondents-names = الاسم
respondents-names-hint = كما يرد في القوائم، من دون أداة التعريف. وتكفي لغة واحدة؛ وتُرتَّب التقارير بحسب الاسم الإنكليزي.
respondents-running = الاسم في الجمل الإنكليزية
respondents-running-hint = مع أداة التعريف، مثلاً «the National Human Rights Council of Morocco». وإذا تُرك خالياً استُخدم الاسم الوارد في القوائم.
respondents-abbreviation-hint = مثلاً UNICEF؛ ويُترك خالياً إن لم يوجد.
respondents-group-hint = للدول الأعضاء فقط. وإذا تُركت خالية أُخذت من قائمة المجموعات الإقليمية.
respondents-contact-hint = العنوان الذي تُرسَل إليه الدعوات إلى أن يوجد من يتصرف باسم الجهة المجيبة.
respondents-language = لغة المراسلات
respondents-language-hint = تُكتب بها الرسائل الموجّهة إلى عنوان الاتصال. أما أصحاب الحسابات فيختارون لغتهم بأنفسهم.
respondents-language-unknown = غير معروفة
respondents-there-already = توجد في السجل جهة مجيبة بهذا الاسم:

## جهة مجيبة بعينها
respondents-invitations = المشاورات
respondents-invitations-caption = { $count ->
    [zero] لم تُدعَ إلى أي مشاورة
    [one] دُعيت إلى مشاورة واحدة
    [two] دُعيت إلى مشاورتين
    [few] دُعيت إلى { $count } مشاورات
    [many] دُعيت إلى { $count } مشاورة
   *[other] دُعيت إلى { $count } مشاورة
}
respondents-invitations-none = لم تُدعَ إلى أي مشاورة بعد.
respondents-consultation = المشاورة
respondents-asked-on = تاريخ الدعوة
respondents-people = من يتصرفون باسمها
respondents-people-none = لا أحد يتصرف باسمها بعد. اعرضوا مقعداً على جهة الاتصال التابعة لها، أو وجّهوا استبياناً إلى عنوان الاتصال بها: فالدعوة تحمل عرضاً.
respondents-offer = عرض مقعد على جهة الاتصال التابعة لها
respondents-offer-hint = تتولى جهة الاتصال قراءة الاستبيان ودعوة الزملاء وتقديم الرد. والعرض صالح لمدة 60 يوماً.
respondents-offer-send = إرسال العرض

## الاستيراد
respondents-import-title = استيراد جهات مجيبة
respondents-import-lead = حمّلوا جدولاً أو ألصقوه، بسطر لكل جهة مجيبة. ويُعرض عليكم أولاً تقرير بما سينتج عنه؛ ولا يُضاف شيء قبل موافقتكم.
respondents-import-columns = معاني الأعمدة
respondents-import-example = تنزيل مثال لملئه
respondents-import-file = الملف
respondents-import-file-hint = ملف CSV بترميز UTF-8، لا يتجاوز 2 ميغابايت، تفصل بين أعمدته فواصل أو فواصل منقوطة أو علامات جدولة.
respondents-import-paste = أو ألصقوا الجدول هنا
respondents-import-check = التحقق من الجدول
respondents-column-name = الاسم بالإنكليزية، كما يرد في القوائم.
respondents-column-category = الفئة: رمزها، مثلاً NGO، أو اسمها بالإنكليزية، مثلاً «Non-governmental organization».
respondents-column-state = الدولة، برمزها المؤلف من ثلاثة أحرف أو باسمها بالإنكليزية؛ وهي لازمة للدول والمؤسسات الوطنية لحقوق الإنسان.
respondents-column-group = المجموعة الإقليمية لدولة عضو، برمزها أو باسمها بالإنكليزية؛ ويجوز تركها خالية.
respondents-column-running = الاسم في الجمل الإنكليزية، مع أداة التعريف؛ ويجوز تركه خالياً.
respondents-column-abbreviation = المختصر؛ ويجوز تركه خالياً.
respondents-column-contact = عنوان البريد الإلكتروني؛ ويجوز تركه خالياً.
respondents-column-language = لغة الرسائل الموجّهة إلى عنوان الاتصال، برمزها، مثل fr، أو باسمها بالإنكليزية؛ ويجوز تركها خالية.
respondents-column-name-fr = الاسم بالفرنسية؛ وعلى النحو نفسه name_ar وname_zh وname_ru وname_es.
respondents-report = { $added ->
    [zero] لا يمكن إضافة أي سطر
    [one] يمكن إضافة سطر واحد
    [two] يمكن إضافة سطرين
    [few] يمكن إضافة { $added } أسطر
    [many] يمكن إضافة { $added } سطراً
   *[other] يمكن إضافة { $added } سطر
}، { $there ->
    [zero] وليس أي منها في السجل أصلاً
    [one] وسطر واحد وارد في السجل أصلاً
    [two] وسطران واردان في السجل أصلاً
    [few] و{ $there } أسطر واردة في السجل أصلاً
    [many] و{ $there } سطراً واردة في السجل أصلاً
   *[other] و{ $there } سطر واردة في السجل أصلاً
}، { $bad ->
    [zero] ولا خطأ في أي سطر.
    [one] وفي سطر واحد خطأ.
    [two] وفي سطرين خطأ.
    [few] وفي { $bad } أسطر خطأ.
    [many] وفي { $bad } سطراً خطأ.
   *[other] وفي { $bad } سطر خطأ.
}
respondents-report-unused = الأعمدة التالية غير مفهومة ولن تُستخدم: { $columns }
respondents-report-import = { $count ->
    [zero] لا جهات لإضافتها
    [one] إضافة جهة مجيبة واحدة
    [two] إضافة جهتين مجيبتين
    [few] إضافة { $count } جهات مجيبة
    [many] إضافة { $count } جهة مجيبة
   *[other] إضافة { $count } جهة مجيبة
}
respondents-report-check-again = التحقق من جديد
respondents-report-correct = تصحيح الجدول هنا
respondents-report-table = الجدول كما قُرئ
respondents-report-other = البدء من جديد بجدول آخر
respondents-report-line = السطر
respondents-report-verdict = مآله
respondents-report-bad = { $count ->
    [zero] لا أسطر فيها خطأ
    [one] سطر واحد فيه خطأ؛ وهو مستبعد
    [two] سطران فيهما خطأ؛ وهما مستبعدان
    [few] { $count } أسطر فيها خطأ؛ وهي مستبعدة
    [many] { $count } سطراً فيها خطأ؛ وهي مستبعدة
   *[other] { $count } سطر فيها خطأ؛ وهي مستبعدة
}
respondents-report-added = { $count ->
    [zero] لا أسطر لإضافتها
    [one] سطر واحد سيُضاف
    [two] سطران سيُضافان
    [few] { $count } أسطر ستُضاف
    [many] { $count } سطراً ستُضاف
   *[other] { $count } سطر ستُضاف
}
respondents-report-there = { $count ->
    [zero] لا أسطر واردة أصلاً في السجل أو في هذا الجدول
    [one] سطر واحد وارد أصلاً في السجل أو في هذا الجدول
    [two] سطران واردان أصلاً في السجل أو في هذا الجدول
    [few] { $count } أسطر واردة أصلاً في السجل أو في هذا الجدول
    [many] { $count } سطراً واردة أصلاً في السجل أو في هذا الجدول
   *[other] { $count } سطر واردة أصلاً في السجل أو في هذا الجدول
}
respondents-report-is-there = وارد أصلاً

## ما تمّ
respondents-was-added = أُضيفت إلى السجل الجهة التالية: { $name }.
respondents-was-saved = حُفظ القيد التالي: { $name }.
respondents-were-imported = { $count ->
    [zero] لم يُضف شيء: كل ما ورد موجود في السجل.
    [one] أُضيفت إلى السجل جهة مجيبة واحدة.
    [two] أُضيفت إلى السجل جهتان مجيبتان.
    [few] أُضيفت إلى السجل { $count } جهات مجيبة.
    [many] أُضيفت إلى السجل { $count } جهة مجيبة.
   *[other] أُضيفت إلى السجل { $count } جهة مجيبة.
}

## ما لم يستقم
respondents-fault-category = اختاروا إحدى الفئات.
respondents-fault-latin = اكتبوا الاسم، أو المختصر، بالأحرف اللاتينية أيضاً: فهو لازم للعناوين والقوائم الإنكليزية.
respondents-fault-state = لا توجد دولة بهذا الرمز أو الاسم.
respondents-fault-state-due = اختاروا الدولة: فهي لازمة للدول والمؤسسات الوطنية لحقوق الإنسان.
respondents-fault-state-kind = هذه الدولة ليست من هذه الفئة: عدد الدول الأعضاء 193 وثمة دولتان مراقبتان.
respondents-fault-group = لا توجد مجموعة إقليمية كهذه.
respondents-fault-group-kind = لا تنتمي إلى مجموعة إقليمية إلا الدول الأعضاء. لا تختاروا أي مجموعة.
respondents-fault-language = لا توجد لغة كهذه. اختاروا إحدى اللغات الرسمية الست.
respondents-fault-there = هذه الجهة المجيبة واردة في السجل أصلاً.
respondents-fault-import-empty = اختاروا ملفاً أو ألصقوا جدولاً.
respondents-fault-import-large = يتجاوز الجدول 2 ميغابايت أو 5,000 سطر. قسّموه.
respondents-fault-import-encoding = ليس الملف بترميز UTF-8. اختاروا «CSV UTF-8» عند حفظه في برنامج الجداول.
respondents-fault-import-head = يجب أن يسمّي السطر الأول الأعمدة، ومنها name وcategory.
respondents-fault-import-lines = لا يوجد أي سطر تحت أسماء الأعمدة.
