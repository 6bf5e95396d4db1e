"""What has been done, undo, redo and the bin by command: the same use cases, words for people, JSON for scripts."""

from pathlib import Path

import pytest

from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import SessionId
from hyvinvointi_desktop.domain.sessions import Session
from tests.cli.conftest import export
from tests.support.commands import Ran, ran
from tests.support.desks import quick_gate
from tests.support.vaults import PASSPHRASE


@pytest.fixture
def deleted(profile: Path) -> Path:
    """The profile after its one visit was deleted."""
    desk = quick_gate(profile).unlock(PASSPHRASE)
    desk.delete_session(SessionId("s1"))
    desk.close()
    return profile


def visit(profile: Path) -> Session | None:
    desk = quick_gate(profile).unlock(PASSPHRASE)
    try:
        return desk.session(SessionId("s1"))
    finally:
        desk.close()


def run(outside: Outside, profile: Path, *words: str) -> Ran:
    return ran(outside, "--profile", profile, *words)


def test_what_was_done_is_listed_newest_first_in_words(outside: Outside, deleted: Path) -> None:
    shown = run(outside, deleted, "history")
    assert shown.status == 0
    newest, import_line = shown.lines[0], shown.lines[1]
    assert "Käynti poistettu: 2026-10-03 Keksitty A.  (voi kumota)" in newest
    assert "Käyntejä tuotu (1)  (pysyy: allekirjoitettu tai poistettu lopullisesti)" in import_line
    found = run(outside, deleted, "history", "--json", "--limit", "1").json["acts"]
    assert [(a["kind"], a["about"], a["clients"], a["state"], a["who"]) for a in found] == [
        ("session.deleted", {"kind": "session", "id": "s1"}, ["Keksitty A."], "holds", "Maija Keksitty")
    ]
    assert "Visit deleted: 2026-10-03" in ran(outside, "--profile", deleted, "--lang", "en", "history").out
    assert "Besök togs bort: 2026-10-03" in ran(outside, "--profile", deleted, "--lang", "sv", "history").out


def test_undo_and_redo_say_what_they_did(outside: Outside, deleted: Path) -> None:
    undone = run(outside, deleted, "undo")
    assert (undone.status, undone.err) == (0, "Kumottu: Käynti poistettu: 2026-10-03 Keksitty A.\n")
    assert visit(deleted) is not None
    again = run(outside, deleted, "redo")
    assert (again.status, again.err) == (0, "Tehty uudelleen: Käynti poistettu: 2026-10-03 Keksitty A.\n")
    assert visit(deleted) is None
    number = undone.out.strip()
    assert again.out.strip() == number
    assert run(outside, deleted, "undo", "--act", number).status == 0
    assert visit(deleted) is not None


def test_what_cannot_be_undone_is_refused_with_its_reason(outside: Outside, deleted: Path) -> None:
    taken_in = run(outside, deleted, "history", "--json").json["acts"][1]
    assert taken_in["kind"] == "log.taken_in"
    no = run(outside, deleted, "undo", "--act", str(taken_in["number"]))
    assert (no.status, no.out) == (1, "")
    assert "Allekirjoitettu pysyy" in no.err
    assert run(outside, deleted, "redo").err == "Uudelleen tehtävää ei ole.\n"
    assert run(outside, deleted, "undo", "--act", "9999").err == "Kumottavaa ei ole.\n"
    assert run(outside, deleted, "undo", "--act", "0").status == 2


def test_the_bin_shows_what_was_deleted_and_gives_it_back(outside: Outside, profile: Path, tmp_path: Path) -> None:
    before = export(outside, profile, tmp_path / "before.json")
    empty = run(outside, profile, "bin")
    assert (empty.status, empty.out, empty.err) == (0, "", "Roskakori on tyhjä.\n")
    desk = quick_gate(profile, None).unlock(PASSPHRASE)
    desk.delete_session(SessionId("s1"))
    desk.close()
    line = run(outside, profile, "bin").lines
    assert line[0].startswith("session s1  käynti 2026-10-03 Keksitty A.  katoaa lopullisesti 2")
    found = run(outside, profile, "bin", "--json").json["deleted"]
    assert [(x["kind"], x["id"], x["subject"]) for x in found] == [("session", "s1", "2026-10-03 Keksitty A.")]
    back = run(outside, profile, "bring-back", "session", "s1")
    assert (back.status, back.out, back.err) == (0, "session s1\n", "Palautettu: käynti\n")
    assert export(outside, profile, tmp_path / "after.json") == before
    twice = run(outside, profile, "bring-back", "session", "s1")
    assert (twice.status, twice.err) == (1, "Tätä ei löydy. Mitään ei muutettu.\n")
    assert run(outside, profile, "bring-back", "nothing", "s1").status == 2


def test_a_signed_month_has_its_name_in_the_list(real: Outside, profile: Path, tmp_path: Path) -> None:
    assert run(real, profile, "seal", str(Month(2026, 10)), "--out", str(tmp_path)).status == 0
    newest = run(real, profile, "history", "--limit", "1").lines
    assert "Kuukausi allekirjoitettu: 2026-10  (pysyy" in newest[0]
