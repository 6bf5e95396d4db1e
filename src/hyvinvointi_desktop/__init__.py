"""Hyvinvointi: an offline-first desktop program for the people who walk beside others."""

__version__ = "0.1.0"
