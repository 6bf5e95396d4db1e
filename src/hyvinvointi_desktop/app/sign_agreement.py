"""An agreement from draft to signature: what is sealed is exactly the text that was shown (issue: the main job, 3)."""

import difflib
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.app.ports import (
    AgreementPaper,
    AgreementTemplate,
    Area,
    Definitions,
    ErasedAgreement,
    Records,
    UnitOfWork,
)
from hyvinvointi_desktop.app.programmes import all_programmes
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.seal_claim import Press
from hyvinvointi_desktop.domain.agreements import Agreement, Origin, Party, PartySignature, ReadBy, SignedBy
from hyvinvointi_desktop.domain.days import add_months
from hyvinvointi_desktop.domain.goals import Goal, GoalLevel
from hyvinvointi_desktop.domain.ids import AgreementId, AttachmentId, ClientId, GoalId, PayerId, ProgrammeId
from hyvinvointi_desktop.domain.programme_rules import ProgrammeKind
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.domain.templates import fill

Images = dict[int, tuple[AttachmentId, bytes]]
"""The drawn lines of an agreement by the place of their signature."""


@dataclass(frozen=True, slots=True)
class AgreementTerms:
    """What the two parties settle before the text is shown. At most three first goals."""

    client: ClientId
    programme: ProgrammeId
    payer: PayerId
    first_day: date
    last_day: date
    language: str
    template: str
    layout: str = "plain"
    meeting_times: str = ""
    goals: tuple[str, ...] = ()
    contact: str = ""
    coordinator: str = ""
    replaces: AgreementId | None = None


@dataclass(frozen=True, slots=True)
class ShownText:
    """The very text that is shown, read and signed, with its SHA-256 in hexadecimal."""

    title: str
    text: str
    sha256: str
    template: str
    layout: str


def text_sha256(text: str) -> str:
    """The fingerprint that stands in the record, in the PDF and under the signature."""
    return hashlib.sha256(text.encode()).hexdigest()


def show_text(template: AgreementTemplate, values: dict[str, str]) -> ShownText:
    """Fills the template. Raises UnknownPlaceholder or MissingValue of ``domain.templates``."""
    text = fill(template.body, values)
    name = f"{template.id}/{template.version}"
    return ShownText(fill(template.title, values), text, text_sha256(text), name, template.layout)


@dataclass(frozen=True, slots=True)
class DrawnSignature:
    """One party's signature as it comes from the table. ``image`` is a PNG, or empty when nothing was drawn."""

    party: Party
    name: str
    way: SignedBy
    image: bytes = b""


@dataclass(frozen=True, slots=True)
class SignAgreement:
    """Seal this text between these parties. Ids are made by the form, so a retry is the same agreement."""

    agreement_id: AgreementId
    terms: AgreementTerms
    shown: ShownText
    read_by: ReadBy
    signatures: tuple[DrawnSignature, ...]
    goal_ids: tuple[GoalId, ...] = ()
    interpreter: str = ""
    scan: Attachment | None = None
    practice: bool = False


@dataclass(frozen=True, slots=True)
class AgreementSigned:
    """The sealed agreement and its paper."""

    agreement: Agreement
    pdf: bytes
    changed: frozenset[Area] = frozenset({Area.AGREEMENTS, Area.GOALS, Area.CLAIMS, Area.CLIENTS})


def check_terms(terms: AgreementTerms, programme: Programme, others: Sequence[Agreement]) -> None:
    """The rules of a period, checked only when an agreement is made (RULES.md section 3, Input).

    ``others`` are all the client's agreements. A version that replaces another may be shorter than a whole period:
    it covers what is left of one.

    Raises:
        Refused: the period is shorter or longer than the programme allows, more than three goals are named, another
            agreement of the client, not replaced by this one, is in force on a day of it, or what it replaces is
            not the client's or is replaced already.
    """
    day_after = date.fromordinal(terms.last_day.toordinal() + 1)
    least = add_months(terms.first_day, programme.min_months) if terms.replaces is None else terms.first_day
    longest = add_months(terms.first_day, programme.max_months)
    if not least <= day_after <= longest or day_after == terms.first_day:
        raise Refused(Refusal.PERIOD_LENGTH, least=programme.min_months, most=programme.max_months)
    if len([g for g in terms.goals if g.strip()]) > 3:
        raise Refused(Refusal.TOO_MANY_GOALS)
    followers = {a.replaces: a for a in others if a.replaces is not None}
    if terms.replaces is not None and (terms.replaces in followers or terms.replaces not in {a.id for a in others}):
        raise Refused(Refusal.NO_SUCH_RECORD)
    for other in others:
        last = _last_day(other, followers.get(other.id))
        if other.id != terms.replaces and other.first_day <= terms.last_day and terms.first_day <= last:
            raise Refused(Refusal.PERIOD_OVERLAPS, first_day=other.first_day, last_day=last)


