"""A review with the client: kept, changed, signed, taken out (RULES.md section 4, seed 002)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from hyvinvointi_desktop.app.copy_drafts import put_draft
from hyvinvointi_desktop.app.log_session import check_session, entered
from hyvinvointi_desktop.app.look_review import review_paper
from hyvinvointi_desktop.app.ports import Area, Records, UnitOfWork
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.review_screens import Span
from hyvinvointi_desktop.app.review_spans import span_of, spans_of
from hyvinvointi_desktop.app.review_words import cleaned, said, without_words
from hyvinvointi_desktop.app.seal_claim import Press
from hyvinvointi_desktop.app.sign_agreement import DrawnSignature, check_signatures
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.ids import AttachmentId, CopyDraftId, ReviewId
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind
from hyvinvointi_desktop.domain.review_rules import ReviewFlaw, flaw_of_review
from hyvinvointi_desktop.domain.reviews import Review, ReviewKind, ReviewSignature, living
from hyvinvointi_desktop.domain.sessions import Attachment, Session

_REFUSALS: Mapping[ReviewFlaw, Refusal] = {
    ReviewFlaw.BEFORE_PERIOD: Refusal.REVIEW_BEFORE_PERIOD,
    ReviewFlaw.LAST_BEFORE_FIRST: Refusal.REVIEW_DAYS,
    ReviewFlaw.IN_FUTURE: Refusal.REVIEW_IN_FUTURE,
}


@dataclass(frozen=True, slots=True)
class SaveReview:
    """Keep this review. ``goals`` are goals that change with it or come new, ``next_meeting`` what was agreed on.

    ``twice`` says that a second review on the day is meant. ``language`` is that of a text to copy.
    """

    review: Review
    goals: tuple[Goal, ...] = ()
    next_meeting: Session | None = None
    twice: bool = False
    language: str = "fi"


@dataclass(frozen=True, slots=True)
class ReviewKept:
    """The review as it is kept, and the text to copy where its words are."""

    review: Review
    draft: CopyDraft | None = None
    changed: frozenset[Area] = frozenset({Area.REVIEWS})


@dataclass(frozen=True, slots=True)
class SignReview:
    """Sign a kept review between these parties, on the screen or on paper with a scan."""

    review: ReviewId
    signatures: tuple[DrawnSignature, ...]
    language: str
    scan: Attachment | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class ReviewSigned:
    """The signed review and its paper."""

    review: Review
    pdf: bytes
    changed: frozenset[Area] = frozenset({Area.REVIEWS})


def review_of(review_id: ReviewId, records: Records) -> Review:
    """The review. Raises Refused when there is none."""
    found = records.review(review_id)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return found


def save_review(command: SaveReview, uow: UnitOfWork, press: Press, now: datetime, *, practice: bool) -> ReviewKept:
    """Adds or changes a review, with the goals that change and the next meeting, all or nothing.

    Where the official record is elsewhere what was said goes into the text to copy and nowhere else.

    Raises:
        Refused: it is signed; its days are before the period, in the future or the wrong way round; the client has no
            period; another review stands on the day and ``twice`` is not said; a goal, a correction or the next
            meeting is not the client's.
    """
    review = cleaned(replace(command.review, signatures=(), signed_at=None, pdf=None))
    with uow:
        records = uow.records
        span = _check(review, command, records, press, local_day(now))
        for goal in command.goals:
            records.put_goal(goal)
        draft = None
        if span.elsewhere:
            draft = _draft(review, command.language, records, press, now, practice=practice)
            review = without_words(review)
        records.put_review(review)
        if draft is not None:
            put_draft(draft, records)
        if command.next_meeting is not None:
            records.put_session(entered(command.next_meeting, now))
        uow.commit()
    return ReviewKept(review, draft, _areas(command, draft))


def _areas(command: SaveReview, draft: CopyDraft | None) -> frozenset[Area]:
    changed = {Area.REVIEWS}
    if command.goals:
        changed.add(Area.GOALS)
    if draft is not None:
        changed.add(Area.REHABILITATION)
    if command.next_meeting is not None:
        changed |= {Area.SESSIONS, Area.CLAIMS}
    return frozenset(changed)


def _check(review: Review, command: SaveReview, records: Records, press: Press, today: date) -> Span:
    before = records.review(review.id)
    if before is not None and before.signed_at is not None:
        raise Refused(Refusal.SIGNED_STAYS)
    if records.client(review.client) is None or (before is not None and before.client != review.client):
        raise Refused(Refusal.NO_SUCH_RECORD)
    span = _span(review, records, press)
    flaw = flaw_of_review(review, span.days.first_day, today)
    if flaw is not None:
        raise Refused(_REFUSALS[flaw], first_day=span.days.first_day)
    _check_correction(review, records)
    same_day = [
        r
        for r in living(records.reviews_of(review.client))
        if r.held_on == review.held_on and r.id not in (review.id, review.corrects) and r.period == review.period
    ]
    if same_day and not command.twice:
        raise Refused(Refusal.REVIEW_THAT_DAY, on=review.held_on)
    _check_goals(review, command.goals, before, records)
    _check_next(review, command.next_meeting, records, press)
    return span


def _span(review: Review, records: Records, press: Press) -> Span:
    spans = spans_of(review.client, records, press.definitions)
    span = span_of(review.period, review.held_on, spans)
    if span is not None:
        return span
    supports = [s.days.first_day for s in spans if s.agreement is not None]
    if review.period is not None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    if not supports:
        raise Refused(Refusal.REVIEW_WITHOUT_PERIOD)
    raise Refused(Refusal.REVIEW_BEFORE_PERIOD, first_day=min(supports))


def _check_correction(review: Review, records: Records) -> None:
    """A review puts right a signed one of the same client, which no other one has put right."""
    if review.corrects is None:
        return
    wrong = records.review(review.corrects)
    others = {r.corrects: r.id for r in records.reviews_of(review.client)}
    if (
        wrong is None or wrong.client != review.client or wrong.signed_at is None or wrong.id == review.id
        or others.get(wrong.id, review.id) != review.id
    ):  # fmt: skip
        raise Refused(Refusal.NO_SUCH_RECORD)


def _check_goals(review: Review, changed: Sequence[Goal], before: Review | None, records: Records) -> None:
    """A goal that was taken out since stays in the review in its words; one of another client never comes in."""
    own = {g.id for g in records.goals_of(review.client)}
    kept = {g.goal for g in before.goals} if before is not None else set()
    new = {g.id for g in changed}
    foreign = [
        g.goal for g in review.goals
        if g.goal not in own | kept | new and records.record_mark(Ref(RecordKind.GOAL, g.goal)).there
    ]  # fmt: skip
    if foreign or len({g.goal for g in review.goals}) != len(review.goals):
        raise Refused(Refusal.NO_SUCH_RECORD)
    for goal in changed:
        if not goal.words.strip():
            raise Refused(Refusal.NAME_MISSING)
        there = records.record_mark(Ref(RecordKind.GOAL, goal.id)).there
        orphan = goal.parent is not None and goal.parent not in own
        if goal.client != review.client or orphan or (there and goal.id not in own):
            raise Refused(Refusal.NO_SUCH_RECORD)


def _check_next(review: Review, meeting: Session | None, records: Records, press: Press) -> None:
    if meeting is None:
        return
    check_session(meeting, all_programmes(records, press.definitions).versions)
    if review.client not in meeting.clients or any(records.client(c) is None for c in meeting.clients):
        raise Refused(Refusal.NO_CLIENT)


def _draft(
    review: Review, language: str, records: Records, press: Press, now: datetime, *, practice: bool
) -> CopyDraft | None:
    """The text to copy. One that is not copied yet is written anew; without new words it stays as it is."""
    there = [d for d in records.copy_drafts_of(review.client) if d.about == review.id]
    if there and not said(review):
        return None
    open_one = next((d for d in there if d.copied_at is None), None)
    paper = review_paper(review, records, press.definitions, now, practice=practice)
    kind = DraftKind.FINAL_REVIEW if review.kind is ReviewKind.FINAL else DraftKind.REVIEW
    text, at = press.printer.review_text(paper, language), now.replace(microsecond=0)
    if open_one is not None:
        return replace(open_one, kind=kind, text=text, made_at=at)
    return CopyDraft(CopyDraftId(f"{review.id}-copy-{len(there) + 1}"), review.client, kind, text, at, None, review.id)


def open_draft(review_id: ReviewId, records: Records) -> CopyDraft | None:
    """The text of a review that waits to be copied."""
    review = records.review(review_id)
    drafts = records.copy_drafts_of(review.client) if review is not None else ()
    return next((d for d in drafts if d.about == review_id and d.copied_at is None), None)


def delete_review(review_id: ReviewId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes out a review that is not signed, with the text that waits to be copied.

    Raises:
        Refused: there is none, or it is signed.
    """
    with uow:
        review = review_of(review_id, uow.records)
        if review.signed_at is not None:
            raise Refused(Refusal.SIGNED_STAYS)
        draft = open_draft(review_id, uow.records)
        if draft is not None:
            uow.records.delete_copy_draft(draft.id)
        uow.records.delete_review(review_id)
        uow.commit()
    return frozenset({Area.REVIEWS}) if draft is None else frozenset({Area.REVIEWS, Area.REHABILITATION})


