"""The log in words of the window: the same as in the commands and on paper, in every language."""

import pytest
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.gate import Way
from hyvinvointi_desktop.domain.audit import Event, Purpose
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.log import words
from tests.texts.test_log_words import CAUSES, NAMES
from tests.ui.conftest import _translations


@pytest.mark.parametrize("language", list(Language))
def test_the_window_says_the_same_as_the_papers(qapp: QApplication, language: Language) -> None:
    _translations(qapp).use(language)
    paper = bootstrap.texts("audit", language.value)
    for name in NAMES:
        assert words.event_words(name) == paper[f"event_{name.replace('.', '_')}"]
    for purpose in Purpose:
        assert words.purpose_words(purpose) == paper[f"purpose_{purpose}"]
    for cause in CAUSES:
        assert words.detail_words(Event.LOCKED, {"cause": cause}) == paper[f"cause_{cause}"]
    for way in Way:
        assert words.detail_words(Event.UNLOCKED, {"way": way.value}) == paper[f"way_{way}"]
    assert words.event_words("of.later") == "of.later"