def _last_day(agreement: Agreement, follower: Agreement | None) -> date:
    """The last day an agreement is in force: cut by an early end and by the version that replaces it."""
    days = [agreement.last_day]
    if agreement.ended_on is not None:
        days.append(agreement.ended_on)
    if follower is not None:
        days.append(follower.first_day - timedelta(days=1))
    return min(days)


def _check_parties(
    client: ClientId, payer: PayerId, programme: Programme | None, records: Records
) -> Programme:
    known = records.client(client) is not None and any(p.id == payer for p in records.payers())
    if programme is None or not known or programme.kind is not ProgrammeKind.ONE_TO_ONE:
        raise Refused(Refusal.NO_SUCH_RECORD)
    return programme


def check_signatures(signatures: Sequence[DrawnSignature], scan: Attachment | None) -> None:
    """Whether client and worker have signed, each with a name.

    Raises:
        Refused: a signature, the witness of a mark or the scan of one on paper is missing.
    """
    signed = {s.party for s in signatures}
    for party in (Party.CLIENT, Party.WORKER):
        if party not in signed:
            raise Refused(Refusal.SIGNATURE_MISSING, party=party.value)
    for signature in signatures:
        if not signature.name.strip() or (signature.way is SignedBy.DRAWN and not signature.image):
            raise Refused(Refusal.SIGNATURE_MISSING, party=signature.party.value)
    if any(s.way is SignedBy.MARK for s in signatures) and Party.WITNESS not in signed:
        raise Refused(Refusal.WITNESS_MISSING)
    if any(s.way is SignedBy.PAPER for s in signatures) and scan is None:
        raise Refused(Refusal.SCAN_MISSING)


def _check_signing(command: SignAgreement) -> None:
    if text_sha256(command.shown.text) != command.shown.sha256:
        raise Refused(Refusal.TEXT_CHANGED)
    check_signatures(command.signatures, command.scan)
    if command.read_by is ReadBy.INTERPRETED and not command.interpreter.strip():
        raise Refused(Refusal.INTERPRETER_MISSING)


def sign_agreement(command: SignAgreement, uow: UnitOfWork, press: Press, now: datetime) -> AgreementSigned:
    """Seals the text that was shown: record, first goals and signed paper in one transaction.

    Raises:
        Refused: the terms break a rule, a signature, witness, scan or interpreter is missing, or the text is not the
            one that was shown; or the clock is wrong.
    """
    now = now.replace(microsecond=0)
    _check_signing(command)
    with uow:
        records = uow.records
        known = all_programmes(records, press.definitions)
        programme = known.in_force(command.terms.programme, command.terms.first_day)
        programme = _check_parties(command.terms.client, command.terms.payer, programme, records)
        earlier = records.agreements_of(command.terms.client)
        check_terms(command.terms, programme, earlier)
        images = _store_images(command, uow)
        agreement = _agreement(command, now, images, earlier, programme.version)
        paper = _paper(command, agreement, images)
        pdf = press.sealer.sign_pdf(press.printer.agreement(paper), records.signing_material(), now, "agreement")
        agreement = replace(agreement, pdf=AttachmentId(f"{agreement.id}-pdf"))
        records.add_attachment(
            Attachment(AttachmentId(f"{agreement.id}-pdf"), "application/pdf", f"sopimus-{agreement.id}.pdf", pdf)
        )
        records.add_agreement(agreement)
        for goal in _first_goals(command, now.date(), len(records.goals_of(command.terms.client))):
            records.put_goal(goal)
        uow.commit()
    return AgreementSigned(agreement, pdf)


def _store_images(command: SignAgreement, uow: UnitOfWork) -> Images:
    """The drawn lines by their place among the signatures: two witnesses may sign."""
    images: Images = {}
    for n, signature in enumerate(command.signatures):
        if signature.image:
            key = AttachmentId(f"{command.agreement_id}-{n + 1}-{signature.party.value}")
            uow.records.add_attachment(Attachment(key, "image/png", f"{signature.party.value}.png", signature.image))
            images[n] = (key, signature.image)
    if command.scan is not None:
        uow.records.add_attachment(command.scan)
    return images


