"""The log in words: every event, purpose, role and cause, the same on the screen, in the commands and on paper."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.gate import Way
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import Event, Outcome, Purpose
from hyvinvointi_desktop.domain.people import Role

ROOT = Path(__file__).parents[2]
NAMES = (*Event, *ActKind)
CAUSES = ("idle", "sleep", "session", "asked", "quit", "command", "closed")


def wanted() -> list[str]:
    groups = (("event", NAMES), ("purpose", Purpose), ("role", Role), ("outcome", Outcome), ("cause", CAUSES))
    keys = [f"{group}_{name.replace('.', '_')}" for group, names in groups for name in names]
    return keys + [f"way_{way}" for way in Way]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_name_has_a_word_and_no_word_lacks_its_name(language: str) -> None:
    found = bootstrap.texts("audit", language)
    assert sorted(found) == sorted(wanted())
    assert all(word.strip() for word in found.values())


def test_every_event_is_logged_somewhere_in_the_program() -> None:
    program = ROOT / "src" / "hyvinvointi_desktop"
    files = [p for room in ("app", "cli", "store", "ui") for p in (program / room).rglob("*.py")]
    source = "\n".join(p.read_text(encoding="utf-8") for p in files if p.name not in ("words.py", "lines.py"))
    logged = set(re.findall(r"\bEvent\.([A-Z_]+)", source))
    assert {e.name for e in Event} - logged == set()


def test_the_security_page_lists_every_event_once_in_its_words() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    words = bootstrap.texts("audit", "en")

    def told(names: Iterable[str]) -> str:
        return "; ".join(f"`{name}` {words['event_' + name.replace('.', '_')]}" for name in names) + "."

    assert f" {len(NAMES)} kinds of events:" in page
    lists = [line for line in page.splitlines() if line.startswith(("Besides acts: ", "Acts: "))]
    assert lists == [f"Besides acts: {told(Event)}", f"Acts: {told(ActKind)}"]
