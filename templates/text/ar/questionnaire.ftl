### الاستبيان: مكتبه ومعاينته وصيغه وتصويباته.

questionnaire = الاستبيان
questionnaire-untitled = استبيان بلا عنوان
questionnaire-contents = الأجزاء والأسئلة
questionnaire-head = الرأس
questionnaire-part = الجزء { $number }
questionnaire-question = السؤال { $number }
questionnaire-choice = الخيار { $number }
questionnaire-field = الخانة { $number }
questionnaire-draft = الصيغة { $version }، قيد الإعداد
questionnaire-frozen = الصيغة { $version }، وُجّهت
questionnaire-frozen-text = وُجّهت هذه الصيغة وتبقى على حالها. ويصدر التصحيح في صيغة جديدة، هي التصويب؛ وتبقى الإجابات مقترنة بأسئلتها.
questionnaire-none = لم يُطرح أي سؤال بعد
questionnaire-none-text = يتألف الاستبيان من أجزاء فيها أسئلة مرقَّمة. أضيفوا الجزء الأول أدناه، أو انسخوا استبيان مشاورة سابقة. واتركوا عنوان الجزء خالياً إن لم تكن بكم حاجة إلى أجزاء.
questionnaire-to-dispatch = اختيار الجهات المجيبة والتوجيه
questionnaire-leave-focus = إغلاق من دون حفظ
questionnaire-edit-head = تعديل الرأس
questionnaire-edit-part = تعديل الجزء { $number }
questionnaire-edit-question = تعديل السؤال { $number }
questionnaire-move-hint = يجري النقل بالأسهم، أو بالمفتاح Alt مع أحد مفاتيح الأسهم على رابط.
questionnaire-move-parts-up = نقل الجزء { $number } إلى أعلى
questionnaire-move-parts-down = نقل الجزء { $number } إلى أسفل
questionnaire-move-questions-up = نقل السؤال { $number } إلى أعلى
questionnaire-move-questions-down = نقل السؤال { $number } إلى أسفل
questionnaire-at-the-edge = لا يمكن النقل أبعد في هذا الاتجاه.

## الرأس والأجزاء
questionnaire-title = العنوان
questionnaire-title-hint = كما يرد في أعلى الاستبيان.
questionnaire-preamble = الديباجة
questionnaire-preamble-hint = ما ينبغي معرفته أولاً: الولاية، وفريق الصياغة، وموعد تقديم التقرير والجهة التي يُقدَّم إليها. والسطر الخالي يبدأ فقرة جديدة.
questionnaire-instruction = التعليمات
questionnaire-instruction-hint = كيفية الإجابة. مثال: يُرجى الإجابة عن الأسئلة التي تنطبق عليكم فقط.
questionnaire-languages = لغات الإصدار
questionnaire-languages-hint = يجب أن يتوافر كل نص بكل لغة منها قبل التوجيه.
questionnaire-languages-changed = تغيّرت لغات الإصدار.
questionnaire-save-head = حفظ الرأس
questionnaire-head-saved = حُفظ الرأس.
questionnaire-part-title-hint = مثال: العقبات والتحديات. ويجوز تركه خالياً.
questionnaire-part-guidance-hint = جملة ترد تحت العنوان. ويجوز تركها خالية.
questionnaire-add-part = إضافة جزء
questionnaire-new-part-title = عنوان الجزء الجديد
questionnaire-new-part-hint = مثال: العقبات والتحديات. ويجوز تركه خالياً.
questionnaire-add-this-part = إضافة الجزء
questionnaire-part-added = أُضيف الجزء { $number }.
questionnaire-save-part = حفظ الجزء { $number }
questionnaire-part-saved = حُفظ الجزء { $number }.
questionnaire-remove-part = إزالة الجزء { $number }
questionnaire-remove-part-ask = { $count ->
    [zero] أتريدون إزالة الجزء { $number }؟ ليس فيه أسئلة.
    [one] أتريدون إزالة الجزء { $number } وما فيه، وهو سؤال واحد؟
    [two] أتريدون إزالة الجزء { $number } وما فيه، وهو سؤالان؟
    [few] أتريدون إزالة الجزء { $number } وما فيه، وهو { $count } أسئلة؟
    [many] أتريدون إزالة الجزء { $number } وما فيه، وهو { $count } سؤالاً؟
   *[other] أتريدون إزالة الجزء { $number } وما فيه، وهو { $count } سؤال؟
}
questionnaire-part-removed = أُزيل الجزء { $number }.
questionnaire-restored = تمّت الاستعادة في الموضع السابق.

