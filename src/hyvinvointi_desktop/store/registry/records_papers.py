"""Findings of papers, as rows and back."""

from sqlalchemy import Connection, select

from hyvinvointi_desktop.app.registry_papers_port import PaperFinding
from hyvinvointi_desktop.domain.exchange import BundleId
from hyvinvointi_desktop.domain.ids import ClaimId
from hyvinvointi_desktop.store.registry import tables_papers as t
from hyvinvointi_desktop.store.registry.put_row import put_row

_WORST_FIRST = (PaperFinding.WRONG, PaperFinding.OTHER_FORM, PaperFinding.SAME, PaperFinding.NONE)


class PaperStoreRecords:
    """Findings of papers, on one connection of either database."""

    _connection: Connection

    def add_paper_finding(self, claim: ClaimId, digest: str, bundle: BundleId, finding: PaperFinding) -> None:
        """Of a claim's document in one bundle."""
        row = {"claim": claim, "digest": digest, "bundle": bundle, "finding": finding.value}
        put_row(self._connection, t.findings, row)

    def paper_finding(self, claim: ClaimId, digest: str) -> PaperFinding | None:
        """The worst of this document's papers."""
        rows = t.findings.c
        found = select(rows.finding).where(rows.claim == claim, rows.digest == digest)
        there = {row.finding for row in self._connection.execute(found)}
        return next((finding for finding in _WORST_FIRST if finding.value in there), None)
