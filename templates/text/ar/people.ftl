### الأشخاص: أصحاب المقاعد لدى الهيئة، والمقاعد المعروضة بالبريد.

people-title = الأشخاص
people-lead = أصحاب المقاعد لدى الهيئة. وكل إجراء يُتخذ هنا يُدرج في السجل باسمكم.
people-caption = { $count ->
    [zero] لا أصحاب مقاعد
    [one] مقعد شخص واحد
    [two] مقعدا شخصين
    [few] مقاعد { $count } أشخاص
    [many] مقاعد { $count } شخصاً
   *[other] مقاعد { $count } شخص
}
people-name = الاسم
people-email = عنوان البريد الإلكتروني
people-role = الدور
people-seat = المقعد
people-acts = الإجراءات
people-you = (أنتم)
people-counts = سارٍ
people-suspended = معلَّق
people-suspend = تعليق
people-resume = إعادة العمل به
people-remove = إزالة
people-remove-question = أتريدون إزالة المقعد التالي: { $name }؟ يبقى كل ما أُنجز منه مدرجاً في السجل. ويمكن عرض مقعد جديد لاحقاً.
people-remove-this = إزالة المقعد: { $name }
people-waiting = عروض تنتظر القبول
people-offers = المقاعد المعروضة
people-nameless = بلا اسم
people-good-until = صالح حتى
people-expired = انتهت صلاحيته
people-send-again = إرسال من جديد
people-take-back = سحب العرض
people-offer = عرض مقعد
people-offer-hint = تُرسَل إلى العنوان رسالة فيها رابط ورمز. والعرض صالح لمدة 14 يوماً ويمكن إرساله من جديد أو سحبه.
people-language = لغة الرسالة
people-language-hint = إذا كان لهذا العنوان حساب، كُتبت الرسالة بلغة ذلك الحساب.
people-offer-send = عرض المقعد
people-role-secretary = إعداد الاستبيان وتوجيهه، وتسجيل الردود، والتجميع.
people-role-supervisor = كل ما سبق، إضافةً إلى البت في التمديد والردود المتأخرة والإزالة.
people-role-rapporteur = صياغة مشروع التقرير ومراجعته؛ وقراءة جميع الردود.
people-role-member = قراءة الردود والمشاريع، وإبداء الملاحظات.

## ما تمّ
people-offered = عُرض مقعد على العنوان { $email }. والرسالة في الطريق.
people-renewed = أُرسل العرض من جديد إلى العنوان { $email }. ولم تعد الروابط السابقة صالحة.
people-revoked = سُحب العرض الموجّه إلى العنوان { $email }.
people-was-suspended = عُلّق المقعد التالي: { $name }.
people-was-resumed = أُعيد العمل بالمقعد التالي: { $name }.
people-was-removed = أُزيل المقعد التالي: { $name }.

## ما لم يستقم
people-fault-role = اختاروا الدور المقترن بالمقعد.
people-fault-supervisor = لا يعرض مقعد المشرف إلا مشرف. اطلبوا ذلك منه، أو اختاروا دوراً آخر.
people-fault-email = اكتبوا عنوان بريد إلكتروني واحداً، مثلاً name@example.org.
people-fault-seated = ثمة شخص له هذا العنوان وله مقعد هنا أصلاً.
people-fault-offered = سبق عرض مقعد على هذا العنوان. أرسلوا ذلك العرض من جديد، أو اسحبوه أولاً.
people-fault-own = لا يمكنكم تعليق مقعدكم أو إزالته. اطلبوا ذلك من شخص آخر.
people-fault-last = هذا آخر مقعد سارٍ لدى الأمانة. اعرضوا مقعداً على شخص آخر أولاً.
people-fault-gone = طرأ تغيير في هذه الأثناء. وترد الحالة الراهنة أدناه.
