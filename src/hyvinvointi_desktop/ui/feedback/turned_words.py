"""What the program says to who answers, in the language of the form, whatever language the window has."""

from collections.abc import Callable
from dataclasses import dataclass

from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import speaker


@dataclass(frozen=True, slots=True)
class TurnedWords:
    """The few words around the questions."""

    begin: str
    nobody: str
    of: str
    back: str
    on: str
    skip: str
    several: str
    stop: str
    ready: str
    ready_under: str
    nothing_yet: str
    send: str
    leave: str
    thanks: str
    gone: str
    give_back: str
    sending: str
    not_sent: str
    try_again: str


def turned_words(language: str) -> TurnedWords:
    """The words in a language; in Finnish where the program has no other."""
    known = {one.value for one in Language}
    return _words(speaker(Language(language) if language in known else Language.FI))


def _words(tr: Callable[[str], str]) -> TurnedWords:
    return TurnedWords(
        begin=tr("Begin"),
        nobody=tr("Nobody sees which answer is yours."),
        of=tr("Question {number} of {count}"),
        back=tr("Back to the question before"),
        on=tr("On to the next question"),
        skip=tr("I would rather not answer this"),
        several=tr("You may choose several."),
        stop=tr("Stop here"),
        ready=tr("Your answers are ready"),
        ready_under=tr("Do you want to give them? You can also go back or leave them ungiven."),
        nothing_yet=tr("You have not answered anything. That is quite all right."),
        send=tr("Give my answers"),
        leave=tr("Do not give them"),
        thanks=tr("Thank you!"),
        gone=tr("What you answered can no longer be seen here. Give the computer back."),
        give_back=tr("Lock the computer for the worker"),
        sending=tr("One moment…"),
        not_sent=tr("Your answers could not be kept yet. Try again."),
        try_again=tr("Try again"),
    )
