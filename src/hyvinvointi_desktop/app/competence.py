"""The worker's own competence: trainings, supervision and mentoring, pledges, the yearly self-assessment."""

from dataclasses import replace
from datetime import date, timedelta

from hyvinvointi_desktop.app.feedback import judge, trimmed
from hyvinvointi_desktop.app.feedback_forms import all_forms
from hyvinvointi_desktop.app.ports import Area, Definitions, UnitOfWork
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.domain.competence import CompetenceEntry, Pledge
from hyvinvointi_desktop.domain.feedback_forms import SelfAssessment
from hyvinvointi_desktop.domain.ids import CompetenceId, FormAnswerId, PledgeId
from hyvinvointi_desktop.domain.sessions import Attachment

CHANGED = frozenset({Area.COMPETENCE})
AHEAD = timedelta(days=7)
MOST_MINUTES, MOST_CREDITS_TENTHS = 5_000 * 60, 3_000
"""A degree's worth of hours and of credits: more is a slip of the finger."""


def save_entry(entry: CompetenceEntry, certificate: Attachment | None, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Adds or changes a training, supervision or the like, with its certificate.

    Raises:
        Refused: no title, a day more than a week ahead, or hours or credits that cannot be right.
    """
    entry = replace(entry, title=_one_line(entry.title), organiser=_one_line(entry.organiser))
    if not entry.title:
        raise Refused(Refusal.TITLE_MISSING)
    if entry.on > today + AHEAD:
        raise Refused(Refusal.DAY_TOO_FAR)
    if not (0 <= entry.minutes <= MOST_MINUTES and 0 <= entry.credits_tenths <= MOST_CREDITS_TENTHS):
        raise Refused(Refusal.BAD_NUMBER)
    with uow:
        _keep(certificate, uow)
        if uow.records.competence_entry(entry.id) == entry:
            return frozenset()
        uow.records.put_competence_entry(entry)
        uow.commit()
    return CHANGED


def delete_entry(entry: CompetenceId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes an entry out. Raises Refused when it is not there."""
    with uow:
        if uow.records.competence_entry(entry) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_competence_entry(entry)
        uow.commit()
    return CHANGED


def save_pledge(pledge: Pledge, paper: Attachment | None, uow: UnitOfWork, today: date) -> frozenset[Area]:
    """Adds or changes a pledge of confidentiality, with its scan.

    Raises:
        Refused: it says not to whom it was given, or its day is to come.
    """
    pledge = replace(pledge, to=_one_line(pledge.to))
    if not pledge.to:
        raise Refused(Refusal.RECEIVER_MISSING)
    if pledge.given_on > today + AHEAD:
        raise Refused(Refusal.DAY_TOO_FAR)
    with uow:
        _keep(paper, uow)
        if uow.records.pledge(pledge.id) == pledge:
            return frozenset()
        uow.records.put_pledge(pledge)
        uow.commit()
    return CHANGED


def delete_pledge(pledge: PledgeId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes a pledge out. Raises Refused when it is not there."""
    with uow:
        if uow.records.pledge(pledge) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_pledge(pledge)
        uow.commit()
    return CHANGED


def save_self_assessment(
    answer: SelfAssessment, uow: UnitOfWork, definitions: Definitions, today: date
) -> frozenset[Area]:
    """Adds or changes the worker's own yearly answers; they keep the version of the form they were given to.

    Raises:
        Refused: no such self-assessment, an answer that does not fit it, nothing answered, or a day to come.
    """
    if answer.on > today:
        raise Refused(Refusal.DAY_TOO_FAR)
    answer = replace(answer, words=trimmed(answer.words), scales=dict(answer.scales))
    with uow:
        form = all_forms(uow.records, definitions).version(answer.form, answer.version)
        if form is None or not form.self_assessment:
            raise Refused(Refusal.NO_SUCH_RECORD)
        judge(form, answer)
        if uow.records.self_assessment(answer.id) == answer:
            return frozenset()
        uow.records.put_self_assessment(answer)
        uow.commit()
    return CHANGED


def delete_self_assessment(answer: FormAnswerId, uow: UnitOfWork) -> frozenset[Area]:
    """Takes the answers out. Raises Refused when they are not there."""
    with uow:
        if uow.records.self_assessment(answer) is None:
            raise Refused(Refusal.NO_SUCH_RECORD)
        uow.records.delete_self_assessment(answer)
        uow.commit()
    return CHANGED


def _keep(file: Attachment | None, uow: UnitOfWork) -> None:
    if file is not None and uow.records.attachment(file.id) is None:
        uow.records.add_attachment(file)


def _one_line(words: str) -> str:
    return " ".join(words.split())
