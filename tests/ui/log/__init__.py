"""The log on the screen."""
