### جدول المتابعة: الجهات المدعوة، وما بلغته، وما يمكن فعله.

board-title = جدول المتابعة
board-way = جدول المتابعة
board-ways = صفحات هذه المشاورة
board-filters = عرض
board-progress = سير العمل
board-progress-invited = لم يُفتح الاستبيان
board-progress-opened = فُتح الاستبيان
board-progress-started = بدأت الكتابة
board-progress-handed_in = قُدِّم الرد
board-progress-waiting = لم يُقدَّم الرد
board-handed-in = ما قُدِّم من ردود مقارنةً بعدد الجهات المدعوة
board-reply = الرد
board-due = آخر موعد لتقديم الردود:
board-own-deadline = أجل خاص:
board-nobody = لم تُدعَ أي جهة بعد
board-nobody-text = متى وُجّه الاستبيان، ظهرت هنا كل جهة وُجّه إليها: من فتحه، ومن بدأ الكتابة، ومن قدّم رده.
board-nobody-act = توجيه الاستبيان
board-none-text = لا توافق هذه المرشّحات أي جهة مدعوة.
board-show-all = عرض جميع الجهات المدعوة
board-by-group = سير العمل حسب المجموعة
board-picture = ما بلغته الجهات المدعوة
board-picture-group = المجموعة أو الفئة
board-margin = جهة مجيبة بعينها
board-margin-text = اختاروا جهة مجيبة من الجدول: تظهر هنا جهات الاتصال بها ورسائلها وأجلها وردودها المقدَّمة وسجلها.

## الإجراءات
board-remind = تذكير
board-remind-all = { $count ->
    [zero] لا جهات لم تقدّم ردها
    [one] تذكير الجهة المجيبة الوحيدة التي لم تقدّم ردها
    [two] تذكير الجهتين المجيبتين اللتين لم تقدّما ردهما
    [few] تذكير { $count } جهات مجيبة لم تقدّم ردودها
    [many] تذكير { $count } جهة مجيبة لم تقدّم ردودها
   *[other] تذكير { $count } جهة مجيبة لم تقدّم ردودها
}
board-remind-question = { $count ->
    [zero] لا تُرسَل أي رسالة.
    [one] تُرسَل رسالة إلى من يتولى الاتصال باسم جهة مجيبة واحدة، وإلا فإلى عنوان الاتصال بها.
    [two] تُرسَل رسالة إلى من يتولى الاتصال باسم جهتين مجيبتين، وإلا فإلى عنوان الاتصال بهما.
    [few] تُرسَل رسالة إلى من يتولى الاتصال باسم { $count } جهات مجيبة، وإلا فإلى عنوان الاتصال بها.
    [many] تُرسَل رسالة إلى من يتولى الاتصال باسم { $count } جهة مجيبة، وإلا فإلى عنوان الاتصال بها.
   *[other] تُرسَل رسالة إلى من يتولى الاتصال باسم { $count } جهة مجيبة، وإلا فإلى عنوان الاتصال بها.
} ولا تُذكَّر من جديد جهة ذُكّرت خلال الأربع والعشرين ساعة الأخيرة.
board-remind-send = { $count ->
    [zero] لا جهات لتذكيرها
    [one] تذكير جهة مجيبة واحدة
    [two] تذكير جهتين مجيبتين
    [few] تذكير { $count } جهات مجيبة
    [many] تذكير { $count } جهة مجيبة
   *[other] تذكير { $count } جهة مجيبة
}
board-extend = تمديد الأجل
board-extend-one = تمديد أجلها
board-extend-present = الأجل الحالي:
board-extend-text = يمكن تأخير الأجل، ولا يمكن تقديمه أبداً. ومن كان له أجل خاص أبعد احتفظ به.
board-extend-told = { $count ->
    [zero] لا تُرسَل أي رسالة: لا يمكن الوصول إلى أي جهة.
    [one] تُبلَّغ جهة مجيبة واحدة بالبريد.
    [two] تُبلَّغ جهتان مجيبتان بالبريد.
    [few] تُبلَّغ { $count } جهات مجيبة بالبريد.
    [many] تُبلَّغ { $count } جهة مجيبة بالبريد.
   *[other] تُبلَّغ { $count } جهة مجيبة بالبريد.
}
board-reopen = إعادة فتحها بأجل أبعد
board-reopen-text = المشاورة مغلقة. وبأجل أبعد تُفتح من جديد، وتُعدّ الردود المقدَّمة حتى ذلك الحين مقدَّمة في الأجل.
board-deadline-date = يوم انقضاء الأجل
board-deadline-time = الساعة بتوقيت جنيف
board-close = إغلاق المشاورة
board-close-question = { $count ->
    [zero] قدّمت جميع الجهات ردودها.
    [one] ثمة جهة مجيبة واحدة لم تقدّم ردها.
    [two] ثمة جهتان مجيبتان لم تقدّما ردهما.
    [few] ثمة { $count } جهات مجيبة لم تقدّم ردودها.
    [many] ثمة { $count } جهة مجيبة لم تقدّم ردودها.
   *[other] ثمة { $count } جهة مجيبة لم تقدّم ردودها.
} وبعد الإغلاق لا يُنتظر أي رد آخر. وتحديد أجل أبعد يفتح المشاورة من جديد.
board-close-this = إغلاق المشاورة

