### Reply.
