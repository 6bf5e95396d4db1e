"""The cooperation agreement of a course: what is signed is exactly the text that was shown."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from hyvinvointi_desktop.app.courses import Holidays, course_of
from hyvinvointi_desktop.app.paper_values import AgreementSheet, SignatureRow
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.seal_claim import Press
from hyvinvointi_desktop.app.sign_agreement import text_sha256
from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.course_agreement import filled, values_of
from hyvinvointi_desktop.domain.courses import Course, CourseAgreement, PartnerSignature, course_days
from hyvinvointi_desktop.domain.ids import AttachmentId, CourseAgreementId, CourseId
from hyvinvointi_desktop.domain.sessions import Attachment


@dataclass(frozen=True, slots=True)
class ShownAgreement:
    """The very text that is shown, read and signed, with its SHA-256 in hexadecimal."""

    course: CourseId
    title: str
    text: str
    sha256: str
    language: str
    version: int


@dataclass(frozen=True, slots=True)
class DrawnPartner:
    """One party's signature as it comes from the table. ``image`` is a PNG, or empty when nothing was drawn."""

    name: str
    organisation: str
    way: SignedBy
    image: bytes = b""


@dataclass(frozen=True, slots=True)
class SignCourseAgreement:
    """Seal this text between these parties. The id is made by the form, so a retry is the same agreement."""

    agreement_id: CourseAgreementId
    shown: ShownAgreement
    signatures: tuple[DrawnPartner, ...]
    scan: Attachment | None = None


PaperOf = Callable[[CourseAgreement, ShownAgreement, tuple[tuple[AttachmentId, bytes], ...], Records], bytes]
"""Makes the signed PDF of an agreement from its values and its drawn lines."""


@dataclass(frozen=True, slots=True)
class CourseAgreementSigned:
    """The sealed agreement and its paper, where one was made."""

    agreement: CourseAgreement
    pdf: bytes
    changed: frozenset[Area] = frozenset({Area.COURSES})


def show(course_id: CourseId, language: str, records: Records, definitions: Definitions) -> ShownAgreement:
    """The text that the course and its partners' promises make, with the version it would get.

    Raises:
        Refused: there is no such course, or it has no partner yet.
    """
    course = course_of(course_id, records)
    if not course.partners:
        raise Refused(Refusal.PARTNER_MISSING)
    words = definitions.course_agreement(language)
    values = values_of(course, course_days(course.plan, Holidays(definitions)), words)
    title = filled(words.title, values)
    text = f"{title}\n\n{filled(words.body, values).strip()}\n"
    version = len(records.course_agreements_of(course_id)) + 1
    return ShownAgreement(course_id, title, text, text_sha256(text), words.language, version)


def sign(
    command: SignCourseAgreement, uow: UnitOfWork, now: datetime, paper: PaperOf | None = None
) -> CourseAgreementSigned:
    """Seals the text that was shown, as the next version; it is never changed again.

    Raises:
        Refused: the text is not the one that was shown, the course has changed since, a signature or the scan of one
            on paper is missing.
    """
    now = now.replace(microsecond=0)
    _check(command)
    with uow:
        records = uow.records
        course = course_of(command.shown.course, records)
        if len(records.course_agreements_of(course.id)) + 1 != command.shown.version:
            raise Refused(Refusal.TEXT_CHANGED)
        agreement, images = _made(command, course, now)
        for image_id, content in images:
            records.add_attachment(Attachment(image_id, "image/png", "allekirjoitus.png", content))
        pdf = b"" if paper is None else paper(agreement, command.shown, images, records)
        agreement = _with_paper(command, agreement, pdf, records)
        records.add_course_agreement(agreement)
        uow.commit()
    return CourseAgreementSigned(agreement, pdf)


