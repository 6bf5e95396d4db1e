"""When a figure is about too few people to be told (RULES.md section 8)."""

LEAST = 5
"""A figure about fewer people than this is hidden; none at all may be said."""


def few(count: int) -> bool:
    """Whether the count is about some people, but fewer than ``LEAST``."""
    return 0 < count < LEAST


def tells_of_few(count: int, known: int = 0) -> bool:
    """Whether the figure says something about few people to somebody who knows ``known`` of it by name: what is left
    after taking the known away is the figure of the others."""
    return few(count - known)
