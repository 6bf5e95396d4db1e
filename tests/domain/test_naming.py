"""Whom to name: nobody is left out, and the order does not depend on how the rows came."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.naming import Nameable, NamingFacts, candidates
from hyvinvointi_desktop.domain.referrals import ReferredPerson
from tests.support.referrals import AINO_FACTS, BIRGIT_FACTS, referral


def test_every_figure_of_a_candidate_is_said() -> None:
    aino, birgit = candidates(referral(), [Nameable(BIRGIT_FACTS, 2), Nameable(AINO_FACTS, 1)])
    assert (aino.worker.facts.name, birgit.worker.facts.name) == ("Aino Kulkija", "Birgit Keksitty")
    assert (aino.same_language, aino.same_area, aino.has_room) == (True, True, True)
    assert aino.shared_interests == ("ulkoilu",)
    assert (birgit.same_area, birgit.shared_interests, birgit.has_room) == (False, ("käsityöt",), False)


def test_letters_and_spaces_of_places_do_not_matter_but_empty_places_match_nothing() -> None:
    wide = replace(AINO_FACTS, areas=("", "  vuotso "))
    assert candidates(referral(), [Nameable(wide)])[0].same_area
    nowhere = referral(person=ReferredPerson("Helvi Hangasvaara"))
    assert not candidates(nowhere, [Nameable(replace(AINO_FACTS, areas=("",)))])[0].same_area


def test_without_a_common_language_or_a_laptop_somebody_stands_last() -> None:
    swedish = referral(person=replace(referral().person, language="sv"))
    assert [c.worker.facts.name for c in candidates(swedish, [Nameable(AINO_FACTS), Nameable(BIRGIT_FACTS)])] == [
        "Birgit Keksitty", "Aino Kulkija",
    ]  # fmt: skip
    unreachable = Nameable(AINO_FACTS, can_be_reached=False)
    assert candidates(referral(), [unreachable, Nameable(BIRGIT_FACTS)])[0].worker.facts == BIRGIT_FACTS


_WORDS = st.sampled_from(["", "Vuotso", "ulkoilu", "vuotso "])
_WORKERS = st.lists(
    st.builds(
        lambda n, area, interest, load, room, away: Nameable(
            NamingFacts(WorkerId(f"w{n}"), f"Nimi {n % 3}", (area,), ("fi",), (interest,), room, away), load
        ),
        st.integers(0, 9), _WORDS, _WORDS, st.integers(0, 4), st.none() | st.integers(0, 4),
        st.sampled_from(["", "loma"]),
    ),
    max_size=6, unique_by=lambda w: w.facts.worker,
)  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(_WORKERS, st.randoms())
def test_the_order_is_the_same_however_the_workers_came(workers: list[Nameable], chance: Random) -> None:
    first = candidates(referral(), workers)
    mixed = list(workers)
    chance.shuffle(mixed)
    assert candidates(referral(), mixed) == first
    assert {c.worker for c in first} == set(workers)