## جهة مجيبة بعينها
board-reached-invited = دُعيت
board-reached-opened = أول فتح
board-reached-started = بدأت الكتابة
board-reached-handed_in = آخر تقديم
board-contacts = جهات الاتصال
board-offered = مقعد معروض
board-registry = القيد في سجل الجهات المجيبة
board-replies = الردود المقدَّمة
board-replies-none = لم يُقدَّم شيء بعد. وما تجري كتابته شأن الجهة المجيبة وحدها ولا يمكن الاطلاع عليه هنا.
board-mails = الرسائل
board-mails-none = لم تُكتب أي رسالة.
board-mail-invitation = دعوة
board-mail-reminder = تذكير
board-mail-extension = تمديد الأجل
board-mail-acknowledgement = إشعار بالاستلام
board-mail-decision = قرار
board-mail-seat_offer = عرض مقعد
board-mail-password_reset = كلمة سر جديدة
board-mail-corrigendum = تصويب
board-mail-other = رسالة
board-mail-sent = أُرسلت
board-mail-failed = تعذّر تسليمها
board-undelivered = البريد لا يصل
board-mail-again = ستُعاد المحاولة
board-mail-waits = في الطريق
board-log = سجل الإجراءات
board-log-none = لم يُسجَّل شيء بعد.

## ما تمّ
board-was-reminded = وُجّه التذكير: { $name }.
board-were-reminded = { $count ->
    [zero] لم تُذكَّر أي جهة: فكل جهة باقية ذُكّرت خلال الأربع والعشرين ساعة الأخيرة، أو لا يمكن الوصول إليها بالبريد.
    [one] ذُكّرت جهة مجيبة واحدة.
    [two] ذُكّرت جهتان مجيبتان.
    [few] ذُكّرت { $count } جهات مجيبة.
    [many] ذُكّرت { $count } جهة مجيبة.
   *[other] ذُكّرت { $count } جهة مجيبة.
}
board-was-extended = الأجل الآن: { $deadline }.
board-was-extended-one = { $name }: الأجل الآن { $deadline }.
board-was-closed = أُغلقت المشاورة.

## ما لم يستقم
board-fault-date = اختاروا يوم انقضاء الأجل.
board-fault-time = اكتبوا الوقت بالساعات والدقائق، مثلاً 18:00.
board-fault-gap = تُسقَط هذه الساعة بتوقيت جنيف عند بدء التوقيت الصيفي. اختاروا وقتاً آخر.
board-fault-past = اختاروا أجلاً في المستقبل.
board-fault-far = اختاروا أجلاً ضمن السنوات الخمس المقبلة.
board-fault-shortened = يمكن تمديد الأجل، ولا يمكن تقصيره أبداً. اختاروا وقتاً بعد الأجل الحالي.
board-fault-not-open = لم تُفتح هذه المشاورة بعد.
board-fault-closed = هذه المشاورة مغلقة. ولانتظار الردود من جديد، افتحوها بأجل أبعد للجميع.
board-fault-handed-in = سبق أن قدّمت هذه الجهة المجيبة ردها.
board-fault-reminded = ذُكّرت هذه الجهة المجيبة خلال الأربع والعشرين ساعة الأخيرة.
board-fault-unreachable = لا تصل أي رسالة إلى هذه الجهة المجيبة. أضيفوا عنوان اتصال في سجل الجهات المجيبة.
