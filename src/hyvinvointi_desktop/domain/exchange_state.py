"""The digest of what a laptop believes delivered, kept up record by record: thousands of bundles are counted so."""

import hashlib
from bisect import insort
from collections.abc import Iterable, Mapping

from hyvinvointi_desktop.domain.exchange import RecordRevision, canonical_bytes

Key = tuple[str, str]


class StateCount:
    """Newest revisions by type and id. ``digest`` is the same as ``state_digest`` of all of them at once."""

    def __init__(self, known: Mapping[Key, tuple[int, str]]) -> None:
        """``known``: rev and digest of what was delivered before, by type and id."""
        self._spelled = {key: _spelled(key, rev, digest) for key, (rev, digest) in known.items()}
        self._keys = sorted(self._spelled)

    def digest(self) -> str:
        """The digest of the state as it is now."""
        return hashlib.sha256(b"[" + b",".join(self._spelled[key] for key in self._keys) + b"]").hexdigest()

    def add(self, revisions: Iterable[RecordRevision]) -> None:
        """These are delivered too, in this order."""
        for revision in revisions:
            key = (revision.type, revision.id)
            if key not in self._spelled:
                insort(self._keys, key)
            self._spelled[key] = _spelled(key, revision.rev, revision.digest)


def _spelled(key: Key, rev: int, digest: str) -> bytes:
    return canonical_bytes([*key, rev, digest])
