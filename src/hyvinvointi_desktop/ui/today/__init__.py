"""Tänään: what is on, what waits, and the quick line."""
