"""Ids for records that came without one: the same content always gives the same id. It knows no format."""

import hashlib

from hyvinvointi_desktop.domain.ids import AgreementId, ClientId, SessionId, TripId


def _digest(*parts: str) -> str:
    joined = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def client_id(code: str) -> ClientId:
    """The id of a client known by code alone."""
    return ClientId("c-" + _digest("client", code))


def agreement_id(client: str, programme: str, payer: str, days: str, occurrence: int) -> AgreementId:
    """The id of an agreement; ``occurrence`` tells the first from an equal second one."""
    return AgreementId("a-" + _digest("agreement", client, programme, payer, days, str(occurrence)))


def row_ids(cells: tuple[str, ...], occurrence: int) -> tuple[SessionId, TripId]:
    """The ids of the session and the trip of a table row; ``occurrence`` counts equal rows from 1."""
    digest = _digest("row", *cells, str(occurrence))
    return SessionId("s-" + digest), TripId("t-" + digest)


def name_number(name: str) -> int:
    """A number for a person known by name alone, from which a code is made that does not tell the name."""
    return int(_digest("name", name), 16)
