"""Papers of feedback and competence: accessible and lasting, nothing of few in them, the same bytes each time."""

import io
from datetime import UTC, datetime
from typing import Any

import page
import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.feedback_forms import Voice
from hyvinvointi_desktop.domain.people import Worker
from tests.reports.samples import LANGUAGES

MADE = datetime(2026, 12, 2, 8, tzinfo=UTC)
WORKER = Worker("Maija Keksitty", organisation="Esimerkkikunta")
SCALE = {
    "question": "heard", "kind": "scale", "text": "Minua kuunneltiin.", "low_words": "ei", "high_words": "kyllä",
    "low": 1, "high": 5, "answers": 6, "first": "2026-10", "last": "2026-11", "mean": "4.2", "mean_before": "3.6",
    "steps": [{"step": n, "answers": c} for n, c in enumerate((0, 0, 1, 3, 2), 1)], "options": [], "words": [],
}  # fmt: skip
FEW = SCALE | {"text": "Kysymys harvoille", "answers": None, "mean": None, "mean_before": None, "steps": []}
CHOICE = FEW | {
    "kind": "several", "text": "Mikä auttoi?", "answers": 6, "steps": [],
    "options": [{"option": "a", "text": "juttelu", "answers": 4}, {"option": "b", "text": "ryhmä", "answers": 3}],
}  # fmt: skip
SAID = FEW | {"kind": "words", "text": "Parasta", "answers": 5, "words": ["kahvi", "š Ŋ đ ʒ", "", "x" * 300, "metsä"]}
SUMMARY: dict[str, Any] = {
    "format": "hyvinvointi-feedback-summary", "version": 1, "made_at": MADE.isoformat(), "practice": False,
    "worker": "Maija Keksitty", "organisation": "Esimerkkikunta", "form": "asiakas_loppu", "form_version": 1,
    "voice": "client", "title": "Palaute", "year": 2026, "first": "2026-10", "last": "2026-11", "smallest_shown": 5,
    "answers": 6, "programmes": [{"programme": "Sosku", "answers": None}, {"programme": "", "answers": 9}],
    "before": None, "questions": [SCALE, SCALE, FEW, CHOICE, SAID],
}  # fmt: skip
COMPETENCE: dict[str, Any] = {
    "format": "hyvinvointi-competence", "version": 1, "year": 2026, "made_at": MADE.isoformat(), "practice": False,
    "worker": "Maija Keksitty", "organisation": "",
    "entries": [{"id": "k901", "kind": "training", "on": "2026-03-05", "title": "Koulutus", "minutes": 8100,
                 "credits_tenths": 25, "organiser": "Opisto", "words": "", "certificate": True}],
    "years": [{"year": 2026, "minutes": {k.value: 60 for k in CompetenceKind}, "times": {}, "total_minutes": 300,
               "credits_tenths": 25}],
    "pledges": [{"given_on": "2026-01-07", "to": "Esimerkkikunta", "words": "", "paper": True}],
    "self_assessment": {
        "title": "Itsearvio", "on": "2026-09-02", "before_on": "2025-09-01", "mean": "3.5", "mean_before": "3.0",
        "themes": [{"question": "a", "text": "Keskustelu", "low": 1, "high": 5, "now": 4, "before": 3},
                   {"question": "b", "text": "Arvot", "low": 1, "high": 5, "now": None, "before": 3}],
        "words": [{"text": "Mikä sujui?", "words": "Kysyminen"}],
    },
}  # fmt: skip
EMPTY = COMPETENCE | {"entries": [], "years": [], "pledges": [], "self_assessment": None}


def conforms(made: bytes) -> None:
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(made, profile=profile)
        assert result.is_compliant, result


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_form_is_an_accessible_paper(language: str) -> None:
    printer = bootstrap.printer()
    for form in bootstrap.definitions().feedback_forms():
        made = printer.feedback_form(form, WORKER, MADE, language, practice=False)
        conforms(made)
        text = bootstrap.pdf_text(made)
        assert form.name(language) in text
        assert f"{form.id}, versio" in text if language != "en" else f"{form.id}, version" in text
        assert "Maija" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "document", [SUMMARY, SUMMARY | {"answers": None, "first": None, "last": None, "questions": []}]
)
def test_the_summary_is_accessible_and_lasting(language: str, document: dict[str, Any]) -> None:
    printer = bootstrap.printer()
    made = printer.feedback_summary(document, language, practice=False)
    conforms(made)
    assert made == printer.feedback_summary(document, language, practice=False)


def plain(text: str) -> str:
    """Numbers that stand at the right of their cells come out without the room before them."""
    return "".join(text.split())


def test_the_summary_tells_numbers_and_hides_what_is_of_few() -> None:
    text = bootstrap.pdf_text(bootstrap.printer().feedback_summary(SUMMARY, "fi", practice=True))
    assert "HARJOITUS" in text
    for said in ("lokakuu 2026 – marraskuu 2026", "Minua kuunneltiin. 6 3,6 4,2", "Vastauksia 0 0 1 3 2",
                 "juttelu 4 67 %", "ryhmä 3 50 %", "Sosku alle 5", "”kahvi”", "Tähän vastasi alle 5"):  # fmt: skip
        assert plain(said) in plain(text), said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("document", [COMPETENCE, EMPTY])
@pytest.mark.parametrize("signed", [True, False])
def test_the_record_has_a_field_only_when_it_is_to_be_signed(
    language: str, document: dict[str, Any], signed: bool
) -> None:
    made = bootstrap.printer().competence(document, language, practice=False, signed=signed)
    conforms(made)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert ("/AcroForm" in pdf.Root) is signed


def test_the_record_tells_hours_credits_and_both_years() -> None:
    text = bootstrap.pdf_text(bootstrap.printer().competence(COMPETENCE, "fi", practice=False, signed=False))
    for said in ("5.3.2026 Koulutus Koulutus", "135 h 2,5", "(todistus tallessa)", "7.1.2026 Esimerkkikunta",
                 "Keskustelu 3 4 +1", "Arvot 3 ei vastattu", "Keskiarvo 3,5. Edellisellä kerralla 3,0."):  # fmt: skip
        assert plain(said) in plain(text), said


def test_the_words_are_complete_in_every_language() -> None:
    finnish = bootstrap.texts("feedback", "fi")
    for language in LANGUAGES:
        words = bootstrap.texts("feedback", language)
        assert list(words) == list(finnish)
        assert {k: w.count("{") for k, w in words.items()} == {k: w.count("{") for k, w in finnish.items()}
    wanted = [f"voice_{v}" for v in Voice] + [f"competence_kind_{k}" for k in CompetenceKind]
    assert [key for key in wanted if key not in finnish] == []
