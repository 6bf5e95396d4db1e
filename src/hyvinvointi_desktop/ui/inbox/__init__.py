"""The coordinator's incoming post."""
