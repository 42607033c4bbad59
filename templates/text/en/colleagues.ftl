### Colleagues: who acts for a respondent.

colleagues-of = Who acts for
colleagues-text = Everybody listed here can read and write the drafts of the replies. Only focal points decide how a reply is given, hand it in and offer seats. The secretariat sees the names, never a draft.
colleagues-people = People
colleagues-name = Name
colleagues-role = Role
colleagues-until = Can be taken until
# Heads the column of buttons.
colleagues-acts = Acts
colleagues-you = (you)
colleagues-suspended = Suspended
colleagues-offers = Offered seats
colleagues-expired = Expired
colleagues-offer = Offer a seat
colleagues-ask = Focal points offer seats. Ask one of them if somebody should join you.
colleagues-offer-text = A mail with a link and a code goes to this address. The offer is good for 14 days.
colleagues-offer-send = Offer the seat
colleagues-role-contributor = Writes answers and adds files, for example in a ministry; can’t hand in.
colleagues-role-focal_point = Decides how the reply is given, hands it in, and offers seats to others.
colleagues-send-again = Send again
colleagues-take-back = Take back
colleagues-remove = Remove { $name }
colleagues-remove-question = Take the seat of { $name } away? What { $name } wrote stays. From now on { $name } can neither read nor write the drafts.
colleagues-leave-question = Give up your own seat? From now on you can neither read nor write the drafts.
colleagues-offered = A seat was offered to { $name }. The mail is on its way.
colleagues-sent-again = The offer to { $name } was sent again; earlier links no longer work.
colleagues-taken-back = The offer to { $name } was taken back.
colleagues-removed = { $name } no longer has a seat.
colleagues-left = You have given up your seat.
colleagues-gone = This offer was taken or taken back in the meantime.
colleagues-last = The last focal point can’t be removed. Offer the seat of a focal point to somebody else first.
colleagues-fault-email = Write one mail address, such as name@example.org.
colleagues-fault-direction = Write the name without hidden signs that change the direction of the text.
colleagues-fault-role = Choose the role.
colleagues-fault-seated = Somebody with this address has a seat already.
colleagues-fault-offered = A seat was offered to this address already. Send that offer again, or take it back first.
