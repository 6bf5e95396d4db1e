"""A working programme made of a model: for every model that can be run, once, undone like any other act."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from tests.support.desks import open_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = open_desk(tmp_path / "p")
    yield made
    made.close()


def test_every_model_that_can_be_run_becomes_a_programme_of_its_kind(desk: Desk) -> None:
    models = [m for m in desk.models() if m.can_be_run]
    assert len(models) == 14
    for model in models:
        taken = desk.adopt_model(model.id)
        programme = taken.programme
        assert (taken.already_there, programme.own, programme.version) == (False, True, 1)
        assert programme.kind is model.kind
        assert dict(programme.title) == dict(model.title)
        assert programme.source == model.source
    assert sum(p.own for p in desk.all_programmes().versions) == 14


def test_the_length_that_the_source_tells_is_taken_along(desk: Desk) -> None:
    programme = desk.adopt_model("hyvinvointilahetti").programme
    assert (programme.min_months, programme.max_months) == (1, 6)


def test_a_second_time_gives_the_same_and_changes_nothing(desk: Desk) -> None:
    first = desk.adopt_model("digimieli")
    before = desk.export()
    again = desk.adopt_model("digimieli")
    assert (again.already_there, again.programme, again.changed) == (True, first.programme, frozenset())
    assert desk.export() == before


def test_a_model_for_reading_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as error:
        desk.adopt_model("hyvan-mielen-kunta")
    assert error.value.refusal is Refusal.MODEL_ONLY_READ
    with pytest.raises(Refused):
        desk.adopt_model("ei-ole")


def test_it_is_undone_like_any_other_act(desk: Desk) -> None:
    before = desk.export()
    desk.adopt_model("digimieli")
    desk.undo()
    assert desk.export() == before


def test_what_was_in_force_stays_the_usual_programme(desk: Desk) -> None:
    desk.adopt_model("hyvinvointilahetti")
    assert desk.programmes()[0].id == "hyvinvointilahete"
