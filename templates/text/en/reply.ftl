### Replying to a consultation: what the respondent's people see.

## The overview
reply-of = The reply of
reply-overview = Overview
reply-outline = The reply
reply-parts = Parts of the questionnaire
# { $number } is a Roman numeral.
reply-part = Part { $number }
reply-part-title = Part
reply-answered = Questions answered
reply-written-by = Written by
# Names the row of links to the same page with its questions in another language.
reply-questions-in = Language of the questions
reply-begin = Begin the reply
reply-begin-from = Version { $version } of your reply was registered by the secretariat. If you begin, its text is taken up as the draft of the next version.
reply-go-on = Go on with the reply
reply-review = Review before handing in
reply-see-receipt = See the receipt
reply-unchanged = The draft says what was handed in. Change an answer if you wish to prepare a new version.
reply-print = Questionnaire with the present answers, for printing
reply-past = The deadline has passed. You can still hand in: the reply will be marked as late, and the secretariat decides whether it is taken up.
reply-closed = This consultation is closed. You can still hand in a reply; the secretariat decides whether it is taken up.
reply-submissions = Handed in so far
reply-people = Who works on this reply
reply-people-more = See or invite colleagues

## What was handed in
reply-version = Version { $version }
reply-late = After the deadline
reply-late-awaits = This version came after the deadline. The secretariat decides whether it is taken up.
reply-replaced = Replaced by a later version
# Where a submission stands.
reply-standing-received = Received
reply-standing-accepted = Accepted
reply-standing-returned = Returned for clarification
reply-standing-rejected = Not taken up
reply-standing-withdrawn = Withdrawn
# Followed by a date and, after a colon, by the reason.
reply-decided-received = Received again
reply-decided-accepted = Accepted by the secretariat
reply-decided-returned = Returned by the secretariat for clarification
reply-decided-rejected = Not taken up by the secretariat
reply-decided-withdrawn = Withdrawn by the respondent

## How the reply is given
reply-settings = How the reply is given
reply-settings-change = Change this
reply-settings-save = Save how the reply is given
reply-settings-saved = Saved how the reply is given.
reply-settings-focal-point = A focal point of the respondent decides this.
reply-settings-overtaken = A colleague changed this in the meantime. Nothing was overwritten: what is on record stands first, what you chose stands below it. Save again to put your choice on record.
reply-settings-no-language = Choose the language in which the answers are written.
reply-settings-no-publication = Choose how far the reply may be shown.
reply-settings-state-anonymous = A State can’t reply anonymously. Choose another level.
reply-language = Language of the answers
reply-publication = How far the reply may be shown
reply-publication-PUBLIC = Public
reply-publication-PUBLIC-hint = The text may be published and quoted with the name of the respondent.
reply-publication-PUBLIC_ANONYMOUS = Public without the name
reply-publication-PUBLIC_ANONYMOUS-hint = The text may be published and quoted, but not the name of the respondent.
reply-publication-NOT_PUBLISHED_BUT_USABLE = Not published
reply-publication-NOT_PUBLISHED_BUT_USABLE-hint = The report may summarize the reply without naming the respondent. It is neither published nor quoted.
reply-publication-CONFIDENTIAL = Confidential
reply-publication-CONFIDENTIAL-hint = For the drafting group only. Never quoted; counted in totals only.
reply-on-behalf-of = On behalf of
reply-on-behalf-of-hint = Only if you speak for a group as well as for yourself, such as the Non-Aligned Movement.

## Writing
reply-question = Question { $number }
# The label of the field, for those who listen.
reply-answer-to = Answer to question { $number }
reply-details = Details
reply-other = Other, please specify
reply-other-choice = Other, as specified below
reply-unanswered = No answer yet
reply-instead = Instead of an answer
# The first choice of "Instead of an answer": the answer stands above.
reply-instead-nothing = –
reply-unit = In { $unit }
reply-year = Year of the figure
reply-items-most = { $count ->
    [one] At most { $count } item
   *[other] At most { $count } items
}
reply-item-add = Add an item
reply-item-remove = Remove this item
reply-files-add = Add files
reply-files-hint = PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG or JPEG, at most 20 MB each. Files are added when you press “Save”.
reply-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
reply-save-and-go-on = Save and go on to part { $number }
reply-save-and-review = Save and review the reply
reply-part-saved = Part { $number } is saved.
reply-not-put = Because of an earlier answer this question is not put to you. Its answer is kept, but will not be handed in.
# Before a question that depends on an earlier one.
reply-only-if-answered = Only if you answered question { $number }.
reply-only-if-yes = Only if you answered yes to question { $number }.
reply-only-if-no = Only if you answered no to question { $number }.
reply-only-if-chosen = Only if you chose “{ $choice }” in question { $number }.
reply-margin = About these questions
reply-margin-saving = Nothing is lost
reply-margin-saving-text = Answers are saved while you write, or with the button “Save”. Every text that was saved is kept, with who wrote it. Until you hand in, nobody but you and your colleagues can read this draft.
reply-wanted-required = An answer is required.
reply-wanted-expected = An answer is expected.
reply-wanted-optional = An answer is welcome.
reply-word-limit = { $count ->
    [one] At most { $count } word
   *[other] At most { $count } words
}

## Files
reply-file-removed = The file { $name } was removed.
reply-file-restored = The file { $name } is back.
reply-file-empty = The file { $name } is empty. Choose it again.
reply-file-too-large = The file { $name } is larger than 20 MB. Give a smaller one, or several.
reply-file-wrong-kind = The file { $name } is of a kind that is not taken. Use PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG or JPEG.
reply-file-not-what-it-says = The content of the file { $name } is not what its name says. Save it again as the kind that you want to give.
reply-file-bad-name = Give the file a name of 1 to 200 characters.
reply-file-too-many = At most { $max } files can be given with one question.

