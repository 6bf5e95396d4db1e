"""Posti: what leaves for the coordinator, how far it has come, and what comes back."""
