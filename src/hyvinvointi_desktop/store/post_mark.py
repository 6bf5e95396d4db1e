"""The highest number of the post that was given out, kept beside the store and, where there is one, in the user's own
folder of states, bound to the profile's key (PROTOCOL.md 2.9).

A database put back from a backup, or copied, does not know what was sent after it; these files do.
"""

import contextlib
import hashlib
import hmac
import json
from collections.abc import Callable
from pathlib import Path

from hyvinvointi_desktop.app.faults import Surroundings, surroundings_of
from hyvinvointi_desktop.domain.exchange import DeviceId
from hyvinvointi_desktop.domain.post import Highest
from hyvinvointi_desktop.store.keyslots import MasterKey
from hyvinvointi_desktop.store.secret_bytes import Secret

FORMAT = "hyvinvointi-post-head"
PURPOSE = "post high water mac"
_LARGEST = 4096


class PostMarkFiles:
    """The mark in its files. ``files`` are written in this order."""

    def __init__(self, files: tuple[Path, ...], key: MasterKey, write: Callable[[Path, bytes], None]) -> None:
        self._files, self._write, self._profile = files, write, key.profile_id
        self._key: Secret = key.derive(PURPOSE)

    def read(self, device: DeviceId) -> Highest | None:
        """The higher of what the files say; one that is missing, damaged or another profile's says nothing."""
        found = [h for file in self._files if (h := self._read(file, device)) is not None]
        return max(found, key=lambda h: (h.epoch, h.seq), default=None)

    def write(self, device: DeviceId, highest: Highest) -> None:
        """Writes it into every file; one that stands higher already stays.

        Raises:
            Surroundings: not one of them could be written.
        """
        body: dict[str, str | int] = {
            "format": FORMAT, "version": 1, "profile": self._profile, "device": device, "epoch": highest.epoch,
            "seq": highest.seq,
        }  # fmt: skip
        content = json.dumps({**body, "mac": self._mac(body)}, sort_keys=True, indent=1).encode() + b"\n"
        faults: list[Surroundings] = []
        for file in self._files:
            there = self._read(file, device)
            if there is not None and (there.epoch, there.seq) >= (highest.epoch, highest.seq):
                continue
            try:
                file.parent.mkdir(parents=True, exist_ok=True)
                self._write(file, content)
            except Surroundings as fault:
                faults.append(fault)
            except OSError as error:
                faults.append(surroundings_of(error))
        if faults and len(faults) == len(self._files):
            raise faults[0]

    def forget_key(self) -> None:
        """The profile is closed."""
        self._key.wipe()

    def _read(self, file: Path, device: DeviceId) -> Highest | None:
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError, RecursionError):
            with file.open("rb") as opened:
                data = json.loads(opened.read(_LARGEST))
            body = {name: data[name] for name in ("format", "version", "profile", "device", "epoch", "seq")}
            mine = (FORMAT, 1, self._profile, device)
            if tuple(body.values())[:4] != mine or not hmac.compare_digest(self._mac(body), data["mac"]):
                return None
            return Highest(int(body["epoch"]), int(body["seq"]))
        return None

    def _mac(self, body: dict[str, str | int]) -> str:
        canonical = json.dumps(body, sort_keys=True, separators=(",", ":")).encode()
        return hmac.new(self._key, canonical, hashlib.sha256).hexdigest()
