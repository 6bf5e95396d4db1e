"""From the rows of drop-in and training to their facts: the reads of ``record_facts`` for what is counted."""

from collections.abc import Mapping

from hyvinvointi_desktop.app import fact_values as v
from hyvinvointi_desktop.app.fact_reads import F, Read, as_is, coded, day, in_json, of
from hyvinvointi_desktop.app.fact_values import List

DROP_IN_ROOTS: Mapping[str, Mapping[F, Read]] = {
    "drop_ins": {
        F.DAY: day("happened_on"), F.PLACE: as_is("place"), F.KIND: coded("kind", List.CONTACTS),
        F.TOPICS: in_json("topics", lambda x: v.Coded(List.TOPICS, x)),
        F.AGE_BAND: of("age_band", lambda band: v.Coded(List.AGE_BANDS, band) if band else None),
        F.LENGTH: of("minutes", v.Minutes),
    },
    "theme_days": {
        F.DAY: day("held_on"), F.PLACE: as_is("place"), F.THEME: as_is("theme"), F.VISITORS: as_is("visitors"),
    },
    "trainings": {
        F.DAY: day("held_on"), F.PLACE: as_is("place"), F.KIND: coded("kind", List.TRAININGS),
        F.THEME: as_is("theme"), F.PARTICIPANTS: as_is("participants"), F.LENGTH: of("minutes", v.Minutes),
    },
}  # fmt: skip
