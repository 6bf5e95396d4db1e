"""Counting without identity as a person does it: taps, details, a day put right, undo, the year. Literal numbers."""

import json
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drop_in import DayCounts
from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.tell_acts import IN_BIN
from hyvinvointi_desktop.domain.acts import ActKind, RecordKind, Ref
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.people import Role, Worker
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import NOW, open_desk

TODAY = date(2026, 11, 2)


def contact(name: str, **changes: object) -> DropIn:
    return f.drop_in(name, on=TODAY, **changes)


def theme_day(**changes: object) -> ThemeDay:
    return replace(ThemeDay(ThemeDayId("v"), f.DROP_IN_PROGRAMME, TODAY, "Talo", "Unipäivä", 9), **changes)  # type: ignore[arg-type]


def training(**changes: object) -> Training:
    made = Training(TrainingId("o"), f.DROP_IN_PROGRAMME, TODAY, "", "lecture", "", 12, 90)
    return replace(made, **changes)  # type: ignore[arg-type]


def todays(desk: Desk) -> tuple[DropIn, ...]:
    return desk.drop_ins_between(TODAY, TODAY)


def refusal(work: object) -> Refusal:
    with pytest.raises(Refused) as no:
        work()  # type: ignore[operator]
    return no.value.refusal


def test_nothing_that_could_name_a_person_is_kept() -> None:
    assert {field.name for field in fields(DropIn)} == {
        "id", "programme", "on", "place", "kind", "topics", "age_band", "minutes",
    }  # fmt: skip


def test_a_tap_is_one_act_and_the_same_tap_again_none(desk: Desk) -> None:
    assert desk.count_drop_in(contact("d1", place="  Kirjasto   ala ")) == {Area.DROP_INS}
    assert desk.count_drop_in(contact("d1", place="Kirjasto ala")) == frozenset()
    assert [c.place for c in todays(desk)] == ["Kirjasto ala"]
    act = desk.standing().newest
    assert act is not None
    assert (act.act.kind, act.act.about) == (ActKind.DROP_IN_COUNTED, Ref(RecordKind.DROP_IN, "d1"))


def test_the_last_tap_is_taken_back_as_if_it_had_not_been(desk: Desk) -> None:
    for name in ("d1", "d2"):
        desk.count_drop_in(contact(name))
    assert desk.take_back_drop_in() == {Area.DROP_INS}
    assert [c.id for c in todays(desk)] == ["d1"]
    desk.step_forth()
    assert [c.id for c in todays(desk)] == ["d1", "d2"]


def test_taking_back_finds_the_tap_behind_other_work(desk: Desk) -> None:
    desk.count_drop_in(contact("d1"))
    desk.save_theme_day(theme_day())
    desk.take_back_drop_in()
    assert todays(desk) == ()
    assert refusal(desk.take_back_drop_in) is Refusal.NOTHING_TO_UNDO


def test_a_contact_with_details_is_deleted_and_lies_in_the_bin(desk: Desk) -> None:
    desk.count_drop_in(contact("d1"))
    full = contact("d1", topics=("money", "mind"), age_band="65_79", minutes=15)
    assert desk.detail_drop_in(full) == {Area.DROP_INS}
    assert todays(desk) == (full,)
    desk.take_back_drop_in(DropInId("d1"))
    assert todays(desk) == ()
    assert [one.about for one in desk.told_bin()] == [Ref(RecordKind.DROP_IN, "d1")]
    desk.bring_back(Ref(RecordKind.DROP_IN, "d1"))
    assert todays(desk) == (full,)


def test_details_are_versions_that_can_be_told(desk: Desk) -> None:
    desk.count_drop_in(contact("d1"))
    desk.detail_drop_in(contact("d1", topics=("money",), minutes=15))
    newest = desk.told_versions(Ref(RecordKind.DROP_IN, "d1"))[0]
    assert [change.field.value for change in newest.changes] == ["topics", "length"]
    assert {RecordKind.DROP_IN, RecordKind.THEME_DAY, RecordKind.TRAINING} <= IN_BIN


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"kind": "dancing"}, Refusal.UNKNOWN_KIND), ({"topics": ("weather",)}, Refusal.UNKNOWN_TOPIC),
        ({"age_band": "teen"}, Refusal.UNKNOWN_AGE_BAND), ({"minutes": -1}, Refusal.BAD_MINUTES),
        ({"on": TODAY + timedelta(days=8)}, Refusal.DAY_TOO_FAR),
    ],
)  # fmt: skip
def test_what_cannot_be_counted_is_refused_and_nothing_kept(
    desk: Desk, change: dict[str, object], why: Refusal
) -> None:
    assert refusal(lambda: desk.count_drop_in(replace(contact("d1"), **change))) is why  # type: ignore[arg-type]
    assert desk.drop_ins_between(date.min, date.max) == ()
    assert desk.standing().newest is None or desk.standing().newest.act.kind is not ActKind.DROP_IN_COUNTED  # type: ignore[union-attr]