## What is wrong with an answer
# In the summary at the top of the page; { $sentence } is one of the sentences below.
reply-fault-in = Question { $number }: { $sentence }
reply-fault-both = There is an answer, and “no information” or “not applicable” beside it. Keep one of the two.
reply-fault-details-alone = Choose yes or no as well; details alone can’t be saved.
reply-fault-year-alone = Write the figure as well; a year alone can’t be saved.
reply-fault-wrong-shape = This answer does not fit the question. Load the page again; the question may have been corrected.
reply-unfit = The question was corrected, and this earlier answer no longer fits it. It is kept, but cannot be handed in: answer again, or drop what no longer fits.
reply-unfit-drop = Drop what no longer fits
reply-fault-only-one = Choose one only: a choice of the list, or another that you specify.
reply-fault-not-a-number = Write the number in digits, with a point before decimals: 1417.5
reply-fault-not-a-year = Write the year in four digits, between 1800 and 2200.
reply-fault-not-a-date = Write the date as year-month-day: 2011-09-01
reply-fault-too-long = This text has more than 100,000 characters. Shorten it, or give it as an attachment.
reply-fault-nul = The text holds a character that can’t be stored. Remove it and try again.
reply-fault-too-many-items = At most { $max } items are asked for. Remove some, or put two into one.

## Two texts for one answer
reply-conflict = { $who } saved another answer at { $time }.
reply-conflict-kept = Nothing was overwritten. Your answer is not saved yet: choose which of the two stands, or mend yours and keep it.
reply-conflict-theirs = The answer of { $who }
reply-conflict-difference = What yours changes
reply-conflict-choose = A colleague saved another answer in the meantime. Both are shown; choose one.
reply-keep-mine = Keep my answer
reply-take-theirs = Take the other answer
reply-emptied = The answer was emptied.

## Earlier texts
reply-history = Earlier texts
reply-history-of = Earlier texts of the answer to question { $number }
reply-history-back = Back to the question
reply-history-none = No text was saved yet
reply-history-none-text = As soon as an answer is saved, every version of it stands here, with who wrote it and when.
# { $version } counts how often the answer was saved.
reply-text-version = Text { $version }
reply-text-whole = The whole text
reply-take-again = Take this text again
reply-text-taken = Text { $version } stands again.
reply-text-same = This text stands already.
reply-text-overtaken = A colleague saved another text in the meantime. Nothing was changed; look at the newest text first.

## The review
reply-bars = { $count ->
    [one] One answer is needed before you can hand in
   *[other] { $count } answers are needed before you can hand in
}
reply-hints = { $count ->
    [one] Worth a second look.
   *[other] { $count } points are worth a second look.
}
reply-hints-text = You can hand in all the same.
reply-lack-required = Question { $number } needs an answer, or “no information”.
reply-lack-unfit = Question { $number } was corrected, and the answer no longer fits. Answer it again.
reply-lack-expected = Question { $number } has no answer yet.
reply-lack-too-long = The answer to question { $number } has { $words } words; at most { $limit } are asked for.
reply-lack-not-put = Question { $number } is not put to you because of an earlier answer; its text will not be handed in.
reply-sign-required = Needed
reply-sign-unfit = No longer fits
reply-sign-expected = No answer yet
reply-sign-too-long = Longer than asked for
reply-sign-not-put = Will not be handed in
reply-hand-in = Handing in
reply-hand-in-text = What stands on this page goes to the secretariat as it is, and you receive a signed receipt. You can hand in a corrected version later; every version is kept.
reply-hand-in-of = Hand in the reply of { $respondent }
reply-authorized = I am authorized to hand in this reply in the name of { $respondent }.
reply-not-authorized = Tick the box if you are authorized to hand in this reply; otherwise ask the one who is.
reply-hand-in-others = A focal point hands in the reply. Tell one of them when your text is ready:
reply-hand-in-not-yet = As soon as what is needed is answered, the reply can be handed in here. A partial reply is fine.
reply-not-ready = The reply can’t be handed in yet: answer at least one question, and every question that needs an answer.
reply-same = This is what you handed in last. A new version was not made, because nothing has changed.
reply-changed-meanwhile = Nothing was handed in, because the draft changed after you looked at it. This is the present text; look at it and hand it in.
reply-handed-in = Version { $version } of the reply was handed in. A confirmation is on its way by mail.

## The receipt
reply-receipt = Receipt for version { $version }
reply-receipt-at = Handed in
reply-receipt-version = Version
reply-receipt-hash = SHA-256 of the content
reply-receipt-how = The receipt is signed with the key { $key } of this installation. Keep the file: with it anybody can check that exactly this content was handed in at this time, without seeing the content.
reply-receipt-download = Download the signed receipt
reply-receipt-none = This version was registered by the secretariat and not handed in here, so there is no signed receipt.
reply-receipt-content = What was handed in
reply-withdraw = Withdrawing
reply-withdraw-version = Withdraw version { $version }
reply-withdraw-question = Withdraw version { $version } of the reply? It stays on record, but it no longer counts and is not used in the report. You can hand in a new version afterwards.
reply-withdraw-reason = Reason
reply-withdraw-reason-hint = Optional. The secretariat reads it.
reply-withdrawn = Version { $version } is withdrawn.
reply-withdrawn-before = This version can’t be withdrawn: a later one takes its place, or it was withdrawn or refused before.

## The printed questionnaire
reply-print-draft = Draft of the reply as of
reply-due = Replies are due by
