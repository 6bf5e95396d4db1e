"""Claims that came and what was decided about them, as rows and back."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, literal, select

from hyvinvointi_desktop.app.registry_approval_port import ApprovalSetting, ClaimPaper, DecisionTaken
from hyvinvointi_desktop.domain.approval import (
    ClaimDecision,
    ClaimSource,
    DecisionKind,
    LineReason,
    Person,
    ReceivedClaim,
)
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.registry.put_row import put_row, unless_taken
from hyvinvointi_desktop.store.registry.tables_approval import approval_settings, claims, decisions, papers

MOST_NAMED = 400
"""Ids in one question; both databases take more."""


class ClaimStoreRecords:
    """Received claims with their decisions, on one connection of either database."""

    _connection: Connection

    def received_claims(
        self, month: Month | None = None, worker: WorkerId | None = None, *, documents: bool = True
    ) -> tuple[ReceivedClaim, ...]:
        """Claims of the month, of the worker, or of both; their documents are empty unless wanted."""
        light = [literal("").label("document") if c.name == "document" else c for c in claims.c]
        asked = (select(claims) if documents else select(*light)).order_by(
            claims.c.month, claims.c.worker_name, claims.c.payer, claims.c.number, claims.c.id
        )
        if month is not None:
            asked = asked.where(claims.c.month == str(month))
        if worker is not None:
            asked = asked.where(claims.c.worker == worker)
        return tuple(_claim(row) for row in self._connection.execute(asked))

    def received_claim(self, claim: ClaimId) -> ReceivedClaim | None:
        """One claim."""
        row = self._connection.execute(select(claims).where(claims.c.id == claim)).one_or_none()
        return None if row is None else _claim(row)

    def claim_months(self) -> tuple[Month, ...]:
        """Months that have a claim, newest first."""
        found = select(claims.c.month).distinct().order_by(claims.c.month.desc())
        return tuple(Month.from_text(m) for m in self._connection.execute(found).scalars())

    def add_received_claim(self, claim: ReceivedClaim) -> None:
        """Adds a claim that came. Raises DecisionTaken when it is there already."""
        row = {
            "id": claim.id, "worker": claim.worker, "worker_name": claim.worker_name, "month": str(claim.month),
            "payer": claim.payer, "payer_name": claim.payer_name, "source": claim.source.value,
            "number": claim.number, "digest": claim.digest, "document": claim.document,
            "payable_minutes": claim.payable_minutes, "km_tenths": claim.km_tenths, "total_cents": claim.total_cents,
            "received_at": v.utc_text(claim.received_at), "amends": claim.amends, "practice": int(claim.practice),
        }  # fmt: skip
        with unless_taken(DecisionTaken(claim.id)):
            self._connection.execute(insert(claims), row)

    def claim_decisions(self, of: Iterable[ClaimId] | None = None) -> tuple[ClaimDecision, ...]:
        """Decisions of these claims, or of all, by claim then number."""
        asked = select(decisions).order_by(decisions.c.claim_id, decisions.c.number)
        if of is None:
            return tuple(_decision(row) for row in self._connection.execute(asked))
        named = sorted(set(of))
        found = []
        for n in range(0, len(named), MOST_NAMED):
            some = asked.where(decisions.c.claim_id.in_(named[n : n + MOST_NAMED]))
            found += [_decision(row) for row in self._connection.execute(some)]
        return tuple(found)

    def add_claim_decision(self, decision: ClaimDecision) -> None:
        """Adds a decision. Raises DecisionTaken when the number is taken."""
        row = {
            "claim_id": decision.claim, "number": decision.number, "kind": decision.kind.value,
            "by_name": decision.by.name, "by_id": decision.by.id, "decided_at": v.utc_text(decision.at),
            "digest": decision.digest, "lines": v.list_text([[r.line, r.words] for r in decision.lines]),
            "said": decision.words, "needs_second": int(decision.needs_second),
            "paid_on": v.day_text(decision.paid_on),
        }  # fmt: skip
        with unless_taken(DecisionTaken(decision.claim)):
            self._connection.execute(insert(decisions), row)

    def claim_papers(self, claim: ClaimId) -> tuple[ClaimPaper, ...]:
        """Scanned pages of a claim, in order."""
        found = select(papers).where(papers.c.claim_id == claim).order_by(papers.c.number)
        return tuple(
            ClaimPaper(
                claim, row.number, row.media_type, bytes(row.content), row.sha256, v.instant_of(row.added_at, 0)
            )
            for row in self._connection.execute(found)
        )

    def add_claim_paper(self, paper: ClaimPaper) -> None:
        """Adds a scanned page. Raises DecisionTaken when the number is taken."""
        row = {
            "claim_id": paper.claim, "number": paper.number, "media_type": paper.media_type, "content": paper.content,
            "sha256": paper.sha256, "added_at": v.utc_text(paper.added_at),
        }  # fmt: skip
        with unless_taken(DecisionTaken(paper.claim)):
            self._connection.execute(insert(papers), row)

    def approval_setting(self, key: ApprovalSetting) -> str:
        """What was settled; empty when nothing was."""
        found = select(approval_settings.c.value).where(approval_settings.c.key == key.value)
        return str(self._connection.execute(found).scalar_one_or_none() or "")

    def put_approval_setting(self, key: ApprovalSetting, value: str) -> None:
        """Settles it anew."""
        put_row(self._connection, approval_settings, {"key": key.value, "value": value})


def _claim(row: Any) -> ReceivedClaim:
    return ReceivedClaim(
        id=ClaimId(row.id),
        worker=WorkerId(row.worker),
        worker_name=row.worker_name,
        month=Month.from_text(row.month),
        payer=PayerId(row.payer),
        payer_name=row.payer_name,
        source=ClaimSource(row.source),
        number=row.number,
        digest=row.digest,
        document=row.document,
        payable_minutes=row.payable_minutes,
        km_tenths=row.km_tenths,
        total_cents=row.total_cents,
        received_at=v.instant_of(row.received_at, 0),
        amends=None if row.amends is None else ClaimId(row.amends),
        practice=bool(row.practice),
    )


def _decision(row: Any) -> ClaimDecision:
    return ClaimDecision(
        claim=ClaimId(row.claim_id),
        number=row.number,
        kind=DecisionKind(row.kind),
        by=Person(row.by_name, row.by_id),
        at=v.instant_of(row.decided_at, 0),
        digest=row.digest,
        lines=tuple(LineReason(line, said) for line, said in json.loads(row.lines)),
        words=row.said,
        needs_second=bool(row.needs_second),
        paid_on=None if row.paid_on is None else date.fromisoformat(row.paid_on),
    )
