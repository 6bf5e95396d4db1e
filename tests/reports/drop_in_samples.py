"""A year of drop-in of an invented meeting place, as the document that papers and tables are made of."""

from datetime import date
from typing import Any

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.drop_in import programme_in
from hyvinvointi_desktop.domain.programme_versions import Programmes


def drop_in_year(*, hidden: int = 5, full: bool = True) -> dict[str, Any]:
    """A year with every part, or one in which nothing was counted."""
    rules = programme_in(Programmes(bootstrap.definitions().programmes()), date(2026, 12, 31))
    kinds = [kind for kind in rules.drop_in.kinds if kind != "self_care"]
    bands = [*rules.drop_in.age_bands, ""]
    some = 1 if full else 0
    months = {kind: [some * ((n * 7 + m * 5) % 23) for m in range(12)] for n, kind in enumerate(kinds)}
    total = [sum(months[kind][m] for kind in kinds) for m in range(12)]
    topics = [{"topic": topic, "total": some * (40 + n)} for n, topic in enumerate(rules.drop_in.topics)]
    return {
        "format": "hyvinvointi-drop-in-year", "version": 1, "year": 2026, "worker": "Maija Keksitty",
        "organisation": "Esimerkkikunta", "made_at": "2027-01-04T09:00:00+02:00", "practice": False,
        "contacts": {
            "total": sum(total), "minutes": some * 1500, "months": total,
            "kinds": [{"kind": kind, "months": months[kind], "total": sum(months[kind])} for kind in kinds],
        },
        "self_care": {"total": some * 78, "months": [some * m for m in range(1, 13)]},
        "topics": topics,
        "age_bands": [{"age_band": band, "total": some * (30 + n)} for n, band in enumerate(bands)],
        "places": [{"place": "Kirjasto", "contacts": 120, "self_care": 78}] * some
        + [{"place": "", "contacts": 7, "self_care": 0}] * some,
        "topics_by_age": {"hidden_under": hidden, "counts": [[9, None, None, 12, 0, 7, 3] for _ in topics]},
        "theme_days": [{"on": "2026-10-10", "place": "Kirjasto", "theme": "Unipäivä äöå", "visitors": 31}] * some,
        "trainings": [
            {"on": "2026-03-05", "place": "Talo", "kind": "workshop", "theme": "Arki", "participants": 14,
             "minutes": 180},
            {"on": "2026-09-05", "place": "", "kind": "oma laji", "theme": "", "participants": 9, "minutes": 45},
        ] * some,
    }  # fmt: skip
