## The furniture of every page
skip-to-content = Skip to the content
demonstration-banner = Demonstration. People and replies here are illustrative; mail is not sent.
nav-main = Main navigation
nav-crumbs = Where you are
nav-footer = About this platform
language-menu = Language:
account-menu = Signed in as
sign-in = Sign in
sign-out = Sign out
your-seats = Your seats
your-account = Your account
footer-line = From the questionnaire to the report
footer-verify = Verify a receipt
footer-accessibility = Accessibility
flash-done = Done.
flash-warning = Please note.

## The desk
desk-drawers = Beside the text
desk-outline = Outline
desk-margin = Margin
desk-close = Back to the text

## Stages of a consultation
stages = Stages of the consultation
stage-done = (done)
stage-planned = Planned
stage-open = Open
stage-closed = Closed
stage-compiled = Compiled
stage-issued = Issued

## Whether an answer is safe
saved-never = Nothing written yet.
saved-saving = Saving…
saved-at = Saved { $time }
saved-not-yet = Not saved yet.
saved-offline = Not saved yet: no connection. Your text is kept on this device.
saved-restored = Brought back from this device. Not saved yet.
saved-conflict = Changed by { $who } at { $time }.
saved-conflict-below = Changed by somebody else in the meantime. Both texts are shown below; nothing was overwritten.
saved-see-both = See both.

## Signs
evidence-count = { $count ->
    [one] { $count } passage behind this sentence
   *[other] { $count } passages behind this sentence
}
stale-count = { $count ->
    [one] { $count } source changed
   *[other] { $count } sources changed
}
difference-inserted = inserted
difference-deleted = deleted
progress-of = { $done } of { $of }
tally-total = Total

## Forms
field-required = required
field-error = Error:
errors-title = { $count ->
    [one] One thing needs your attention
   *[other] { $count } things need your attention
}
words-of = { $words } of { $limit } words
words-over = { $words } words; at most { $limit } are asked for

## Lists
pages = Pages of this list
pages-previous = Earlier
pages-next = Later
pages-place = Page { $page } of { $last }

## Dates and times
when-day = { $day } { $month } { $year }
when-moment = { $day }, { $time } Geneva
when-your-time = (your time { $time })
when-left-days = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
when-left-hours = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
when-left-minutes = { $count ->
    [0] less than a minute left
    [one] { $count } minute left
   *[other] { $count } minutes left
}
when-closed = closed
when-closed-days = { $count ->
    [one] closed { $count } day ago
   *[other] closed { $count } days ago
}
when-closed-hours = { $count ->
    [one] closed { $count } hour ago
   *[other] closed { $count } hours ago
}
when-closed-minutes = { $count ->
    [0] closed just now
    [one] closed { $count } minute ago
   *[other] closed { $count } minutes ago
}
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Words on buttons and elsewhere
save = Save
cancel = Cancel
remove = Remove
undo = Undo
back = Back
next = Next
previous = Previous
edit = Edit
add = Add
search = Search
filter = Filter
download = Download
upload = Upload
close = Close
open = Open
show = Show
hide = Hide
continue = Continue
confirm = Confirm
yes = Yes
no = No
none = None
all = All
optional = optional
no-information = No information
not-applicable = Not applicable
states = States
others = Others
total = Total
respondents = { $count ->
    [one] { $count } respondent
   *[other] { $count } respondents
}
questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
paragraphs = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}

## Categories of respondents, one and many
category-MEMBER_STATE = Member State
category-OBSERVER_STATE = Observer State
category-UN_FUND_PROGRAMME = United Nations fund or programme
category-UN_SECRETARIAT = United Nations Secretariat
category-UN_OTHER = Other United Nations entity
category-SPECIALIZED_AGENCY = Specialized agency
category-IGO = Intergovernmental organization
category-NHRI = National human rights institution
category-NHRI_NETWORK = Network of national human rights institutions
category-NGO = Non-governmental organization
category-HR_MECHANISM = Human rights mechanism
category-LOCAL_AUTHORITY = Local authority
category-PARLIAMENT = Parliament
category-ACADEMIA = Academic institution
category-BUSINESS = Business enterprise
category-TRADE_UNION = Trade union
category-RELIGIOUS_ORG = Religious organization
category-FOUNDATION = Foundation
category-MEDIA = Media
category-OTHER = Other organization
category-INDIVIDUAL = Individual
categories-MEMBER_STATE = Member States
categories-OBSERVER_STATE = Observer States
categories-UN_FUND_PROGRAMME = United Nations funds and programmes
categories-UN_SECRETARIAT = United Nations Secretariat
categories-UN_OTHER = Other United Nations entities
categories-SPECIALIZED_AGENCY = Specialized agencies
categories-IGO = Intergovernmental organizations
categories-NHRI = National human rights institutions
categories-NHRI_NETWORK = Networks of national human rights institutions
categories-NGO = Non-governmental organizations
categories-HR_MECHANISM = Human rights mechanisms
categories-LOCAL_AUTHORITY = Local authorities
categories-PARLIAMENT = Parliaments
categories-ACADEMIA = Academic institutions
categories-BUSINESS = Business enterprises
categories-TRADE_UNION = Trade unions
categories-RELIGIOUS_ORG = Religious organizations
categories-FOUNDATION = Foundations
categories-MEDIA = Media
categories-OTHER = Other organizations
categories-INDIVIDUAL = Individuals