def _agreement(
    command: SignAgreement,
    now: datetime,
    images: Images,
    earlier: Sequence[Agreement],
    programme_version: int,
) -> Agreement:
    terms = command.terms
    on_paper = any(s.way is SignedBy.PAPER for s in command.signatures)
    return Agreement(
        id=command.agreement_id,
        client=terms.client,
        programme=terms.programme,
        payer=terms.payer,
        first_day=terms.first_day,
        last_day=terms.last_day,
        origin=Origin.SCANNED if on_paper else Origin.SIGNED,
        version=next((a.version + 1 for a in earlier if a.id == terms.replaces), 1),
        replaces=terms.replaces,
        template=command.shown.template,
        language=terms.language,
        layout=terms.layout,
        text=command.shown.text,
        text_sha256=command.shown.sha256,
        read_by=command.read_by,
        interpreter=command.interpreter.strip(),
        signatures=tuple(
            PartySignature(s.party, s.name.strip(), s.way, now, images.get(n, (None, b""))[0])
            for n, s in enumerate(command.signatures)
        ),
        signed_at=now,
        scan=command.scan.id if command.scan else None,
        programme_version=programme_version,
    )


def _paper(command: SignAgreement, agreement: Agreement, images: Images) -> AgreementPaper:
    return AgreementPaper(
        title=command.shown.title,
        language=command.terms.language,
        layout=command.terms.layout,
        text=command.shown.text,
        text_sha256=command.shown.sha256,
        agreement=agreement,
        images=tuple(images.values()),
        practice=command.practice,
    )


def _first_goals(command: SignAgreement, on: date, already: int) -> list[Goal]:
    """The agreement's goals, "alustavat": from here on they live and change without a new signature."""
    if command.terms.replaces is not None:
        return []
    ids = command.goal_ids or tuple(GoalId(f"{command.agreement_id}-g{n}") for n in range(3))
    return [
        Goal(goal_id, command.terms.client, GoalLevel.GOAL, words, set_on=on, position=already + n)
        for n, (goal_id, words) in enumerate(zip(ids, command.terms.goals, strict=False))
        if words.strip()
    ]


@dataclass(frozen=True, slots=True)
class TextChange:
    """A line that went (``-``), came (``+``) or stayed (blank) between two versions."""

    sign: str
    line: str


def text_changes(before: str, after: str) -> tuple[TextChange, ...]:
    """The difference between two agreement texts, line by line, shown before the new one is signed."""
    rows = difflib.ndiff(before.splitlines(), after.splitlines())
    return tuple(TextChange(row[0].strip(), row[2:]) for row in rows if row[0] != "?")


def record_paper_agreement(
    agreement: Agreement, scan: Attachment | None, uow: UnitOfWork, definitions: Definitions
) -> frozenset[Area]:
    """Takes in an agreement made on paper before the program: terms only, marked "paper", with a scan if there is one.

    Raises:
        Refused: as ``check_terms``.
    """
    with uow:
        known = all_programmes(uow.records, definitions)
        found = known.in_force(agreement.programme, agreement.first_day)
        programme = _check_parties(agreement.client, agreement.payer, found, uow.records)
        terms = AgreementTerms(
            agreement.client, agreement.programme, agreement.payer, agreement.first_day, agreement.last_day, "fi", "",
            replaces=agreement.replaces,
        )  # fmt: skip
        check_terms(terms, programme, uow.records.agreements_of(agreement.client))
        if scan is not None:
            uow.records.add_attachment(scan)
        origin = Origin.SCANNED if scan else Origin.PAPER
        kept = replace(agreement, origin=origin, scan=scan.id if scan else None)
        uow.records.add_agreement(replace(kept, programme_version=programme.version))
        uow.commit()
    return frozenset({Area.AGREEMENTS, Area.CLAIMS})


def end_agreement(agreement_id: AgreementId, on: date, uow: UnitOfWork) -> frozenset[Area]:
    """Ends an agreement before its time; the day named is its last.

    Raises:
        Refused: there is no such agreement, it has ended already, or the day is not within it.
    """
    with uow:
        agreement = uow.records.agreement(agreement_id)
        if agreement is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        if agreement.ended_on is not None or not agreement.first_day <= on <= agreement.last_day:
            raise Refused(Refusal.ALREADY_ENDED)
        uow.records.end_agreement(agreement_id, on)
        uow.commit()
    return frozenset({Area.AGREEMENTS, Area.CLAIMS})


def erase_agreement_body(
    agreement_id: AgreementId, reason: str, uow: UnitOfWork, now: datetime
) -> frozenset[Area]:
    """Deletes what a signed agreement says, its text, signed paper and scan, and writes its erasure record.

    The hash of the text and who signed it stay.

    Raises:
        Refused: there is no such agreement, or nothing of it is left to erase.
    """
    with uow:
        agreement = uow.records.agreement(agreement_id)
        if agreement is None or (agreement.text, agreement.pdf, agreement.scan) == (None, None, None):
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.erase_agreement_body(
            ErasedAgreement(agreement_id, agreement.text_sha256, now.replace(microsecond=0), reason)
        )
        uow.commit()
    return frozenset({Area.AGREEMENTS})
