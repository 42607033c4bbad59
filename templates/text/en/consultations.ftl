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

## Making one
consultations-new-lead = Begin with the mandate: who asked for what. The questionnaire is written next; nothing is sent before you dispatch it.
consultations-title = Title
consultations-title-hint = What it is about, as the report will be called. Example: Enhancement of international cooperation in the field of human rights. Translations follow with the questionnaire.
# The label of a title field when there are several languages: "Title (French)"
consultations-title-in = Title ({ $language })
consultations-slug = Name in addresses
consultations-slug-hint = Small letters, digits and hyphens, such as local-government-2027. Leave it empty and one is made from the title. It cannot be changed later.
consultations-languages-hint = The questionnaire is issued in these languages. Your interface and the replies may be in others. You can change this until dispatch.
consultations-mandate-later = All of this can be completed later. It is used word for word in the introduction of the report, which is drafted in English.
consultations-make = Make the consultation
consultations-made = The consultation is made. Now write its questionnaire.

## The mandate
consultations-mandate = Mandate and report head
consultations-mandate-lead = These facts stand in the head and the introduction of the report. The report draft is computed from them, so that nothing is typed twice.
consultations-mandate-request = Mandate
consultations-mandate-none = Nothing is written about the mandate yet.
consultations-edit-mandate = Edit the mandate and the report head
consultations-save-mandate = Save the mandate
consultations-mandate-saved = The mandate was saved.
consultations-mandate-head = Head of the report
consultations-mandate-head-text = The lines at the top of the document, as document services print them.
consultations-mandate-count = Counting replies
consultations-mandate-count-text = These decide the participation sentence: how many replied, and until when they count.
consultations-basis = Basis
consultations-basis-hint = The resolution or decision. Example: Human Rights Council resolution 13/23
consultations-request = What was requested
consultations-request-hint = As a phrase that begins with “to”. Example: to explore ways and means to enhance international cooperation in the field of human rights
consultations-requested-by = Requested by
consultations-requested-by-hint = Example: the Human Rights Council
consultations-requested-of = Requested of
consultations-requested-of-hint = Example: the Advisory Committee
consultations-sender = Sent out by
consultations-sender-hint = Who sends the questionnaire. Example: the secretariat of the Advisory Committee
consultations-recipient = Replies go to
consultations-recipient-hint = Example: the Office of the United Nations High Commissioner for Human Rights
consultations-bodies = Bodies
consultations-bodies-hint = One a line, the parent body first. Example: Human Rights Council, and below it: Advisory Committee
consultations-session = Session
consultations-session-hint = Spelled out. Example: Eighth session
consultations-agenda-item = Agenda item
consultations-agenda-item-hint = Example: Agenda item 3
consultations-agenda-title = Title of the agenda item
consultations-agenda-title-hint = As the agenda has it, in full.
consultations-symbol = Document symbol
consultations-symbol-hint = Assigned by document services, never invented. Example: A/HRC/AC/8/3. While the number is not assigned, leave the field empty or reserve it: A/HRC/AC/8/…
consultations-distribution = Distribution
consultations-distribution-hint = Conference room papers are restricted; session documents are general.
consultations-distribution-none = Not decided yet
consultations-distribution-general = General
consultations-distribution-limited = Limited
consultations-distribution-restricted = Restricted
consultations-document-date = Date of the document
consultations-document-date-hint = The day on which it goes to document services.
consultations-caution = Caution
consultations-caution-hint = One line that stands on every rendition, for example while the content is illustrative. Usually empty.
consultations-sent-on = Questionnaire sent on
consultations-sent-on-hint = Only when it was sent before it came to this platform; otherwise the day of dispatch is taken.
consultations-count-as-of = Count replies as of
consultations-count-as-of-hint = The report says “As of (this day), … replies had been received”. Replies accepted later are named but not counted. Usually the deadline.
consultations-approximate-total = Approximate total
consultations-approximate-total-hint = Only when the exact number is not known: the report then says “about”, followed by this number.
consultations-ngos = Non-governmental organizations in the participation sentence
consultations-ngos-hint = States are always named; for non-governmental organizations practice varies.
consultations-ngos-counted = Counted
consultations-ngos-counted-hint = “two non-governmental organizations”
consultations-ngos-collective = Collectively
consultations-ngos-collective-hint = “a number of non-governmental organizations”
consultations-ngos-named = Counted and named
consultations-ngos-named-hint = “two non-governmental organizations (…)”

## What is wrong
consultations-fault-slug = Use 2 to 60 small letters (a–z), digits and single hyphens, such as local-government-2027. The name “new” is taken by this page.
consultations-fault-slug-needed = No name can be made from this title. Write one in Latin letters, such as local-government-2027.
consultations-fault-slug-taken = There is a consultation of this name already. Choose another, for example with the year.
consultations-fault-bodies = Name at most { $most } bodies.
consultations-fault-symbol-organ = A symbol starts with A, E, S or ST; “{ $part }” does not.
consultations-fault-symbol-part = “{ $part }” cannot stand in a symbol at this place. A symbol looks like A/HRC/AC/8/3.
consultations-fault-symbol-number = A symbol has a number after the names of the bodies, such as A/HRC/AC/8/3.
consultations-fault-distribution = Choose how the document is distributed.
consultations-fault-date = Write a day between 1945 and 2099, as year, month and day: 2027-04-11.

## At a glance
consultations-doors = Pages of this consultation
consultations-door-preview = Preview as a respondent
consultations-door-dispatch = Dispatch
consultations-door-board = Board
consultations-door-submissions = Submissions
consultations-door-draft = Report draft
consultations-door-bundle = Download everything (JSON)
consultations-next = Next step
consultations-why-write = Nothing is asked yet. Write the questionnaire, or copy it from an earlier consultation.
consultations-why-finish = { $count ->
    [one] One thing is still missing before the questionnaire can be dispatched.
   *[other] { $count } things are still missing before the questionnaire can be dispatched.
}
consultations-why-dispatch = The questionnaire is complete. Choose whom to ask and until when; dispatch freezes the questionnaire.
consultations-why-planned = The secretariat is preparing the questionnaire. You can read it as it stands.
consultations-why-corrigendum = A corrigendum is being prepared. Those who were asked see it once it is dispatched.
consultations-why-open = Replies are awaited. The board shows who has opened, begun and handed in.
consultations-why-past = The deadline has passed. Replies that arrive now are stamped late; they can be accepted, or the consultation closed.
consultations-why-closed = No more replies are awaited. They can be compiled into a report draft.
consultations-why-closed-read = No more replies are awaited. The secretariat compiles them; you can read them meanwhile.
consultations-why-compiled = The replies are compiled. Each sentence of the draft shows what it rests on.
consultations-why-issued = The report is issued.
consultations-write = Write the questionnaire
consultations-finish = Finish the questionnaire
consultations-dispatch = Choose respondents and dispatch
consultations-read-questionnaire = Read the questionnaire
consultations-corrigendum = Review the corrigendum
consultations-board = Follow the replies
consultations-compile = Compile the replies
consultations-read-submissions = Read the submissions
consultations-read-draft = Read the draft
consultations-turnout = Turnout
consultations-turnout-text = { $invited ->
    [one] One respondent was invited
   *[other] { $invited } respondents were invited
}; { $counted ->
    [0] no submission counts so far.
    [one] one submission counts so far.
   *[other] { $counted } submissions count so far.
}
consultations-opened = Opened the questionnaire
consultations-started = Began a reply
consultations-handed-in = Handed in
consultations-acts = Last acts
consultations-acts-none = Nothing has been done yet.

## Acts on record, as the margin tells them
