### Consultations.

consultations-new = New consultation
consultations-none = No consultation yet
consultations-none-text = A consultation begins with its mandate. Make one, write its questionnaire, and dispatch it.
consultations-not-asked = Nothing awaits you
consultations-not-asked-text = When a secretariat asks for your views, the consultation appears here and you receive a mail.
consultations-counted = Replies that count, of those invited
consultations-reply-invited = Not opened yet
consultations-reply-opened = Not begun yet
consultations-reply-started = In draft
consultations-reply-handed_in = Handed in
