"""What the program says to the client, in the client's language, whatever language the window has."""

from collections.abc import Callable
from dataclasses import dataclass

from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import speaker


@dataclass(frozen=True, slots=True)
class ClientWords:
    """The few words around the questions."""

    start: str
    back: str
    skip: str
    forward: str
    of: str
    thanks: str
    give_back: str
    done: str
    stop: str
    not_all: str


def client_words(language: str) -> ClientWords:
    """The words in a language; in Finnish where we have no other."""
    known = {one.value for one in Language}
    return _words(speaker(Language(language) if language in known else Language.FI))


def _words(tr: Callable[[str], str]) -> ClientWords:
    return ClientWords(
        start=tr("Begin"),
        back=tr("Back to the question before"),
        skip=tr("I would rather not answer this"),
        forward=tr("On to the next question"),
        of=tr("Question {number} of {count}"),
        thanks=tr("Thank you!"),
        give_back=tr("Your answers are kept. Give the computer back to the worker."),
        done=tr("The worker goes on from here"),
        stop=tr("Stop here"),
        not_all=tr("You left {count} unanswered. That is quite all right."),
    )
