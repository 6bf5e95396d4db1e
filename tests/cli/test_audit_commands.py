"""``audit``: verify, show, request, events; tampering by hand, a rewritten chain and an old file put back are found."""

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.cli.context import Outside
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import FIRST, Entry, Event, chained
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from tests.support.commands import ran
from tests.support.vaults import PASSPHRASE, QuickVault

DATABASE = "hyvinvointi.db"


def by_hand(profile: Path, change: Callable[[Any], object]) -> None:
    """Changes the database past all of the program, triggers dropped, leaving the mark beside it as it was."""
    mark = (profile / "audit-head.json").read_bytes()
    store = QuickVault(profile).unlock(PASSPHRASE)
    raw = store._writer.raw_connection()
    cursor = raw.cursor()
    for name in ("audit_never_update", "audit_never_delete"):
        cursor.execute(f"DROP TRIGGER {name}")
    change(cursor)
    raw.close()
    store.close()
    (profile / "audit-head.json").write_bytes(mark)


def verified(outside: Outside, profile: Path) -> tuple[int, dict[str, Any]]:
    done = ran(outside, "--profile", profile, "audit", "verify", "--json")
    found: dict[str, Any] = done.json
    return done.status, found


def test_a_whole_log(outside: Outside, profile: Path) -> None:
    status, found = verified(outside, profile)
    assert (status, found["ok"], found["whole"], found["mark"], found["broken_at"]) == (0, True, True, "present", None)
    assert len(found["head"]) == 64
    again = ran(outside, "--profile", profile, "audit", "verify")
    assert again.status == 0
    assert "Ketju on ehyt" in again.err


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit SET client = 'joku' WHERE seq = 3",
        "UPDATE audit SET utc = '2020-01-01T00:00:00.000000Z' WHERE seq = 3",
        "DELETE FROM audit WHERE seq = 3",
        "UPDATE audit SET seq = 30000 WHERE seq = 3",
        "UPDATE audit SET hash = zeroblob(32) WHERE seq = 3",
    ],
)
def test_tampering_with_the_table_is_found(outside: Outside, profile: Path, change: str) -> None:
    by_hand(profile, lambda cursor: cursor.execute(change))
    status, found = verified(outside, profile)
    assert (status, found["ok"], found["whole"]) == (1, False, False)
    assert found["broken_at"] in (3, 4)
    check = ran(outside, "--profile", profile, "check", "--json")
    assert check.status == 1
    assert check.json["log"]["whole"] is False


def rewritten(cursor: Any) -> None:
    """Somebody with the key takes out who looked and makes the chain anew: it is whole again."""
    names = "seq, utc, offset_minutes, mono_ns, session, actor, role, event, object_type, object_id, client, purpose"
    rows = cursor.execute(f"SELECT {names}, outcome, detail, prev, hash FROM audit ORDER BY seq").fetchall()
    cursor.execute("DELETE FROM audit")
    prev, seq = FIRST, 0
    for row in rows:
        old = Entry(*row)
        if old.seq == 2:
            continue
        seq += 1
        entry = chained(replace(old, seq=seq), prev)
        prev = entry.hash
        values = [getattr(entry, n) for n in (*names.split(", "), "outcome", "detail", "prev", "hash")]
        cursor.execute(f"INSERT INTO audit VALUES ({','.join('?' * len(values))})", values)


def test_a_rewritten_chain_is_found_by_the_mark(outside: Outside, profile: Path) -> None:
    by_hand(profile, rewritten)
    status, found = verified(outside, profile)
    assert (status, found["ok"], found["whole"], found["mark"]) == (1, False, True, "older")


def test_an_end_cut_off_is_found_by_the_mark(outside: Outside, profile: Path) -> None:
    by_hand(profile, lambda cursor: cursor.execute("DELETE FROM audit WHERE seq > 4"))
    status, found = verified(outside, profile)
    assert (status, found["mark"]) == (1, "older")


def test_an_old_file_put_back_is_found(outside: Outside, profile: Path, tmp_path: Path) -> None:
    shutil.copy(profile / DATABASE, tmp_path / "old.db")
    assert ran(outside, "--profile", profile, "audit", "verify").status == 0
    shutil.copy(tmp_path / "old.db", profile / DATABASE)
    told = ran(outside, "--profile", profile, "audit", "verify")
    assert told.status == 1
    assert "vanha kopio" in told.err


