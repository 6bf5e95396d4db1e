"""The papers of a space: whole by both standards, one page, and the code says what the text says."""

from datetime import UTC, date, datetime
from io import BytesIO

import page
import pikepdf
import pypdfium2
import pytest
import zxingcpp

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.space_papers import EnvelopePaper, InvitationPaper
from hyvinvointi_desktop.domain.exchange import SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Invitation, read_invitation
from hyvinvointi_desktop.interchange.invitation_files import invitation_text

AT = datetime(2026, 11, 2, 8, tzinfo=UTC)
INVITATION = Invitation(
    SpaceId("a" * 16), "Kittilän ja Sodankylän hyvinvointi", "ab" * 32, "age1" + "q" * 58, "c" * 16, date(2026, 11, 16),
    hint="Yhteinen kansio, katso ohje seinältä", worker=WorkerId("d" * 16),
)  # fmt: skip
KEY = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"
PAPERS: dict[str, InvitationPaper | EnvelopePaper] = {
    "invitation": InvitationPaper(
        INVITATION.name,
        "Áile Keksitty",
        "Kaisa Keksitty",
        INVITATION.text(),
        INVITATION.last_day,
        AT,
        hint=INVITATION.hint,
    ),
    "envelope, practice": EnvelopePaper(INVITATION.name, "Kaisa Keksitty", KEY, AT, practice=True),
}


def codes(pdf: bytes) -> list[str]:
    """What a camera reads on the first page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [code.text for code in zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())]
    finally:
        document.close()


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("name", PAPERS)
def test_one_whole_page(name: str, language: str) -> None:
    pdf = bootstrap.printer().space_paper(PAPERS[name], language)
    for profile in ("ua1", "2a"):
        assert [f.rule_id for f in page.validate_pdf_bytes(pdf, profile=profile).failures] == []
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) == 1
        assert "/AcroForm" not in opened.Root  # nobody signs it
    assert bootstrap.printer().space_paper(PAPERS[name], language) == pdf


def test_the_code_and_the_text_are_the_same_invitation() -> None:
    pdf = bootstrap.printer().space_paper(PAPERS["invitation"], "fi")
    assert read_invitation(invitation_text(pdf)) == INVITATION
    assert read_invitation(bootstrap.pdf_text(pdf)) == INVITATION


def test_the_paper_says_where_the_post_goes() -> None:
    words = " ".join(bootstrap.pdf_text(bootstrap.printer().space_paper(PAPERS["invitation"], "fi")).split())
    assert "Posti kulkee Yhteinen kansio, katso ohje seinältä" in words
    assert "Avaa ohjelmassa Asetukset ja sieltä Koordinaattori." in words


def test_the_code_of_the_recovery_sheet_is_its_key() -> None:
    key = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789"
    pdf = bootstrap.printer().recovery_sheet(key, "Tyokone 1", date(2026, 10, 1), "sv")
    assert codes(pdf) == [key.replace("-", "")]


def test_the_code_of_the_envelope_is_its_key() -> None:
    pdf = bootstrap.printer().space_paper(PAPERS["envelope, practice"], "fi")
    assert codes(pdf) == [KEY]
    assert "HARJOITUS" in bootstrap.pdf_text(pdf)
