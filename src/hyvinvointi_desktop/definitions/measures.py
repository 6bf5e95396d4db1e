"""A measure from its TOML file, shipped or the organisation's own. It decides nothing: every figure is the file's."""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.definitions.programme_bounds import MAX_BYTES
from hyvinvointi_desktop.domain import scoring
from hyvinvointi_desktop.domain.ids import MeasureId
from hyvinvointi_desktop.domain.measures import LANGUAGES, Band, Item, Measure, Summary, Transform
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.programmes import Words

ID = "[a-z0-9][a-z0-9_-]{0,59}"
VERSIONS = (1, 1_000_000)
ANSWERS = (0, 100)
"""The least and the most that an answer can be."""
MOST_ITEMS = 60
GROUP_LEAST = (3, 1000)
"""A mean is shown from so many people on; never under 3 (RULES.md section 8)."""
_ID = re.compile(ID)
_FIGURE = re.compile("[0-9]{1,5}")


def read_measure(path: Path) -> Measure:
    """The measure of that file, named by the measure's id, or by id and version (``x.2.toml``).

    Raises:
        DefinitionError: naming line and field.
    """
    top = Fields.of_file(path)
    measure = _measure(top)
    if path.stem not in (measure.id, f"{measure.id}.{measure.version}"):
        raise top.wrong("id", Wrong.OTHER_NAME, known=path.stem)
    return measure


def read_own_measure(file: str, text: str) -> Measure:
    """The organisation's own measure in a file's text.

    Raises:
        DefinitionError: naming line and field.
    """
    if len(text.encode()) > MAX_BYTES:
        raise DefinitionError(file, "", Wrong.TOO_LARGE, values={"most": MAX_BYTES})
    return replace(_measure(Fields.of_text(file, text)), own=True)


def _measure(top: Fields) -> Measure:
    measure_id = top.text("id")
    if not _ID.fullmatch(measure_id):
        raise top.wrong("id", Wrong.NO_NAME, value=measure_id)
    summary = top.one_of("summary", Summary) if top.has("summary") else Summary.TOTAL
    measure = Measure(
        id=MeasureId(measure_id),
        version=top.whole("version", *VERSIONS),
        title=_words(top.table("title"), finnish=True),
        items=_items(top, summary),
        summary=summary,
        source=top.text("source"),
        needs_wording=top.flag("needs_wording") if top.has("needs_wording") else False,
        individual=top.flag("individual") if top.has("individual") else True,
        group_least=top.whole("group_least", *GROUP_LEAST) if top.has("group_least") else 5,
        higher_is_better=top.flag("higher_is_better") if top.has("higher_is_better") else None,
        licence_from=top.day("licence_from") if top.has("licence_from") else None,
        licence=_line(top, "licence"),
        licence_holder=_line(top, "licence_holder"),
        period=_words(top.table("period")) if top.has("period") else {},
        intro=_words(top.table("intro")) if top.has("intro") else {},
        points=_points(top),
        **_change(top),
    )
    measure = _with_total(top, measure) if summary is Summary.TOTAL else measure
    low, high = scoring.scale_of(measure)
    top.done()
    return replace(measure, scale_low=low, scale_high=high)


def _line(top: Fields, name: str) -> str:
    return top.text(name) if top.has(name) else ""


def _change(top: Fields) -> dict[str, Any]:
    """What a difference means; a possible change asks for a clear one, and a figure for its source."""
    found: dict[str, Any] = {
        name: top.decimal(name) if top.has(name) else None for name in ("possible_from", "clear_from", "error")
    }
    for name, value in found.items():
        if value is not None and value <= 0:
            raise top.wrong(name, Wrong.NOT_ABOVE_ZERO)
    possible, clear = found["possible_from"], found["clear_from"]
    if possible is not None and clear is None:
        raise top.wrong("clear_from", Wrong.MISSING)
    if possible is not None and clear is not None and clear < possible:
        raise top.wrong("clear_from", Wrong.WRONG_ORDER, least=possible)
    if any(value is not None for value in found.values()):
        found["change_source"] = top.text("change_source")
    return found


def _with_total(top: Fields, measure: Measure) -> Measure:
    """How the sum of the answers becomes the score."""
    transform = top.one_of("transform", Transform) if top.has("transform") else Transform.NONE
    every = len(measure.items)
    least = top.whole("least_answered", 1, every) if top.has("least_answered") else every
    if least < every and (transform is Transform.LOOKUP or len({(i.low, i.high) for i in measure.items}) > 1):
        raise top.wrong("least_answered", Wrong.TWO_RANGES, most=every)
    measure = replace(measure, transform=transform, least_answered=least)
    if transform is Transform.FACTOR:
        factor = top.decimal("factor")
        if factor <= 0:
            raise top.wrong("factor", Wrong.NOT_ABOVE_ZERO)
        measure = replace(measure, factor=factor)
    if transform is Transform.LOOKUP:
        measure = replace(measure, table=_table(top, measure))
    low, high = scoring.scale_of(measure)
    return replace(measure, bands=_bands(top, low, high))


