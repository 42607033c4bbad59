### People: who sits on the side of the house, and seats that were offered by mail.

people-title = People
people-lead = Those who have a seat on the side of the house. Each act here is put on record with your name.
people-caption = { $count ->
    [one] { $count } person with a seat
   *[other] { $count } people with a seat
}
people-name = Name
people-email = Mail address
people-role = Role
people-seat = Seat
people-acts = Acts
people-you = (you)
people-counts = Counts
people-suspended = Suspended
people-suspend = Suspend
people-resume = Let it count again
people-remove = Remove
people-remove-question = Remove the seat of { $name }? What { $name } has done stays on record. A new seat can be offered later.
people-remove-this = Remove the seat of { $name }
people-waiting = Offers that wait to be taken
people-offers = Seats offered
# The name of somebody to whom a seat was offered, when only the address is known.
people-nameless = Not named
people-good-until = Good until
people-expired = Expired
people-send-again = Send again
people-take-back = Take back
people-offer = Offer a seat
people-offer-hint = A mail with a link and a code goes to the address. The offer is good for 14 days and can be sent again or taken back.
people-language = Language of the mail
people-language-hint = If the address has an account, the mail comes in the language of that account.
people-offer-send = Offer the seat
people-role-secretary = Writes the questionnaire, dispatches it, registers replies, compiles.
people-role-supervisor = Does all that and decides: extensions, late replies, removals.
people-role-rapporteur = Shapes and reviews the report draft; reads all replies.
people-role-member = Reads replies and drafts, and makes remarks.

## What was done
people-offered = A seat was offered to { $email }. The mail is on its way.
people-renewed = The offer to { $email } was sent again. Earlier links no longer work.
people-revoked = The offer to { $email } was taken back.
people-was-suspended = The seat of { $name } is suspended.
people-was-resumed = The seat of { $name } counts again.
people-was-removed = The seat of { $name } was removed.

## What went wrong
people-fault-role = Choose the role that the seat carries.
people-fault-supervisor = Only a supervisor can offer the seat of a supervisor. Ask one, or choose another role.
people-fault-email = Write one mail address, such as name@example.org.
people-fault-seated = Somebody with this address has a seat here already.
people-fault-offered = A seat was offered to this address already. Send that offer again, or take it back first.
people-fault-own = You can’t suspend or remove your own seat. Ask somebody else to do it.
people-fault-last = This is the last seat of the secretariat that counts. Offer somebody else a seat first.
people-fault-gone = This was changed in the meantime. Below is how it stands now.
