### Board: who was asked and how far they are.

board-progress = Progress
board-progress-invited = Not opened
board-progress-opened = Opened
board-progress-started = Begun
board-progress-handed_in = Handed in
