### Submissions: what was handed in, what was decided on it, and answers side by side.

submissions-title = Submissions
submissions-way = Submissions
submissions-answers-way = Answers by question
submissions-none = Nothing was handed in yet
submissions-none-text = Each version of a reply that is handed in stands here, unchanged, with the moment of its receipt. What is still being written can’t be seen.
submissions-none-act = See how far the respondents are
submissions-awaiting = { $count ->
    [one] { $count } late submission awaits a decision
   *[other] { $count } late submissions await a decision
}
submissions-read-and-decide = Read and decide
submissions-show = Show
submissions-show-all = All
submissions-show-counting = Those that count
submissions-show-not-counting = Those that do not count
submissions-show-awaiting = Those that await a decision
submissions-awaiting-all = See all { $count }
submissions-caption = { $count ->
    [one] The newest version of { $count } respondent
   *[other] The newest versions of { $count } respondents
}
submissions-version = Version { $version }
submissions-version-head = Version
submissions-received = Received
submissions-standing = Standing
submissions-language = Language
submissions-publication = Publication
# Of a reply by one State for a group of States.
submissions-on-behalf = On behalf of { $group }
submissions-behalf = On behalf of
submissions-late = Late
submissions-replaced = Replaced by a later version
submissions-counts = It counts: in the participation sentence, in tallies and in the draft.
submissions-counts-not = Does not count
submissions-standing-received = Received
submissions-standing-accepted = Accepted
submissions-standing-returned = Returned for clarification
submissions-standing-rejected = Rejected
submissions-standing-withdrawn = Withdrawn
submissions-publication-PUBLIC = Public, with the name
submissions-publication-PUBLIC_ANONYMOUS = Public, without the name
submissions-publication-NOT_PUBLISHED_BUT_USABLE = Not to be published
submissions-publication-CONFIDENTIAL = Confidential

## The record
submissions-record = On record
submissions-receipt = Receipt
submissions-receipt-signed = Signed and sent
submissions-receipt-none = None: taken over from another record
submissions-hash = SHA-256 of the content
submissions-versions = Versions
submissions-decisions = Decisions
# Beside a question in a list, in parentheses: its answer is another than in the version before.
submissions-changed = changed
submissions-changed-since = Changed since version { $version }
submissions-before = In version { $version }:
submissions-side-by-side = All answers to this question

## Deciding
submissions-decide = Decision
submissions-decide-what = What to do with it
submissions-decide-accepted = Accept it
submissions-decide-returned = Return it for clarification
submissions-decide-rejected = Reject it
submissions-with-reason = Say why.
submissions-without-reason = A reason may be left out.
submissions-reason = Reason
submissions-reason-hint = The respondent reads it, and it stays on record with your name.
submissions-decide-this = Put the decision on record
submissions-supervisor = Only a supervisor lets a late submission in, rejects one, or reverses a rejection.
submissions-was-decided-accepted = The submission of { $name } is accepted.
submissions-was-decided-returned = The submission of { $name } was returned for clarification.
submissions-was-decided-rejected = The submission of { $name } is rejected.
submissions-fault-settled = This version was replaced or withdrawn. Decide on the newest one.
submissions-fault-choose = Choose whether to accept, return or reject the submission.
submissions-fault-not-yours = Only a supervisor can decide this.
submissions-fault-reason = Say why. The respondent reads the reason.
submissions-fault-faster = Somebody else decided in the meantime; see the decisions below. Decide again if you still want to.

## All answers to one question
submissions-answers-title = Question { $number }: all answers
submissions-answers-none = No answer to this question
submissions-answers-none-text = No submission that fits these filters answers this question. Those that say that they have no information are counted beside the text.
submissions-answers-none-one = This respondent has not answered this question.
submissions-answers-show = Show all answers that count
submissions-answers-all = All answers to this question
submissions-questions = Questions
submissions-question = The question
submissions-part = Part
submissions-kind = Kind
submissions-guidance = Guidance
submissions-answered = Say something
submissions-nothing = No information, or not applicable
submissions-silent = No answer
submissions-next = The next question
submissions-order = Order
submissions-order-alphabet = Alphabet
submissions-order-category = Category
submissions-order-group = Regional group
submissions-whole = The whole submission (version { $version })
submissions-care = Who may see what
submissions-care-text = Confidential answers are for the drafting group only: never quoted, counted only in totals. Those not to be published may be summarized without a name.
submissions-tally = Answers to question { $number }
submissions-tally-answer = Answer
submissions-tally-other = Other
