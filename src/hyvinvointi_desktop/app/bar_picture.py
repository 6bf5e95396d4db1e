"""How high the bars of a picture are: the same for the window and for a paper. It draws nothing."""

_STEPS = (1, 2, 5)


def top_of(largest: int) -> int:
    """The round number at the top of the scale: 1, 2 or 5 times a power of ten times up to five, never under 4."""
    step = step_of(largest)
    return max(4, -(-largest // step) * step)


def step_of(largest: int) -> int:
    """What lies between two lines of the scale, so that there are at most five."""
    power = 1
    while True:
        for factor in _STEPS:
            if factor * power * 5 >= largest:
                return factor * power
        power *= 10


def lines_of(largest: int) -> tuple[int, ...]:
    """The numbers at the lines of the scale, from 0 to the top."""
    return tuple(range(0, top_of(largest) + 1, step_of(largest)))
