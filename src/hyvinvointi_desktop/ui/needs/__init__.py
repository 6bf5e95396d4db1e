"""What residents need: the page."""