def test_a_mark_that_is_gone_or_anothers_is_told_and_no_fault(outside: Outside, profile: Path) -> None:
    (profile / "audit-head.json").unlink()
    status, found = verified(outside, profile)
    assert (status, found["mark"]) == (0, "missing")
    mark = json.loads((profile / "audit-head.json").read_bytes())
    (profile / "audit-head.json").write_text(json.dumps(mark | {"seq": 1}), encoding="utf-8")
    assert verified(outside, profile)[1]["mark"] == "missing"


def test_show_lists_what_was_done_by_the_commands(outside: Outside, profile: Path) -> None:
    ran(outside, "--profile", profile, "claim", "2026-10")
    shown = ran(outside, "--profile", profile, "audit", "show", "--json").json
    assert [e["seq"] for e in shown] == list(range(1, len(shown) + 1))
    assert {"purpose": "reporting", "event": "purpose"}.items() <= shown[-5].items()
    assert [(e["event"], e["purpose"]) for e in shown[-4:]] == [
        ("lock", "reporting"), ("unlock.ok", "client_work"), ("purpose", "oversight"), ("log.read", "oversight"),
    ]  # fmt: skip
    assert shown[-4]["detail"] == {"cause": "command"}
    lines = ran(outside, "--profile", profile, "audit", "show", "--since", "2026-11-02").lines
    assert any("Ohjelma avattu" in line and "asiakastyö" in line for line in lines)
    assert ran(outside, "--profile", profile, "audit", "show", "--since", "2999-01-01").lines == []
    assert ran(outside, "--profile", profile, "audit", "show", "--since", "eilen").status == 2


def test_show_of_one_client(outside: Outside, profile: Path) -> None:
    found = ran(outside, "--profile", profile, "audit", "show", "--client", "A-17", "--json").json
    assert {(e["event"], e["client"]) for e in found} == {("log.read", "A-17"), ("log.taken_in", "")}
    assert ran(outside, "--profile", profile, "audit", "show", "--client", "X-1").status == 1


def test_the_signed_paper_of_a_request(real: Outside, profile: Path, tmp_path: Path) -> None:
    out = tmp_path / "loki.pdf"
    asked = ("audit", "request", "--client", "A-17", "--asked-by", "asiakas itse", "--out", out)
    done = ran(real, "--profile", profile, *asked)
    assert (done.status, done.lines) == (0, [str(out)]), done.err
    verdict = bootstrap.sealer().verify(out.read_bytes(), None)
    assert (verdict.kind, verdict.whole, verdict.signer) == ("pdf", True, "Maija Keksitty")
    words = subprocess.run(["pdftotext", "-layout", str(out), "-"], capture_output=True, check=True).stdout.decode()
    facts = ("Kuka on käsitellyt tietojasi", "Keksitty Asiakas (A-17)", "asiakas itse")
    assert [said for said in (*facts, "Tiedot tuotu tiedostosta", "kirjaus") if said not in words] == []
    shown = ran(real, "--profile", profile, "audit", "show", "--client", "A-17", "--json").json
    assert "log.export" in [e["event"] for e in shown]
    assert ran(real, "--profile", profile, *asked).status == 4  # nothing is written over
    nobody = ran(real, "--profile", profile, "audit", "request", "--client", "X", "--out", tmp_path / "x.pdf")
    assert (nobody.status, (tmp_path / "x.pdf").exists()) == (1, False)


def test_every_event_is_listed_with_words_in_three_languages(outside: Outside) -> None:
    names = [*Event, *ActKind]
    assert len(names) >= 40
    for language in ("fi", "sv", "en"):
        listed = ran(outside, "--lang", language, "audit", "events", "--json").json
        assert list(listed) == names
        assert all(words != name for name, words in listed.items())
    assert len(ran(outside, "audit", "events").lines) == len(names)


def test_the_passphrase_and_its_recovery_by_command_are_logged(
    outside: Outside, profile: Path, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HYVINVOINTI_NEW_PASSPHRASE", "aivan toinen pitkä lause tähän")
    assert ran(outside, "--profile", profile, "passphrase").status == 0
    assert ran(outside, "--profile", profile, "recover", "--recovery-file", made / "r").status == 0
    store: SqlOpenStore = QuickVault(profile).unlock(PASSPHRASE)
    with store.reading() as records:
        events = [e.event for e in records.audit_chain()][-7:]
    store.close()
    assert events == ["unlock.ok", "key.slot", "lock", "unlock.ok", "recovery.use", "key.slot", "lock"]
