"""Every value of the domain has a sentence, and every sentence stands in Finnish and Swedish."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop.app import answer_case, faults
from hyvinvointi_desktop.app.faults import RefusedCode, SurroundingsKind
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.agreements import Origin, Party, ReadBy, SignedBy
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.findings import Finding, FindingCode, Level
from hyvinvointi_desktop.domain.goals import GoalLevel, GoalState, Mark
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.programmes import CapScope, Regime, Rounding, RoundingMode, SupplementKind, Vehicle
from hyvinvointi_desktop.domain.sessions import Status
from hyvinvointi_desktop.ui import text, text_faults
from hyvinvointi_desktop.ui.clients import words as client_words
from hyvinvointi_desktop.ui.kit import icons
from hyvinvointi_desktop.ui.kit.words import Language
from tests.ui.conftest import _translations

TABLES: list[tuple[type[Enum], Callable[[Any], str]]] = [
    (Status, text.status),
    (Vehicle, text.vehicle),
    (SupplementKind, text.supplement),
    (Regime, text.regime),
    (Regime, text.regime_line),
    (Role, text.role),
    (ClaimState, text.claim_state),
    (GoalLevel, text.goal_level),
    (GoalState, text.goal_state),
    (Mark, text.mark),
    (ReadBy, text.read_by),
    (SignedBy, text.signed_by),
    (Party, text.party),
    (Origin, text.origin),
    (Rounding, text.rounding),
    (RoundingMode, text.rounding_mode),
    (CapScope, text.cap_scope),
    (Level, text.level),
    (FindingCode, text.finding_help),
    (SurroundingsKind, text_faults.surroundings),
    (RefusedCode, text_faults.refused_code),
]
KINDS = (
    "first_visit", "home_visit", "outing", "errand", "accompany_to_group", "network_meeting", "remote", "phone",
    "interview", "planning", "reminder",
)  # fmt: skip
EXPENSES = ("bus", "taxi", "parking", "entrance", "phone", "other")
BARRIERS = (
    "money", "transport", "distance", "no_suitable_activity", "health", "courage", "weather", "time", "other",
)  # fmt: skip
FAULTS = (
    faults.WrongPassphrase(), faults.ProfileInUse(), faults.NoProfile(), faults.ProfileExists(),
    faults.StoreIsNewer("9.0"),
    faults.DamagedKeyFile("mac"), faults.BadRecoveryKey(), faults.WrongRecoveryKey(), faults.FileIsThere(Path("x.pdf")),
    faults.Surroundings(SurroundingsKind.DISK_FULL), faults.RecordsRefused(RefusedCode.IN_USE, "x"),
    ZeroDivisionError("never shown"),
)  # fmt: skip


def everything() -> list[str]:
    """Every sentence in the language in force."""
    day = date(2026, 10, 3)
    found = [say(value) for table, say in TABLES for value in table]
    found += [text.finding(Finding(code, day)) for code in FindingCode]
    found += [text.finding(Finding(code, day, minutes=30)) for code in FindingCode]
    found += [text.kind(k) for k in KINDS] + [text.expense(e) for e in EXPENSES] + [text.barrier(b) for b in BARRIERS]
    found += [text_faults.fault(f) for f in FAULTS] + [text_faults.refusal(Refused(r)) for r in Refusal]
    return found


@pytest.mark.parametrize("lang", [Language.FI, Language.SV])
def test_every_value_has_a_sentence_of_its_own_language(qapp: QApplication, lang: Language) -> None:
    translations = _translations(qapp)
    translations.use(Language.EN)
    sources = everything()
    translations.use(lang)
    for source, shown in zip(sources, everything(), strict=True):
        assert shown, source
        assert shown != source or source == "taxi" or source in ("moped", "parking"), f"English leaks: {source}"


def test_no_sentence_shows_a_code_or_a_trace() -> None:
    for sentence in everything():
        assert "_" not in sentence
        assert "virhe" not in sentence.lower()
        assert "never shown" not in sentence


def test_the_words_of_the_glossary() -> None:
    assert text.status(Status.NO_SHOW) == "ei tavattu"
    assert text.status(Status.CANCELLED) == "peruttu"
    assert [text.mark(m) for m in Mark] == ["ei vielä", "vähän", "onnistui"]
    assert [text.level(v) for v in Level] == ["korjattava", "tarkista", "hyvä tietää"]
    assert text.claim_state(ClaimState.DRAFT) == "kesken"
    assert text.claim_state(ClaimState.DELIVERED) == "lähetetty, odottaa kuittausta"
    assert [text.goal_level(v) for v in GoalLevel] == ["päätavoite", "osatavoite", "askel"]


def test_a_finding_says_what_is_left_out() -> None:
    found = Finding(FindingCode.CAP_REACHED, date(2026, 10, 22), minutes=90)
    assert text.finding(found).replace("\u00a0", " ") == "Kuukauden tuntiraja tuli täyteen: 1 h 30 min jää pois."
    limited = replace(found, limit_minutes=600)
    assert text.finding(limited).replace("\u00a0", " ") == "10 tunnin raja tuli täyteen: 1 h 30 min jää pois."
    assert text.finding(replace(found, limit_minutes=630)) == text.finding(found)


def test_a_refusal_uses_what_it_was_told() -> None:
    taken = Refused(Refusal.CODE_TAKEN, code="A-17", name="Aino")
    assert text_faults.fault(taken) == "Tämä tunnus on jo käytössä: Aino. Valitse toinen."
    days = Refused(Refusal.PERIOD_OVERLAPS, first_day=date(2026, 9, 1), last_day=date(2026, 12, 31))
    assert "1.9.–31.12.2026" in text_faults.fault(days)
    clock = Refused(
        Refusal.CLOCK_WRONG, today=date(2020, 1, 3), first_day=date(2026, 9, 1), last_day=date(2036, 9, 1)
    )
    assert "3.1.2020" in text_faults.refusal(clock)
    assert "1.9.2036" in text_faults.refusal(clock)
    unknown = Refused(Refusal.UNKNOWN_PLACEHOLDER, names=("{nimi}",))
    assert text_faults.fault(unknown).endswith("{nimi}")


def test_an_organisations_own_words_are_shown_as_they_are() -> None:
    assert text.kind("sauna") == "sauna"
    assert text.barrier("pelko koirista") == "pelko koirista"


def test_every_kind_has_a_shipped_icon(qapp: QApplication) -> None:
    for kind in (*KINDS, "sauna"):
        icons.pixmap(text.kind_icon(kind), "#000000", 20)
    assert not icons.missing


@pytest.mark.usefixtures("qapp")
def test_the_consent_of_an_assignment_has_a_word() -> None:
    (consent,) = answer_case._consents({"given_on": "2026-11-21"})
    assert client_words.purpose(consent.purpose) == "hyvinvointilähete"
