"""A model of the catalogue as a paper: whole, in both standards, in every language, with nothing to sign."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.domain.models_catalogue import Model
from tests.reports.samples import LANGUAGES
from tests.reports.test_papers import failures, words_of

AT = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)
MODELS = bootstrap.definitions().models()


def paper(model: Model, language: str) -> bytes:
    return bootstrap.printer().model(model, language, AT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_passes_both_standards_and_holds_every_sentence(language: str, tmp_path: Path) -> None:
    for model in MODELS[2], MODELS[8]:
        pdf = paper(model, language)
        assert failures(pdf) == []
        assert pdf == paper(model, language)
        read = " ".join(words_of(pdf, tmp_path, "-raw").replace("\N{NO-BREAK SPACE}", " ").split())
        for said in (model.title[language], *model.prose(language), model.source):
            assert said in read
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert "/AcroForm" not in opened.Root
            assert str(opened.docinfo.get("/Title")) == model.title[language]


def test_a_language_the_catalogue_has_not_is_given_in_finnish() -> None:
    assert paper(MODELS[0], "se") == paper(MODELS[0], "fi")
