"""The year of drop-in on paper: PDF/UA-1 and PDF/A-2a, the same bytes each time, nothing small in it, no person."""

import io
from datetime import date
from typing import Any

import page
import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.bar_picture import lines_of, step_of, top_of
from hyvinvointi_desktop.app.drop_in import programme_in
from hyvinvointi_desktop.domain.programme_versions import Programmes
from tests.reports.drop_in_samples import drop_in_year
from tests.reports.samples import LANGUAGES


def paper(language: str = "fi", *, practice: bool = False, **asked: Any) -> bytes:
    return bootstrap.printer().drop_in_year(drop_in_year(**asked), language, practice=practice)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("full", [True, False])
def test_the_paper_is_accessible_and_lasting(language: str, full: bool) -> None:
    made = paper(language, full=full)
    for profile in ("ua1", "2a"):
        result = page.validate_pdf_bytes(made, profile=profile)
        assert result.is_compliant, result
    assert made == paper(language, full=full)


def _elements(node: Any) -> list[Any]:
    found = []
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            found += [kid, *_elements(kid)]
    return found


def test_the_picture_says_its_numbers_and_the_table_is_beside_it() -> None:
    with pikepdf.open(io.BytesIO(paper())) as pdf:
        tags = _elements(pdf.Root.StructTreeRoot)
        figure = next(tag for tag in tags if tag.S == "/Figure")
        assert str(figure.Alt).startswith("Pylväskuva: tammi 59, helmi 66,")
        assert sum(tag.S == "/Table" for tag in tags) == 9


def test_small_numbers_are_dashes_with_a_reason() -> None:
    text = bootstrap.pdf_text(paper())
    assert "yksinäisyys 9 – – 12 0 7 3" in text
    assert "se on alle 5" in text
    assert "se on alle" not in bootstrap.pdf_text(paper(hidden=0))


def test_a_practice_year_says_so() -> None:
    assert "HARJOITUS" in bootstrap.pdf_text(paper(practice=True))
    assert "HARJOITUS" not in bootstrap.pdf_text(paper())


@pytest.mark.parametrize(
    ("largest", "step", "top"),
    [(0, 1, 4), (3, 1, 4), (5, 1, 5), (6, 2, 6), (23, 5, 25), (105, 50, 150), (980, 200, 1000)],
)  # fmt: skip
def test_the_scale_of_the_picture_is_round(largest: int, step: int, top: int) -> None:
    assert (step_of(largest), top_of(largest)) == (step, top)
    assert lines_of(largest)[-1] <= top
    assert top >= largest


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_that_is_counted_has_words(language: str) -> None:
    words = bootstrap.texts("drop_in", language)
    rules = programme_in(Programmes(bootstrap.definitions().programmes()), date(2026, 12, 31))
    wanted = [f"contact_{kind}" for kind in rules.drop_in.kinds] + [f"topic_{t}" for t in rules.drop_in.topics]
    wanted += [f"training_{kind}" for kind in rules.training.kinds]
    assert [key for key in wanted if key not in words] == []
    assert list(words) == list(bootstrap.texts("drop_in", "fi"))