## سؤال
questionnaire-text = نص السؤال
questionnaire-text-hint = مسألة واحدة في كل سؤال. وليكن السؤال مفتوحاً: «كيف …؟»، «يُرجى وصف …».
questionnaire-no-words-yet = لم يُصَغ بعد.
questionnaire-guidance = الإرشادات
questionnaire-guidance-hint = ما يعين على الإجابة: التعاريف، وما ينبغي إدراجه. ويجوز تركها خالية.
questionnaire-heading = العنوان في التقرير
questionnaire-heading-hint = بضع كلمات تعلو الفرع المخصص لهذا السؤال في التقرير. ولا تراها الجهات المجيبة.
questionnaire-kind = نوع الإجابة
questionnaire-kind-hint = يظهر أدناه ما يستلزمه النوع من بيانات أخرى.
questionnaire-kind-fixed-hint = يبقى النوع على حاله: فقد وُجّه هذا السؤال، وربما وُجدت إجابات عنه. ولتغيير طريقة السؤال، أزيلوه وأضيفوا سؤالاً آخر.
questionnaire-details = طلب التفاصيل أيضاً
questionnaire-choices = الخيارات
questionnaire-choices-hint = خيار في كل سطر، ومن الأدنى إلى الأعلى في المقياس.
questionnaire-choices-hint-languages = خيار في كل سطر، ومن الأدنى إلى الأعلى في المقياس؛ والسطر نفسه هو الخيار نفسه في كل لغة. واتركوا السطر خالياً حيثما نقصت ترجمة.
questionnaire-other = إتاحة «غير ذلك، يُرجى التحديد»
questionnaire-unit = الوحدة
questionnaire-unit-hint = ما يُعدّ أو يُقاس. مثال: فرنك سويسري
questionnaire-year = طلب السنة التي يتعلق بها الرقم
questionnaire-fields = خانات البند
questionnaire-fields-hint = ما يُطلب عن كل بند، مثل العنوان والشركاء والنتائج. ولإزالة خانة، أفرغوا تسميتها؛ وثمة دائماً خانتان خاليتان في المتناول.
questionnaire-field-label = التسمية
questionnaire-field-long = عدة أسطر
questionnaire-max-items = الحد الأقصى للبنود
questionnaire-max-items-hint = من أجل «ما لا يتجاوز ثلاث ممارسات جيدة»: 3
questionnaire-add-question = إضافة سؤال إلى الجزء { $number }
questionnaire-where = الموضع
questionnaire-at-the-end = في آخر الجزء
questionnaire-after-question = بعد السؤال { $number }
questionnaire-add-this-question = إضافة السؤال
questionnaire-question-added = أُضيف السؤال { $number }. استكملوه هنا.
questionnaire-save-question = حفظ السؤال { $number }
questionnaire-question-saved = حُفظ السؤال { $number }.
questionnaire-remove-question = إزالة السؤال { $number }
questionnaire-remove-question-ask = أتريدون إزالة السؤال { $number }؟ يُعاد ترقيم الأسئلة التي تليه.
questionnaire-question-removed = أُزيل السؤال { $number }.

