"""The text of a measure's file from the measure itself: what a form made is kept as a file like any other."""

from collections.abc import Iterable, Mapping
from typing import Any

import tomlkit
from tomlkit.items import InlineTable, Table

from hyvinvointi_desktop.domain.measures import Band, Item, Measure, Summary, Transform
from hyvinvointi_desktop.domain.programmes import Words


def written(measure: Measure) -> str:
    """The file's text. Read again it gives the same measure."""
    document = tomlkit.document()
    for name, value in _top(measure).items():
        if value is not None and value != "":
            document.add(name, tomlkit.item(value))
    for name, words in (("title", measure.title), ("period", measure.period), ("intro", measure.intro)):
        if words:
            document.add(name, _table(words))
    if measure.table:
        document.add("table", _table({str(n): str(value) for n, value in measure.table.items()}))
    if measure.summary is Summary.TOTAL and measure.bands:
        document.add("bands", _several(_band(band) for band in measure.bands))
    document.add("items", _several(_item(item, measure) for item in measure.items))
    return tomlkit.dumps(document)


def _top(measure: Measure) -> Mapping[str, Any]:
    total = measure.summary is Summary.TOTAL
    decimals = {name: getattr(measure, name) for name in ("possible_from", "clear_from", "error")}
    return {
        "id": str(measure.id),
        "version": measure.version,
        "summary": measure.summary.value,
        "transform": measure.transform.value if total else None,
        "factor": str(measure.factor) if total and measure.transform is Transform.FACTOR else None,
        "least_answered": measure.least_answered or len(measure.items) if total else None,
        "individual": measure.individual,
        "group_least": measure.group_least,
        "higher_is_better": measure.higher_is_better,
        **{name: None if value is None else str(value) for name, value in decimals.items()},
        "change_source": measure.change_source if any(v is not None for v in decimals.values()) else None,
        "points": [point.value for point in measure.points],
        "needs_wording": measure.needs_wording,
        "licence": measure.licence,
        "licence_holder": measure.licence_holder,
        "licence_from": measure.licence_from,
        "source": measure.source,
    }


def _item(item: Item, measure: Measure) -> Table:
    found = tomlkit.table()
    found.add("id", item.id)
    found.add("low", item.low)
    found.add("high", item.high)
    if item.reverse:
        found.add("reverse", value=True)
    found.add("theme", _inline(item.theme))
    if item.text:
        found.add("text", _inline(item.text))
    if item.answers:
        found.add("words", _table({str(n): _inline(words) for n, words in item.answers.items()}))
    if item.bands and measure.summary is not Summary.TOTAL:
        found.add("bands", _several(_band(band) for band in item.bands))
    return found


def _band(band: Band) -> Table:
    found = tomlkit.table()
    found.add("low", str(band.low))
    found.add("high", str(band.high))
    found.add("title", _inline(band.title))
    found.add("source", band.source)
    return found


def _inline(words: Words) -> InlineTable:
    found = tomlkit.inline_table()
    found.update(words)
    return found


def _table(values: Mapping[str, Any]) -> Table:
    found = tomlkit.table()
    for name, value in values.items():
        found.add(name, value)
    return found


def _several(tables: Iterable[Table]) -> Any:
    found = tomlkit.aot()
    for table in tables:
        found.append(table)
    return found
