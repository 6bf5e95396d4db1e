"""Measures with invented wording and fillings of a client, for tests, benchmarks and eyes."""

from dataclasses import replace
from datetime import date, timedelta

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.ports import OpenStore
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Mode, OwnMeasure
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from tests.support.desks import NOW
from tests.support.work import C1

OWN_VERSION = 2
AREAS = ("Terveys", "Asuminen", "Raha-asiat", "Luottamukselliset ihmissuhteet", "Arjessa selviytyminen",
         "Työ ja opiskelu", "Vapaa-aika", "Itsetunto", "Tulevaisuudenusko")  # fmt: skip
_MODES = (Mode.SELF, Mode.ASSISTED, Mode.INTERVIEW)


def worded(measure_id: str) -> Measure:
    """A shipped measure with invented sentences in the place of the licensed ones; areas get invented names."""
    shipped = next(m for m in bootstrap.definitions().measures() if m.id == measure_id)
    nine = measure_id == "hyvinvointimittari"
    items = tuple(
        replace(
            i, text={"fi": f"Keksitty väite {n}", "sv": f"Påhittat {n}"}, theme={"fi": AREAS[n]} if nine else i.theme
        )
        for n, i in enumerate(shipped.items)
    )
    return replace(
        shipped, version=OWN_VERSION, items=items, licence_holder="Esimerkkikunta", licence_from=date(2026, 3, 1)
    )


def take_into_use(desk: Desk, *measure_ids: str) -> None:
    """Words shipped measures, so that they can be filled."""
    for measure_id in measure_ids:
        desk.save_measure("oma.toml", bootstrap.definitions().measure_written(worded(measure_id)))


def filling(
    measure: Measure, number: int, on: date, step: int, *, client: ClientId = C1, point: MeasurePoint | None = None,
    missing: int = 0,
) -> Assessment:  # fmt: skip
    """Answers that go up and down with the step; the first ``missing`` questions are left out."""
    given = {
        item.id: item.low + (n * 2 + step * (1 + n % 2)) % (item.high - item.low + 1)
        for n, item in enumerate(measure.items)
        if n >= missing
    }
    return Assessment(
        AssessmentId(f"{measure.id}-{number:03d}"), client, measure.id, measure.version, on, _MODES[number % 3], given,
        point,
    )  # fmt: skip


def fill(desk: Desk, measure_id: str, *days: date, client: ClientId = C1, missing: int = 0) -> None:
    """One filling a day; the first is that of the start. Of the last one ``missing`` answers are left out."""
    measure = desk.measures().current(measure_id)
    assert measure is not None
    for n, on in enumerate(days):
        point = MeasurePoint.START if n == 0 else None
        lost = missing if n == len(days) - 1 else 0
        desk.save_assessment(filling(measure, n, on, n, client=client, point=point, missing=lost))


def fill_many(store: OpenStore, measures: int, fillings: int, client: ClientId = C1) -> list[str]:
    """So many own measures, each filled so many times, written at once. Gives the measures' ids."""
    kinds = ("swemwbs", "who5", "hyvinvointimittari", "ons4", "ucla3", "3x10d")
    definitions = bootstrap.definitions()
    made: list[str] = []
    with store.unit_of_work(UNNAMED, By(NOW)) as uow:
        for n in range(measures):
            shipped = worded(kinds[n % len(kinds)])
            measure = replace(shipped, id=MeasureId(f"oma-{n:02d}"), version=1, needs_wording=False)
            uow.records.put_own_measure(OwnMeasure(measure.id, 1, definitions.measure_written(measure)))
            for step in range(fillings):
                on = date(2024, 1, 8) + timedelta(days=45 * step + n)
                uow.records.put_assessment(filling(measure, step, on, step + n, client=client))
            made.append(measure.id)
        uow.commit()
    return made
