"""The payment basis on paper: PDF/UA-1 and PDF/A-2a, the same bytes each time, its days, its notes, its differences."""

import string
from typing import Any

import page
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.domain.allowance import ActivityKind, Known
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, WordList
from tests.reports.samples import LANGUAGES


def _day(on: str, *done: tuple[str, str, str], times: int = 1) -> dict[str, Any]:
    made = [{"kind": k, "what": w, "known": n, "own_word": None} for k, w, n in done]
    return {"on": on, "times": times, "several": len(done) > 1, "activities": made}


HOME = ("meeting", "home_visit", "diary")
GROUP = ("group", "Kävelyryhmä", "leader_told")


def document(**changes: Any) -> dict[str, Any]:
    window = {
        "client": "A-901", "name": "Aino Keksitty", "decision": "d", "decision_number": "2024 1",
        "legal_basis": "Laki 13 §", "decision_days": {"first_day": "2024-01-04", "last_day": "2024-04-03"},
        "window": 1, "days": {"first_day": "2024-01-04", "last_day": "2024-02-03"}, "over": True, "unit": "day",
        "per_cents": 900, "times": 3, "cents": 2700, "decided": None, "differs": False, "difference_cents": 0,
        "activity_days": [_day("2024-01-04", HOME), _day("2024-01-17", HOME, GROUP), _day("2024-01-24", HOME)],
    } | changes  # fmt: skip
    return {
        "format": "hyvinvointi-allowance", "version": 1, "worker": "Maija Keksitty", "organisation": "",
        "made_at": "2024-02-05T08:00:00+00:00", "practice": False, "windows": [window], "total_cents": window["cents"],
    }  # fmt: skip


def paper(language: str = "fi", *, practice: bool = False, **changes: Any) -> bytes:
    return bootstrap.printer().allowance(document(**changes), language, practice=practice)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_accessible_and_lasting(language: str) -> None:
    made = paper(language)
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(made, profile=profile)
        assert result.is_compliant, result
    assert made == paper(language)


def test_it_says_the_days_their_sources_and_the_sum() -> None:
    text = " ".join(bootstrap.pdf_text(paper()).replace("\xa0", " ").split())
    assert "4.1.2024 kotikäynti oma merkintä 9,00 €" in text
    assert "17.1.2024 kotikäynti; Kävelyryhmä oma merkintä; ohjaaja kertoi 9,00 €" in text
    assert "3 toimintapäivää 27,00 €" in text
    assert "17.1.2024: päivässä oli useampi tapaaminen tai ryhmä, maksetaan kerran" in text
    assert "HARJOITUS" in bootstrap.pdf_text(paper(practice=True))


def test_what_was_decided_and_has_changed_is_said() -> None:
    decided = {"on": "2024-02-05", "days": 4, "cents": 3600, "number": "77"}
    changed = paper(decided=decided, differs=True, difference_cents=-900)
    text = " ".join(bootstrap.pdf_text(changed).replace("\xa0", " ").split())
    assert "Päätetty maksettavaksi 5.2.2024: 4 toimintapäivää, 36,00 €. Päätösnumero 77." in text
    assert "erotus −9,00 €" in text


def test_an_empty_window_and_an_empty_month_are_papers_too() -> None:
    assert "ei ole vielä toimintapäiviä" in bootstrap.pdf_text(paper(activity_days=[], cents=0))
    empty = document() | {"windows": [], "total_cents": 0}
    assert "ei ole maksettavaa" in bootstrap.pdf_text(bootstrap.printer().allowance(empty, "fi", practice=False))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_whole_in_every_language(language: str) -> None:
    words, finnish = bootstrap.texts("allowance", language), bootstrap.texts("allowance", "fi")
    assert list(words) == list(finnish)

    def places(sentence: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    assert [k for k in words if places(words[k]) != places(finnish[k])] == []
    assert {f"allow_known_{known.value}" for known in Known} <= words.keys()
    assert {f"allow_per_{unit.value}" for unit in AllowanceUnit} <= words.keys()
    assert ActivityKind.GROUP.value == "group"
    programmes = [p for p in bootstrap.definitions().programmes() if p.decision is not None]
    counted = {(p, k.id) for p in range(len(programmes)) for k in programmes[p].kinds if k.counts_as_meeting}
    kinds = {kind for p, kind in counted if programmes[p].word(WordList.KINDS, kind, language) is None}
    assert {f"allow_kind_{kind}" for kind in kinds} <= words.keys()
