### Dispatch: choosing whom to ask, looking again, and sending the questionnaire out.

dispatch-way = Invite more
dispatch-title = Dispatch the questionnaire
dispatch-lead = Choose whom to ask and until when. You see everything once more before it leaves.
dispatch-more-title = Invite more respondents
dispatch-more-lead = The consultation is open. Whoever is invited now has the same deadline as the others.
dispatch-deadline = Deadline
dispatch-whom = Whom to ask
dispatch-asked = { $count ->
    [one] { $count } respondent was asked before and does not stand here.
   *[other] { $count } respondents were asked before and do not stand here.
}
dispatch-chosen = { $count ->
    [0] Nobody is chosen yet.
    [one] { $count } respondent chosen, { $without } without contact.
   *[other] { $count } respondents chosen, { $without } without contact.
}
dispatch-add-all = Add all of these
dispatch-clear = Choose nobody
dispatch-beside = Chosen, but not found by this search
dispatch-none-found = Nobody else fits this search.
# Followed by a number that grows as boxes are ticked.
dispatch-ticked = Chosen
dispatch-review = Look again before dispatch
dispatch-review-more = Look again before inviting
# Beside a name, in parentheses.
dispatch-no-contact = no contact
dispatch-unready = { $count ->
    [one] The questionnaire can’t be dispatched yet. One thing stands in the way:
   *[other] The questionnaire can’t be dispatched yet. { $count } things stand in the way:
}
dispatch-to-questionnaire = Go to the questionnaire
dispatch-unready-nothing = There is no questionnaire yet. Write one first.
dispatch-unready-no-questions = Add at least one question.
dispatch-unready-no-title = Give the questionnaire a title.
dispatch-unready-empty-part = Part { $number } has no questions. Add one or remove the part.
dispatch-unready-untranslated = Question { $number } has no text in this language: { $language }.
dispatch-unready-gone = Question { $number }: its condition names a question that was removed.
dispatch-unready-not-before = Question { $number }: its condition names a question that does not come before it.
dispatch-unready-never-met = Question { $number }: its condition can never be met.
dispatch-unready-too-few = Question { $number } offers fewer than two choices.
dispatch-unready-other = { $number }

## Looking again
dispatch-review-title = Before it leaves
dispatch-consultation = Consultation
dispatch-questionnaire = Questionnaire
dispatch-mails = Mails
dispatch-mails-count = { $count ->
    [0] No mail leaves.
    [one] { $count } mail leaves.
   *[other] { $count } mails leave.
}
dispatch-unreachable = { $count ->
    [one] { $count } respondent without contact
   *[other] { $count } respondents without contact
}
dispatch-unreachable-text = No mail leaves for these: nobody acts for them and no contact is known. They are invited and stand on the board all the same. Send them the questionnaire by note verbale, or add a contact in the registry and remind them: the mail then carries the offer of a seat.
dispatch-unreachable-names = Who they are
dispatch-preview = Read the mail
dispatch-freezes = With its dispatch the questionnaire is frozen. What must be corrected later becomes a new version, and everybody is told.
dispatch-this = { $count ->
    [one] Dispatch to { $count } respondent
   *[other] Dispatch to { $count } respondents
}
dispatch-invite-this = { $count ->
    [one] Invite { $count } respondent
   *[other] Invite { $count } respondents
}
dispatch-back = Back to the choice
dispatch-to-board = See the board

## What was done
dispatch-was-dispatched = { $count ->
    [one] The questionnaire was dispatched to { $count } respondent. The mails are on their way.
   *[other] The questionnaire was dispatched to { $count } respondents. The mails are on their way.
}
dispatch-was-invited = { $count ->
    [0] All of these were invited before.
    [one] { $count } respondent was invited.
   *[other] { $count } respondents were invited.
}

## What went wrong
dispatch-fault-nobody = Choose at least one respondent.
dispatch-fault-open = The questionnaire has been dispatched already, and the consultation is open. Nothing was sent a second time.
dispatch-fault-changed = The consultation changed in the meantime. Look at it again before you go on.
