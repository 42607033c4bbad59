### الصفحات التي لا تخص عمل أمانة بعينها.

nav-consultations = المشاورات
nav-respondents = الجهات المجيبة
nav-people = الأشخاص
nav-colleagues = الزملاء

site-home-title = من الاستبيان إلى التقرير
site-home-heading = من المذكرة الشفوية إلى السجل المكتوب
site-home-lead = منصة Verbale هي المكان الذي تتشاور فيه الأمانة مع الدول والوكالات والمؤسسات والمنظمات، وتصبح فيه ردودها تقريراً يمكن تتبّع كل جملة فيه إلى الكلمات التي تستند إليها.
site-home-verify = التحقق من إيصال
site-personas-heading = الدخول بإحدى الشخصيات
site-personas-text = هذا عرض توضيحي على جهازكم. اختاروا إحدى الشخصيات وتجوّلوا في المنصة؛ ولا شيء يغادر الجهاز.
site-personas-mail = قراءة الرسائل التي كان العرض التوضيحي سيرسلها
site-persona-enter = المتابعة باسم { $name }
site-journey-heading = سير العمل
site-journey-write = تُعدّ الأمانة استبياناً وتوجّهه إلى الجهات التي تسمّيها الولاية.
site-journey-reply = تصوغ كل جهة مجيبة ردّها بمنأى عن غيرها، وتحصل على الموافقة الداخلية عليه، ثم تقدّمه وتتلقى إيصالاً موقَّعاً.
site-journey-compile = بإجراء واحد تُجمَّع الردود في مشروع تقرير، معدودةً ومنسوبةً إلى أصحابها ومرقَّمة.
site-journey-review = تلي ذلك قراءة المشروع وتنقيحه وإصداره من جانب المقرر أو المقررة؛ وتقود كل جملة إلى الرد الذي تستند إليه.

site-email = عنوان البريد الإلكتروني
site-password = كلمة السر
site-sign-in-refused = هذا العنوان وكلمة السر هذه لا يتوافقان. تحققوا منهما وأعيدوا المحاولة.
site-too-many = محاولات كثيرة جداً في وقت قصير. انتظروا لحظة ثم أعيدوا المحاولة.
site-too-many-letters = طُلبت رسائل كثيرة جداً في وقت قصير. انتظروا عشر دقائق ثم أعيدوا الطلب.
site-busy = يسجّل كثيرون الدخول في هذه اللحظة. أدخلوا كلمة السر من جديد بعد بضع ثوان.
site-sign-in-by-offer = لا مجال للتسجيل الذاتي: يُعرض عليكم المقعد بالبريد، من الأمانة أو من زميل أو زميلة.
signed-out = تمّ تسجيل خروجكم.
signed-out-everywhere = تمّ تسجيل خروجكم من جميع الأجهزة.

site-password-forgotten = نسيان كلمة السر
site-password-forgotten-hint = نرسل رابطاً إلى هذا العنوان إن كان له حساب. والرابط صالح لمدة 30 دقيقة.
site-password-send = إرسال الرابط
site-password-sent = إن كان للعنوان { $address } حساب، فالرابط في طريقه إليه. اطّلعوا على بريدكم.
site-password-link-gone = لم يعد هذا الرابط صالحاً للاستخدام: فهو قديم، أو سبق استخدامه، أو حلّ محله رابط أحدث. اطلبوا رابطاً جديداً.
site-password-new = كلمة السر الجديدة
site-password-set = تعيين كلمة السر
site-password-rule = ما لا يقل عن 12 حرفاً. وتذكّر الجملة أيسر من تذكّر الرموز.
site-password-change = تغيير كلمة السر
site-password-present = كلمة السر الحالية
site-password-change-hint = سيُسجَّل خروجكم من جميع الأجهزة الأخرى.
password-was-set = تمّ تعيين كلمة السر.
password-too-short = استخدموا 12 حرفاً على الأقل.
password-too-long = استخدموا 1024 حرفاً على الأكثر.
password-too-easy = من السهل جداً تخمين كلمة السر هذه. استخدموا كلمات غير اسمكم واسم هذه المنصة، وحروفاً أكثر تنوعاً.
password-not-right = كلمة السر هذه غير صحيحة. أعيدوا المحاولة.

site-seats-none = ليس لكم مقعد بعد
site-seats-none-text = تُعرض المقاعد بالبريد. راجعوا الأمانة، أو جهة الاتصال في دولتكم أو منظمتكم.
site-seat-sit = الانتقال إليه

