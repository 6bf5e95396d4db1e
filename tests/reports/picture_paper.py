"""A paper that holds nothing but pictures, for tests and for eyes."""

from collections.abc import Mapping
from datetime import UTC, datetime

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.words import PictureWords
from hyvinvointi_desktop.reports.finish import PaperFacts
from hyvinvointi_desktop.reports.paper import Look, Paper, Sheet, produce
from hyvinvointi_desktop.reports.picture import draw_picture, words_of


def paper_words(language: str) -> PictureWords:
    """The words of pictures as papers have them."""
    return words_of(bootstrap.texts("pictures", language), language)


def picture_paper(pictures: Mapping[str, Picture], tag: str = "fi-FI") -> bytes:
    """Each picture with its table, under its name."""
    facts = PaperFacts("Kuvia", "Maija Keksitty", tag, datetime(2026, 11, 2, 8, tzinfo=UTC), False)

    def compose(page: Paper) -> None:
        page.heading(1, "Kuvia")
        for name, picture in pictures.items():
            draw_picture(page, picture, heading=name, level=2)

    return produce(bootstrap.resources() / "fonts", Sheet(facts, "{page}/{pages}"), Look.of(10), compose)
