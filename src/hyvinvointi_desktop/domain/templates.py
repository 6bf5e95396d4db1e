"""An agreement's text and its placeholders: which names there are and how they are filled. It knows no file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

ALLOWED_PLACEHOLDERS = frozenset({
    "client", "worker", "coordinator", "organisation", "first_day", "last_day", "meeting_times", "hours_per_month",
    "goals", "contact", "coordinator_contact", "controller", "controller_contact", "retention",
})  # fmt: skip
"""Every name a text may hold.

``contact`` is how client and worker reach each other; ``controller`` keeps the data (rekisterinpitäjä) and
``controller_contact`` is whom to ask about them; ``retention`` says how long they are kept; ``goals`` is up to three
first goals, one a line.
"""

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class AgreementTemplate:
    """The text of an agreement with named placeholders ``{client}``.

    ``layout`` is ``plain``, ``easy`` (selkokieli: same content, plainer sentences) or ``large`` (large print).
    """

    id: str
    language: str
    version: int
    layout: str
    title: str
    body: str
    own: bool = False


class UnknownPlaceholder(ValueError):
    """The text holds names that nothing can fill. ``names`` lists them in order."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


class MissingValue(ValueError):
    """Placeholders of the text were given no value. ``names`` lists them in order."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def placeholders_of(body: str) -> tuple[str, ...]:
    """The names between braces, in order of first appearance, each once; known or not."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(body)))


def unknown_placeholders(body: str) -> tuple[str, ...]:
    """The names in the text that are not allowed, in order: empty for a good text."""
    return tuple(name for name in placeholders_of(body) if name not in ALLOWED_PLACEHOLDERS)


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text with every placeholder replaced once; braces inside a value stay as they are.

    Raises:
        UnknownPlaceholder: the text holds a name that is not allowed.
        MissingValue: the text holds an allowed name that ``values`` lacks.
    """
    if unknown := unknown_placeholders(body):
        raise UnknownPlaceholder(unknown)
    if missing := tuple(name for name in placeholders_of(body) if name not in values):
        raise MissingValue(missing)
    return _PLACEHOLDER.sub(lambda match: values[match.group(1)], body)
