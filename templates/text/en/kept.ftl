### A text that was typed when the session had ended: it is carried along to the sign-in page and can be sent again.

kept-ended = Your session has ended. What you typed is kept: sign in and you can send it again.
kept-ended-files = Your session has ended, so nothing was sent. Sign in to go on.
kept-too-long = Your session has ended, and what you typed is too long to be carried along here. Go back in your browser and copy it before you sign in.
# Before a list of the names of files.
kept-files = { $count ->
    [one] A file can’t be kept. Choose it again:
   *[other] Files can’t be kept. Choose them again:
}
kept-password-forgotten = Forgotten password (opens in a new tab; your text stays here)

kept-title = Your text is still here
kept-title-files = { $count ->
    [one] Choose the file again
   *[other] Choose the files again
}
kept-lead = You are signed in. Nothing has been sent yet: look at your text and send it again.
kept-lead-since = You signed in again after opening that page, so nothing was sent. Look at your text and send it again.
kept-lead-files = You signed in again after opening that page, so nothing was sent.
kept-no-seat = Nothing was sent, because this account has no seat from which this can be sent. Copy your text, then sign in with the account with which you wrote it.
kept-seat = Seat
kept-by = Sent by
kept-destination = Goes to
kept-send = Send it again
kept-leave = Leave without sending
kept-page = Back to the page
kept-authorized = I am authorized to hand in this reply
kept-chosen = Respondents