def test_a_day_is_put_right_as_one_act_and_details_are_kept_longest(desk: Desk) -> None:
    desk.count_drop_in(contact("d1", topics=("money",)))
    for name in ("d2", "d3"):
        desk.count_drop_in(contact(name))
    desk.count_drop_in(contact("d4", place="Talo"))
    wanted = DayCounts(TODAY, "Kirjasto", {"advice": 1, "visit": 40, "phone": 0})
    assert desk.correct_drop_ins(wanted) == {Area.DROP_INS}
    here = [c for c in todays(desk) if c.place == "Kirjasto"]
    assert (len(here), [c.id for c in here if c.kind == "advice"]) == (41, ["d1"])
    assert desk.correct_drop_ins(wanted) == frozenset()  # it stands so already
    told = desk.standing().newest
    assert told is not None
    assert (told.act.kind, told.act.many) == (ActKind.DROP_INS_CORRECTED, 42)
    desk.step_back()
    assert [c.id for c in todays(desk)] == ["d1", "d2", "d3", "d4"]


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        (DayCounts(TODAY, "", {"visit": -1}), Refusal.BAD_COUNT),
        (DayCounts(TODAY, "", {"visit": 100_001}), Refusal.BAD_COUNT),
        (DayCounts(TODAY, "", {"dancing": 1}), Refusal.UNKNOWN_KIND),
        (DayCounts(TODAY + timedelta(days=8), "", {"visit": 1}), Refusal.DAY_TOO_FAR),
    ],
)
def test_a_day_that_cannot_be_is_refused(desk: Desk, wanted: DayCounts, why: Refusal) -> None:
    assert refusal(lambda: desk.correct_drop_ins(wanted)) is why
    assert desk.drop_ins_between(date.min, date.max) == ()


def test_themed_days_and_trainings_come_and_go(desk: Desk) -> None:
    assert desk.save_theme_day(theme_day(theme="  Uni  ja lepo ")) == {Area.DROP_INS}
    assert desk.theme_days(2026)[0].theme == "Uni ja lepo"
    assert desk.save_training(training()) == {Area.DROP_INS}
    assert desk.save_training(training()) == frozenset()
    desk.delete_theme_day(ThemeDayId("v"))
    desk.delete_training(TrainingId("o"))
    assert (desk.theme_days(2026), desk.trainings(2026)) == ((), ())
    assert refusal(lambda: desk.delete_training(TrainingId("o"))) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.delete_theme_day(ThemeDayId("v"))) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.delete_drop_in(DropInId("nobody"))) is Refusal.NO_SUCH_RECORD
    assert refusal(lambda: desk.save_training(training(participants=0))) is Refusal.BAD_COUNT
    assert refusal(lambda: desk.save_theme_day(theme_day(theme=" "))) is Refusal.THEME_MISSING


def test_a_training_of_a_kind_that_has_left_the_programme_can_still_be_put_right(desk: Desk) -> None:
    there = desk.read_log(desk.export())
    desk.take_in_log(replace(there, trainings=(training(kind="oma vanha"),)))
    desk.save_training(training(kind="oma vanha", participants=13))
    assert desk.trainings(2026)[0].participants == 13
    assert refusal(lambda: desk.save_training(training(id=TrainingId("o2"), kind="oma vanha"))) is Refusal.UNKNOWN_KIND


def test_the_page_is_offered_to_who_counts(desk: Desk, tmp_path: Path) -> None:
    assert not desk.drop_in_offered()  # a link worker
    desk.count_drop_in(contact("d1"))
    assert desk.drop_in_offered()
    other = open_desk(tmp_path / "other", FixedClock(NOW))
    for role, offered in ((Role.GROUP_LEADER, True), (Role.COORDINATOR, True), (Role.SOCIAL_WORKER, False)):
        other.save_worker(Worker("Maija Keksitty", (role,)))
        assert other.drop_in_offered() is offered
    other.close()


def test_the_place_is_remembered_and_every_place_offered(desk: Desk) -> None:
    assert desk.drop_in_choices().place == ""
    desk.count_drop_in(contact("d1", place="Talo"))
    desk.count_drop_in(replace(contact("d2", place="Kirjasto"), on=date(2026, 10, 1)))
    desk.save_theme_day(theme_day(place="Tori", on=date(2026, 11, 1)))
    assert desk.drop_in_choices().places == ("Talo", "Tori", "Kirjasto")
    assert desk.drop_in_choices().place == "Talo"
    desk.remember_drop_in_place("Tori")
    assert desk.drop_in_choices().place == "Tori"


def test_the_year_is_the_same_by_table_paper_and_document(desk: Desk) -> None:
    for n in range(9):
        desk.count_drop_in(contact(f"d{n}", topics=("money",), age_band="65_79" if n < 3 else "30_49"))
    for n in range(10):
        desk.count_drop_in(contact(f"e{n}", age_band="65_79" if n < 5 else "30_49"))
    desk.count_drop_in(contact("care", kind="self_care"))
    desk.save_theme_day(theme_day())
    desk.save_training(training())
    year = desk.drop_in_year(2026)
    assert (year.contacts, sum(year.self_care), year.visitors, year.participants) == (19, 1, 9, 12)
    own = desk.drop_in_year_document(2026)
    assert own["topics_by_age"]["counts"][5] == [0, 0, 6, 0, 3, 0, 0]  # type: ignore[index]
    paper = desk.drop_in_year_paper(2026, "fi")
    assert paper.startswith(b"signed drop-in 2026-11-02\n")
    shown = json.loads(paper.partition(b"\n")[2])
    assert shown["topics_by_age"] == {"hidden_under": 5, "counts": [
        row if n != 5 else [0, 0, None, 0, None, 0, 0]
        for n, row in enumerate(own["topics_by_age"]["counts"])  # type: ignore[index]
    ]}  # fmt: skip
    assert desk.drop_in_year(2025).empty
