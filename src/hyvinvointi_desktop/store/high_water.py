"""How far the log had come when the profile was last closed, kept beside the store and bound to its key.

An older database put in the place of the present one opens like it, page by page; its log ends before this mark.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from pathlib import Path

from hyvinvointi_desktop.domain.audit import Entry
from hyvinvointi_desktop.store.keyslots import MasterKey

FORMAT = "hyvinvointi-audit-head"
PURPOSE = "high water mac"
_LARGEST = 4096


@dataclass(frozen=True, slots=True)
class Mark:
    """The number and hash of the log's newest entry."""

    seq: int
    hash: str


def content_of(head: Entry, key: MasterKey) -> bytes:
    """The file's bytes."""
    body = _body(key.profile_id, head.seq, head.hash.hex())
    return json.dumps({**body, "mac": _mac(key, body)}, sort_keys=True, indent=1).encode() + b"\n"


def read(path: Path, key: MasterKey) -> Mark | None:
    """The mark; None when the file is missing, unreadable, or was not written with this profile's key."""
    try:
        with path.open("rb") as file:
            data = json.loads(file.read(_LARGEST))
        body = _body(data["profile"], data["seq"], data["hash"])
        if data["profile"] != key.profile_id or not hmac.compare_digest(_mac(key, body), data["mac"]):
            return None
        return Mark(int(body["seq"]), str(body["hash"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _body(profile: str, seq: int, head: str) -> dict[str, str | int]:
    return {"format": FORMAT, "version": 1, "profile": profile, "seq": seq, "hash": head}


def _mac(key: MasterKey, body: dict[str, str | int]) -> str:
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
    return hmac.new(key.derive(PURPOSE), canonical, hashlib.sha256).hexdigest()
