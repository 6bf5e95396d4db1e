"""Everything that a place may refuse has its sentence, in the window and in the commands, and the status of CLI.md."""

import string
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.place_port import LeftOut, PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.cli.errors import SURROUNDINGS, sentences, status_of
from hyvinvointi_desktop.ui.place_words import left_out, place_fault
from hyvinvointi_desktop.ui.text_faults import fault

TO = "https://toinen.example/dav/"


@pytest.fixture(autouse=True)
def english_sources() -> Iterator[None]:
    """Tests of the window before these leave its language in force; it comes back for those after."""
    app = QCoreApplication.instance()
    installed = [] if app is None else [t for t in app.findChildren(QTranslator) if app.removeTranslator(t)]
    yield
    if app is not None:
        for translator in installed:
            app.installTranslator(translator)


@pytest.mark.parametrize("what", PlaceFaultKind)
def test_every_fault_has_its_sentence(what: PlaceFaultKind) -> None:
    error = PlaceFault(what, "HTTP 999", "d/abc/secret.hvl", TO)
    told = fault(error)
    assert told == place_fault(error)
    said = {language: bootstrap.command_texts(language)[f"place_{what.value}"] for language in ("fi", "sv", "en")}
    assert told == said["en"].format(address=TO)
    assert len(set(said.values())) == 3
    asked_for = f"place_{what.value}"
    asked = {name for text in said.values() for _, name, _, _ in string.Formatter().parse(text) if name}
    assert asked == ({"address"} if what is PlaceFaultKind.REDIRECTED else set())
    assert not any(word in told for word in ("HTTP 999", "secret", "certificate"))
    assert status_of(error) == SURROUNDINGS
    context: Any = SimpleNamespace(words=lambda key, **values: said["fi"].format(**values) if key == asked_for else "")
    assert list(sentences(context, error)) == [said["fi"].format(address=TO)]


def test_what_a_listing_left_out() -> None:
    assert left_out(LeftOut(unfit=3)) == ""
    assert left_out(LeftOut(2, 3)) == (
        "2 files are still on their way. 3 files are in the cloud and not on this computer yet."
    )
