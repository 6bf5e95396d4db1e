"""Logging visits: the form, the notebook's grid and the weekly plans."""
