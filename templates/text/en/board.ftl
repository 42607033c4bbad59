### Board.
