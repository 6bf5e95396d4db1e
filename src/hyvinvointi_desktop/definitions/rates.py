"""Kilometre rates from their TOML file. A figure that is missing there stays missing here."""

from datetime import date
from enum import StrEnum
from pathlib import Path

from hyvinvointi_desktop.definitions.fields import Fields
from hyvinvointi_desktop.domain.programmes import KmRate, SupplementKind, Vehicle


class Confidence(StrEnum):
    """How sure a figure is."""

    SEVERAL_SOURCES = "several sources"
    ONE_SOURCE = "one source"
    SOURCES_DISAGREE = "sources disagree"
    FROM_MEMORY = "from memory"


def read_km_rates(path: Path) -> tuple[KmRate, ...]:
    """The rates of that file, each valid over a calendar year. ``source`` tells the decision, where its figure was
    read, and how sure it is.

    Raises:
        DefinitionError: naming the field; also where a figure stands twice.
    """
    top = Fields.of_file(path)
    decision = top.text("decision")
    sources = top.pairs("sources")
    top.whole("version", 1, 1_000_000)
    rates: dict[tuple[Vehicle | SupplementKind, int], KmRate] = {}
    for fields in top.tables("rates"):
        rate = _rate(fields, decision, sources)
        key = (rate.what, rate.first_day.year)
        if key in rates:
            raise fields.wrong("year", f"{rate.what} of {rate.first_day.year} stands twice")
        rates[key] = rate
    top.done()
    return tuple(rates.values())


def _rate(fields: Fields, decision: str, sources: dict[str, str]) -> KmRate:
    if fields.has("vehicle") == fields.has("supplement"):
        raise fields.wrong("vehicle", "either vehicle or supplement must be given")
    what: Vehicle | SupplementKind = (
        fields.one_of("vehicle", Vehicle) if fields.has("vehicle") else fields.one_of("supplement", SupplementKind)
    )
    year = fields.whole("year", 1990, 2199)
    rate = fields.rate("rate")
    confidence = fields.one_of("confidence", Confidence)
    named = fields.texts("sources") if fields.has("sources") else ()
    if not named and confidence is not Confidence.FROM_MEMORY:
        raise fields.wrong("sources", "is missing")
    if unknown := [key for key in named if key not in sources]:
        raise fields.wrong("sources", f"{unknown[0]!r} is not in the table sources")
    parts = [f"{decision} {year}", *(sources[key] for key in named), confidence.value]
    parts += [fields.text("note")] if fields.has("note") else []
    fields.done()
    return KmRate(what, date(year, 1, 1), date(year, 12, 31), rate, "; ".join(parts))
