"""What the strip says to the client, in the client's language, whatever language the window has."""

from collections.abc import Callable

from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import speaker


def for_you(language: str, name: str) -> str:
    """Whose view this is; in Finnish where we have no other words."""
    known = {one.value for one in Language}
    return _for_you(speaker(Language(language) if language in known else Language.FI)).format(name=name)


def _for_you(tr: Callable[[str], str]) -> str:
    return tr("This view is for you: {name}")
