"""The year of drop-in and training: read from the records, and as the document that papers and tables are made of."""

from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.drop_in import programme_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.drop_in_year import DropInYear, year_of
from hyvinvointi_desktop.domain.people import Worker

FORMAT = "hyvinvointi-drop-in-year"
VERSION = 1


def drop_in_year(year: int, records: Records, definitions: Definitions) -> DropInYear:
    """A year in numbers."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return year_of(
        year,
        records.drop_in_groups(first, last),
        programme_of(records, definitions, last).drop_in,
        records.theme_days_between(first, last),
        records.trainings_between(first, last),
    )


def year_document(
    found: DropInYear, worker: Worker, made_at: datetime, *, hide_under: int = 0, practice: bool = False
) -> dict[str, Any]:
    """The year as plain data. With ``hide_under`` small numbers of topics by age band are None (for others' eyes)."""
    hidden = found.hidden(hide_under) if hide_under else frozenset()
    cells = [
        [None if (n, m) in hidden else count for m, count in enumerate(line.by_age)]
        for n, line in enumerate(found.topics)
    ]
    return {
        "format": FORMAT, "version": VERSION, "year": found.year, "worker": worker.name,
        "organisation": worker.organisation, "made_at": made_at.isoformat(timespec="seconds"), "practice": practice,
        "contacts": {
            "total": found.contacts, "minutes": found.minutes, "months": list(found.months),
            "kinds": [{"kind": k.kind, "months": list(k.months), "total": k.total} for k in found.kinds],
        },
        "self_care": {"total": sum(found.self_care), "months": list(found.self_care)},
        "topics": [{"topic": line.topic, "total": line.total} for line in found.topics],
        "age_bands": [{"age_band": band, "total": total} for band, total in found.age_bands],
        "places": [{"place": p.place, "contacts": p.contacts, "self_care": p.self_care} for p in found.places],
        "topics_by_age": {"hidden_under": hide_under, "counts": cells},
        "theme_days": [
            {"on": d.on.isoformat(), "place": d.place, "theme": d.theme, "visitors": d.visitors}
            for d in found.theme_days
        ],
        "trainings": [
            {
                "on": t.on.isoformat(), "place": t.place, "kind": t.kind, "theme": t.theme,
                "participants": t.participants, "minutes": t.minutes,
            }
            for t in found.trainings
        ],
    }  # fmt: skip
