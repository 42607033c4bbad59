### The record: who did what in the whole tenant, for supervisors.

nav-record = Record
record-title = Record
record-lead = Everything that is put on record here, newest first: who did what, to what, and when. What a reply says is never part of it.
record-caption = { $count ->
    [one] { $count } act on record
   *[other] { $count } acts on record
}
record-at = When
record-by = Who
record-act = What was done
record-object = To what
record-consultation = Consultation
# Who did it, where no person did.
record-platform = The platform
record-none = Nothing is on record yet
record-none-text = As soon as somebody offers a seat, makes a consultation or hands in a reply, it stands here.
record-not-found = Nothing found
record-not-found-text = Nothing of this kind was done in this consultation.
record-show-all = Show the whole record
