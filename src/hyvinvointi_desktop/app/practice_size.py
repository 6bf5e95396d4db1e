"""How much practice data there may be. A name of its own, so that asking for it loads nothing."""

from enum import StrEnum


class Size(StrEnum):
    """A few months of one worker, or a whole career of ten years."""

    SMALL = "small"
    CAREER = "career"
