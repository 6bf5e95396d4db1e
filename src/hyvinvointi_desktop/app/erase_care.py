"""Erasing a client from measures, service by decision, network, drafts and reviews. Days that count stay."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain import erasure_care as rule
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.erasure import NO_RECEIPT, Named
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.measures import Assessment
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.rehabilitation import (
    AllowancePayment,
    CopyDraft,
    Decision,
    DecisionKind,
    Ecomap,
    GroupVisit,
    NetworkMeeting,
    NetworkMember,
    OwnPurchase,
    Period,
)
from hyvinvointi_desktop.domain.reviews import Review


@dataclass(frozen=True, slots=True)
class CareCut:
    """What of care is to be written and deleted. ``meetings`` are written, or deleted where nobody is left in them."""

    assessments: tuple[Assessment, ...]
    periods: tuple[Period, ...]
    kept_decisions: tuple[Decision, ...]
    gone_decisions: tuple[Decision, ...]
    payments: tuple[AllowancePayment, ...]
    group_visits: tuple[GroupVisit, ...]
    network: tuple[NetworkMember, ...]
    in_other_networks: tuple[NetworkMember, ...]
    ecomaps: tuple[Ecomap, ...]
    meetings: tuple[NetworkMeeting, ...]
    drafts: tuple[CopyDraft, ...]
    purchases: tuple[OwnPurchase, ...]
    of_client: int
    reviews: tuple[Review, ...]
    papers: frozenset[AttachmentId]
    receipts: frozenset[AttachmentId]

    @property
    def refs(self) -> frozenset[Ref]:
        """Records of which no earlier version may stay."""
        kinds: tuple[tuple[RecordKind, Iterable[str]], ...] = (
            (RecordKind.ASSESSMENT, (a.id for a in self.assessments)),
            (RecordKind.PERIOD, (p.id for p in self.periods)),
            (RecordKind.DECISION, (d.id for d in (*self.kept_decisions, *self.gone_decisions))),
            (RecordKind.ALLOWANCE, (f"{p.decision}|{p.window}" for p in self.payments)),
            (RecordKind.GROUP_VISIT, (x.id for x in self.group_visits)),
            (RecordKind.NETWORK_MEMBER, (m.id for m in (*self.network, *self.in_other_networks))),
            (RecordKind.ECOMAP, (e.id for e in self.ecomaps)),
            (RecordKind.SESSION, (m.session for m in self.meetings)),
            (RecordKind.COPY_DRAFT, (d.id for d in self.drafts)),
            (RecordKind.OWN_PURCHASE, (p.id for p in self.purchases)),
            (RecordKind.REVIEW, (r.id for r in self.reviews)),
        )  # fmt: skip
        return frozenset(Ref(kind, one) for kind, ids in kinds for one in ids)

    @property
    def gone(self) -> Mapping[str, int]:
        """What goes, counted by kind."""
        return {
            "assessments": len(self.assessments),
            "reviews": len(self.reviews),
            "decisions": len(self.gone_decisions),
            "payments": len(self.payments),
            "group_visits": len(self.group_visits),
            "network": len(self.network) + len(self.in_other_networks),
            "ecomaps": len(self.ecomaps),
            "drafts": len(self.drafts),
        }

    @property
    def kept(self) -> Mapping[str, int]:
        """What stays without a word, counted by kind."""
        return {"services": len(self.periods) + len(self.kept_decisions), "own_purchases": self.of_client}


def care_cut(client: Client, records: Records) -> CareCut:
    """What an erasure would do to these records; nothing is changed."""
    named = Named(client.name, client.code)
    decisions = records.decisions_of(client.id)
    members = records.network_of(client.id)
    ecomaps, reviews = records.ecomaps_of(client.id), records.reviews_of(client.id)
    bought = [(p, rule.purchase_without(p, client.id, named)) for p in records.all_own_purchases()]
    purchases = tuple(after for before, after in bought if after != before)
    papers = {e.picture for e in ecomaps} | {r.pdf for r in reviews if r.pdf}
    papers |= {s.image for r in reviews for s in r.signatures if s.image}
    own = {d.id for d in decisions}
    return CareCut(
        records.assessments_of(client.id),
        tuple(rule.period_without(p) for p in records.periods_of(client.id)),
        tuple(rule.decision_without(d) for d in decisions if d.kind is DecisionKind.SERVICE),
        tuple(d for d in decisions if d.kind is not DecisionKind.SERVICE),
        tuple(p for p in records.allowance_payments() if p.decision in own),
        records.group_visits_of(client.id), members, _elsewhere(client, named, records), ecomaps,
        _meetings(client, members, named, records), records.copy_drafts_of(client.id), purchases,
        sum(before.client == client.id for before, _ in bought), reviews, frozenset(papers),
        frozenset(p.receipt for p, _ in bought if p.client == client.id and p.receipt not in (None, NO_RECEIPT)),
    )  # fmt: skip


def _elsewhere(client: Client, named: Named, records: Records) -> tuple[NetworkMember, ...]:
    """Where the client stands by the whole name in the network of somebody else."""
    others = (m for m in records.all_network_members() if m.client != client.id)
    changed = ((m, rule.member_without(m, named, client.code)) for m in others)
    return tuple(after for before, after in changed if after != before)


def _meetings(
    client: Client, members: Iterable[NetworkMember], named: Named, records: Records
) -> tuple[NetworkMeeting, ...]:
    """Network meetings that change: the client's own people go, and words that name the client."""
    own = {m.id for m in members}
    found = []
    for meeting in records.all_network_meetings():
        session = records.session(meeting.session)
        alone = session is not None and session.clients == (client.id,)
        after = rule.meeting_without(meeting, own, named, alone=alone)
        if after != meeting:
            found.append(after)
    return tuple(found)


def write_care_cut(cut: CareCut, records: Records) -> None:
    """Does it, within the act at hand. The erasure must be done in it: the database lets no signed review go else."""
    for review in cut.reviews:
        records.delete_review(review.id)
    for payment in cut.payments:
        records.delete_allowance_payment(payment.decision, payment.window)
    for decision in cut.gone_decisions:
        records.delete_decision(decision.id)
    for period in cut.periods:
        records.put_period(period)
    for decision in cut.kept_decisions:
        records.put_decision(decision)
    for assessment in cut.assessments:
        records.delete_assessment(assessment.id)
    for visit in cut.group_visits:
        records.delete_group_visit(visit.id)
    for meeting in cut.meetings:
        if meeting.members or meeting.others:
            records.put_network_meeting(meeting)
        else:
            records.delete_network_meeting(meeting.session)
    for member in cut.network:
        records.delete_network_member(member.id)
    for member in cut.in_other_networks:
        records.put_network_member(member)
    for ecomap in cut.ecomaps:
        records.delete_ecomap(ecomap.id)
    for draft in cut.drafts:
        records.delete_copy_draft(draft.id)
    for purchase in cut.purchases:
        records.put_own_purchase(purchase)
