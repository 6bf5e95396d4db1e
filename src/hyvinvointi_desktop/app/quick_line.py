"""One typed line as a visit: ``eilen 9-11.30 Aino kävely kirjastolle 24 km``. Pure; it never raises, guesses no name.

What it does not understand stays in the note, so that no word of the person is lost.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from hyvinvointi_desktop.app import quick_names
from hyvinvointi_desktop.app.quick_words import (
    BEFORE_DAY,
    BESIDE_CLIENT,
    CLOCK,
    COMING,
    HINTS_KIND,
    NEAR_DAYS,
    PAST,
    SAYS_KIND,
    SHORT_WEEKDAYS,
    TWO_WORD_DAYS,
    WEEKDAYS,
)
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programmes import SessionKind

_DASH = r"\s*[-–—−]\s*"
_TIME = r"([0-9]{1,2})(?:[.:]([0-9]{2}))?"
_PACKED = r"([0-9]{1,2})([0-9]{2})"
_NOT_BEFORE = r"(?<![\w.:,/–-])"
_NOT_AFTER = r"(?![\w:/]|[.,][0-9])"
_KM = re.compile(
    rf"{_NOT_BEFORE}([0-9]{{1,4}})(?:[.,]([0-9]))?\s*(?:km|kilometriä|kilometer|kilometres|kilsaa)\b", re.I
)
_LENGTH = re.compile(
    rf"{_NOT_BEFORE}(?:([0-9]{{1,2}})(?:[.,]([0-9]))?\s*(?:h|t|tuntia|tunti|timmar|timme|hours|hour)\b)?"
    r"\s*(?:([0-9]{1,3})\s*(?:min|minuuttia|minuter|minutes)\b)?",
    re.I,
)
_ISO = re.compile(rf"{_NOT_BEFORE}([0-9]{{4}})-([0-9]{{1,2}})-([0-9]{{1,2}}){_NOT_AFTER}")
_DATE = re.compile(rf"{_NOT_BEFORE}([0-9]{{1,2}})[./]([0-9]{{1,2}})[./]((?:[0-9]{{4}}|[0-9]{{2}})(?![0-9]))?(?![0-9])")
_RANGES = (
    re.compile(rf"{_NOT_BEFORE}{_TIME}{_DASH}{_TIME}{_NOT_AFTER}"),
    re.compile(rf"{_NOT_BEFORE}{_PACKED}{_DASH}{_PACKED}{_NOT_AFTER}"),
    re.compile(rf"{_NOT_BEFORE}{_TIME}\s+(?:to|till|until|saakka)\s+{_TIME}{_NOT_AFTER}", re.I),
)
_CLOCK_ONLY = re.compile(rf"{_NOT_BEFORE}(?:klo|kello|kl\.?|klockan|at)\s*{_TIME}{_NOT_AFTER}", re.I)
_ONE_TIME = re.compile(rf"{_NOT_BEFORE}([0-9]{{1,2}})[.:]([0-9]{{2}}){_NOT_AFTER}")
_HOLE = "\x00"


@dataclass(frozen=True, slots=True)
class QuickLine:
    """What was understood. ``unclear`` holds, for each name that fits several clients, those clients.

    ``note`` is every word that says nothing else; ``places`` are known places that the words name.
    """

    text: str = ""
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    clients: tuple[ClientId, ...] = ()
    unclear: tuple[tuple[ClientId, ...], ...] = ()
    kind: str | None = None
    note: str = ""
    km_tenths: int | None = None
    places: tuple[str, ...] = ()
    leftovers: tuple[str, ...] = ()

    @property
    def is_enough(self) -> bool:
        """Whether it says whom, when and how long."""
        return bool(self.clients) and not self.unclear and self.starts is not None and self.ends is not None


@dataclass(slots=True)
class _Reading:
    """The line while it is read: what is understood is cut out and leaves a hole behind."""

    rest: str
    today: date
    forward: bool
    day: date | None = None
    starts: time | None = None
    ends: time | None = None
    km_tenths: int | None = None
    kinds: list[str] = field(default_factory=list)

    def cut(self, begin: int, end: int) -> None:
        self.rest = self.rest[:begin] + f" {_HOLE} " + self.rest[end:]


def parse(
    text: str,
    today: date,
    clients: Sequence[Client] = (),
    kinds: Sequence[SessionKind] = (),
    places: Sequence[str] = (),
    *,
    forward: bool = False,
) -> QuickLine:
    """Reads a line; with ``forward`` a bare weekday or date is one to come, else one that has been."""
    reading = _Reading(re.sub(r"[\s\x00]+", " ", text).strip(), today, forward)
    reading.rest, codes = _hide_codes(reading.rest, clients)
    _take_km(reading)
    _take_dates(reading)
    _take_times(reading)
    words = _words(_take_day_words(reading), codes)
    words, people, unclear = _take_clients(words, clients)
    known = {k.id for k in kinds} if kinds else set(SAYS_KIND)
    words, kind = _take_kind(words, known)
    note = _tidy(words)
    return QuickLine(
        text=text,
        day=reading.day,
        starts=reading.starts,
        ends=reading.ends,
        clients=people,
        unclear=unclear,
        kind=kind,
        note=note,
        km_tenths=reading.km_tenths,
        places=_places(note, places),
        leftovers=tuple(w for w in note.split() if any(c.isdigit() for c in w)),
    )


# -- numbers ----------------------------------------------------------------------------------------------------


def _hide_codes(text: str, clients: Sequence[Client]) -> tuple[str, dict[str, str]]:
    """A code such as ``A-17`` must not be read as a time: it waits behind a mark of its own."""
    hidden: dict[str, str] = {}
    for client in sorted(clients, key=lambda c: -len(c.code)):
        code = client.code.strip()
        if not code or code.isdigit() or not any(c.isdigit() for c in code):
            continue
        mark = f"\ue000{len(hidden)}\ue001".translate(_DIGITS_AWAY)
        found = re.search(rf"(?<!\w){re.escape(code)}(?!\w)", text, re.I)
        if found:
            hidden[mark] = code
            text = f"{text[: found.start()]} {mark} {text[found.end() :]}"
    return text, hidden


_DIGITS_AWAY = {ord("0") + n: 0xE010 + n for n in range(10)}


def _take_km(reading: _Reading) -> None:
    if found := _KM.search(reading.rest):
        reading.km_tenths = int(found[1]) * 10 + int(found[2] or 0)
        reading.cut(found.start(), found.end())


def _real_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2199 else None
    except ValueError:
        return None


def _nearest(day: int, month: int, today: date, forward: bool) -> date | None:
    years = range(today.year - 4, today.year + 5)
    days = [d for y in years if (d := _real_day(y, month, day)) is not None]
    slack = timedelta(days=31)
    if forward:
        return min((d for d in days if d >= today - slack), default=None)
    return max((d for d in days if d <= today + slack), default=None)


def _take_dates(reading: _Reading) -> None:
    if found := _ISO.search(reading.rest):
        day = _real_day(int(found[1]), int(found[2]), int(found[3]))
        if day is not None:
            reading.day = day
            reading.cut(found.start(), found.end())
            return
    for found in _DATE.finditer(reading.rest):
        year = found[3]
        day = (
            _nearest(int(found[1]), int(found[2]), reading.today, reading.forward)
            if year is None
            else _real_day(int(year) + (2000 if len(year) == 2 else 0), int(found[2]), int(found[1]))
        )
        if day is not None:
            reading.day = day
            reading.cut(found.start(), found.end())
            return


def _clock(hour: str, minute: str | None) -> time | None:
    h, m = int(hour), int(minute or 0)
    if (h, m) == (24, 0):
        return time(0)
    return time(h, m) if h < 24 and m < 60 else None


def _take_times(reading: _Reading) -> None:
    for pattern in _RANGES:
        for found in pattern.finditer(reading.rest):
            begin, end = _clock(found[1], found[2]), _clock(found[3], found[4])
            if begin is not None and end is not None and begin != end:
                reading.starts, reading.ends = begin, end
                reading.cut(*_with_clock_word(reading.rest, found.start(), found.end()))
                _date_without_dot(reading)
                return
    for pattern in (_CLOCK_ONLY, _ONE_TIME):
        for found in pattern.finditer(reading.rest):
            begin = _clock(found[1], found[2])
            if begin is not None:
                reading.starts = begin
                reading.cut(found.start(), found.end())
                _take_length(reading)
                return
    _hour_after_day(reading)


def _with_clock_word(text: str, begin: int, end: int) -> tuple[int, int]:
    before = text[:begin].rstrip()
    word = before.rsplit(" ", 1)[-1].rstrip(".").casefold() if before else ""
    return (len(before) - len(before.rsplit(" ", 1)[-1]), end) if word in CLOCK | {"from"} else (begin, end)


def _date_without_dot(reading: _Reading) -> None:
    """``20.11 9-11``: beside a time, ``20.11`` can only be a day."""
    if reading.day is None and (
        found := re.search(rf"{_NOT_BEFORE}([0-9]{{1,2}})[./]([0-9]{{1,2}})(?![\w.:/])", reading.rest)
    ):
        day = _nearest(int(found[1]), int(found[2]), reading.today, reading.forward)
        if day is not None:
            reading.day = day
            reading.cut(found.start(), found.end())


def _hour_after_day(reading: _Reading) -> None:
    """``eilen 9 Aino``: a bare number is an hour only right after a day or at the beginning."""
    found = re.search(rf"(?:^|{_HOLE}\s|\b[^\W\d]+\s)\s*([0-9]{{1,2}}){_NOT_AFTER}", reading.rest)
    if found is None:
        return
    before = reading.rest[: found.start(1)].split()
    day_before = not before or before[-1] == _HOLE or _is_day_word(before[-1])
    begin = _clock(found[1], None)
    if day_before and begin is not None and not re.match(r"\s*(?:h|min|t)\b", reading.rest[found.end(1) :]):
        reading.starts = begin
        reading.cut(found.start(1), found.end(1))
        _take_length(reading)


def _take_length(reading: _Reading) -> None:
    for found in _LENGTH.finditer(reading.rest):
        minutes = int(found[1] or 0) * 60 + int(found[2] or 0) * 6 + int(found[3] or 0)
        begin = reading.starts
        if minutes and begin is not None:
            end = begin.hour * 60 + begin.minute + minutes
            if end < 24 * 60:
                reading.ends = time(end // 60, end % 60)
                reading.cut(found.start(), found.end())
            return


# -- days in words ----------------------------------------------------------------------------------------------


def _is_day_word(word: str) -> bool:
    plain = word.rstrip(".,").casefold()
    return plain in NEAR_DAYS or plain in WEEKDAYS or plain in SHORT_WEEKDAYS


def _take_day_words(reading: _Reading) -> list[str]:
    """Cuts the words of a day out of the line; returns what is left, holes included."""
    words = reading.rest.split()
    for at, word in enumerate(words):
        plain = word.rstrip(".,").casefold()
        pair = (plain, words[at + 1].rstrip(".,").casefold()) if at + 1 < len(words) else ("", "")
        if pair in TWO_WORD_DAYS:
            _set_day(reading, reading.today + timedelta(days=TWO_WORD_DAYS[pair]))
            return [*words[:at], _HOLE, *words[at + 2 :]]
        if plain in NEAR_DAYS:
            _set_day(reading, reading.today + timedelta(days=NEAR_DAYS[plain]))
            return [*words[:at], _HOLE, *words[at + 1 :]]
        weekday = WEEKDAYS.get(plain)
        if weekday is None and _may_be_short_day(words, at):
            weekday = SHORT_WEEKDAYS.get(plain)
        if weekday is not None:
            begin = _take_weekday(reading, words, at, weekday)
            return [*words[:begin], _HOLE, *words[at + 1 :]]
    return words


def _may_be_short_day(words: Sequence[str], at: int) -> bool:
    """``to`` and ``on`` are days only at the beginning of the line or before a number that was taken out."""
    follows = words[at + 1] if at + 1 < len(words) else ""
    before = words[at - 1].casefold() if at else ""
    number_follows = follows == _HOLE
    if words[at].casefold() in ("on", "to", "sun", "sat"):
        return number_follows
    return at == 0 or number_follows or before in COMING | PAST


def _take_weekday(reading: _Reading, words: Sequence[str], at: int, weekday: int) -> int:
    """Sets the day; returns where the words about it begin."""
    begin = at
    forward = reading.forward
    if at and words[at - 1].casefold() in COMING | PAST:
        forward = words[at - 1].casefold() in COMING
        begin -= 1
    elif at and words[at - 1].casefold() in BEFORE_DAY:
        begin -= 1
    if forward:
        _set_day(reading, reading.today + timedelta(days=(weekday - reading.today.weekday()) % 7))
    else:
        _set_day(reading, reading.today - timedelta(days=(reading.today.weekday() - weekday) % 7))
    return begin


def _set_day(reading: _Reading, day: date) -> None:
    if reading.day is None:
        reading.day = day


# -- people, kind, note -----------------------------------------------------------------------------------------


def _words(words: Sequence[str], codes: dict[str, str]) -> list[str]:
    return [codes.get(w, w) for w in words]


def _take_clients(
    words: list[str], clients: Sequence[Client]
) -> tuple[list[str], tuple[ClientId, ...], tuple[tuple[ClientId, ...], ...]]:
    found = quick_names.find([w.strip(",;:") if w != _HOLE else "" for w in words], clients)
    gone: set[int] = set()
    for hit in found:
        gone.update(range(hit.first, hit.last))
    for at in range(len(words)):
        if at not in gone and words[at].casefold() in BESIDE_CLIENT and ({at - 1, at + 1} & gone):
            gone.add(at)
    left = [w if n not in gone else _HOLE for n, w in enumerate(words)]
    clear = tuple(hit.clients[0] for hit in found if len(hit.clients) == 1)
    unclear = tuple(hit.clients for hit in found if len(hit.clients) > 1)
    return left, clear, unclear


def _take_kind(words: list[str], known: set[str]) -> tuple[list[str], str | None]:
    plain = [w.strip(".,;:!").casefold() for w in words]
    for kind, sayings in SAYS_KIND.items():
        if kind not in known:
            continue
        for saying in sayings:
            parts = saying.split()
            for at in range(len(plain) - len(parts) + 1):
                if plain[at : at + len(parts)] == parts:
                    return [*words[:at], _HOLE, *words[at + len(parts) :]], kind
    for kind, beginnings in HINTS_KIND.items():
        if kind in known and any(w.startswith(beginnings) for w in plain):
            return words, kind
    return words, None


def _tidy(words: Sequence[str]) -> str:
    text = " ".join(w for w in words if w != _HOLE)
    return re.sub(r"\s+", " ", text).strip(" ,;:–-")


def _places(note: str, places: Sequence[str]) -> tuple[str, ...]:
    """Known places whose locality, or the name after it, some word of the note bends."""
    words = [w for w in re.findall(r"[^\W\d]+", note) if len(w) >= 4]
    found = []
    for place in places:
        names = [n for n in re.findall(r"[^\W\d]+", place) if len(n) >= 4]
        if any(quick_names.is_form_of(word, name) for word in words for name in names):
            found.append(place)
    return tuple(dict.fromkeys(found))