## بجانب السؤال المحدَّد
questionnaire-audience = يُوجَّه إلى
questionnaire-audience-hint = إن لم يُحدَّد شيء: إلى الجميع.
questionnaire-only-to = فقط إلى:
questionnaire-condition = الشرط
questionnaire-condition-hint = يمكن أن يتوقف سؤال على إجابة سابقة.
questionnaire-condition-always = يُطرح دائماً
questionnaire-condition-answered = لا يُطرح إلا إذا أُجيب عن السؤال { $number }
questionnaire-condition-yes = لا يُطرح إلا إذا أُجيب بـ«نعم» عن السؤال { $number }
questionnaire-condition-no = لا يُطرح إلا إذا أُجيب بـ«لا» عن السؤال { $number }
questionnaire-condition-chosen = لا يُطرح إلا إذا اختير «{ $choice }» في السؤال { $number }
questionnaire-condition-gone = يتوقف على سؤال أُزيل
questionnaire-condition-unmet = لا يمكن أن يتحقق هذا الشرط أبداً.
questionnaire-expectation = هل الإجابة مطلوبة؟
questionnaire-expectation-required = من دونها يُرفض التقديم. لا تستخدموا ذلك إلا نادراً.
questionnaire-expectation-expected = يُنبَّه إلى غيابها قبل التقديم.
questionnaire-expectation-optional = لا يُشار إلى غيابها.
questionnaire-word-limit = الحد الأقصى للكلمات
questionnaire-word-limit-hint = عند تجاوزه تُنبَّه الجهة المجيبة ولا تُمنع. وإذا تُرك خالياً فلا حد.
questionnaire-attachments = يجوز تقديم ملفات مع الإجابة
questionnaire-sub = سؤال فرعي من السؤال السابق له
questionnaire-translations = الترجمات
questionnaire-translations-complete = كاملة بجميع لغات الإصدار.
questionnaire-missing = { $place }: ينقص ما يلي باللغة { $language }: { $wording }.
questionnaire-texts-missing = { $count ->
    [zero] لا ينقص أي نص
    [one] ينقص نص واحد
    [two] ينقص نصان
    [few] تنقص { $count } نصوص
    [many] ينقص { $count } نصاً
   *[other] ينقص { $count } نص
}
questionnaire-to-do = قبل التوجيه
questionnaire-complete = كل شيء متوافر. ويمكن توجيه الاستبيان.
questionnaire-unready-no-questions = أضيفوا سؤالاً واحداً على الأقل.
questionnaire-unready-no-title = ضعوا عنواناً للاستبيان.
questionnaire-unready-empty-part = الجزء { $number } خالٍ من الأسئلة. أضيفوا سؤالاً أو أزيلوا الجزء.
questionnaire-unready-few-choices = السؤال { $number }: عدد الخيارات المتاحة أقل من خيارين.
questionnaire-unready-condition-gone = السؤال { $number } يتوقف على سؤال أُزيل.
questionnaire-unready-condition-later = السؤال { $number } يتوقف على سؤال لا يرد قبله.
questionnaire-unready-condition-never = لا يمكن أن يتحقق أبداً شرط السؤال { $number }.
questionnaire-copy-title = البدء من استبيان سابق
questionnaire-copy-from = نسخ استبيان المشاورة التالية
questionnaire-copy-hint = تُنسخ الأجزاء والأسئلة واللغات والتعليمات؛ ويبقى العنوان على حاله.
questionnaire-copy = نسخ
questionnaire-copied = نُسخ من «{ $title }».

## كما يُقرأ
questionnaire-must-answer = الإجابة إلزامية.
questionnaire-is-expected = الإجابة متوقَّعة؛ ويُنبَّه إلى غيابها.
questionnaire-up-to-words = { $count ->
    [zero] لا كلمات.
    [one] كلمة واحدة على الأكثر.
    [two] كلمتان على الأكثر.
    [few] { $count } كلمات على الأكثر.
    [many] { $count } كلمة على الأكثر.
   *[other] { $count } كلمة على الأكثر.
}
questionnaire-up-to-items = { $count ->
    [zero] لا بنود:
    [one] بند واحد:
    [two] بندان على الأكثر، في كل منهما:
    [few] { $count } بنود على الأكثر، في كل منها:
    [many] { $count } بنداً على الأكثر، في كل منها:
   *[other] { $count } بند على الأكثر، في كل منها:
}
questionnaire-files-welcome = يجوز إرفاق ملفات.
questionnaire-give-details = يُرجى ذكر التفاصيل.
questionnaire-give-year = السنة التي يتعلق بها الرقم
questionnaire-give-date = اليوم والشهر والسنة
questionnaire-give-files = يُرجى إرفاق ملف أو أكثر.
questionnaire-other-specify = غير ذلك، يُرجى التحديد
questionnaire-preview = معاينة
questionnaire-preview-as = بصفة
questionnaire-preview-in = باللغة
questionnaire-preview-missing = { $count ->
    [zero] لا ينقص أي نص بهذه اللغة.
    [one] ينقص نص واحد بهذه اللغة؛ وهو معروض بلغة أخرى.
    [two] ينقص نصان بهذه اللغة؛ وهما معروضان بلغة أخرى.
    [few] تنقص { $count } نصوص بهذه اللغة؛ وهي معروضة بلغة أخرى.
    [many] ينقص { $count } نصاً بهذه اللغة؛ وهي معروضة بلغة أخرى.
   *[other] ينقص { $count } نص بهذه اللغة؛ وهي معروضة بلغة أخرى.
}
questionnaire-preview-none = لا يوجَّه أي سؤال إلى هذه الفئة
questionnaire-preview-none-text = اختاروا فئة أخرى، أو غيّروا من توجَّه إليهم الأسئلة.