## Regional groups
group-AFRICAN = African States
group-ASIA_PACIFIC = Asia-Pacific States
group-EEG = Eastern European States
group-GRULAC = Latin American and Caribbean States
group-WEOG = Western European and other States

## Whom a question is put to
audience-STATE = States
audience-UN_ENTITY = United Nations entities
audience-IGO = Intergovernmental organizations
audience-NHRI = National human rights institutions
audience-NGO = Non-governmental organizations
audience-OTHER = Other stakeholders

## Roles
role-secretary = Secretary
role-supervisor = Supervisor
role-rapporteur = Rapporteur
role-member = Member
role-focal_point = Focal point
role-contributor = Contributor

## Kinds of question
kind-long_text = Text in paragraphs
kind-short_text = One line of text
kind-yes_no = Yes or no
kind-one_choice = One choice
kind-several_choices = Several choices
kind-scale = Scale
kind-number = Number
kind-date = Date
kind-file = Files
kind-repeating_group = Repeating group
expectation-required = Required
expectation-expected = Expected
expectation-optional = Optional

## Languages
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish

## Pages for what went wrong
problem-status = Error { $status }
problem-request = If you write to us about this, please quote the number of the request:
problem-home = Go to the first page
problem-404-title = This page can’t be found
problem-404-text = There is no page at this address, or it is not open to the account that you are signed in with.
problem-404-advice = Check the address, or sign in with the account that was invited. Links in letters may have been replaced by newer ones.
problem-409-title = This was changed in the meantime
problem-409-text = Somebody else changed the same thing, or it has moved on to another stage. Nothing was overwritten.
problem-409-advice = Go back, load the page again and look at the present state before you repeat your change.
problem-other-seat = You have gone to another of your seats since this page was opened, so nothing was saved. Choose the seat of this page again under “Your seats”, then repeat your change.
problem-422-title = This could not be read
problem-422-text = What was sent does not fit the form: it is incomplete, too large or of another kind than was asked for. Nothing was changed.
problem-422-advice = Go back; what you typed is usually still there. Load the page again if it has been open for a long time.
problem-429-title = Too many attempts
problem-429-text = There were too many attempts in a short time. To protect everybody, this address pauses for a while.
problem-429-advice = Wait a few minutes and try again. What you have saved is safe.
problem-500-title = Something went wrong on our side
problem-500-text = The platform could not finish this. It has been recorded; nothing was half done.
problem-500-advice = Try again. If it happens again, write to the secretariat and quote the number below.
problem-503-title = Not available for the moment
problem-503-text = The platform is being maintained, or is busier than it can be.
problem-503-advice = Try again in a minute. Text that was not saved is kept on this device where your browser allows it.

## The accessibility note
accessibility-title = Accessibility
accessibility-aim = These pages aim at the Web Content Accessibility Guidelines 2.2, level AA. They can be used with a keyboard alone, with a screen reader, at four times their size, on a telephone, on a slow line and without scripts.
accessibility-how-title = How the pages help
accessibility-how-keyboard = Every act can be reached with the Tab key; a ring shows where you are, and the first link of every page leads to its content.
accessibility-how-words = Nothing is said by colour alone: deadlines, states and changes are always told in words, and each drawing stands beside a table of the same numbers.
accessibility-how-languages = Each page is available in six languages; texts in another language are marked as such, and Arabic is set from right to left.
accessibility-how-saving = Long forms save as you write. Without scripts, every part of a form has its own button to save it.
accessibility-limits-title = What we know to fall short
accessibility-limits-text = Documents attached by others are passed on as they were received and may not be accessible.
accessibility-report-title = If something stands in your way
accessibility-report-text = Write to the secretariat that invited you; it can take your reply by mail or on paper and will tell us what to mend.
