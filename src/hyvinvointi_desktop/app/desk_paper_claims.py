"""Workers who keep paper: the coordinator enters, prints and scans. A part of ``app.desk``."""

from collections.abc import Sequence

from hyvinvointi_desktop.app import paper_claims as paper
from hyvinvointi_desktop.app.add_worker import add_worker
from hyvinvointi_desktop.app.decide_claim import APPROVALS
from hyvinvointi_desktop.app.desk_approval import DeskApproval
from hyvinvointi_desktop.app.desk_ground import Changed
from hyvinvointi_desktop.app.exchange_ids import fresh_id
from hyvinvointi_desktop.app.registry_approval_port import ClaimPaper
from hyvinvointi_desktop.app.registry_trust_port import SpaceWorker
from hyvinvointi_desktop.domain.approval import ReceivedClaim
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.ids import ClaimId, PayerId, SessionId


class DeskPaperClaims(DeskApproval):
    """Everything here is a coordinator's: others are refused."""

    def paper_workers(self) -> tuple[SpaceWorker, ...]:
        """Workers of the space whose work has not ended, by name. Raises Refused."""
        with self._looking() as records:
            return tuple(w for w in records.workers() if w.ended_on is None)

    def add_paper_worker(self, name: str, worker_id: str = "") -> WorkerId:
        """Somebody who works without a laptop; the id is random unless given. Raises Refused: no name, or taken."""
        worker = WorkerId(worker_id or fresh_id())
        add_worker(worker, name, self._deciding())
        self._paper_entered(worker, "worker")
        return worker

    def paper_month(self, worker: WorkerId, month: Month, payer: PayerId | None = None) -> paper.PaperMonth:
        """What was entered of a worker's month, and the claim as it counts. Raises Refused."""
        rules = self._own_rules()
        with self._looking() as records:
            return paper.paper_month(worker, month, payer, rules, records)

    def save_paper_visit(self, worker: WorkerId, visit: paper.PaperVisit) -> Changed:
        """Keeps a line of the notebook. Raises Refused."""
        paper.save_paper_visit(worker, visit, self._own_rules(), self.clock.now(), self._deciding())
        return self._paper_entered(worker, "visit")

    def delete_paper_visit(self, worker: WorkerId, visit: SessionId, month: Month) -> Changed:
        """Takes a line away. Raises Refused."""
        paper.delete_paper_visit(worker, visit, month, self.clock.now(), self._deciding())
        return self._paper_entered(worker, "deleted")

    def save_paper_agreement(self, worker: WorkerId, agreement: paper.PaperAgreement, payer: PayerId) -> Changed:
        """Keeps the days of an agreement on paper. Raises Refused."""
        paper.save_paper_agreement(worker, agreement, payer, self.clock.now(), self._deciding())
        return self._paper_entered(worker, "agreement")

    def paper_claim_pdf(self, worker: WorkerId, month: Month, payer: PayerId | None, language: str) -> bytes:
        """The claim to be signed by hand. Raises Refused."""
        found = self.paper_month(worker, month, payer)
        self.trail.look(Event.CLAIM_PRINTED, month=str(month), worker=worker)
        return self._tools.printer().claim(found.document, language, practice=self.practice)

    def hand_in_paper_claim(
        self, worker: WorkerId, month: Month, payer: PayerId | None, pages: Sequence[bytes], claim: str = ""
    ) -> ReceivedClaim:
        """The signed paper is scanned: the claim waits to be approved. Raises Refused."""
        scans = [(paper.media_type_of(content), content) for content in pages]
        made = paper.hand_in_paper_claim(
            ClaimId(claim or fresh_id()), worker, month, payer, scans, self._own_rules(), self.clock.now(),
            self._deciding(),
        )  # fmt: skip
        self._paper_entered(worker, "handed_in")
        return made

    def claim_papers(self, claim: ClaimId) -> tuple[ClaimPaper, ...]:
        """The scanned pages of a claim. Raises Refused."""
        with self._looking() as records:
            found = records.claim_papers(claim)
        self.trail.look(Event.ATTACHMENT_OPENED, claim=claim)
        return found

    def _paper_entered(self, worker: WorkerId, step: str) -> Changed:
        self.trail.note_done(Event.PAPER_ENTERED, worker=worker, step=step)
        return APPROVALS
