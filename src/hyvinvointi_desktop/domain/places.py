"""Places of trips: which part of a place may leave the house, and when two drives are the same route."""

from collections.abc import Sequence


def locality(place: str) -> str:
    """The text before the first comma: all of a place that a claim shows (RULES.md 3.12)."""
    return place.partition(",")[0].strip()


def route_localities(from_place: str, via: Sequence[str], to_place: str) -> tuple[str, ...]:
    """The localities driven through, in order, empty places left out."""
    return tuple(name for name in (locality(p) for p in (from_place, *via, to_place)) if name)


def _same(place: str) -> str:
    return " ".join(place.split()).casefold()


RouteKey = tuple[str, ...]


def route_key(from_place: str, via: Sequence[str], to_place: str) -> RouteKey | None:
    """A key equal for drives of the same unordered place pair (and the same stops); None without both places."""
    ends = sorted((_same(from_place), _same(to_place)))
    if not all(ends):
        return None
    return (*ends, *sorted(_same(p) for p in via))
