"""Who is meant by the client column: a code or a full name. It makes people up only as proposals.

A name never becomes a code, since codes leave the house in claims: somebody known by name alone gets a made-up code.
"""

from collections import defaultdict
from collections.abc import Sequence

from hyvinvointi_desktop.app.import_errors import ProblemCode
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.interchange.hashed_ids import client_id, name_number
from hyvinvointi_desktop.interchange.values import BadValue


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


class ClientFinder:
    """Known clients, and the new ones met while reading."""

    def __init__(self, clients: Sequence[Client]) -> None:
        self._by_code = {client.code: client.id for client in clients}
        self._by_key: defaultdict[str, set[ClientId]] = defaultdict(set)
        for client in clients:
            self._by_key[_key(client.code)].add(client.id)
        self._by_name: defaultdict[str, set[ClientId]] = defaultdict(set)
        for client in clients:
            if client.name:
                self._by_name[_key(client.name)].add(client.id)
        self._codes = {_key(client.code) for client in clients}
        self._new: dict[str, Client] = {}
        self._texts: list[str] = []

    @property
    def unknown(self) -> tuple[str, ...]:
        """Texts that nobody answers to, in order of appearance."""
        return tuple(self._texts)

    @property
    def new_clients(self) -> tuple[Client, ...]:
        """One proposed client per unknown text."""
        return tuple(self._new.values())

    def find(self, text: str) -> ClientId:
        """The client by code, else by exact full name in any case, else a new one.

        Raises:
            BadValue: several people answer to it, or the text can be neither code nor name.
        """
        if text in self._by_code:
            return self._by_code[text]
        for known in (self._by_key, self._by_name):
            found = known.get(_key(text), set())
            if len(found) == 1:
                return next(iter(found))
            if found:
                raise BadValue(ProblemCode.AMBIGUOUS_CLIENT)
        if len(text) > 200 or any(ord(c) < 32 for c in text):
            raise BadValue(ProblemCode.BAD_ID)
        return self._proposed(text)

    def _proposed(self, text: str) -> ClientId:
        key = _key(text)
        if key not in self._new:
            looks_like_code = any(c.isdigit() for c in text) and not any(c.isspace() for c in text)
            code = text if looks_like_code else self._free_code(key)
            self._codes.add(_key(code))
            self._new[key] = Client(client_id(code), code, "" if looks_like_code else text)
            self._texts.append(text)
        return self._new[key].id

    def _free_code(self, key: str) -> str:
        number = name_number(key)
        while _key(code := f"K-{number % 10_000:04d}") in self._codes:
            number += 1
        return code
