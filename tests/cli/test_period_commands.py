"""A client's period by command: the path, the texts that wait, a visit to a group; words for people, JSON too."""

from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.ids import PeriodId, ProgrammeId
from hyvinvointi_desktop.domain.rehabilitation import DraftKind, Period
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.commands import Ran, ran
from tests.support.desks import NOW, open_desk

SOSKU = ProgrammeId("sosku-helsinki")


def run(outside: Outside, profile: Path, *words: str | Path) -> Ran:
    return ran(outside, "--profile", profile, *words)


@pytest.fixture
def opened(profile: Path) -> Path:
    """The profile with a period of A-17, and a text that waits."""
    desk = open_desk(profile, FixedClock(NOW))
    client = next(c.id for c in desk.clients() if c.code == "A-17")
    desk.open_period(Period(PeriodId("p1"), client, SOSKU, 1, date(2026, 11, 1)))
    desk.save_copy_drafts([desk.new_draft(client, DraftKind.NEEDS, "Salainen sana")])
    desk.close()
    return profile


def test_the_path_is_told(outside: Outside, opened: Path) -> None:
    lines = run(outside, opened, "period", "A-17").lines
    assert lines[:3] == [
        "A-17: jakso alkoi 2026-11-01, mietitään, sopiiko", "[>] kerrottu palvelusta", "[ ] sopiiko",
    ]  # fmt: skip
    assert lines[-1] == "Kopioitavia tekstejä odottaa: 1"
    told = run(outside, opened, "period", "A-17", "--json").json
    assert (told["now"], told["period"]["phase"], len(told["path"])) == ("introduced", "assessing", 16)
    assert "Salainen" not in str(told)


def test_a_client_without_a_period_and_nobody(outside: Outside, profile: Path) -> None:
    none = run(outside, profile, "period", "A-17")
    assert (none.status, none.out, none.err) == (0, "", "Asiakkaalla A-17 ei ole jaksoa.\n")
    assert run(outside, profile, "period", "A-17", "--json").json == {"client": "A-17", "period": None}
    assert run(outside, profile, "period", "A-99").status == 1


def test_texts_that_wait_without_their_words(outside: Outside, opened: Path) -> None:
    assert run(outside, opened, "copy-drafts").lines == [
        "A-17     palvelutarpeen arviointi     2026-11-02  odottaa vientiä"
    ]
    (draft,) = run(outside, opened, "copy-drafts", "--json").json["drafts"]
    assert (draft["client"], draft["kind"], draft["days_left"]) == ("A-17", "needs", None)
    assert "text" not in draft


def test_a_visit_to_a_group(outside: Outside, opened: Path) -> None:
    words = ("group-visit", "A-17", "--group", "Kokkiryhmä", "--known-by", "leader-told")
    made = run(outside, opened, *words, "--on", "2026-11-01", "--json").json
    assert made == {
        "client": "A-17", "on": "2026-11-01", "group": "Kokkiryhmä", "known_by": "leader_told", "that_day": 1,
    }  # fmt: skip
    again = run(outside, opened, *words, "--on", "2026-11-01")
    assert (again.status, again.err) == (0, "Kirjattu: A-17 kävi ryhmässä Kokkiryhmä, 2026-11-01.\n")
    assert len(run(outside, opened, "period", "A-17", "--json").json["groups"]) == 1
    to_come = run(outside, opened, *words, "--on", "2026-11-03")
    assert (to_come.status, to_come.err) == (1, "Päivä on vasta tulossa. Mitään ei muutettu.\n")
    assert run(outside, opened, "group-visit", "A-17", "--group", " ", "--known-by", "was-along").status == 1
    assert run(outside, opened, "group-visit", "A-17", "--group", "x", "--known-by", "rumour").status == 2
