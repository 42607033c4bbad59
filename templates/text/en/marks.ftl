## Marks between words; quoted blanks are kept
# Between the items of a list.
mark-list = {", "}
# Between the parts of a series whose parts hold lists themselves.
mark-series = {"; "}
# What it is called, and what it is.
mark-pair = { $name }: { $value }
# Words, and in brackets what is added to them.
mark-aside = { $words } ({ $aside })
# Two things said one after the other: who, and when.
mark-then = { $first }, { $second }
# The title of a page, and of what it is a part.
mark-title = { $title } – { $of }
# A mail, and whom it goes to.
mark-to = { $what } → { $whom }
# Between the whole and its tenths.
mark-decimal = .
# Between thousands and hundreds.
mark-thousands = ,
