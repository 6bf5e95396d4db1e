"""The window over a damaged store."""
