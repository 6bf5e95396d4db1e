"""The paper of a review: PDF/UA-1 and PDF/A-2a in three languages, pictures with words, nobody else named."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.look_review import review_paper
from hyvinvointi_desktop.app.review_screens import ReviewPaper
from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.reviews import ReviewedGoal, ReviewSignature
from hyvinvointi_desktop.reports.drawn_line import drawn_line
from tests.reports.samples import LANGUAGES
from tests.support import factories as f
from tests.support import reviews as r
from tests.support.desks import NOW, open_desk

SAID = (ReviewedGoal(r.OUT, "Lähden kotoa joka viikko", GoalState.OPEN, "Tämä on mennyt hyvin."),)
LINE = AttachmentId("line")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> ReviewPaper:
    """The values of a review with everything in it."""
    folder: Path = tmp_path_factory.mktemp("review")
    desk = open_desk(folder / "profile")
    r.lay(desk)
    desk.save_client(f.client(2, name="Eero Esimerkkilä"))
    with r.unnamed(r.store_of(desk)) as uow:
        for filling in r.fillings():
            uow.records.put_assessment(filling)
        uow.commit()
    review = r.review(goals=SAID, was_hard="Eero Esimerkkilä oli myös siellä.")
    with r.store_of(desk).reading() as records:
        made = review_paper(review, records, desk.definitions, NOW, practice=False)
    desk.close()
    return made


def signed(sample: ReviewPaper) -> ReviewPaper:
    signatures = (
        ReviewSignature(Party.CLIENT, "Keksitty Henkilö 1", SignedBy.DRAWN, NOW, LINE),
        ReviewSignature(Party.WORKER, "Maija Keksitty", SignedBy.CONFIRMED, NOW),
    )
    review = replace(sample.review, signatures=signatures, signed_at=NOW)
    return replace(sample, review=review, images={LINE: drawn_line("Keksitty")})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_signed", [True, False])
def test_the_paper_is_accessible_and_lasting(sample: ReviewPaper, language: str, is_signed: bool) -> None:
    wanted = signed(sample) if is_signed else sample
    made = bootstrap.printer().review(wanted, language)
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(made, profile=profile)
        assert result.is_compliant, result
    assert made == bootstrap.printer().review(wanted, language)


def _elements(node: Any) -> list[Any]:
    found = []
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += [kid, *_elements(kid)]
    return found


def test_what_it_says(sample: ReviewPaper) -> None:
    text = bootstrap.pdf_text(bootstrap.printer().review(signed(sample), "fi"))
    for words in (
        "Väliarviointi", "Keksitty Henkilö 1", "1.8.2026–31.10.2026", "yhdessä asiakkaan kanssa",
        "Tapaamisia sovittiin 6 ja pidettiin 4. Yhdessä oltiin 6 h 30 min.", "Ei tavattu: 1", "Peruttu: 1",
        "Missä: Testikylä 3, Kemijärvi 1.", "kulkuyhteydet 2, rohkeus 1", "Kirjaston lukupiiri",
        "Sovittuja tehtäviä 2, tehty 1.", "Lähden kotoa joka viikko", "Asiakas sanoi: Tämä on mennyt hyvin.",
        "Muutos: selvä muutos, parempaan.", "Kirjastolle oli mukava kävellä.", "Harjoitellaan bussia yhdessä.",
    ):  # fmt: skip
        assert words in text, words
    assert "Polku 2" not in text


def test_nobody_else_is_named(sample: ReviewPaper) -> None:
    text = bootstrap.pdf_text(bootstrap.printer().review(sample, "fi"))
    assert "A-2 oli myös siellä." in text
    assert "Esimerkkilä" not in text


def test_every_picture_has_words(sample: ReviewPaper) -> None:
    with pikepdf.open(io.BytesIO(bootstrap.printer().review(sample, "fi"))) as pdf:
        figures = [str(tag.Alt) for tag in _elements(pdf.Root.StructTreeRoot) if tag.S == "/Figure"]
    assert figures[0] == "Pidetyt tapaamiset kuukausittain: elo 2, syys 1, loka 1."
    assert any("Lähden kotoa joka viikko" in words for words in figures)
    assert any("WHO-5" in words for words in figures)


def test_only_a_signed_one_has_a_field(sample: ReviewPaper) -> None:
    with pikepdf.open(io.BytesIO(bootstrap.printer().review(signed(sample), "fi"))) as pdf:
        assert len(pdf.Root.AcroForm.Fields) == 1
    with pikepdf.open(io.BytesIO(bootstrap.printer().review(sample, "fi"))) as pdf:
        assert "/AcroForm" not in pdf.Root or len(pdf.Root.AcroForm.Fields) == 0


def test_a_practice_paper_says_so(sample: ReviewPaper) -> None:
    assert "HARJOITUS" in bootstrap.pdf_text(bootstrap.printer().review(replace(sample, practice=True), "fi"))


def test_elsewhere_no_word_is_on_it(sample: ReviewPaper) -> None:
    silent = replace(sample.review, went_well="", was_hard="", changes="", what_next="")
    text = bootstrap.pdf_text(bootstrap.printer().review(replace(sample, review=silent, elsewhere=True), "fi"))
    assert "asiakastietojärjestelmään" in text
    assert "Tähän ei kirjoitettu mitään." not in text


def test_an_empty_stretch_has_its_words(sample: ReviewPaper) -> None:
    first, last = sample.figures.first_day, sample.figures.last_day
    empty = replace(sample, figures=type(sample.figures)(first, last), review=replace(sample.review, goals=()))
    text = bootstrap.pdf_text(bootstrap.printer().review(empty, "fi"))
    assert "Tältä ajalta ei ole vielä tapaamisia." in text
    assert "Tavoitteita ei ole vielä asetettu." in text
