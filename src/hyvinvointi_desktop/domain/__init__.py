"""Rules and values. No clock, no input or output, no sentence for people; standard library only."""
