"""A year of drop-in and training in numbers (RULES.md section 6). It counts contacts, never persons."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.drop_in import SELF_CARE, DropInRules, ThemeDay, Training
from hyvinvointi_desktop.domain.small_cells import hidden_cells

MONTHS = 12
NOT_NOTED = ""
"""The age band of a contact whose age band was not noted."""


@dataclass(frozen=True, slots=True)
class DropInGroup:
    """Contacts that are alike in everything that is counted. ``minutes`` is the sum of those that were noted."""

    month: Month
    kind: str
    place: str
    topics: tuple[str, ...]
    age_band: str
    contacts: int
    minutes: int


@dataclass(frozen=True, slots=True)
class KindLine:
    """One kind of contact over the twelve months."""

    kind: str
    months: tuple[int, ...]

    @property
    def total(self) -> int:
        """The year."""
        return sum(self.months)


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """One place; an empty ``place`` was not noted."""

    place: str
    contacts: int
    self_care: int


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One topic by age band, in the order of ``DropInYear.age_bands``. A contact with two topics is in both lines."""

    topic: str
    by_age: tuple[int, ...]

    @property
    def total(self) -> int:
        """The contacts about this topic."""
        return sum(self.by_age)


@dataclass(frozen=True, slots=True)
class DropInYear:
    """The year. ``kinds`` are contacts without the visits to the self-care point, which are ``self_care`` by month.

    ``age_bands`` pairs each band with its contacts, the one that was not noted last. Topics, age bands and minutes
    are of contacts alone.
    """

    year: int
    kinds: tuple[KindLine, ...]
    self_care: tuple[int, ...]
    age_bands: tuple[tuple[str, int], ...]
    topics: tuple[TopicLine, ...]
    places: tuple[PlaceLine, ...]
    minutes: int
    theme_days: tuple[ThemeDay, ...] = ()
    trainings: tuple[Training, ...] = ()

    @property
    def months(self) -> tuple[int, ...]:
        """All contacts by month."""
        return tuple(sum(line.months[n] for line in self.kinds) for n in range(MONTHS))

    @property
    def contacts(self) -> int:
        """All contacts of the year, visits to the self-care point left out."""
        return sum(self.months)

    @property
    def visitors(self) -> int:
        """All who came to themed days."""
        return sum(day.visitors for day in self.theme_days)

    @property
    def participants(self) -> int:
        """All who took part in trainings; who came twice is counted twice."""
        return sum(training.participants for training in self.trainings)

    @property
    def empty(self) -> bool:
        """Whether nothing at all was counted."""
        return not (self.contacts or sum(self.self_care) or self.theme_days or self.trainings)

    def hidden(self, minimum: int) -> frozenset[tuple[int, int]]:
        """Cells (topic, age band) of ``topics`` not to be shown to others: see ``small_cells``.

        What else the same paper tells is reckoned with: the contacts of each topic and of each age band.
        """
        most = [contacts for _, contacts in self.age_bands]
        return hidden_cells([line.by_age for line in self.topics], most, minimum)


def year_of(
    year: int,
    groups: Iterable[DropInGroup],
    rules: DropInRules,
    theme_days: Sequence[ThemeDay] = (),
    trainings: Sequence[Training] = (),
) -> DropInYear:
    """The year's numbers. Every kind of the rules has a line; one that the rules no longer know comes after them."""
    months, ages, cells = Counter[tuple[str, int]](), Counter[str](), Counter[tuple[str, str]]()
    places, care, minutes = Counter[str](), Counter[str](), 0
    for group in groups:  # one walk: a busy year has thousands of groups
        if group.month.year != year:
            continue
        months[group.kind, group.month.month] += group.contacts
        if group.kind == SELF_CARE:
            care[group.place] += group.contacts
            continue
        places[group.place] += group.contacts
        ages[group.age_band] += group.contacts
        minutes += group.minutes
        for topic in group.topics:
            cells[topic, group.age_band] += group.contacts
    bands = [*_in_order(rules.age_bands, [band for band in ages if band != NOT_NOTED]), NOT_NOTED]
    kinds = _in_order([k for k in rules.kinds if k != SELF_CARE], [kind for kind, _ in months if kind != SELF_CARE])
    topics = _in_order(rules.topics, [topic for topic, _ in cells])
    return DropInYear(
        year,
        tuple(KindLine(kind, _by_month(months, kind)) for kind in kinds),
        _by_month(months, SELF_CARE),
        tuple((band, ages[band]) for band in bands),
        tuple(TopicLine(topic, tuple(cells[topic, band] for band in bands)) for topic in topics),
        _places(places, care),
        minutes,
        tuple(sorted(theme_days, key=lambda d: (d.on, d.id))),
        tuple(sorted(trainings, key=lambda t: (t.on, t.id))),
    )


def _in_order(known: Iterable[str], used: Iterable[str]) -> list[str]:
    """The known ones in their order, then what else was used, by name."""
    first = list(known)
    return [*first, *sorted(set(used) - set(first))]


def _by_month(months: Counter[tuple[str, int]], kind: str) -> tuple[int, ...]:
    return tuple(months[kind, n] for n in range(1, MONTHS + 1))


def _places(found: Counter[str], care: Counter[str]) -> tuple[PlaceLine, ...]:
    names = sorted({*found, *care}, key=lambda place: (place == "", place.casefold(), place))
    return tuple(PlaceLine(place, found[place], care[place]) for place in names)
