"""The coordinator's incoming post in the window."""
