"""Templates to begin with: whole in three languages, filled with what is known, readable and editable."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import page
import pytest
from defusedxml import ElementTree

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.definitions.fields import DefinitionError
from hyvinvointi_desktop.definitions.starting_papers import read_starting_paper
from hyvinvointi_desktop.domain.starting_papers import LineKind, Piece, StartingKind, StartingPaper, filled
from tests.reports.samples import LANGUAGES

MADE = datetime(2026, 11, 22, 8, tzinfo=UTC)
KNOWN = {"controller": "Esimerkkikunta <&\x01>", "retention": "kaksi vuotta"}


def paper(kind: StartingKind, language: str) -> StartingPaper:
    return filled(kind, language, bootstrap.definitions().starting_paper(kind, language), KNOWN)


@pytest.mark.parametrize("kind", list(StartingKind))
def test_the_languages_have_the_same_lines_and_places(kind: StartingKind) -> None:
    first, *others = [paper(kind, language) for language in LANGUAGES]
    for other in others:
        assert [line.kind for line in other.lines] == [line.kind for line in first.lines]
        assert [sum(p.open for p in x.pieces) for x in other.lines] == [
            sum(p.open for p in x.pieces) for x in first.lines
        ]  # fmt: skip


def test_what_is_known_is_filled_and_the_rest_stays_open() -> None:
    shown = paper(StartingKind.NOTICE, "fi")
    lines = {line.text for line in shown.lines}
    assert shown.title == "Tietosuojaseloste: hyvinvointilähete ja sen tuki"
    assert "Rekisterinpitäjä: Esimerkkikunta <&\x01>" in lines
    assert "Yhteydenotot: [osoite, puhelin, sähköposti]" in lines
    contact = next(line for line in shown.lines if line.text.startswith("Yhteydenotot"))
    assert contact.pieces == (Piece("Yhteydenotot: "), Piece("osoite, puhelin, sähköposti", open=True))


@pytest.mark.parametrize("kind", list(StartingKind))
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_is_accessible_and_the_document_is_whole(kind: StartingKind, language: str) -> None:
    printer, shown = bootstrap.printer(), paper(kind, language)
    assert page.validate_pdf_bytes(printer.starting_paper(shown, "Kaisa", MADE), profile="ua1").is_compliant
    document = printer.starting_document(shown, MADE)
    assert document == printer.starting_document(shown, MADE)
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        first = file.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        content = ElementTree.fromstring(file.read("content.xml"))
        ElementTree.fromstring(file.read("styles.xml"))
        named = file.read("META-INF/manifest.xml").decode()
        assert [name for name in ("content.xml", "styles.xml", "meta.xml") if name not in named] == []
    words = "".join(content.itertext())
    assert shown.title in words
    assert words.count("[") == sum(piece.open for line in shown.lines for piece in line.pieces)
    headings = sum(line.kind in {LineKind.TITLE, LineKind.HEADING, LineKind.UNDER_HEADING} for line in shown.lines)
    assert sum(element.tag.endswith("}h") for element in content.iter()) == headings


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ei otsikkoa",
        "# Yksi\n# Toinen",
        "# A\n{name|nimi}",
        "# A\n{controller}",
        "# A\n[auki]",
        "# A\n[[auki",
        "# A }",
    ],
)
def test_a_wrong_template_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "notice.fi.md"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DefinitionError):
        read_starting_paper(path)
    with pytest.raises(DefinitionError):
        read_starting_paper(tmp_path / "none.md")
