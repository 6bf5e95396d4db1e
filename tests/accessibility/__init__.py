"""What a screen reader gets: every page walked in the process, and over the real accessibility bus."""
