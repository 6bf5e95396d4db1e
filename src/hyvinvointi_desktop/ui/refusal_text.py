"""The one door for "why did a use case say no" as a sentence; the sentences stand in ``ui/text_faults.py``."""

from hyvinvointi_desktop.ui.text_faults import refusal

__all__ = ["refusal"]
