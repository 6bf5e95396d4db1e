"""Texts to be copied into the official record elsewhere: begun, written, ticked as copied, erased 14 days after that.

RULES.md section 4: for such a programme lasting notes are off. One that is not ticked stays and is told of: to erase it
would be to lose work.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.period import PERIOD_AREAS, period_now, with_step
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, CopyDraftId
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind, PathStep, Phase

KEPT_DAYS = 14
"""So many days after it was ticked as copied a draft is erased (RULES.md section 4)."""

DRAFT_AREAS = frozenset({Area.REHABILITATION})
STEP_OF = {
    DraftKind.NEEDS: PathStep.NEEDS,
    DraftKind.APPLICATION: PathStep.APPLICATION,
    DraftKind.PLAN: PathStep.PLAN,
}
"""The step of the path that is done when the draft is in the official record."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as lists show it. ``days_left`` is until it is erased (None: not copied yet)."""

    draft: CopyDraft
    name: str
    days_left: int | None


def erased_at(draft: CopyDraft) -> datetime | None:
    """When a draft is to be erased; None for one that is not ticked as copied."""
    return None if draft.copied_at is None else draft.copied_at + timedelta(days=KEPT_DAYS)


def days_left(draft: CopyDraft, now: datetime) -> int | None:
    """Whole days until the draft is erased, never under none; None for one that is not ticked as copied."""
    at = erased_at(draft)
    return None if at is None else max(0, (local_day(at) - local_day(now)).days)


def rows(drafts: Iterable[CopyDraft], records: Records, now: datetime) -> tuple[DraftRow, ...]:
    """Drafts with whose they are: what waits to be copied first, the oldest first."""
    names = {c.id: c.name or c.code for c in records.clients()}
    made = [DraftRow(d, names.get(d.client, ""), days_left(d, now)) for d in drafts]
    return tuple(sorted(made, key=lambda r: (r.days_left is not None, r.draft.made_at, r.draft.id)))


def draft_about(client: ClientId, kind: DraftKind, about: str, records: Records) -> CopyDraft | None:
    """The client's newest draft of a kind about that session, decision or review."""
    found = [d for d in records.copy_drafts_of(client) if d.kind is kind and d.about == about]
    return found[-1] if found else None


def save_drafts(drafts: Sequence[CopyDraft], uow: UnitOfWork) -> frozenset[Area]:
    """Adds or changes drafts, all or none. Changing the words of one that was ticked takes the tick away: what is in
    the official record is no longer the same.

    Raises:
        Refused: one of them has no words, or there is no such client.
    """
    if any(not draft.text.strip() for draft in drafts):
        raise Refused(Refusal.DRAFT_EMPTY)
    with uow:
        for draft in drafts:
            put_draft(draft, uow.records)
        uow.commit()
    return DRAFT_AREAS


def put_draft(draft: CopyDraft, records: Records) -> None:
    """Adds or changes one inside the caller's act. Raises Refused when there is no such client."""
    before = records.copy_draft(draft.id)
    if records.client(draft.client) is None or (before is not None and before.client != draft.client):
        raise Refused(Refusal.NO_SUCH_RECORD)
    if before is None:
        records.put_copy_draft(replace(draft, copied_at=None))
    elif before.text != draft.text:
        records.put_copy_draft(replace(before, text=draft.text, copied_at=None))


def mark_copied(draft_id: CopyDraftId, at: datetime | None, uow: UnitOfWork) -> frozenset[Area]:
    """The draft is in the official record since that moment, and the step of the path that it is of is done. None takes
    the tick away, and the step stays as it is.

    Raises:
        Refused: there is no such draft.
    """
    with uow:
        records = uow.records
        draft = records.copy_draft(draft_id)
        if draft is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        records.put_copy_draft(replace(draft, copied_at=at))
        if at is not None and draft.kind in STEP_OF:
            _tick(STEP_OF[draft.kind], draft.client, at, records)
        uow.commit()
    return DRAFT_AREAS | PERIOD_AREAS


def _tick(step: PathStep, client: ClientId, at: datetime, records: Records) -> None:
    period = period_now(client, records)
    if period is None or period.phase is Phase.ENDED or any(done.step is step for done in period.steps):
        return
    records.put_period(with_step(period, step, max(local_day(at), period.opened_on)))


def delete_draft(draft_id: CopyDraftId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a draft that is not wanted. It lies in the bin as anything else does, but no longer than a copied one
    is kept. Raises Refused when there is none of that id."""
    with uow:
        if uow.records.copy_draft(draft_id) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_copy_draft(draft_id)
        uow.commit()
    return DRAFT_AREAS


def due(records: Records, now: datetime) -> tuple[Ref, ...]:
    """What is to be erased now: drafts ticked as copied 14 days ago, and those that were deleted as long ago."""
    copied = [d.id for d in records.all_copy_drafts() if (at := erased_at(d)) is not None and at <= now]
    there = {d.id for d in records.all_copy_drafts()}
    limit = now - timedelta(days=KEPT_DAYS)
    deleted = [
        ref.id
        for ref, act in records.deleted_since(now - timedelta(days=400))
        if ref.kind is RecordKind.COPY_DRAFT and act.at <= limit and ref.id not in there
    ]
    return tuple(Ref(RecordKind.COPY_DRAFT, one) for one in dict.fromkeys((*copied, *deleted)))


def erase(uow: UnitOfWork, now: datetime) -> int:
    """Erases what is due with every earlier version of it and what was being typed of it; how many drafts went. Final:
    nothing of them can be brought back."""
    with uow:
        gone = due(uow.records, now)
        for ref in gone:
            uow.records.delete_copy_draft(CopyDraftId(ref.id))
            uow.records.drop_draft(Form.COPY_DRAFT, ref.id)
        uow.records.forget_versions(gone)
        if gone:
            uow.records.forget_whole_act()
        uow.commit()
    return len(gone)
