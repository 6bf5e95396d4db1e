"""The papers pass PDF/UA-1 and PDF/A-2a, read right, and are the same bytes each time."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.audit_port import LogLine, LogPaper
from hyvinvointi_desktop.domain.acts import ActKind
from hyvinvointi_desktop.domain.audit import Entry, Event, Outcome, Purpose
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.reports.printer import PdfPrinter
from tests.reports.samples import (
    ANNEX_ROWS,
    FONTS,
    LANGUAGES,
    RECOVERY_KEY,
    SAMI,
    agreement_paper,
    claim_document,
    client_file,
    erasure,
    printer,
)

DRAFT: dict[str, Any] = {
    "format": "hyvinvointi-claim", "version": 1, "month": "2026-10", "payer": "kunta", "worker": "Maija Keksitty",
    "state": "draft", "hours": [], "trips": [], "totals": {}, "findings": [],
}

NOTHING: dict[str, Any] = {
    "consents": [], "agreements": [], "goals": [], "claims": [], "papers": [], "log": [], "measures": [],
    "services": [], "groups": [], "network": [], "network_meetings": [], "ecomaps": [], "reviews": [], "drafts": [],
    "own_purchases": [],
}  # fmt: skip


def claim(language: str) -> bytes:
    return printer().claim(claim_document(), language, practice=False)


def recovery(language: str) -> bytes:
    return printer().recovery_sheet(RECOVERY_KEY, "Tyokone 1", date(2026, 10, 1), language)


def log_request(language: str, lines: int = 3, *, practice: bool = False) -> bytes:
    words = {lang: {**bootstrap.texts("reports", lang), **bootstrap.texts("audit", lang)} for lang in LANGUAGES}
    at, names = datetime(2026, 11, 2, 8, 0, tzinfo=UTC), [*Event, *ActKind, "of.a.later.program"]
    entries = (
        Entry(
            n + 1, f"2026-10-{n % 28 + 1:02d}T09:30:00.000000Z", 120, n, "s", "own", list(Role)[n % 4],
            names[n % len(names)], "client", "c1", "c1", list(Purpose)[n % 5], list(Outcome)[n % 3], "{}",
        )
        for n in range(lines)
    )  # fmt: skip
    paper = LogPaper(
        "A-17", SAMI, "Maija Keksitty", "Esimerkkikunta", "", "asiakas itse", at - timedelta(days=731), at,
        tuple(LogLine(entry, 240 if entry.event == Event.CLIENT_OPENED else None) for entry in entries), practice,
    )  # fmt: skip
    return PdfPrinter(FONTS, words).log_request(paper, language)


PAPERS: dict[str, Callable[[], bytes]] = {
    **{f"claim {language}": partial(claim, language) for language in LANGUAGES},
    "claim of 60 lines, practice": lambda: printer().claim(claim_document(60), "fi", practice=True),
    "draft": lambda: printer().claim(DRAFT, "fi", practice=False),
    "agreement plain": lambda: printer().agreement(agreement_paper()),
    "agreement easy": lambda: printer().agreement(agreement_paper("easy", "sv")),
    "agreement large, practice": lambda: printer().agreement(agreement_paper("large", "se", practice=True)),
    **{f"recovery {language}": partial(recovery, language) for language in LANGUAGES},
    "annex": lambda: printer().address_annex(claim_document(), ANNEX_ROWS, "Verotarkastus", "fi"),
    **{f"log {language}": partial(log_request, language) for language in LANGUAGES},
    "log of 400 lines, practice": lambda: log_request("fi", 400, practice=True),
    "log of nothing": lambda: log_request("sv", 0),
    **{
        f"client file {language}": partial(printer().client_file, client_file(), language, practice=False)
        for language in LANGUAGES
    },
    "client file of 40 meetings, practice": lambda: printer().client_file(client_file(40), "fi", practice=True),
    "client file of nothing": lambda: printer().client_file(client_file(0) | NOTHING, "fi", practice=False),
    **{
        f"erasure {language}": partial(printer().erasure_certificate, erasure(), language, practice=False)
        for language in LANGUAGES
    },
    "erasure without backups": lambda: printer().erasure_certificate(erasure(0), "fi", practice=True),
    "annex without rows": lambda: printer().address_annex(claim_document(practice=True), (), " ", "en"),
}


def failures(pdf: bytes) -> list[str]:
    found = []
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(pdf, profile=profile)
        found += [f"{profile} {f.rule_id}: {f.message}" for f in result.failures]
        assert result.is_compliant == (not result.failures)
    return found


def words_of(pdf: bytes, tmp_path: Path, *options: str) -> str:
    file = tmp_path / "paper.pdf"
    file.write_bytes(pdf)
    done = subprocess.run(["pdftotext", *options, str(file), "-"], capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_passes_both_standards(name: str) -> None:
    assert failures(PAPERS[name]()) == []


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_input_gives_the_same_bytes(name: str) -> None:
    assert PAPERS[name]() == PAPERS[name]()


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_has_one_empty_signature_field_that_stands_in_the_tree(name: str) -> None:
    with pikepdf.open(BytesIO(PAPERS[name]())) as pdf:
        fields = list(pdf.Root.AcroForm.Fields)
        forms = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Form"]
        assert [str(f.T) for f in fields] == ["Signature"]
        assert "/V" not in fields[0]
        assert [str(f.K.Type) for f in forms] == ["/OBJR"]


def test_sami_letters_are_read_back(tmp_path: Path) -> None:
    assert SAMI in words_of(PAPERS["claim fi"](), tmp_path)
    assert SAMI in words_of(PAPERS["agreement plain"](), tmp_path)


def test_more_letters_than_one_subset_holds_and_signs_with_a_meaning_in_the_file_are_read_back(tmp_path: Path) -> None:
    letters = [chr(code) for code in (*range(0x100, 0x180), *range(0x400, 0x460), *range(0x1E00, 0x1EF0))]
    reason = r"(\101) \\ (x) " + " ".join("".join(letters[n : n + 20]) for n in range(0, len(letters), 20))
    annex = printer().address_annex(claim_document(), ANNEX_ROWS, reason, "fi")
    assert failures(annex) == []
    assert " ".join(reason.split()) in " ".join(words_of(annex, tmp_path).split())


def test_every_page_says_its_number_and_how_many_there_are(tmp_path: Path) -> None:
    pages = words_of(printer().claim(claim_document(90), "fi", practice=False), tmp_path).split("\f")[:-1]
    assert [f"Sivu {n} / {len(pages)}" in text for n, text in enumerate(pages, 1)] == [True] * len(pages)
    assert len(pages) > 9


def test_the_claim_says_what_a_finnish_travel_claim_must(tmp_path: Path) -> None:
    text = " ".join(words_of(PAPERS["claim fi"](), tmp_path, "-layout").replace("\u00a0", " ").split())
    wanted = [
        "Kuukauden tunnit ja matkat, lokakuu 2026", "Sodankylän kunta (keksitty)", "työsuhde", "201", "311", "744,0 km",
        "9.00–11.30", "8.30–12.15", "2 h 30 min", "13,00", "asiakaskäynti", "vene, yli 50 hv", "Sodankylä – Inari",
        "124,0", "1 kyydissä: 10,0 km × 0,04", "perävaunu: 12,5 km × 0,09", "asuntovaunu: 12,0 km × 0,15", "pysäköinti",
        "syyskuu 2026", "−8,70", "602,40 €",
        "10 tunnin raja tuli täyteen: 1 h 30 min jää pois", "Kelirikko",
        "Verohallinnon päätös", "Allekirjoitus", "Sivu 1 / 3", "2.11.2026 klo 8.30",
    ]
    assert [words for words in wanted if words not in text] == []


def test_text_wrapped_over_lines_reads_with_its_spaces(tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(PAPERS["agreement large, practice"]())) as pdf:
        streams = b"".join(p.Contents.read_bytes() for p in pdf.pages)
    assert b"EMC" in streams
    file = tmp_path / "paper.pdf"
    file.write_bytes(PAPERS["agreement large, practice"]())
    done = subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, check=True)
    assert "jos se on" in done.stdout.decode().replace("\n", "")


def test_a_practice_paper_says_so_on_every_page(tmp_path: Path) -> None:
    pages = words_of(PAPERS["claim of 60 lines, practice"](), tmp_path).split("\f")[:-1]
    assert len(pages) > 3
    assert all("HARJOITUS" in text for text in pages)
    with pikepdf.open(BytesIO(PAPERS["claim of 60 lines, practice"]())) as pdf:
        assert pdf.docinfo["/Keywords"] == "practice"


def test_a_repeated_header_row_is_only_for_the_eye(tmp_path: Path) -> None:
    with pikepdf.open(BytesIO(PAPERS["claim of 60 lines, practice"]())) as pdf:
        cells = [o.get("/A") for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/TH"]
        heads = [c for c in cells if c is not None and c.Scope == "/Column"]
    assert len(heads) == 4 + 8 + 9 + 4 + 6 + 3 + 4


def test_the_agreement_shows_exactly_the_text_and_who_signed(tmp_path: Path) -> None:
    text = words_of(PAPERS["agreement plain"](), tmp_path)
    wanted = ["Mitä teemme", "Toinen rivi samassa kappaleessa.", "Kuljemme yhdessä ryhmään.", "Tulkki: Iida Tulkki",
              "teki puumerkin 1.9.2026 klo 10.05", "ab" * 32]
    assert [words for words in wanted if words not in text.replace("\u00a0", " ")] == []
    assert "#" not in text


def test_an_agreement_without_a_first_heading_gets_its_title() -> None:
    paper = replace(agreement_paper(), text="## Vain väliotsikko\n\nteksti\n- yksi\n  jatkuu\nloppu\n")
    assert failures(printer().agreement(paper)) == []


def test_a_drawn_signature_that_is_no_picture_is_an_error() -> None:
    paper = replace(agreement_paper(), images=((AttachmentId("img1"), b"not a picture"),))
    with pytest.raises(ValueError, match="not a picture"):
        printer().agreement(paper)


def test_the_recovery_key_is_one_page_with_eight_groups(tmp_path: Path) -> None:
    pdf = PAPERS["recovery fi"]()
    text = words_of(pdf, tmp_path)
    assert [group for group in RECOVERY_KEY.split("-") if group not in text] == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1


text = st.text(max_size=300)
months = st.sampled_from(["2026-02", "2026-13", "", "lokakuu"])
line = st.fixed_dictionaries(
    {"on": st.sampled_from(["2026-10-03", "x"]), "minutes": st.integers(0, 2000),
     "payable_minutes": st.integers(0, 2000),
     "amount_cents": st.integers(-10**9, 10**9), "clients": st.lists(text, max_size=3), "kind": text, "purpose": text,
     "vehicle": text, "route": st.lists(text, max_size=6), "km": st.sampled_from(["24.0", "-1.0", ""])},
)
finding = st.fixed_dictionaries({"code": text, "explanation": text, "minutes": st.none()})
documents = st.fixed_dictionaries(
    {"month": months, "worker": text, "payer": text},
    optional={"hours": st.lists(line, max_size=9), "trips": st.lists(line, max_size=9),
              "number": st.integers(1, 99),
              "findings": st.lists(finding, max_size=4),
              "totals": st.just({"total_cents": 1}), "sealed_at": text, "regime": text, "state": text},
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents, st.booleans())
def test_any_document_gives_a_sound_paper(document: dict[str, Any], practice: bool) -> None:
    assert failures(printer().claim(document, "fi", practice=practice)) == []


def test_a_row_higher_than_a_page_goes_on_over_pages() -> None:
    document = claim_document(1)
    document["trips"][0]["purpose"] = "asiointi " * 1500
    assert failures(printer().claim(document, "fi", practice=False)) == []


def test_the_log_says_when_what_on_what_ground_and_in_what_role(tmp_path: Path) -> None:
    words = words_of(log_request("fi"), tmp_path, "-layout")
    assert "Sivu 1 / 1" in words
    rows = [" ".join(line.split()) for line in words.splitlines()]
    row = next(line for line in rows if line.startswith("3.10.2026"))
    assert row.startswith("3.10.2026 12.30 Asiakkaan kortti avattu, 4 min (ei")
    assert "raportointi sosiaaliohjaaja tai" in row
    assert "Pyytäjä asiakas itse" in "\n".join(rows)


def test_the_client_reads_everything_and_others_only_by_code(tmp_path: Path) -> None:
    words = words_of(printer().client_file(client_file(), "fi", practice=False), tmp_path)
    for wanted in (
        "Kaikki tietosi", "Aino Keksitty", "muistutus viestillä", "käymme kirjastossa", "Pääsen taas kylälle",
        "Mukana myös: A-2", "Kävimme kirjastossa.", "lokakuu 2026", "kuitti",
        "Kuka tietojasi on käsitellyt", "katsonut", "Hyvinvointitreenit, alkoi 7.1.2027: lähtenyt",
        "ilmoitti poissaolon", "kansalaisopiston kuoro", "käsityöt",
    ):  # fmt: skip
        assert wanted in words


def test_the_certificate_says_what_went_what_stayed_and_until_when_backups_hold_it(tmp_path: Path) -> None:
    words = " ".join(words_of(printer().erasure_certificate(erasure(), "fi", practice=False), tmp_path).split())
    assert "Asiakkaan A-1 tiedot on poistettu ohjelmasta 9.11.2026." in words
    assert "muistiinpanot 12" in words
    assert "viimeinen poistuu 30.10.2027" in words
    none = " ".join(words_of(printer().erasure_certificate(erasure(0), "fi", practice=False), tmp_path).split())
    assert "ei ollut vanhoja varmuuskopioita" in none
