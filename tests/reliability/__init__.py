"""What the program survives: power cuts, kills, failing operations. Each part can also be run by a command of its own."""
