"""Records of claims: what a count reads, what was sealed, its papers, its explanations, and the signing material."""

from datetime import date, datetime

from sqlalchemy import func, select

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.ports import ClaimGlance, SigningMaterial
from hyvinvointi_desktop.domain.claims import ClaimState, SealedClaim
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.findings import Explanation
from hyvinvointi_desktop.domain.ids import AttachmentId, ClaimId
from hyvinvointi_desktop.domain.material import ClaimMaterial
from hyvinvointi_desktop.domain.programmes import KmRates
from hyvinvointi_desktop.domain.services import ServiceTime, service_times
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store import rows_sessions as rows
from hyvinvointi_desktop.store import tables as t
from hyvinvointi_desktop.store import values as v
from hyvinvointi_desktop.store.records_agreements import AgreementRecords
from hyvinvointi_desktop.store.records_care import CareStoreRecords
from hyvinvointi_desktop.store.records_courses import CourseStoreRecords
from hyvinvointi_desktop.store.records_people import PeopleRecords
from hyvinvointi_desktop.store.records_sessions import SESSIONS, touching_or_driven

_C = t.sealed_claims.c
_NEWEST = select(func.max(t.claim_states.c.id)).group_by(t.claim_states.c.claim_id)
_CLAIMS = (
    select(t.sealed_claims, t.claim_states.c.state)
    .join(t.claim_states, t.claim_states.c.claim_id == _C.id)
    .where(t.claim_states.c.id.in_(_NEWEST))
    .order_by(_C.number, _C.payer_id)
)
_EXPLANATIONS = select(t.explanations).order_by(
    t.explanations.c.about_on, t.explanations.c.code, t.explanations.c.about
)
_CODES = select(t.clients.c.id, t.clients.c.code).order_by(t.clients.c.code, t.clients.c.id)


class ClaimRecords(CourseStoreRecords, AgreementRecords, PeopleRecords, CareStoreRecords):
    """Everything around a claim."""

    def attachment(self, attachment_id: AttachmentId) -> Attachment | None:
        """The kept file of that id, with its content."""
        row = self._one(select(t.attachments).where(t.attachments.c.id == attachment_id))
        return rows.attachment_of(row) if row else None

    def all_attachments(self) -> tuple[Attachment, ...]:
        """Every kept file with its content, by id."""
        return tuple(rows.attachment_of(r) for r in self._rows(select(t.attachments).order_by(t.attachments.c.id)))

    def add_attachment(self, attachment: Attachment) -> None:
        """Keeps a file; from then on it stays as it is.

        Raises:
            RecordsRefused: the id is taken.
        """
        self._must_be_new(t.attachments, attachment.id)
        self._insert(t.attachments, [rows.attachment_row(attachment)])

    def explanations(self) -> tuple[Explanation, ...]:
        """The worker's words, by day, code and what they are about."""
        return tuple(rows.explanation_of(row) for row in self._rows(_EXPLANATIONS))

    def put_explanation(self, explanation: Explanation) -> None:
        """Adds or replaces the words for one finding."""
        self._put(t.explanations, rows.explanation_row(explanation))

    def claim_material(self, first: date, last: date) -> ClaimMaterial:
        """All records a count of these days needs; programmes, shipped rates and route drives are the caller's."""
        sessions = self._sessions(SESSIONS.where(touching_or_driven(first, last)))
        return ClaimMaterial(
            worker=self.worker(),
            payers=self.payers(),
            settings=self.settings(),
            km_rates=KmRates(self.own_km_rates()),
            codes=tuple((row.id, row.code) for row in self._rows(_CODES)),
            agreements=self.all_agreements(),
            cap_exceptions=self.cap_exceptions(),
            sessions=sessions,
            trips=self.trips_between(first, last),
            explanations=self.explanations(),
            courses=self.courses() if any(s.course is not None for s in sessions) else (),
            services=self.service_times(),
        )

    def service_times(self) -> tuple[ServiceTime, ...]:
        """The days of everybody's services by decision."""
        periods = self.all_periods()
        return service_times(periods, self.all_decisions()) if periods else ()

    def sealed_claims(self) -> tuple[SealedClaim, ...]:
        """Every sealed claim with its present state, by number, then payer."""
        return tuple(rows.claim_of(row) for row in self._rows(_CLAIMS))

    def claim_glances(self) -> tuple[ClaimGlance, ...]:
        """Every sealed claim without its document, by number, then payer."""
        found = self._rows(_CLAIMS.with_only_columns(_C.id, _C.month, _C.payer_id, t.claim_states.c.state))
        return tuple(ClaimGlance(r.id, Month.from_text(r.month), r.payer_id, ClaimState(r.state)) for r in found)

    def sealed_claim(self, claim_id: ClaimId) -> SealedClaim | None:
        """The sealed claim of that id with its present state."""
        row = self._one(_CLAIMS.where(_C.id == claim_id))
        return rows.claim_of(row) if row else None

    def add_sealed_claim(self, claim: SealedClaim) -> None:
        """Adds a claim for ever. Its papers must be attachments already.

        Raises:
            RecordsRefused: the id is taken.
        """
        self._must_be_new(t.sealed_claims, claim.id)
        self._insert(t.sealed_claims, [rows.claim_row(claim)])
        self._insert(t.claim_states, [rows.first_state_row(claim)])
        self.settle_claims([claim.id])

    def put_claim_state(self, claim_id: ClaimId, state: ClaimState, at: datetime) -> None:
        """Adds the state a claim is in from that instant on; earlier ones stay.

        Raises:
            RecordsRefused: there is no such claim.
        """
        self._must_be_there(t.sealed_claims, claim_id)
        since = {"since_at": v.utc_text(at), "since_offset": v.offset_minutes(at)}
        self._insert(t.claim_states, [{"claim_id": claim_id, "state": state.value, **since}])

    def claim_states(self, claim_id: ClaimId) -> tuple[tuple[ClaimState, datetime], ...]:
        """The states a claim went through with the instants they began, oldest first."""
        s = t.claim_states.c
        found = self._rows(select(t.claim_states).where(s.claim_id == claim_id).order_by(s.id))
        return tuple((ClaimState(r.state), v.instant_of(r.since_at, r.since_offset)) for r in found)

    def signing_material(self) -> SigningMaterial:
        """The profile's own root and signer.

        Raises:
            RecordsRefused: the profile has none yet.
        """
        row = self._one(select(t.signing_material))
        if row is None:
            raise RecordsRefused(RefusedCode.NOT_THERE, "signing_material")
        return SigningMaterial(row.root_cert_pem, row.signer_cert_pem, row.signer_key_pem)

    def put_signing_material(self, material: SigningMaterial) -> None:
        """Adds or replaces the profile's own root and signer."""
        m = material
        row = {"root_cert_pem": m.root_cert_pem, "signer_cert_pem": m.signer_cert_pem}
        self._put(t.signing_material, {"id": 1, **row, "signer_key_pem": m.signer_key_pem})
