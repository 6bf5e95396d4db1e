"""The coordinator's registry, on both databases."""