## الصيغ
questionnaire-versions = الصيغ
questionnaire-versions-text = ما وُجّه لا يُغيَّر أبداً. وكل تصويب صيغة قائمة بذاتها؛ وتتبع الإجابات أسئلتها من صيغة إلى أخرى.
questionnaire-version = الصيغة
questionnaire-version-n = الصيغة { $version }
questionnaire-version-standing = الحالة
questionnaire-version-questions = الأسئلة
questionnaire-version-changes = التغييرات
questionnaire-is-draft = قيد الإعداد
questionnaire-is-dispatched = وُجّهت
questionnaire-difference-to = الفرق عن الصيغة { $version }
questionnaire-difference-title = ما تغيّره الصيغة { $version } في الصيغة { $before }
questionnaire-difference-none = لا فرق
questionnaire-difference-none-text = لم يتغير شيء بعد. غيّروا أولاً ما يلزم تصويبه.
questionnaire-is-new = جديد
questionnaire-is-removed = مُزال
questionnaire-is-changed = معدَّل
questionnaire-moved-from = نُقل؛ وكان في الموضع التالي: { $place }.
questionnaire-terms-changed = تغيّر نوعه أو من يوجَّه إليه أو شرطه أو حدّه الأقصى أو مدى لزوم الإجابة عنه.

## التصويب
questionnaire-corrigendum = التصويب
questionnaire-corrigendum-begin = بدء تصويب
questionnaire-corrigendum-begun = الصيغة { $version } هي مشروع التصويب. وتظل الجهات المدعوة ترى الصيغة السابقة إلى أن توجّهوا هذه الصيغة.
questionnaire-corrigendum-review = مراجعة التصويب
questionnaire-corrigendum-edit = العودة إلى الأسئلة
questionnaire-corrigendum-text = هذا ما يتغيّر. وتبقى الإجابات المكتوبة مقترنة بأسئلتها؛ وتبقى الردود المقدَّمة مدرجة في السجل كما هي.
questionnaire-corrigendum-unready = قبل أن يتسنى توجيه التصويب:
questionnaire-corrigendum-overtaken = طرأ تغيير على التصويب في هذه الأثناء. راجعوه مرة أخرى قبل توجيهه.
questionnaire-corrigendum-discard = صرف النظر عن التصويب
questionnaire-corrigendum-discard-question = الصيغة { $version } مجرد مسودة. ستُزال مع كل ما غُيّر فيها، ولا يمكن استعادتها. ويبقى الاستبيان كما وُجّه، ولا يُبلَّغ أحد بذلك.
questionnaire-corrigendum-discard-this = إزالة الصيغة { $version }
questionnaire-corrigendum-discarded = صُرف النظر عن التصويب. وبقي الاستبيان كما كان.
questionnaire-corrigendum-not-discarded = تغيّر التصويب في هذه الأثناء. يُرجى الاطلاع عليه من جديد قبل صرف النظر عنه.
questionnaire-corrigendum-told = { $mails ->
    [zero] لن يُبلَّغ أحد بالبريد: فليس لأي من الجهات المدعوة عنوان.
    [one] تُبلَّغ الجهات المدعوة برسالة واحدة.
    [two] تُبلَّغ الجهات المدعوة برسالتين.
    [few] تُبلَّغ الجهات المدعوة بـ{ $mails } رسائل.
    [many] تُبلَّغ الجهات المدعوة بـ{ $mails } رسالة.
   *[other] تُبلَّغ الجهات المدعوة بـ{ $mails } رسالة.
}
questionnaire-corrigendum-dispatch = { $respondents ->
    [zero] لا جهات لتوجيه التصويب إليها
    [one] توجيه التصويب إلى جهة مجيبة واحدة
    [two] توجيه التصويب إلى جهتين مجيبتين
    [few] توجيه التصويب إلى { $respondents } جهات مجيبة
    [many] توجيه التصويب إلى { $respondents } جهة مجيبة
   *[other] توجيه التصويب إلى { $respondents } جهة مجيبة
}
questionnaire-corrigendum-ask = بالتوجيه تُجمَّد الصيغة { $version }، { $respondents ->
    [zero] ولا جهات مدعوة تراها.
    [one] وتراها منذئذ الجهة المجيبة الوحيدة المدعوة.
    [two] وتراها منذئذ الجهتان المجيبتان المدعوتان.
    [few] وتراها منذئذ { $respondents } جهات مجيبة مدعوة.
    [many] وتراها منذئذ { $respondents } جهة مجيبة مدعوة.
   *[other] وتراها منذئذ { $respondents } جهة مجيبة مدعوة.
}
questionnaire-corrigendum-dispatched = { $count ->
    [zero] وُجّه التصويب. ولم تُرسَل أي رسالة: فليس لأي جهة عنوان.
    [one] وُجّه التصويب؛ وثمة رسالة واحدة في الطريق.
    [two] وُجّه التصويب؛ وثمة رسالتان في الطريق.
    [few] وُجّه التصويب؛ وثمة { $count } رسائل في الطريق.
    [many] وُجّه التصويب؛ وثمة { $count } رسالة في الطريق.
   *[other] وُجّه التصويب؛ وثمة { $count } رسالة في الطريق.
}

