"""Feedback without a person: asking, typing in from paper, what the answers say together, own forms."""
