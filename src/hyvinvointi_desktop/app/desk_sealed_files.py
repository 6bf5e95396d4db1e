"""Sealed files for other tools, and what came in them for the eye. A part of ``app.desk``."""

import json

from hyvinvointi_desktop.app.desk_coordinator import CoordinatorGround
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.unseal import Unsealed, sealed_claim, unseal
from hyvinvointi_desktop.domain.audit import Event
from hyvinvointi_desktop.domain.ids import ClaimId


class DeskSealedFiles(CoordinatorGround):
    """What is done with a sealed file besides taking it in."""

    def unseal(self, content: bytes) -> Unsealed:
        """The container of a file that was sealed to this profile, in clear text. Raises Refused."""
        with self._store.reading() as records:
            opened = unseal(content, records, self._tools.envelopes(), self._tools.age())
        self.trail.note(Event.UNSEALED, bundle=opened.bundle)
        return opened

    def unseal_claim(self, claim: ClaimId) -> Unsealed:
        """The same of the file that brought a claim; the coordinator keeps it. Raises Refused."""
        with self._looking() as records:
            content = sealed_claim(claim, records)
        return self.unseal(content)

    def claim_as_paper(self, claim: ClaimId, language: str) -> bytes:
        """A claim that came, printed here from its signed figures: what a worker's paper says is not trusted to be
        that. Raises Refused."""
        with self._looking() as records:
            found = records.received_claim(claim)
        if found is None:
            raise Refused(Refusal.NO_SUCH_RECORD, claim=claim)
        self.trail.look(Event.ATTACHMENT_OPENED, claim=claim)
        return self._tools.printer().claim(json.loads(found.document), language, practice=found.practice)