site-language = لغة الصفحات والرسائل
site-language-hint = تتغيّر أيضاً بقائمة اللغات في أعلى كل صفحة.
site-language-set = تعيين اللغة
language-was-set = من الآن فصاعداً تصلكم الصفحات والرسائل بالعربية.

site-sessions = الأجهزة التي سجّلتم الدخول منها
site-session-browser = المتصفح
site-session-unknown = متصفح غير معروف
site-session-began = تاريخ الدخول
site-session-used = آخر استخدام
site-session-end = تسجيل الخروج
site-session-here = الجهاز الحالي
session-ended = تمّ تسجيل الخروج من ذلك الجهاز.
site-sign-out-everywhere = تسجيل الخروج من جميع الأجهزة

site-seat-offer-title = مقعد معروض عليكم
site-seat-offer-lead = { $tenant }: يُعرض على { $name } مقعد بالدور التالي: { $role }.
site-seat-offer-address = أُرسل العرض إلى العنوان { $address }.
site-seat-offer-code = الرمز الوارد في الرسالة
site-seat-offer-code-hint = ستة أرقام، في الرسالة نفسها التي يرد فيها الرابط.
site-seat-offer-take = قبول المقعد
site-seat-offer-none = لا يوجد عرض هنا
site-seat-offer-none-text = لا يقود هذا الرابط إلى أي عرض يمكن قبوله. فقد يكون غير مكتمل، أو حلّ محله رابط رسالة أحدث؛ وقد تكون صلاحية العرض انتهت، أو سُحب العرض، أو سبق قبوله.
site-seat-offer-none-advice = إذا كنتم قد قبلتم مقعدكم، فسجّلوا الدخول. وإلا فاستخدموا أحدث رسالة، أو اطلبوا من الجهة التي عرضت عليكم المقعد أن ترسل العرض من جديد.
seat-offer-wrong-code = ليس هذا هو الرمز الوارد في الرسالة. يتألف الرمز من ستة أرقام؛ استخدموا أحدث رسالة.
seat-taken = لقد قبلتم مقعدكم. مرحباً بكم.

site-verify-title = التحقق من إيصال
site-verify-lead = كل من يقدّم رداً يتلقى إيصالاً موقَّعاً. وهنا يمكن لأي شخص أن يتحقق من صحة الإيصال؛ ولا يُعرض مضمون الرد.
site-verify-receipt = الإيصال
site-verify-hint = ألصقوا النص كاملاً، من أول قوس معقوف إلى آخر قوس معقوف.
site-verify-file = أو أرفقوا الملف
site-verify-check = التحقق من الإيصال
site-verify-genuine = الإيصال صحيح ولم يطرأ عليه تغيير.
site-verify-respondent = الجهة المجيبة
site-verify-consultation = المشاورة
site-verify-version = الصيغة
site-verify-at = تاريخ التقديم
site-verify-tampered = غُيِّر هذا الإيصال بعد توقيعه. اطلبوه من جديد من حيث حصلتم عليه.
site-verify-other-key = لم يوقَّع هذا الإيصال من هذا النظام. تحققوا منه حيث قُدِّم الرد.
site-verify-unreadable = ليس هذا إيصالاً من Verbale. ألصقوا نص الإيصال كاملاً، من أول قوس معقوف إلى آخر قوس معقوف.
site-verify-key = مفتاح هذا النظام
site-verify-key-text = بهذا المفتاح من نوع Ed25519 (base64url) يمكن التحقق من الإيصال من دون هذه الصفحة أيضاً.

site-mail-title = رسائل العرض التوضيحي
site-mail-text = لم يُحدَّد خادم بريد، ولذلك لا تتجاوز الرسائل هذه الصفحة.
site-mail-none = لا رسائل بعد
site-mail-none-text = وجّهوا استبياناً أو قدّموا رداً أو اعرضوا مقعداً؛ وستظهر الرسالة هنا.
site-mail-subject = الموضوع
site-mail-to = المرسَل إليه
site-mail-at = تاريخ الإعداد

fault-empty = اكتبوا شيئاً هنا.
fault-too-long = هذا النص أطول من اللازم. اختصروه.
fault-control = اكتبوا هذا في سطر واحد، من دون علامات جدولة أو غيرها من رموز التحكم.
