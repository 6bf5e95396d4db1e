"""Filling a measure: by keys at the desk, or turned to the client in large print."""