def paper_of(press: Press, *, practice: bool) -> PaperOf:
    """Makes the paper of an agreement at its signing: printed, then signed with the profile's key.

    Raises:
        Refused: the clock is wrong.
    """

    def made(
        agreement: CourseAgreement, shown: ShownAgreement, images: tuple[tuple[AttachmentId, bytes], ...],
        records: Records,
    ) -> bytes:  # fmt: skip
        sheet = AgreementSheet(
            shown.title, agreement.text, agreement.text_sha256, agreement.language, records.worker().name,
            agreement.signed_at, practice, _signed_rows(agreement), dict(images), agreement,
        )  # fmt: skip
        unsigned = press.printer.course_paper(sheet, agreement.language)
        return press.sealer.sign_pdf(unsigned, records.signing_material(), agreement.signed_at, "course agreement")

    return made


def _signed_rows(agreement: CourseAgreement) -> tuple[SignatureRow, ...]:
    return tuple(SignatureRow(s.name, s.organisation, s.way, s.signed_at, s.image) for s in agreement.signatures)


def agreement_sheet(
    course: Course, newest: CourseAgreement | None, language: str, records: Records, definitions: Definitions,
    now: datetime, *, practice: bool,
) -> AgreementSheet:  # fmt: skip
    """What there is to print where no signed PDF is kept: the newest agreement, else the text with lines for a pen.

    Raises:
        Refused: nothing is signed and the course has no partner yet.
    """
    if newest is not None:
        title = newest.text.partition("\n")[0].strip()
        kept = {s.image: records.attachment(s.image) for s in newest.signatures if s.image is not None}
        images = {image: found.content for image, found in kept.items() if found is not None}
        return AgreementSheet(
            title, newest.text, newest.text_sha256, newest.language, records.worker().name, newest.signed_at, practice,
            _signed_rows(newest), images, newest,
        )  # fmt: skip
    shown = show(course.id, language, records, definitions)
    parties = [SignatureRow(x.name, x.organisation) for x in course.leaders]
    parties += [SignatureRow(p.contact, p.name) for p in course.partners]
    return AgreementSheet(
        shown.title, shown.text, shown.sha256, shown.language, records.worker().name, now.replace(microsecond=0),
        practice, tuple(parties), {},
    )  # fmt: skip


def _check(command: SignCourseAgreement) -> None:
    if text_sha256(command.shown.text) != command.shown.sha256:
        raise Refused(Refusal.TEXT_CHANGED)
    if len(command.signatures) < 2:
        raise Refused(Refusal.SIGNATURE_MISSING)
    for signature in command.signatures:
        if not signature.name.strip() or (signature.way is SignedBy.DRAWN and not signature.image):
            raise Refused(Refusal.SIGNATURE_MISSING)
    if any(s.way is SignedBy.PAPER for s in command.signatures) and command.scan is None:
        raise Refused(Refusal.SCAN_MISSING)


def _made(
    command: SignCourseAgreement, course: Course, now: datetime
) -> tuple[CourseAgreement, tuple[tuple[AttachmentId, bytes], ...]]:
    images: list[tuple[AttachmentId, bytes]] = []
    signatures = []
    for n, signature in enumerate(command.signatures):
        image = AttachmentId(f"{command.agreement_id}-{n}") if signature.image else None
        if image is not None:
            images.append((image, signature.image))
        signatures.append(PartnerSignature(signature.name, signature.organisation, signature.way, now, image))
    shown = command.shown
    agreement = CourseAgreement(
        command.agreement_id, course.id, shown.version, shown.text, shown.sha256, shown.language, now,
        tuple(signatures),
    )  # fmt: skip
    return agreement, tuple(images)


def _with_paper(
    command: SignCourseAgreement, agreement: CourseAgreement, pdf: bytes, records: Records
) -> CourseAgreement:
    """The signed PDF, else the scan, becomes the agreement's paper."""
    if pdf:
        paper = Attachment(AttachmentId(f"{agreement.id}-pdf"), "application/pdf", "yhteistoimintasopimus.pdf", pdf)
    elif command.scan is not None:
        paper = command.scan
    else:
        return agreement
    records.add_attachment(paper)
    return replace(agreement, pdf=paper.id)