def _table(top: Fields, measure: Measure) -> dict[int, Decimal]:
    """A score for every possible sum, going up."""
    fields = top.table("table")
    least, most = scoring.lowest_sum(measure), scoring.highest_sum(measure)
    found: dict[int, Decimal] = {}
    for key in fields.keys():  # noqa: SIM118 -- fields are no mapping
        if not _FIGURE.fullmatch(key) or str(int(key)) != key or not least <= int(key) <= most:
            raise fields.wrong(key, Wrong.NO_SUM, value=key, least=least, most=most)
        found[int(key)] = fields.decimal(key)
    for value in range(least, most + 1):
        if value not in found:
            raise fields.wrong(str(value), Wrong.TABLE_HOLE, value=value)
    for before, after in pairwise(range(least, most + 1)):
        if found[after] <= found[before]:
            raise fields.wrong(str(after), Wrong.TABLE_FALLS, value=after)
    return dict(sorted(found.items()))


def _items(top: Fields, summary: Summary) -> tuple[Item, ...]:
    """The questions; what several have in common is told once, in ``[answers]``."""
    common = top.table("answers") if top.has("answers") else None
    ends = (common.whole("low", *ANSWERS), common.whole("high", *ANSWERS)) if common else None
    if common and ends and ends[1] <= ends[0]:
        raise common.wrong("high", Wrong.WRONG_ORDER, least=ends[0] + 1)
    words = _answers(common, ends) if common and ends else {}
    if common:
        common.done()
    found: list[Item] = []
    for fields in top.tables("items"):
        item = _item(fields, ends, words, summary)
        if any(item.id == other.id for other in found):
            raise fields.wrong("id", Wrong.STANDS_TWICE, value=item.id)
        found.append(item)
    if not found:
        raise top.wrong("items", Wrong.EMPTY)
    if len(found) > MOST_ITEMS:
        raise top.wrong("items", Wrong.TOO_MANY, most=MOST_ITEMS)
    return tuple(found)


def _item(fields: Fields, ends: tuple[int, int] | None, words: Mapping[int, Words], summary: Summary) -> Item:
    item_id = fields.text("id")
    if not _ID.fullmatch(item_id):
        raise fields.wrong("id", Wrong.NO_NAME, value=item_id)
    if ends is None or fields.has("low") or fields.has("high"):
        own = fields.whole("low", *ANSWERS), fields.whole("high", *ANSWERS)
        if own[1] <= own[0]:
            raise fields.wrong("high", Wrong.WRONG_ORDER, least=own[0] + 1)
        if own != ends:
            ends, words = own, {}
    low, high = ends
    item = Item(
        id=item_id,
        theme=_words(fields.table("theme"), finnish=True),
        low=low,
        high=high,
        text=_words(fields.table("text")) if fields.has("text") else {},
        reverse=fields.flag("reverse") if fields.has("reverse") else False,
        answers={**words, **_answers(fields, ends)},
        bands=() if summary is Summary.TOTAL else _bands(fields, Decimal(low), Decimal(high)),
    )
    fields.done()
    return item


def _answers(fields: Fields, ends: tuple[int, int]) -> dict[int, Words]:
    """The names of single answers, by their number."""
    if not fields.has("words"):
        return {}
    named = fields.table("words")
    found: dict[int, Words] = {}
    for key in named.keys():  # noqa: SIM118 -- fields are no mapping
        if not _FIGURE.fullmatch(key) or str(int(key)) != key or not ends[0] <= int(key) <= ends[1]:
            raise named.wrong(key, Wrong.NO_SUM, value=key, least=ends[0], most=ends[1])
        found[int(key)] = _words(named.table(key))
    return dict(sorted(found.items()))


def _bands(owner: Fields, low: Decimal, high: Decimal) -> tuple[Band, ...]:
    """Named parts of the scale, from the lowest up; each says where it is from."""
    found: list[Band] = []
    for fields in owner.tables("bands") if owner.has("bands") else ():
        band = Band(
            fields.decimal("low"), fields.decimal("high"), _words(fields.table("title"), finnish=True),
            fields.text("source"),
        )  # fmt: skip
        if band.high < band.low:
            raise fields.wrong("high", Wrong.WRONG_ORDER, least=band.low)
        if not low <= band.low <= band.high <= high:
            raise fields.wrong("low" if band.low < low else "high", Wrong.OUT_OF_BOUNDS, least=low, most=high)
        if any(band.low <= other.high and other.low <= band.high for other in found):
            raise fields.wrong("low", Wrong.OVERLAPS)
        fields.done()
        found.append(band)
    return tuple(sorted(found, key=lambda band: band.low))


def _points(top: Fields) -> tuple[MeasurePoint, ...]:
    known = {point.value: point for point in MeasurePoint}
    given = top.texts("points") if top.has("points") else ()
    for value in given:
        if value not in known:
            raise top.wrong("points", Wrong.NONE_OF, value=value, known=", ".join(known))
    return tuple(known[value] for value in given)


def _words(fields: Fields, *, finnish: bool = False) -> Words:
    """The same words by language; Finnish is needed where it says so, else at least one."""
    if finnish and not fields.has("fi"):
        raise fields.wrong("fi", Wrong.MISSING)
    found = {language: fields.text(language) for language in LANGUAGES if fields.has(language)}
    if not found:
        fields.done()
        raise fields.wrong("fi", Wrong.MISSING)
    fields.done()
    return found
