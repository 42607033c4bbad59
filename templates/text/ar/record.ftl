### سجل الإجراءات: من فعل ماذا لدى الهيئة كلها، للمشرفين.

nav-record = سجل الإجراءات
record-title = سجل الإجراءات
record-lead = كل ما سُجِّل هنا، بدءاً بالأحدث: من قام بالإجراء، وما هو، وعلامَ وقع، ومتى. ولا يتضمن السجل أبداً مضمون الردود.
record-caption = { $count ->
    [zero] لا إجراءات مسجَّلة
    [one] إجراء مسجَّل واحد
    [two] إجراءان مسجَّلان
    [few] { $count } إجراءات مسجَّلة
    [many] { $count } إجراءً مسجَّلاً
   *[other] { $count } إجراء مسجَّل
}
record-at = الوقت
record-by = القائم بالإجراء
record-act = الإجراء
record-object = الموضوع
record-consultation = المشاورة
record-platform = المنصة
record-none = لم يُسجَّل شيء بعد
record-none-text = سيظهر هنا كل إجراء حال عرض مقعد أو إنشاء مشاورة أو تقديم رد.
record-not-found = لم يُعثر على شيء
record-not-found-text = لم يُتخذ أي إجراء من هذا النوع في هذه المشاورة.
record-show-all = عرض السجل بأكمله
