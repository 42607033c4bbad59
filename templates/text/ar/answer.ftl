### الإجابات المعروضة للقراءة.

answer-none = لم تُقدَّم إجابة.
answer-other = غير ذلك:
answer-dropped = لم يعد معروضاً
answer-year = في عام { $year }
answer-kilobytes = { $size } كيلوبايت
answer-megabytes = { $size } ميغابايت
