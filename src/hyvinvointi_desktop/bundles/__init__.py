"""Seals: this room knows signatures, containers and how to distrust them; it refuses to store, to print and to send."""
