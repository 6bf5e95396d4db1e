"""The places of a client's measures: the tab of the card, a total over time, nine areas, answers, groups alone.

They write invented fillings, and our own short themes in the place of the wording: for practice records and tests.
"""

from dataclasses import replace
from datetime import timedelta

from hyvinvointi_desktop.domain.ids import AssessmentId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.ui.clients.client_card import MEASURES, OVERVIEW
from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker

TOTAL, NINE, ANSWERS, GROUPS = "swemwbs", "hyvinvointimittari", "3x10d", "esis"
_DAYS = {TOTAL: (160, 120, 75, 20), NINE: (160, 20), ANSWERS: (150, 60), GROUPS: (160, 20)}
_MODES = (Mode.SELF, Mode.ASSISTED, Mode.INTERVIEW)


def _ready(at: Walker, measure_id: str) -> Measure | None:
    measure = at.desk.measures().current(measure_id)
    if measure is None or measure.asked_in():
        return measure
    themes = tuple(replace(item, text=item.theme) for item in measure.items)
    file = at.desk.measure_as_next(replace(measure, items=themes, licence_holder="Esimerkkikunta"))
    return at.desk.save_measure("measure.toml", file.content).measure


def fill_measures(at: Walker) -> None:
    """Fillings of somebody's measures. Once; the same ids again change nothing."""
    client, today = at.somebody(), at.desk.clock.today()
    for measure_id, days in _DAYS.items():
        if any(a.assessment.measure == measure_id for a in at.desk.client_scores(client)):
            continue
        measure = _ready(at, measure_id)
        for number, ago in enumerate(days if measure is not None else ()):
            assert measure is not None
            given = {
                item.id: item.low + min(n % 3 + number + (n * number) % 2, item.high - item.low)
                for n, item in enumerate(measure.items)
            }
            at.desk.save_assessment(
                Assessment(
                    AssessmentId(f"gallery-{measure_id}-{number}"), client, MeasureId(measure_id), measure.version,
                    today - timedelta(days=ago), _MODES[number % 3], given, MeasurePoint.START if not number else None,
                )
            )  # fmt: skip


def _tab(index: int) -> Go:
    def go(at: Walker) -> None:
        fill_measures(at)
        card = at.card()
        card.measures.reload()
        at.rest()
        card.tabs.open(index)

    return go


def _measure(measure_id: str) -> Go:
    def go(at: Walker) -> None:
        _tab(MEASURES)(at)
        at.page("clients", ClientsPage).open_measure(at.somebody(), measure_id)
        at.rest()

    return go


CLIENT_MEASURE_PLACES: dict[str, Go] = {
    "client-measures": _tab(MEASURES),
    "client-measures-overview": _tab(OVERVIEW),
    "client-measure": _measure(TOTAL),
    "client-measure-areas": _measure(NINE),
    "client-measure-answers": _measure(ANSWERS),
    "client-measure-groups": _measure(GROUPS),
}