def sign_review(command: SignReview, uow: UnitOfWork, press: Press, now: datetime) -> ReviewSigned:
    """Signs a review as it is kept: its paper is printed and sealed at the same moment, and neither changes any more.

    Signed on paper, the scan is the paper.

    Raises:
        Refused: there is no such review, it is signed, a signature with its name, the witness of a mark or the scan is
            missing, or the clock is wrong.
    """
    now = now.replace(microsecond=0)
    check_signatures(command.signatures, command.scan)
    with uow:
        records = uow.records
        review = review_of(command.review, records)
        if review.signed_at is not None:
            raise Refused(Refusal.SIGNED_STAYS)
        images = _store_images(command, uow)
        signed = replace(review, signatures=_signatures(command, images, now), signed_at=now)
        on_paper = command.scan is not None and any(s.way is SignedBy.PAPER for s in command.signatures)
        if on_paper and command.scan is not None:
            paper = command.scan
        else:
            content = review_paper(signed, records, press.definitions, now, practice=command.practice)
            content = replace(content, images=dict(images.values()))
            printed = press.printer.review(content, command.language)
            pdf = press.sealer.sign_pdf(printed, records.signing_material(), now, "review")
            name = f"arviointi-{review.held_on.isoformat()}.pdf"
            paper = Attachment(AttachmentId(f"{review.id}-pdf"), "application/pdf", name, pdf)
        records.add_attachment(paper)
        signed = replace(signed, pdf=paper.id)
        records.put_review(signed)
        uow.commit()
    return ReviewSigned(signed, paper.content)


Images = dict[int, tuple[AttachmentId, bytes]]


def _store_images(command: SignReview, uow: UnitOfWork) -> Images:
    images: Images = {}
    for n, signature in enumerate(command.signatures):
        if signature.image:
            key = AttachmentId(f"{command.review}-{n + 1}-{signature.party.value}")
            uow.records.add_attachment(Attachment(key, "image/png", f"{signature.party.value}.png", signature.image))
            images[n] = (key, signature.image)
    return images


def _signatures(command: SignReview, images: Images, now: datetime) -> tuple[ReviewSignature, ...]:
    return tuple(
        ReviewSignature(s.party, s.name.strip(), s.way, now, images[n][0] if n in images else None)
        for n, s in enumerate(command.signatures)
    )
