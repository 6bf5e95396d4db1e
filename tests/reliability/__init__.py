"""What the program survives: power cuts, kills, failing operations. Each part can be run at length by a command."""
