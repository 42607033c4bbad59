### Board: who was asked, how far they are, and what can be done about it.

board-title = Board
board-way = Board
board-ways = Pages of this consultation
board-filters = Show
board-progress = Progress
board-progress-invited = Not opened
board-progress-opened = Opened
board-progress-started = Begun
board-progress-handed_in = Handed in
board-progress-waiting = Not handed in
board-handed-in = Handed in, of those invited
board-reply = Reply
board-due = Replies are due
board-own-deadline = Own deadline
board-nobody = Nobody was asked yet
board-nobody-text = Once the questionnaire is dispatched, everybody who was asked stands here: who has opened it, who has begun to write, who has handed in.
board-nobody-act = Dispatch the questionnaire
board-none-text = No invited respondent fits these filters.
board-show-all = Show everybody who was invited
board-by-group = Progress by group
board-picture = How far the invited respondents are
board-picture-group = Group or category
board-margin = One respondent
board-margin-text = Choose a respondent in the table: its contacts, mails, deadline, submissions and record appear here.

## Acts
board-remind = Remind
board-remind-all = { $count ->
    [one] Remind the { $count } respondent who has not handed in
   *[other] Remind the { $count } respondents who have not handed in
}
board-remind-question = { $count ->
    [one] A mail goes to the focal points, or else the contact, of { $count } respondent.
   *[other] A mail goes to the focal points, or else the contact, of { $count } respondents.
} Whoever was reminded within the last day is left alone.
board-remind-send = { $count ->
    [one] Remind { $count } respondent
   *[other] Remind { $count } respondents
}
board-extend = Extend the deadline
board-extend-one = Extend its deadline
board-extend-present = The deadline is
board-extend-text = A deadline can be made later, never earlier. Whoever has a later one of its own keeps it.
board-extend-told = { $count ->
    [0] No mail is sent: nobody can be reached.
    [one] { $count } respondent is told by mail.
   *[other] { $count } respondents are told by mail.
}
board-reopen = Open it again with a later deadline
board-reopen-text = The consultation is closed. With a later deadline it opens again, and replies until then are in time.
board-deadline-date = Day of the deadline
board-deadline-time = Time by the clocks of Geneva
board-close = Close the consultation
board-close-question = { $count ->
    [0] Everybody has handed in. No more replies are awaited then. A later deadline opens the consultation again.
    [one] { $count } respondent has not handed in. No more replies are awaited then. A later deadline opens the consultation again.
   *[other] { $count } respondents have not handed in. No more replies are awaited then. A later deadline opens the consultation again.
}
board-close-this = Close the consultation

## One respondent
board-reached-invited = Invited
board-reached-opened = First opened
board-reached-started = Begun
board-reached-handed_in = Last handed in
board-contacts = Contacts
board-offered = Seat offered
board-registry = Entry in the registry
board-replies = Submissions
board-replies-none = Nothing was handed in yet. What is being written is the respondent’s own business and can’t be seen here.
board-mails = Mails
board-mails-none = No mail was written.
board-mail-invitation = Invitation
board-mail-reminder = Reminder
board-mail-extension = Extension of the deadline
board-mail-acknowledgement = Acknowledgement of receipt
board-mail-decision = Decision
board-mail-seat_offer = Offer of a seat
board-mail-password_reset = New password
board-mail-corrigendum = Corrigendum
board-mail-other = Mail
board-mail-sent = Sent
board-mail-failed = Could not be delivered
board-undelivered = Mail does not arrive
board-mail-again = Will be tried again
board-mail-waits = On its way
board-log = Record
board-log-none = Nothing is on record yet.

## What was done
board-was-reminded = { $name } was reminded.
board-were-reminded = { $count ->
    [0] Nobody was reminded: everybody left was reminded within the last day, or can’t be reached by mail.
    [one] { $count } respondent was reminded.
   *[other] { $count } respondents were reminded.
}
board-was-extended = The deadline is now { $deadline }.
board-was-extended-one = The deadline of { $name } is now { $deadline }.
board-was-closed = The consultation is closed.

## What went wrong
board-fault-date = Choose the day of the deadline.
board-fault-time = Write the time in hours and minutes, such as 18:00.
board-fault-gap = The clocks of Geneva skip this hour when summer time begins. Choose another time.
board-fault-past = Choose a deadline that lies in the future.
board-fault-far = Choose a deadline within the next five years.
board-fault-shortened = A deadline can be extended, never shortened. Choose a later time than the present one.
board-fault-not-open = This consultation is not open yet.
board-fault-closed = This consultation is closed. To await replies again, open it with a later deadline for everybody.
board-fault-handed-in = This respondent has handed in already.
board-fault-reminded = This respondent was reminded within the last day.
board-fault-unreachable = No mail reaches this respondent. Add a contact in the registry.
