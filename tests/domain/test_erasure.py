"""What is left of a record when a person is taken out of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.erasure import Erasure, Named, Places, done, shared_without, tombstone, waiting
from hyvinvointi_desktop.domain.goals import GoalMark, Mark
from hyvinvointi_desktop.domain.ids import ClientId, GoalId
from hyvinvointi_desktop.domain.places import locality
from tests.support import factories as f

ASKED = datetime(2026, 11, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Aino tuli", "A-1 tuli"),
        ("Ainon luona, Virtasen talolla", "A-1 luona, A-1 talolla"),
        ("aino ja VIRTANEN", "A-1 ja A-1"),
        ("Virtaselle kahvia", "A-1 kahvia"),
        ("Ainokainen apu, virtahevolle", "Ainokainen apu, virtahevolle"),
        ("aina virrassa", "aina virrassa"),
        ("", ""),
    ],
)
def test_a_name_is_found_in_its_cases(text: str, left: str) -> None:
    named = Named("Aino Virtanen", "A-1")
    assert named.without(text) == left
    assert named.within(text) is (left != text)


@pytest.mark.parametrize("name", ["Pekka", "Åke Öhman", "Áile Čuŋgá-Škoŧŧi", "Li Bo"])
def test_names_of_other_kinds(name: str) -> None:
    assert Named(name, "X").within(f"{name} tuli") is (name != "Li Bo")
    assert Named("Pekka", "X").without("Pekan auto") == "X auto"


def test_places_keep_their_locality_and_their_equality() -> None:
    places = Places(f.client(1, address="Keksitie 7, 99600 Sodankylä"), ["Sodankylä, Kirjasto", "Vuotso, keksitie 7"])
    given = ["Sodankylä, Kirjasto", "Sodankylä, Torppa", "Vuotso, Keksitie 7", "sodankylä,  torppa", "Vuotso"]
    left = ["Sodankylä, Kirjasto", "Sodankylä, *A-1/1", "Vuotso, *A-1/2", "sodankylä, *A-1/1", "Vuotso"]
    assert [places.without(p) for p in given] == left
    assert places.without("Sodankylä, Muu", only_home=True) == "Sodankylä, Muu"
    assert places.without("Vuotso, Keksitie 7", only_home=True) == "Vuotso, *A-1/2"


@given(st.lists(st.text("ab, ", max_size=9), max_size=6))
def test_no_place_ever_changes_what_a_claim_shows_of_it(texts: list[str]) -> None:
    places = Places(f.client(1, address="a b"))
    assert [locality(places.without(p)) for p in texts] == [locality(p) for p in texts]


def test_a_shared_session_keeps_what_is_the_others() -> None:
    shared = f.session(
        clients=(f.AINO, f.EERO), note="Eero jaksoi.", place="Puisto", barriers=("raha",),
        marks=(GoalMark(GoalId("g1"), Mark.SUCCEEDED), GoalMark(GoalId("g2"), Mark.NOT_YET)),
    )  # fmt: skip
    named, places = Named("Aino", "A-1"), Places(f.client(1, address="Kotitie 1"))
    kept = shared_without(shared, frozenset({"g1"}), places, named)
    assert kept == replace(shared, marks=(GoalMark(GoalId("g2"), Mark.NOT_YET),))
    assert shared_without(replace(shared, note="Ainon luona"), frozenset(), places, named).note == ""
    assert shared_without(replace(shared, place="kotitie 1"), frozenset(), places, named).place == ""


def test_what_is_left_of_a_client_is_the_code() -> None:
    person = f.client(1, phone="1", address="x", hetu="y", village="z", archived_on=date(2026, 1, 1))
    assert tombstone(person, ASKED) == f.client(1, name="A-1", village="", archived_on=date(2026, 1, 1))


def test_an_erasure_waits_until_it_is_taken_back_or_done() -> None:
    asked = Erasure("e", ClientId("c1"), ASKED, "syy")
    back, over = replace(asked, taken_back_at=ASKED), replace(asked, done_at=ASKED)
    assert waiting([back, asked], ClientId("c1")) == asked
    assert waiting([back, over], ClientId("c1")) is None
    assert waiting([asked], ClientId("c2")) is None
    assert done([asked, back, over]) == {ClientId("c1"): over}
    assert asked.ripe_at == ASKED + timedelta(days=7)


def test_a_place_marked_before_keeps_its_mark_and_no_other_gets_it() -> None:
    own = ("Vuotso, *A-1/2", "Vuotso, Polku 5", "Vuotso, *A-12/9")
    places = Places(f.client(1), own=own)
    assert [places.without(place) for place in own] == ["Vuotso, *A-1/2", "Vuotso, *A-1/3", "Vuotso, *A-1/4"]


def test_the_day_of_an_erasure_late_in_the_evening_is_the_day_here() -> None:
    late = datetime(2026, 11, 9, 22, 30, tzinfo=UTC)
    assert tombstone(f.client(1), late).archived_on == date(2026, 11, 10)
