"""Pictures on paper: tagged figures with their words, tables under them, lasting and accessible files."""

import io
from typing import Any

import page
import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.reports import pen
from tests.reports.picture_paper import paper_words, picture_paper
from tests.support.picture_samples import samples


def _figures(node: Any) -> list[Any]:
    found: list[Any] = []
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += [kid] if kid.S == "/Figure" else _figures(kid)
    return found


@pytest.mark.parametrize(("language", "tag"), [("fi", "fi-FI"), ("sv", "sv-SE"), ("en", "en-GB")])
def test_every_picture_makes_an_accessible_and_lasting_paper(language: str, tag: str) -> None:
    made = picture_paper(samples(paper_words(language)), tag)
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(made, profile=profile)
        assert result.is_compliant, result


def test_each_figure_says_all_and_the_table_follows() -> None:
    found = samples(paper_words("fi"))
    made = picture_paper({name: found[name] for name in ("trend", "radar", "goal")})
    with pikepdf.open(io.BytesIO(made)) as pdf:
        said = [str(figure.Alt) for figure in _figures(pdf.Root.StructTreeRoot)]
    assert said == [found[name].words for name in ("trend", "radar", "goal")]
    text = bootstrap.pdf_text(made)
    for row in ("12.1.2026 18,59 –", "Luottamukselliset ihmissuhteet 2 5 +3", "saavutettu 12.1. ei vielä"):
        assert row in text
    assert "\ufffd" not in text, "a letter that our paper does not have"


def test_a_picture_without_anything_to_draw_is_a_sentence() -> None:
    found = samples(paper_words("fi"))
    made = picture_paper({"dates": found["dates"], "few": found["steps-few"]})
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert _figures(pdf.Root.StructTreeRoot) == []
    text = bootstrap.pdf_text(made)
    assert "Yhden ihmisen pisteitä ei näytetä." in text
    assert "Näkyy, kun vähintään 5 on vastannut." in text


def test_lines_are_written_as_operators() -> None:
    assert pen.path([], "", "#000000", 1) == ""
    assert pen.path([(0, 0), (1, 1)], "", "", 1) == ""
    line = pen.path([(0, 0), (1, 2)], "", "#000000", 1, (3, 2))
    assert line == "0.000 0.000 0.000 RG 1.000 w [3.000 2.000] 0 d 0.000 0.000 m 1.000 2.000 l S"
    assert pen.path([(0, 0), (1, 0), (1, 1)], "#ffffff", "", 1, closed=True).endswith("h f")
    dot = pen.round_dot(5, 5, 2, "#ffffff", "#000000", 1)
    assert dot.startswith("1.000 1.000 1.000 rg 0.000 0.000 0.000 RG 1.000 w [] 0 d 7.000 5.000 m")
    assert dot.endswith("h B")
    assert dot.count(" c ") == 4
