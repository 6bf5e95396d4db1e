"""What the window may do with the keys of the open profile, as callables. It holds none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hyvinvointi_desktop.ui.kit.words import Language

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.key_port import KeyChanges, NewKeys
    from hyvinvointi_desktop.app.passphrases import Judge


@dataclass(frozen=True)
class KeyTools:
    """``save_sheet`` asks where and saves the paper; ``rotate`` closes the profile and opens it under the new keys."""

    keys: KeyChanges
    save_sheet: Callable[[str, Language], str | None]
    is_recovery_key: Callable[[str], bool]
    rotate: Callable[[NewKeys], object]
    suggest: Callable[[], str]
    judge: Judge
    language: Callable[[], Language]
