"""Erasures in the store: asked, taken back, done; and taking out for good what no other act may touch."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import and_, case, delete, exists, func, or_, select, update

from hyvinvointi_desktop.domain.acts import SETTING_KEYS, RecordKind, Ref
from hyvinvointi_desktop.domain.erasure import Erasure
from hyvinvointi_desktop.domain.ids import AttachmentId, ClientId
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import tables_care as c
from hyvinvointi_desktop.store import tables_groups as g
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_base import RecordsBase, as_listed, listed

_C = t.row_changes.c
_E = t.erasures.c
_LISTED = (_E.id, _E.client_id, _E.asked_at, _E.reason, _E.taken_back_at, _E.done_at, _E.counts)
_ERASURES = select(*_LISTED).order_by(_E.asked_at, _E.id)
_NOT_TYPED = (*SETTING_KEYS, "practice", "language")
_REFERS = (
    t.agreements.c.pdf, t.agreements.c.scan, t.agreement_signatures.c.image, t.sealed_claims.c.pdf,
    t.sealed_claims.c.container, t.expenses.c.receipt, g.purchases.c.receipt, g.course_agreements.c.pdf,
    g.course_agreement_signatures.c.image, c.ecomaps.c.picture, c.own_purchases.c.receipt, c.reviews.c.pdf,
    c.review_signatures.c.image, c.competence_entries.c.certificate, c.pledges.c.paper,
)
_IN_VERSIONS = {
    t.expenses.name: "receipt", g.purchases.name: "receipt", c.own_purchases.name: "receipt",
    c.ecomaps.name: "picture", c.reviews.name: "pdf", c.competence_entries.name: "certificate",
    c.pledges.name: "paper",
}  # fmt: skip
"""The tables with versions whose rows name a kept file, and the column that does."""
_OF_CLIENT = {
    RecordKind.GOAL: t.goals, RecordKind.ENROLMENT: g.enrolments, RecordKind.ASSESSMENT: c.assessments,
    RecordKind.PERIOD: c.periods, RecordKind.DECISION: c.decisions, RecordKind.GROUP_VISIT: c.group_visits,
    RecordKind.NETWORK_MEMBER: c.network_members, RecordKind.ECOMAP: c.ecomaps, RecordKind.COPY_DRAFT: c.copy_drafts,
    RecordKind.OWN_PURCHASE: c.own_purchases, RecordKind.REVIEW: c.reviews,
}  # fmt: skip
"""Records of one client alone, by the column ``client_id``."""
_IN_COLUMNS = {table: func.json_extract(_C.before, f"$.{column}") for table, column in _IN_VERSIONS.items()}


def erasure_of(row: Sequence[Any]) -> Erasure:
    """An erasure of its row: id, client, asked, reason, taken back, done, counts."""
    name, client, asked, reason, taken_back, done, counts = row
    return Erasure(
        name, ClientId(client), v.instant_of(asked, 0), reason, v.instant_or_none(taken_back),
        v.instant_or_none(done), json.loads(counts),
    )  # fmt: skip


class ErasureStoreRecords(RecordsBase):
    """What is left of a client, and how the rest went."""

    def erasures(self) -> tuple[Erasure, ...]:
        """Every erasure, the oldest first."""
        return tuple(erasure_of(row) for row in self._rows(_ERASURES))

    def put_erasure(self, erasure: Erasure) -> None:
        """Adds or replaces an erasure; the database refuses to change one that was done."""
        e = erasure
        row = {
            "id": e.id, "client_id": e.client, "asked_at": v.utc_text(e.asked_at), "reason": e.reason,
            "taken_back_at": v.instant_text_or_none(e.taken_back_at),
            "done_at": v.instant_text_or_none(e.done_at),
            "counts": json.dumps({k: dict(e.counts[k]) for k in sorted(e.counts)}, sort_keys=True),
        }  # fmt: skip
        self._put(t.erasures, row)

    def empty_signatures_of(self, client: ClientId) -> int:
        """Takes names and drawn lines out of the client's agreements; the erasure must be done in the same act."""
        own = select(t.agreements.c.id).where(t.agreements.c.client_id == client)
        signed = t.agreement_signatures.c
        images = [row.image for row in self._rows(select(signed.image).where(signed.agreement_id.in_(own)))]
        emptied = self._connection.execute(
            update(t.agreement_signatures).where(signed.agreement_id.in_(own)).values(name="", image=None)
        )
        self._connection.execute(update(t.agreements).where(t.agreements.c.client_id == client).values(interpreter=""))
        self._connection.execute(
            update(t.erased_agreements).where(t.erased_agreements.c.agreement_id.in_(own)).values(reason="")
        )
        self.delete_unused(image for image in images if image is not None)
        return int(emptied.rowcount)

    def delete_goals_of(self, client: ClientId) -> None:
        """Takes out all of a client's goals, whatever their order."""
        self._connection.execute(delete(t.goals).where(t.goals.c.client_id == client))

    def forget_typed(self, client: ClientId, words: Iterable[str]) -> int:
        """Takes out drafts and preferences about the client or with one of the words, in a list only those."""
        known = [json.dumps(client).casefold(), *(w.strip().casefold() for w in words if len(w.strip()) > 2)]
        gone = 0
        for row in self._rows(select(t.drafts)):
            if client in (row.client_id, row.record) or _holds(row.content, known):
                d = t.drafts.c
                self._connection.execute(delete(t.drafts).where(d.form == row.form, d.record == row.record))
                gone += 1
        p = t.preferences.c
        for row in self._rows(select(t.preferences).where(p.key.not_in(_NOT_TYPED))):
            if _holds(row.value, known) or client in (row.value, *row.key.split(".")):
                kept, went = _others(row.value, known)
                gone += went
                if kept:
                    self._connection.execute(update(t.preferences).where(p.key == row.key).values(value=kept))
                else:
                    self._connection.execute(delete(t.preferences).where(p.key == row.key))
        return gone

    def refs_of(self, client: ClientId) -> tuple[frozenset[Ref], frozenset[Ref]]:
        """Records that are or ever were about the client; of these the deleted ones."""
        found = {Ref(RecordKind.CLIENT, client)}
        for table, kind in ((t.session_clients, RecordKind.SESSION), (t.plan_clients, RecordKind.PLAN)):
            owner = table.c.session_id if kind is RecordKind.SESSION else table.c.plan_id
            found |= {Ref(kind, r.id) for r in self._rows(select(owner.label("id")).where(table.c.client_id == client))}
        for of, own in _OF_CLIENT.items():
            found |= {Ref(of, row.id) for row in self._rows(select(own.c.id).where(own.c.client_id == client))}
        was = func.json_extract(_C.before, "$.client_id") == client
        once = self._rows(select(_C.about_kind, _C.about_id).where(_C.before.is_not(None), was).distinct())
        found |= {Ref(RecordKind(row.about_kind), row.about_id) for row in once}
        found |= self._payments_of({ref.id for ref in found if ref.kind is RecordKind.DECISION})
        return frozenset(found), frozenset(ref for ref in found if not self._stands(ref))

    def _payments_of(self, decisions: Collection[str]) -> set[Ref]:
        """Payments of these decisions that there are or ever were; a payment names its decision alone."""
        paid, of_payment = c.allowance_payments.c, _C.about_kind == RecordKind.ALLOWANCE.value
        now = [f"{row.decision_id}|{row.window}" for row in self._rows(select(paid.decision_id, paid.window))]
        once = [row.about_id for row in self._rows(select(_C.about_id).where(of_payment).distinct())]
        return {Ref(RecordKind.ALLOWANCE, one) for one in (*now, *once) if one.rpartition("|")[0] in decisions}

    def _stands(self, ref: Ref) -> bool:
        if ref.kind is RecordKind.ALLOWANCE:
            decision, _, window = ref.id.rpartition("|")
            paid = c.allowance_payments.c
            of = select(paid.window).where(paid.decision_id == decision, paid.window == int(window))
            return self._one(of) is not None
        tables = {RecordKind.CLIENT: t.clients, RecordKind.SESSION: t.sessions, RecordKind.PLAN: t.plans, **_OF_CLIENT}
        table = tables.get(ref.kind)
        return table is None or self._there(table, ref.id)

    def receipts_in_versions(self, about: Iterable[Ref]) -> frozenset[AttachmentId]:
        """Pictures and papers that earlier versions of the records name."""
        named = case(_IN_COLUMNS, value=_C.row_table)
        found: set[AttachmentId] = set()
        for ref in about:
            of = and_(_C.about_kind == ref.kind.value, _C.about_id == ref.id, _C.row_table.in_(_IN_VERSIONS))
            found |= {AttachmentId(r.id) for r in self._rows(select(named.label("id")).where(of)) if r.id is not None}
        return frozenset(found)

    def forget_whole_act(self) -> None:
        """Keeps no earlier version of what the act at hand changes, and makes it final."""
        present = select(t.current_act.c.act).scalar_subquery()
        self._connection.execute(update(t.acts).where(t.acts.c.id == present).values(final=1))
        self._connection.execute(delete(t.row_changes).where(_C.act == present))

    def delete_unused(self, attachments: Iterable[AttachmentId]) -> int:
        """Deletes kept files that no record and no earlier version refers to."""
        papers, version = t.attachments.c, case(_IN_COLUMNS, value=_C.row_table)
        kept = [exists().where(column == papers.id) for column in _REFERS]
        kept.append(exists().where(_C.row_table.in_(_IN_VERSIONS), version == papers.id))
        gone = delete(t.attachments).where(listed(papers.id), ~or_(*kept))
        return int(self._connection.execute(gone, as_listed(sorted(set(attachments)))).rowcount)


def _holds(text: str, known: Iterable[str]) -> bool:
    folded = text.casefold()
    return any(word in folded for word in known)


def _others(value: str, known: list[str]) -> tuple[str, int]:
    """A kept list without what is about the client, and how many went; anything else goes whole."""
    try:
        rows = json.loads(value)
    except ValueError:
        return "", 1
    if not isinstance(rows, list):
        return "", 1
    kept = [row for row in rows if not _holds(json.dumps(row, ensure_ascii=False), known)]
    return (json.dumps(kept, ensure_ascii=False) if kept else ""), len(rows) - len(kept)
