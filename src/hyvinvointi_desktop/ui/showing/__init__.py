"""Showing one client the own page at the table, and the door back to the worker."""
