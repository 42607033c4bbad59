### The pages that belong to no tenant's work.

nav-consultations = Consultations
nav-respondents = Respondents
nav-people = People
nav-colleagues = Colleagues

site-home-title = From questionnaire to report
site-home-heading = From the note verbale to the written record
site-home-lead = Verbale is where a secretariat consults States, agencies, institutions and organizations, and where their replies become a report in which every sentence can be traced to the words behind it.
site-home-verify = Check a receipt
site-personas-heading = Walk in as somebody
site-personas-text = This is a demonstration on your own machine. Choose a person and look around; nothing leaves the machine.
site-personas-mail = Read the mails that the demonstration would have sent
site-persona-enter = Continue as { $name }
site-journey-heading = How it goes
site-journey-write = The secretariat writes a questionnaire and dispatches it to those whom the mandate names.
site-journey-reply = Each respondent drafts in private, has its reply cleared at home, hands it in and receives a signed receipt.
site-journey-compile = One act compiles the replies into a report draft: counted, attributed and numbered.
site-journey-review = The rapporteur reads, edits and issues it; every sentence leads back to the reply that it rests on.

site-email = E-mail address
site-password = Password
site-sign-in-refused = This address and this password do not fit together. Check both and try again.
site-too-many = Too many tries in a short time. Wait a moment, then try again.
site-too-many-letters = Too many mails were asked for in a short time. Wait ten minutes, then ask again.
site-busy = Many people are signing in just now. Type your password again in a few seconds.
site-sign-in-by-offer = There is no registration: a seat is offered to you by mail, by the secretariat or by a colleague.
signed-out = You are signed out.
signed-out-everywhere = You are signed out on every device.

site-password-forgotten = Forgotten password
site-password-forgotten-hint = We send a link to this address if it has an account. The link is good for 30 minutes.
site-password-send = Send the link
site-password-sent = If { $address } has an account, a link is on its way. Look into your mail.
site-password-link-gone = This link can no longer be used: it is too old, was used, or was replaced by a newer one. Ask for a new link.
site-password-new = New password
site-password-set = Set the password
site-password-rule = At least 12 characters. A sentence is easier to remember than signs.
site-password-change = Change the password
site-password-present = Present password
site-password-change-hint = Every other device is signed out.
password-was-set = The password is set.
password-too-short = Use at least 12 characters.
password-too-long = Use at most 1,024 characters.
password-too-easy = This password is too easy to guess. Use other words than your name or the name of this platform, and more than a few different letters.
password-not-right = This is not the right password. Try again.

site-seats-none = You have no seat yet
site-seats-none-text = A seat is offered to you by mail. Ask the secretariat, or the focal point of your State or organization.
site-seat-sit = Go there

site-language = Language of pages and mails
site-language-hint = The language menu at the top of every page changes it, too.
site-language-set = Set the language
language-was-set = From now on pages and mails come to you in English.

site-sessions = Where you are signed in
site-session-browser = Browser
site-session-unknown = Unknown browser
site-session-began = Signed in
site-session-used = Last used
site-session-end = Sign out
site-session-here = This one
session-ended = That device is signed out.
site-sign-out-everywhere = Sign out everywhere

site-seat-offer-title = A seat is offered to you
site-seat-offer-lead = { $tenant } offers { $name } the seat of: { $role }.
site-seat-offer-address = The offer was sent to { $address }.
site-seat-offer-code = Code from the mail
site-seat-offer-code-hint = Six digits, in the same mail as the link.
site-seat-offer-take = Take the seat
site-seat-offer-none = There is no offer here
site-seat-offer-none-text = This link leads to no offer that can be taken. It may be incomplete, or replaced by the link of a newer mail; the offer may have expired, been withdrawn or been taken.
site-seat-offer-none-advice = If you have taken your seat, sign in. If not, use the newest mail, or ask the one who offered you the seat to send the offer again.
seat-offer-wrong-code = This is not the code of the mail. It has six digits; use the newest mail.
seat-taken = You have taken your seat. Welcome.

site-verify-title = Check a receipt
site-verify-lead = Whoever hands in a reply receives a signed receipt. Here anybody can check that a receipt is genuine; what the reply says is not shown.
site-verify-receipt = Receipt
site-verify-hint = Paste the whole text, from the first brace to the last.
site-verify-file = Or give the file
site-verify-check = Check the receipt
site-verify-genuine = The receipt is genuine and unchanged.
site-verify-respondent = Respondent
site-verify-consultation = Consultation
site-verify-version = Version
site-verify-at = Handed in
site-verify-tampered = This receipt was changed after it was signed. Ask for it again where you got it from.
site-verify-other-key = This receipt was not signed by this installation. Check it where the reply was handed in.
site-verify-unreadable = This is not a receipt of Verbale. Paste the whole text of the receipt, from the first brace to the last.
site-verify-key = The key of this installation
site-verify-key-text = With this Ed25519 key (base64url) a receipt can also be checked without this page.

site-mail-title = Mails of the demonstration
site-mail-text = No mail server is set, so mails go no further than this page.
site-mail-none = No mail yet
site-mail-none-text = Dispatch a questionnaire, hand in a reply or offer a seat; the mail appears here.
site-mail-subject = Subject
site-mail-to = To
site-mail-at = Made

fault-empty = Write something here.
fault-too-long = This is too long. Shorten it.
fault-control = Write this on one line, without tabs or other control characters.
