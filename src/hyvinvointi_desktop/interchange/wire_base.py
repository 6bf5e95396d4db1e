"""What every shape of the open log is made of."""

from typing import ClassVar

from msgspec import Struct


class Wire(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One JSON object whose keys are all known. Keys named in ``always`` are written even when they hold their
    default."""

    always: ClassVar[frozenset[str]] = frozenset()
