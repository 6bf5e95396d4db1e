"""Sheets about the keys: a new recovery key, another master key, and whether the paper can still be read."""
