"""The memory of another process, searched for secrets. Linux only."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.leaks.canaries import Canaries, by_number

_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (\S{4}) \S+ \S+ \S+\s*(.*)")
_HALF = 16
_ENCODINGS = ("utf-8", "utf-16-le", "utf-32-le")


@dataclass(frozen=True, slots=True)
class Found:
    """One copy. ``whole`` is False where only a half of the secret is left."""

    what: str
    region: str
    at: int
    whole: bool


def regions(pid: int) -> Iterator[tuple[str, int, bytes]]:
    """Every readable and writable piece of the process's memory: its name, where it begins, what it holds.

    Raises:
        PermissionError: this user may not read it.
    """
    lines = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in lines:
            match = _REGION.match(line)
            if match is None or not match[3].startswith("rw"):
                continue
            begin, end = int(match[1], 16), int(match[2], 16)
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, ValueError, OverflowError):  # pages of devices
                continue
            yield match[4] or "anonymous", begin, content or b""


def secrets_of(master: bytes, named: Mapping[str, bytes]) -> dict[str, bytes]:
    """What to look for: each secret as bytes and written in hexadecimal."""
    every = {"master key": master, **named}
    found = dict(every)
    for name, secret in every.items():
        found[f"{name}, in hexadecimal"] = secret.hex().encode()
    return found


def page_mac_key(raw_key: bytes, database: Path) -> bytes:
    """The key SQLCipher derives for its page MACs (its documented scheme: two rounds, salt turned by 0x3a)."""
    with database.open("rb") as file:
        salt = bytes(b ^ 0x3A for b in file.read(16))
    return hashlib.pbkdf2_hmac("sha512", raw_key, salt, 2, 32)


@dataclass(frozen=True, slots=True)
class Scan:
    """What a memory holds of the secrets and of the people's words."""

    secrets: tuple[Found, ...]
    words: Mapping[str, int]
    """How often each canary is there, in any encoding."""
    size: int

    def of(self, name: str) -> int:
        """Whole copies of one secret."""
        return sum(1 for f in self.secrets if f.what == name and f.whole)


def scan(pid: int, secrets: Mapping[str, bytes], birds: Canaries) -> Scan:
    """Goes through the whole memory once. The process should stand still."""
    found: list[Found] = []
    words: dict[str, int] = {}
    size = 0
    for name, begin, content in regions(pid):
        size += len(content)
        for what, secret in secrets.items():
            found += [Found(what, name, begin + at, whole) for at, whole in _copies(content, secret)]
        for encoding in _ENCODINGS:
            for word, count in by_number(birds, content, encoding).items():
                words[word] = words.get(word, 0) + count
    return Scan(tuple(found), words, size)


def _copies(content: bytes, secret: bytes) -> Iterator[tuple[int, bool]]:
    """Whole copies, and long secrets of which either half is left."""
    half = min(_HALF, len(secret)) if len(secret) < 2 * _HALF else len(secret) // 2
    seen: set[int] = set()
    for part in (0, half) if len(secret) >= 2 * half and len(secret) > half else (0,):
        at = content.find(secret[part : part + half])
        while at != -1:
            begin = at - part
            if begin not in seen:
                seen.add(begin)
                yield begin, begin >= 0 and content[begin : begin + len(secret)] == secret
            at = content.find(secret[part : part + half], at + 1)
