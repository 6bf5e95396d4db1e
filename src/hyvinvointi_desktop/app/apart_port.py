"""Looking at files that came from elsewhere in a process of their own, as a promise (PROTOCOL.md T13, T15)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias


@dataclass(frozen=True, slots=True)
class Answer:
    """What a look found: plain JSON values, and contents beside them."""

    said: Mapping[str, Any] = field(default_factory=dict)
    contents: tuple[bytes, ...] = ()

    def text(self, name: str) -> str:
        """One of the values, when it is a text; the process may say anything at all."""
        found = self.said.get(name)
        return found if isinstance(found, str) else ""


Look: TypeAlias = Callable[[Mapping[str, Any], tuple[bytes, ...]], Answer]
"""One kind of look, as the process does it: what was said and the contents in, an answer out. What it refuses it says
in the answer; whatever it raises counts as a breakdown."""


class Apart(Protocol):
    """The process. It is started when it is first needed and kept for the next file. It sees what it is given, has
    neither keys nor records, and what it answers is plain values: nothing of it is ever run."""

    def look(self, kind: str, said: Mapping[str, Any], *contents: bytes) -> Answer:
        """Raises ApartFailed: it broke down over this, took too long or too much. Surroundings: no process is to be
        had."""
