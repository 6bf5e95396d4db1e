"""A profile's place in a space as rows and back."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select

from hyvinvointi_desktop.app.membership_port import IssuingKey, Membership, MembershipState, Side
from hyvinvointi_desktop.domain.exchange import SpaceId
from hyvinvointi_desktop.store import tables_membership as m
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase
from hyvinvointi_desktop.store.row_map import RowMap, flag, instant, one_of, same

_SAME = (
    "space", "space_name", "own_id", "worker", "epoch", "root_sha256", "coordinator_recipient", "recipient",
    "invitation", "request", "key_pem", "next_key_pem", "cert_pem", "issuer_pem", "root_pem", "list_version",
    "list_digest", "list_content",
)  # fmt: skip
MEMBERSHIPS: RowMap[Membership] = RowMap(
    m.memberships, Membership, one_of("side", Side), one_of("state", MembershipState),
    *(same(name) for name in _SAME), instant("asked_at"), instant("joined_at"), instant("valid_until"),
    instant("envelope_at"), flag("confirmed"),
)  # fmt: skip


class MembershipStoreRecords(RecordsBase):
    """What a profile keeps of its space."""

    def membership(self, side: Side) -> Membership | None:
        """The side's place."""
        row = self._one(select(m.memberships).where(m.memberships.c.side == side.value))
        return MEMBERSHIPS.of(row) if row else None

    def put_membership(self, membership: Membership) -> None:
        """Adds or replaces the side's place."""
        self._put(m.memberships, MEMBERSHIPS.row(membership))

    def drop_membership(self, side: Side) -> None:
        """Takes the side's place out with its keys."""
        self._connection.execute(delete(m.memberships).where(m.memberships.c.side == side.value))
        self._connection.execute(delete(m.age_identities).where(m.age_identities.c.side == side.value))

    def age_identities(self, side: Side) -> tuple[str, ...]:
        """The side's secret identities of age, the newest first."""
        t = m.age_identities
        found = select(t.c.secret).where(t.c.side == side.value).order_by(t.c.made_at.desc(), t.c.recipient)
        return tuple(row.secret for row in self._rows(found))

    def add_age_identity(self, side: Side, recipient: str, identity: str, at: datetime) -> None:
        """Keeps an identity; it is never taken out while the side has its place."""
        row = {"side": side.value, "recipient": recipient, "secret": identity, "made_at": v.utc_text(at)}
        self._insert(m.age_identities, [row])

    def issuing_key(self) -> IssuingKey | None:
        """The newest issuing key."""
        row: Any = self._connection.execute(
            select(m.issuing_keys).order_by(m.issuing_keys.c.number.desc()).limit(1)
        ).one_or_none()
        if row is None:
            return None
        made, until = v.instant_of(row.made_at, 0), v.instant_of(row.valid_until, 0)
        return IssuingKey(SpaceId(row.space), row.cert_pem, row.key_pem, made, until)

    def add_issuing_key(self, key: IssuingKey) -> None:
        """Keeps an issuing key."""
        highest = self._one(select(func.max(m.issuing_keys.c.number).label("number"))).number or 0
        row = {
            "number": highest + 1, "made_at": v.utc_text(key.made_at), "space": key.space, "cert_pem": key.cert_pem,
            "key_pem": key.key_pem, "valid_until": v.utc_text(key.valid_until),
        }  # fmt: skip
        self._insert(m.issuing_keys, [row])

    def root_key(self) -> bytes | None:
        """The root's key, until it is put away."""
        row = self._one(select(m.root_keys))
        return bytes(row.key_pem) if row else None

    def put_root_key(self, key_pem: bytes) -> None:
        """Keeps the root's key."""
        self._put(m.root_keys, {"id": 1, "key_pem": key_pem})

    def drop_root_key(self) -> None:
        """Takes the root's key out; its bytes become zeros."""
        self._connection.execute(delete(m.root_keys))
