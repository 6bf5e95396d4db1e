"""reviews and review-paper: what they print, what they write, every no."""

import json
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.review import SaveReview, SignReview
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.ids import ReviewId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import reviews as r
from tests.support.commands import quick_outside, ran
from tests.support.desks import NOW, open_desk


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile with one review that is signed."""
    desk = open_desk(tmp_path / "profile")
    r.lay(desk)
    desk.save_review(SaveReview(r.review()))
    desk.sign_review(SignReview(ReviewId("r1"), r.BOTH, "fi"))
    desk.close()
    return tmp_path / "profile"


@pytest.fixture
def outside() -> Outside:
    return quick_outside(FixedClock(NOW))


def test_what_is_due_for_everybody(outside: Outside, profile: Path) -> None:
    made = ran(outside, "--profile", profile, "--lang", "fi", "reviews")
    assert (made.status, made.out) == (
        0, "A-1  loppuarviointi viimeistään 31.12.2026\nA-2  loppuarviointi viimeistään 31.12.2026\n",
    )  # fmt: skip
    made = ran(outside, "--profile", profile, "reviews", "--json")
    assert json.loads(made.out)[0] == {"client": "A-1", "period": None, "kind": "final", "on": "2026-12-31"}


def test_one_clients_reviews(outside: Outside, profile: Path) -> None:
    made = ran(outside, "--profile", profile, "--lang", "fi", "reviews", "A-1")
    assert made.out == (
        "loppuarviointi viimeistään 31.12.2026\n"
        "r1  väliarviointi 2.11.2026  1.8.2026–31.10.2026  allekirjoitettu\n"
    )
    found = json.loads(ran(outside, "--profile", profile, "reviews", "A-1", "--json").out)
    assert (found["reviews"][0]["held_on"], found["due"][0]["agreement"]) == ("2026-11-02", "a1")
    made = ran(outside, "--profile", profile, "--lang", "fi", "reviews", "A-2")
    assert made.err == "Arviointeja ei ole vielä.\n"
    assert ran(outside, "--profile", profile, "reviews", "X-9").status == 1


def test_the_paper_is_the_one_that_was_signed(outside: Outside, profile: Path, tmp_path: Path) -> None:
    out = tmp_path / "arviointi.pdf"
    made = ran(outside, "--profile", profile, "--lang", "fi", "review-paper", "r1", "--out", out)
    assert (made.status, made.out, made.err) == (0, f"{out}\n", "Paperi on se, joka allekirjoitettiin.\n")
    assert out.read_bytes().startswith(b"signed review 2026-11-02")
    wrong = ran(outside, "--profile", profile, "--lang", "fi", "review-paper", "r1", "--out", tmp_path / "a.txt")
    assert wrong.status == 2
    assert not (tmp_path / "a.txt").exists()
    assert ran(outside, "--profile", profile, "review-paper", "nobody", "--out", out).status == 1
