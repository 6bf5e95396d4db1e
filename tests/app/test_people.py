"""Clients, their codes and likely doubles; goals and their marks; passphrases."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.keep_client import likely_duplicates, next_code
from hyvinvointi_desktop.app.passphrases import Weakness, judge, suggest
from hyvinvointi_desktop.app.practice_data import artificial_hetu
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel, GoalMark, GoalState, Mark
from hyvinvointi_desktop.domain.ids import ClientId, GoalId
from hyvinvointi_desktop.domain.people import Client
from tests.support import factories as f
from tests.support.work import C1, C2, held, planned


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"name": "  "}, Refusal.NAME_MISSING), ({"code": " "}, Refusal.CODE_MISSING),
        ({"code": "A-1 "}, Refusal.CODE_TAKEN), ({"hetu": "131052-308U"}, Refusal.BAD_HETU),
    ],
)  # fmt: skip
def test_a_client_that_cannot_be_is_refused(desk: Desk, changes: dict[str, str], refusal: Refusal) -> None:
    before = desk.export()
    with pytest.raises(Refused) as refused:
        desk.save_client(f.client(3, **changes))
    assert refused.value.refusal is refusal
    assert desk.export() == before


def test_a_client_is_kept_tidy_and_archived_and_back(desk: Desk) -> None:
    hetu = artificial_hetu(date(1950, 3, 4), 901)
    desk.save_client(f.client(3, name=" Keksitty   Kolmas ", code=" B-1 ", hetu=hetu))
    kept = desk.client_card(ClientId("c3")).client
    assert (kept.name, kept.code, kept.hetu) == ("Keksitty Kolmas", "B-1", hetu)
    desk.archive_client(kept.id, date(2026, 11, 2))
    assert "c3" not in {r.client.id for r in desk.client_list()}
    assert [r.client.id for r in desk.client_list(archived=True)] == ["c3"]
    desk.archive_client(kept.id, None)
    assert desk.client_card(kept.id).client == kept
    with pytest.raises(Refused):
        desk.archive_client(ClientId("x"), None)
    with pytest.raises(Refused):
        desk.client_card(ClientId("x"))


@pytest.mark.parametrize(
    ("codes", "following"),
    [
        ([], "A-1"), (["A-17"], "A-18"), (["A-9", "A-10", "A-2"], "A-11"), (["K7", "A-3"], "K8"), (["Maija"], "A-1"),
        (["A-007"], "A-8"), (["A-17", "B-17"], "A-18"), (["12"], "13"),
    ],
)  # fmt: skip
def test_the_next_code_is_in_the_manner_of_the_newest(codes: list[str], following: str) -> None:
    assert next_code(codes) == next_code(reversed(codes)) == following


@given(st.lists(st.text("AB-019", max_size=4)))
def test_the_next_code_is_free(codes: list[str]) -> None:
    assert next_code(codes) not in codes


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"name": "Aino Esimerkki"}, {"name": "ESIMERKKI, Aino"}, "name"),
        ({"name": "Aino Esimerkki"}, {"name": "Aino Esimerki"}, "name"),
        ({"name": "Áile Čuŋgá"}, {"name": "Aile Cunga"}, "name"),
        ({"name": "Aino Esimerkki"}, {"name": "Eero Malli"}, None),
        ({"phone": "040 555 0018"}, {"phone": "+358405550018"}, "phone"),
        ({"phone": "112"}, {"phone": "112"}, None), ({"hetu": "010203-901a"}, {"hetu": "010203-901A"}, "hetu"),
        ({"name": "Иван"}, {"name": "Олег"}, None),
    ],
)  # fmt: skip
def test_a_likely_double_is_told_with_its_reason(
    one: dict[str, Any], other: dict[str, Any], reason: str | None
) -> None:
    def made(number: int, changes: dict[str, Any]) -> Client:
        return replace(Client(ClientId(f"x{number}"), f"A-{number}", f"Ihan{number} Eri{number}{number}"), **changes)

    found = likely_duplicates(made(1, one), [made(2, other), made(1, one)])
    assert [x.reason for x in found] == ([reason] if reason else [])


def _goal(name: str, level: GoalLevel = GoalLevel.GOAL, parent: str | None = None, **changes: object) -> Goal:
    made = Goal(GoalId(name), C1, level, f"tavoite {name}", GoalId(parent) if parent else None)
    return replace(made, **changes)  # type: ignore[arg-type]


def _tree(desk: Desk) -> None:
    desk.save_goal(_goal("g"))
    desk.save_goal(_goal("sub", GoalLevel.SUB_GOAL, "g"))
    for n in range(2):
        desk.save_goal(_goal(f"step{n}", GoalLevel.STEP, "sub", position=n))


def test_goals_form_a_tree_with_their_marks_in_order(desk: Desk) -> None:
    _tree(desk)
    desk.log_sessions([
        held("s2", "2026-10-06", marks=(GoalMark(GoalId("step0"), Mark.SUCCEEDED),)),
        held("s1", "2026-10-05", marks=(GoalMark(GoalId("step0"), Mark.NOT_YET),)),
    ])
    (top,) = desk.client_card(C1).goals
    (sub,) = top.below
    assert [m.mark for m in sub.below[0].marks] == [Mark.NOT_YET, Mark.SUCCEEDED]
    assert top.share_reached == sub.share_reached == pytest.approx(0.45)
    desk.save_goal(_goal("step1", GoalLevel.STEP, "sub", position=1, state=GoalState.REACHED))
    assert desk.client_card(C1).goals[0].share_reached == pytest.approx(0.95)


@pytest.mark.parametrize(
    "bad",
    [
        _goal("x", GoalLevel.STEP), _goal("x", GoalLevel.STEP, "nothing"), _goal("x", GoalLevel.STEP, "x"),
        _goal("x", words="  "), _goal("x", GoalLevel.STEP, "sub", client=C2), _goal("x", client=ClientId("nobody")),
        _goal("sub", GoalLevel.SUB_GOAL, "step0"), _goal("g", GoalLevel.GOAL, "step1"),
    ],
)  # fmt: skip
def test_a_goal_that_hangs_nowhere_is_refused(desk: Desk, bad: Goal) -> None:
    _tree(desk)
    before = desk.export()
    with pytest.raises(Refused):
        desk.save_goal(bad)
    assert desk.export() == before


def test_a_goal_goes_with_what_hangs_under_it_unless_marked(desk: Desk) -> None:
    _tree(desk)
    desk.log_sessions([planned("s1", "2026-11-05", marks=(GoalMark(GoalId("step1"), Mark.A_LITTLE),))])
    before = desk.export()
    with pytest.raises(Refused) as refused:
        desk.delete_goal(GoalId("g"), C1)
    assert refused.value.refusal is Refusal.MARKED_IN_SESSIONS
    assert desk.export() == before
    desk.delete_goal(GoalId("step0"), C1)
    desk.delete_session(planned("s1", "2026-11-05").id)
    desk.delete_goal(GoalId("g"), C1)
    assert desk.client_card(C1).goals == ()
    with pytest.raises(Refused) as refused:
        desk.delete_goal(GoalId("g"), C1)
    assert refused.value.refusal is Refusal.NO_SUCH_RECORD


BLOCKLIST = ("salasana", "kissakoira", "maija")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("lyhyt lause 12", Weakness.TOO_SHORT), ("x" * 1025, Weakness.TOO_LONG), ("a" * 16, Weakness.TOO_EASY),
        ("kuu kuu kuu kuu kuu", Weakness.TOO_EASY), ("salasana salasana 1", Weakness.TOO_EASY),
        ("Kissakoira.Salasana-99", Weakness.TOO_EASY), ("Matti Esimerkki Kunta", Weakness.TOO_EASY),
        ("saapas hylly punainen kello", None), ("äöåäöåäö kivi puro", None),
        ("\u0061\u0308" * 3 + "kynttilänjalka9", None), ("", Weakness.TOO_SHORT),
    ],
)  # fmt: skip
def test_what_makes_a_passphrase_weak(text: str, why: Weakness | None) -> None:
    assert judge(text, BLOCKLIST, ("Matti Esimerkki", "Kunta")) is why


def test_a_suggested_passphrase_has_six_words_and_is_strong() -> None:
    shipped = bootstrap.definitions()
    words, blocklist = shipped.passphrase_words(), shipped.passphrase_blocklist()
    drawn = {suggest(words, lambda text: judge(text, blocklist)) for _ in range(20)}
    assert len(drawn) == 20
    assert all(len(text.split()) == 6 and set(text.split()) <= set(words) for text in drawn)
    assert len(words) == 7776
