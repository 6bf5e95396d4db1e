"""Measures on an open desk: filled, put right, refused, kept for what was filled with them, means hidden when few."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_measures import GroupScores
from hyvinvointi_desktop.app.measures import Measures
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Change, Mode
from hyvinvointi_desktop.domain.people import Consent
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from tests.definitions.measure_cases import OWN, SHIPPED
from tests.support import factories as f
from tests.support.desks import open_desk
from tests.support.work import C1, C2

TODAY = date(2026, 11, 2)
SWEMWBS = MeasureId("swemwbs")


def worded(measure_id: str, version: int = 2) -> str:
    """A shipped measure with invented sentences in the place of the licensed ones."""
    definitions = bootstrap.definitions()
    shipped = next(m for m in definitions.measures() if m.id == measure_id)
    items = tuple(replace(i, text={"fi": f"Keksitty väite {i.id}", "sv": f"Påhittat {i.id}"}) for i in shipped.items)
    return definitions.measure_written(
        replace(shipped, version=version, items=items, licence_holder="Esimerkkikunta", licence_from=date(2026, 3, 1))
    )


def filling(
    number: int = 1, measure: str = SWEMWBS, version: int = 2, client: ClientId = C1, day: date = TODAY,
    answers: Mapping[str, int] | None = None, **more: object,
) -> Assessment:  # fmt: skip
    given_answers = {str(n): 3 for n in range(1, 8)} if answers is None else answers
    made = Assessment(
        AssessmentId(f"f{number}"), client, MeasureId(measure), version, day, Mode.ASSISTED, given_answers,
        MeasurePoint.START,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


@pytest.fixture
def asked(desk: Desk) -> Desk:
    """The desk with SWEMWBS worded."""
    assert desk.save_measure("x.toml", worded(SWEMWBS)).changed == {Area.SETTINGS, Area.MEASURES}
    return desk


def test_a_filling_is_kept_and_the_same_again_changes_nothing(asked: Desk) -> None:
    assert asked.save_assessment(filling()) == {Area.MEASURES}
    assert asked.save_assessment(filling()) == frozenset()
    better = filling(answers={str(n): 4 for n in range(1, 8)})
    assert asked.save_assessment(better) == {Area.MEASURES}
    assert asked.assessment(AssessmentId("f1")) == better
    assert [s.score for s in asked.client_scores(C1)] == [Decimal("25.03")]
    assert asked.delete_assessment(AssessmentId("f1")) == {Area.MEASURES}
    assert asked.client_scores(C1) == ()
    asked.undo()
    assert asked.assessment(AssessmentId("f1")) == better


@pytest.mark.parametrize(
    ("wrong", "refusal"),
    [
        ({"client": ClientId("nobody")}, Refusal.NO_SUCH_RECORD),
        ({"day": TODAY + timedelta(days=1)}, Refusal.ANSWERED_IN_FUTURE),
        ({"version": 3}, Refusal.UNKNOWN_MEASURE),
        ({"measure": "mycaw"}, Refusal.UNKNOWN_MEASURE),
        ({"version": 1}, Refusal.WORDING_MISSING),
        ({"answers": {}}, Refusal.NOTHING_ANSWERED),
        ({"answers": {"1": 6}}, Refusal.ANSWER_CANNOT_BE),
        ({"answers": {"1": 0}}, Refusal.ANSWER_CANNOT_BE),
        ({"answers": {"8": 3}}, Refusal.UNKNOWN_QUESTION),
        ({"point": MeasurePoint.FOLLOW_UP}, Refusal.FOLLOW_UP_NOT_AGREED),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_kept(asked: Desk, wrong: dict[str, object], refusal: Refusal) -> None:
    with pytest.raises(Refused) as caught:
        asked.save_assessment(filling(**wrong))  # type: ignore[arg-type]
    assert caught.value.refusal is refusal
    assert asked.client_scores(C1) == ()


def test_an_answer_outside_its_range_tells_the_range(asked: Desk) -> None:
    with pytest.raises(Refused) as caught:
        asked.save_assessment(filling(answers={"1": 3, "2": 9}))
    assert caught.value.data == {"item": "2", "low": 1, "high": 5}


def test_a_filling_stays_with_its_client_and_its_version(asked: Desk) -> None:
    asked.save_assessment(filling())
    for other in (filling(client=C2), filling(measure="3x10d", version=1, answers={"health": 5}), filling(version=1)):
        with pytest.raises(Refused) as caught:
            asked.save_assessment(other)
        assert caught.value.refusal is Refusal.NO_SUCH_RECORD
    with pytest.raises(Refused):
        asked.delete_assessment(AssessmentId("nothing"))


def test_a_follow_up_needs_its_consent_on_that_day(asked: Desk) -> None:
    consent = Consent("follow_up", date(2026, 10, 1), withdrawn_on=date(2026, 10, 20))
    asked.save_client(replace(f.client(1), consents=(consent,)))
    later = filling(point=MeasurePoint.FOLLOW_UP)
    with pytest.raises(Refused):
        asked.save_assessment(later)
    asked.save_assessment(replace(later, taken_on=date(2026, 10, 5)))
    assert not asked.measure_offers(C1).follow_up


def test_six_answers_are_kept_without_a_score(asked: Desk) -> None:
    asked.save_assessment(filling(answers={str(n): 3 for n in range(1, 7)}))
    assert [s.score for s in asked.client_scores(C1)] == [None]


def test_change_is_told_from_the_first_score(asked: Desk) -> None:
    for number, answer in enumerate((3, 3, 4), 1):
        day = TODAY - timedelta(days=30 - number)
        extra = {"1": 4} if number == 2 else {}
        asked.save_assessment(filling(number, day=day, answers={str(n): answer for n in range(1, 8)} | extra))
    rows = asked.client_scores(C1)
    assert [(s.score, s.since_first, s.better) for s in rows] == [
        (Decimal("19.25"), Change.UNKNOWN, None), (Decimal("19.98"), Change.NONE, True),
        (Decimal("25.03"), Change.CLEAR, True),
    ]  # fmt: skip


def test_a_measure_changed_later_leaves_old_answers_their_version(asked: Desk) -> None:
    asked.save_assessment(filling())
    swapped = worded(SWEMWBS, 3).replace('20 = "18.59"', '20 = "18.60"').replace('21 = "19.25"', '21 = "19.00"')
    asked.save_measure("x.toml", swapped)
    known = asked.measures()
    assert [(m.version, m.own) for m in known.of(SWEMWBS)] == [(3, True), (2, True), (1, False)]
    current = known.current(SWEMWBS)
    assert current is not None
    assert current.version == 3
    asked.save_assessment(filling(2, version=3, day=TODAY))
    assert [(s.measure and s.measure.version, s.score, s.since_first) for s in asked.client_scores(C1)] == [
        (2, Decimal("19.25"), Change.UNKNOWN), (3, Decimal("19.00"), Change.UNKNOWN),
    ]  # fmt: skip


def test_a_version_that_is_there_is_never_changed(asked: Desk) -> None:
    again = asked.save_measure("x.toml", worded(SWEMWBS))
    assert (again.already_there, again.changed) == (True, frozenset())
    for content in (worded(SWEMWBS) + "\n# other\n", SHIPPED[SWEMWBS]):
        with pytest.raises(DefinitionError) as caught:
            asked.save_measure("x.toml", content)
        assert (caught.value.code, caught.value.field) == (Wrong.VERSION_TAKEN, "version")
        assert caught.value.line > 0


def test_undoing_a_version_in_use_is_refused(asked: Desk) -> None:
    number = asked.steps().back[0].number
    asked.save_assessment(filling())
    with pytest.raises(Refused) as caught:
        asked.undo(number)
    assert caught.value.refusal is Refusal.CHANGED_LATER
    asked.delete_assessment(AssessmentId("f1"))
    asked.undo(number)
    assert asked.measures().get(SWEMWBS, 2) is None


def test_a_form_makes_the_next_version_and_a_hole_in_a_table_is_refused(desk: Desk) -> None:
    file = desk.measure_file(SWEMWBS)
    assert file is not None
    assert file.content == SHIPPED[SWEMWBS]
    made = desk.measure_as_next(file.measure)
    assert (made.measure.version, made.measure.own) == (2, True)
    holed = replace(file.measure, table={n: v for n, v in file.measure.table.items() if n != 20})
    with pytest.raises(DefinitionError) as caught:
        desk.measure_as_next(holed)
    assert (caught.value.code, caught.value.field) == (Wrong.TABLE_HOLE, "table.20")
    assert desk.measure_file("none") is None


def test_an_own_form_is_offered_and_scored(desk: Desk) -> None:
    assert not any(o.agreed for o in desk.measure_offers(C1).offers)
    desk.save_measure("oma.toml", OWN)
    ready = [o.measure.id for o in desk.measure_offers(C1).offers if o.ready]
    assert ready == ["3x10d", "oma"]
    desk.save_assessment(filling(measure="oma", version=1, answers={"a": 3, "b": 1}))
    offer = next(o for o in desk.measure_offers(C1).offers if o.measure.id == "oma")
    assert (offer.point, offer.last and offer.last.id) == (MeasurePoint.END, "f1")
    assert [s.score for s in desk.client_scores(C1)] == [Decimal(6)]


def test_esis_never_for_one_person_and_a_mean_from_five_on(desk: Desk) -> None:
    desk.save_measure("x.toml", worded("esis"))
    for n in range(1, 6):
        client = f.client(n)
        desk.save_client(client)
        answers = {str(i): min(n, 5) for i in range(1, 11)}
        desk.save_assessment(filling(n, "esis", 2, client.id, answers=answers))
        report = desk.group_scores("esis")
        if n < 5:
            assert report.rows == (GroupScores("", None, None, None),)
    assert report.rows == (GroupScores("", 5, None, Decimal("50.00")),)
    assert report.few
    assert all(s.score is None and s.since_first is Change.UNKNOWN for s in desk.client_scores(C1))


def test_means_of_those_asked_twice_hide_everybody_else(desk: Desk) -> None:
    desk.save_measure("oma.toml", OWN)
    for n in range(1, 8):
        client = f.client(n)
        desk.save_client(client)
        for time in range(2 if n < 6 else 1):
            answers = {"a": 1 + time, "b": 3}
            day = date(2026, 10, 1 + time)
            desk.save_assessment(filling(10 * n + time, "oma", 1, client.id, day, answers))
    assert desk.group_scores("oma").rows == (GroupScores("", 5, Decimal("2.00"), Decimal("3.00")),)
    with pytest.raises(Refused):
        desk.group_scores("none")


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(order=st.permutations(range(4)))
def test_the_order_of_saving_changes_no_score(tmp_path: Path, order: list[int]) -> None:
    desk = open_desk(tmp_path / "-".join(map(str, order)))
    desk.save_measure("oma.toml", OWN)
    for n in order:
        desk.save_assessment(filling(n, "oma", 1, C1, date(2026, 10, 1 + n), {"a": 1 + n % 3, "b": 2}))
    assert [(s.assessment.id, s.score) for s in desk.client_scores(C1)] == [
        ("f0", Decimal(3)), ("f1", Decimal(4)), ("f2", Decimal(5)), ("f3", Decimal(3)),
    ]  # fmt: skip
    desk.close()


def test_few_asked_twice_are_told_among_all_alone(desk: Desk) -> None:
    desk.save_measure("oma.toml", OWN)
    for n in range(1, 8):
        client = f.client(n)
        desk.save_client(client)
        for time in range(2 if n < 3 else 1):
            day = date(2026, 10, 1 + time)
            desk.save_assessment(filling(10 * n + time, "oma", 1, client.id, day, {"a": 1 + 2 * time, "b": 3}))
    assert desk.group_scores("oma").rows == (GroupScores("", 7, None, Decimal("2.57")),)


def test_the_newest_own_version_is_used_before_every_shipped_one() -> None:
    definitions = bootstrap.definitions()
    shipped = next(m for m in definitions.measures() if m.id == SWEMWBS)
    own = definitions.read_measure("x.toml", worded(SWEMWBS))
    known = Measures((replace(shipped, version=3), own, shipped))
    assert known.current(SWEMWBS) == own
    assert known.all_current() == (own,)
    assert known.measure_of(filling(version=3)) == replace(shipped, version=3)
    assert known.measure_of(filling(version=9)) is None