## شخص آخر كان أسرع
questionnaire-conflict-title = طرأ تغيير في هذه الأثناء
questionnaire-conflict-text = حفظ شخص آخر تغييراً ({ $about }) أثناء كتابتكم. ولم يُستبدل شيء: اختاروا أي النصين يبقى.
questionnaire-conflict-typed = ما كتبتموه
questionnaire-conflict-now = ما هو موجود الآن
questionnaire-conflict-empty = خالٍ
questionnaire-conflict-keep-mine = إبقاء ما كتبتُه
questionnaire-conflict-take-theirs = اعتماد ما هو موجود الآن

## ما لم يستقم
questionnaire-fault-too-long = هذا النص أطول من اللازم. العدد الأقصى للأحرف: { $most }.
questionnaire-fault-control = اكتبوا هذا في سطر واحد، من دون علامات جدولة أو غيرها من رموز التحكم.
questionnaire-fault-control-text = في هذا النص رموز تحكم. أزيلوها، بإعادة كتابة النص مثلاً.
questionnaire-fault-direction = في هذا النص رمز خفي يعكس اتجاهه. أزيلوه، بإعادة كتابة النص مثلاً.
questionnaire-fault-no-language = اختاروا لغة واحدة على الأقل.
questionnaire-fault-kind = اختاروا نوع الإجابة.
questionnaire-fault-kind-fixed = لا يمكن تغيير نوع هذا السؤال، لأنه وُجّه. أزيلوا السؤال وأضيفوا سؤالاً آخر.
questionnaire-fault-number = اكتبوا عدداً صحيحاً من 1 إلى { $most }.
questionnaire-fault-condition = لا يمكن أن يتحقق هذا الشرط أبداً. اختاروا شرطاً آخر.
questionnaire-fault-few-choices = اكتبوا خيارين على الأقل، كلاً منهما في سطر.
questionnaire-fault-many-choices = العدد الأقصى للخيارات: { $most }.
questionnaire-fault-same-choices = ثمة خياران لهما النص نفسه.
questionnaire-fault-lines = { $count ->
    [zero] لا أسطر هنا
    [one] هنا سطر واحد
    [two] هنا سطران
    [few] هنا { $count } أسطر
    [many] هنا { $count } سطراً
   *[other] هنا { $count } سطر
}، بينما عدد الأسطر في النص الأصلي { $source }. اتركوا السطر خالياً حيثما نقصت ترجمة.
questionnaire-fault-no-fields = ضعوا للبنود خانة واحدة على الأقل.
questionnaire-fault-many-fields = العدد الأقصى لخانات البند: { $most }.
questionnaire-fault-same-fields = ثمة خانتان لهما التسمية نفسها.
questionnaire-fault-frozen = لم يعد من الممكن تغيير هذه الصيغة من الاستبيان. ولم يُحفظ تغييركم.
questionnaire-fault-overtaken = غيّر شخص آخر الاستبيان في هذه الأثناء. ولم يُتخذ أي إجراء؛ اطّلعوا عليه كما هو الآن وأعيدوا إجراءكم.
questionnaire-fault-not-empty = توجد أسئلة أصلاً. أزيلوها قبل نسخ غيرها.
