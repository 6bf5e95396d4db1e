"""A client's measures as the card shows them: order, what is due, words of change, nothing of one for groups."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_client_measures import ClientMeasures, MeasureLine, Moves
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, DecisionId, PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.measure_points import Due
from hyvinvointi_desktop.domain.measures import Change
from hyvinvointi_desktop.domain.people import Consent
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, Period
from tests.support.desks import NOW, with_agreements
from tests.support.filled_measures import fill, filling, take_into_use, worded
from tests.support.work import C1, C2

RESOURCES = Path(__file__).parents[2] / "resources"
START, MIDDLE, END, LATER = MeasurePoint.START, MeasurePoint.MIDDLE, MeasurePoint.END, MeasurePoint.FOLLOW_UP


def programme_with(measures: Sequence[tuple[str, str]]) -> str:
    """The shipped one to one programme, its next version naming these measures."""
    text = (RESOURCES / "programmes" / "hyvinvointilahete.toml").read_text(encoding="utf-8")
    named = "".join(f'\n[[measures]]\nid = "{measure}"\nat = {at}\n' for measure, at in measures)
    return text.replace("version = 1", "version = 2", 1) + named


@pytest.fixture
def agreed(desk: Desk) -> Desk:
    """Agreements from 1 July to 31 December 2026 whose programme names three measures; today is 2 November."""
    named = (("swemwbs", '["start", "middle", "end"]'), ("esis", '["start", "end"]'),
             ("who5", '["start", "end", "follow_up"]'))  # fmt: skip
    desk.save_programme("x.toml", programme_with(named))
    with_agreements(desk)
    take_into_use(desk, "swemwbs", "esis", "who5", "ons4")
    return desk


def line(desk: Desk, measure: str, client: ClientId = C1) -> MeasureLine:
    found = desk.client_measures(client).line(measure)
    assert found is not None
    return found


def ids(measures: ClientMeasures) -> list[str]:
    return [found.measure.id for found in measures.lines]


def test_the_programmes_measures_come_first_in_its_order(agreed: Desk) -> None:
    found = agreed.client_measures(C1)
    assert ids(found)[:3] == ["swemwbs", "esis", "who5"]
    assert [f.agreed for f in found.lines][:4] == [True, True, True, False]
    assert "ons4" in ids(found), "it can be asked"
    assert "hyvinvointimittari" not in ids(found), "its areas have no names yet, and nobody agreed on it"
    assert all(f.ready for f in found.lines)


def test_a_measure_without_wording_is_shown_where_the_programme_names_it(desk: Desk) -> None:
    desk.save_programme("x.toml", programme_with((("swemwbs", '["start"]'),)))
    with_agreements(desk)
    assert (line(desk, "swemwbs").agreed, line(desk, "swemwbs").ready) == (True, False)


def test_what_is_due_goes_from_point_to_point(agreed: Desk) -> None:
    assert line(agreed, "swemwbs").due == Due(START, date(2026, 7, 1))
    fill(agreed, "swemwbs", date(2026, 7, 3))
    assert line(agreed, "swemwbs").due == Due(MIDDLE, date(2026, 9, 30))
    measure = worded("swemwbs")
    agreed.save_assessment(filling(measure, 1, date(2026, 10, 30), 2, point=END))
    assert line(agreed, "swemwbs").due is None, "what a later filling has passed is let go"
    assert line(agreed, "swemwbs", C2).due == Due(START, date(2026, 7, 1)), "each client has their own"


def test_a_filling_of_an_earlier_period_does_not_count_for_this_one(agreed: Desk) -> None:
    fill(agreed, "swemwbs", date(2025, 9, 1))
    assert line(agreed, "swemwbs").due == Due(START, date(2026, 7, 1))
    measure = worded("swemwbs")
    agreed.save_assessment(filling(measure, 1, date(2026, 6, 10), 2, point=START))
    assert line(agreed, "swemwbs").due == Due(MIDDLE, date(2026, 9, 30)), "filled while the need was judged"


def test_a_follow_up_is_due_only_with_consent(agreed: Desk) -> None:
    measure = worded("who5")
    agreed.save_assessment(filling(measure, 0, date(2026, 10, 30), 2, point=END))
    assert line(agreed, "who5").due is None
    client = agreed.client_card(C1).client
    agreed.save_client(replace(client, consents=(*client.consents, Consent("follow_up", date(2026, 7, 1)))))
    assert line(agreed, "who5").due == Due(LATER, date(2027, 6, 30))


def test_without_a_service_nothing_is_due(desk: Desk) -> None:
    take_into_use(desk, "swemwbs")
    found = line(desk, "swemwbs")
    assert (found.agreed, found.due) == (False, None)


def test_a_total_has_its_trend_its_change_and_its_answers(agreed: Desk) -> None:
    fill(agreed, "swemwbs", date(2026, 7, 2), date(2026, 8, 14), date(2026, 9, 20))
    found = line(agreed, "swemwbs")
    assert [f.score for f in found.fillings] == [Decimal("17.98"), Decimal("21.54"), Decimal("17.98")]
    assert [(f.difference, f.change) for f in found.fillings] == [
        (None, Change.UNKNOWN), (Decimal("3.56"), Change.CLEAR), (Decimal("-3.56"), Change.CLEAR),
    ]  # fmt: skip
    assert found.trend is not None
    assert (found.difference, found.trend.change) == (Decimal(0), Change.NONE)
    assert found.newest_score == Decimal("17.98")
    assert found.pair is not None
    assert found.pair.latest is not None
    assert (found.pair.first.on, found.pair.latest.on) == (date(2026, 7, 2), date(2026, 9, 20))
    assert found.moves is None


def test_a_filling_without_a_score_stays_in_the_list_and_leaves_the_score_before(agreed: Desk) -> None:
    fill(agreed, "swemwbs", date(2026, 7, 2), date(2026, 8, 14), missing=2)
    found = line(agreed, "swemwbs")
    assert [f.score for f in found.fillings] == [Decimal("17.98"), None]
    assert (found.newest_score, found.difference) == (Decimal("17.98"), None)


def test_nothing_of_a_measure_for_groups_is_read_for_one_person(agreed: Desk) -> None:
    fill(agreed, "esis", date(2026, 7, 2), date(2026, 10, 1))
    found = line(agreed, "esis")
    assert [f.assessment.taken_on for f in found.fillings] == [date(2026, 7, 2), date(2026, 10, 1)]
    assert [(f.score, f.given, f.difference) for f in found.fillings] == [(None, None, None)] * 2
    assert (found.trend, found.pair, found.moves, found.newest_score, found.difference) == (None,) * 5


def test_a_measure_without_a_total_tells_how_many_answers_moved(agreed: Desk) -> None:
    fill(agreed, "ons4", date(2026, 7, 2), date(2026, 10, 1), missing=1)
    found = line(agreed, "ons4")
    assert found.trend is None
    assert found.moves == Moves(3, 0, 0), "one of four was not answered again"


def test_answers_that_stayed_are_counted_by_themselves(agreed: Desk) -> None:
    measure = worded("ons4")
    first = filling(measure, 0, date(2026, 7, 2), 0)
    given = dict(first.answers)
    moved = {**given, measure.items[0].id: given[measure.items[0].id] + 1}
    agreed.save_assessment(first)
    agreed.save_assessment(replace(first, id=AssessmentId("later"), taken_on=date(2026, 9, 2), answers=moved))
    assert line(agreed, "ons4").moves == Moves(1, 0, 3)


def test_a_service_that_ends_before_its_middle_has_none(desk: Desk) -> None:
    """RULES.md section 4: a measure at start, at six months and at the end; services are of three months at a time."""
    shipped = (RESOURCES / "programmes" / "sosku.toml").read_text(encoding="utf-8")
    text = shipped.replace("version = 1", "version = 2", 1)
    named = '[[measures]]\nid = "swemwbs"\nat = ["start", "middle", "end"]\n\n'
    desk.save_programme("x.toml", text.replace("[[measures]]", f"{named}[[measures]]", 1))
    take_into_use(desk, "swemwbs")
    period = Period(PeriodId("p1"), C1, ProgrammeId("sosku"), 2, date(2026, 9, 1))

    def decide(number: int, first: date, last: date) -> None:
        with desk._store.unit_of_work(UNNAMED, By(NOW)) as uow:
            uow.records.put_period(period)
            uow.records.put_decision(
                Decision(DecisionId(f"d{number}"), period.id, C1, DecisionKind.SERVICE, first, last)
            )
            uow.commit()

    decide(1, date(2026, 9, 4), date(2026, 12, 3))
    fill(desk, "swemwbs", date(2026, 9, 10))
    assert line(desk, "swemwbs").due == Due(END, date(2026, 12, 3))
    decide(2, date(2026, 12, 4), date(2027, 4, 3))
    assert line(desk, "swemwbs").due == Due(MIDDLE, date(2027, 3, 4)), "renewed, it has a middle"


def test_versions_that_score_otherwise_are_not_set_beside_each_other(agreed: Desk) -> None:
    fill(agreed, "who5", date(2026, 7, 2), date(2026, 8, 2))
    doubled = replace(worded("who5"), version=3, factor=Decimal(2))
    agreed.save_measure("x.toml", bootstrap.definitions().measure_written(doubled))
    agreed.save_assessment(filling(doubled, 7, date(2026, 9, 2), 1))
    found = line(agreed, "who5")
    assert (len(found.fillings), found.apart) == (3, 2)
    assert found.trend is not None
    assert len(found.trend.points) == 1
    assert [f.difference is None for f in found.fillings] == [True, False, True]


def test_a_stranger_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as told:
        desk.client_measures(ClientId("nobody"))
    assert told.value.refusal is Refusal.NO_SUCH_RECORD
