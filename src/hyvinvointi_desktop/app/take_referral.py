"""Taking a referral in, and putting its words right. Nothing is half: it is there whole with its first event."""

from dataclasses import replace

from hyvinvointi_desktop.app.ports import Area
from hyvinvointi_desktop.app.referral_steps import CASES, Moment, each_once, event_of, one_line, tidy
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.registry_port import RegistryUnit
from hyvinvointi_desktop.app.registry_referrals_port import EventTaken
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES
from hyvinvointi_desktop.domain.referrals import CaseEvent, EventKind, Referral, standing

MOST_WORDS = 20_000
"""Letters in one field: more is a whole file pasted by mistake."""
OLDEST = 120


def take_referral(referral: Referral, unit: RegistryUnit, moment: Moment) -> frozenset[Area]:
    """Adds a referral, or puts the words of one right; putting right is an event of its own, and the same words again
    are none.

    Raises:
        Refused: the person has no name, a day is to come, the year of birth or the language cannot be, some words are
            too long, or the referral is erased.
    """
    referral = tidied(referral)
    check(referral, moment)
    with unit:
        records = unit.records
        events = records.case_events(referral.id)
        if not events:
            records.put_referral(referral)
            first = event_of(referral.id, EventKind.RECEIVED, moment, referral.received_on)
            _add(replace(first, number=1), unit)
        else:
            before = records.referral(referral.id)
            if before is None:
                raise Refused(Refusal.REFERRAL_ERASED)
            if before == referral:
                return frozenset()
            standing(events)
            records.put_referral(referral)
            _add(replace(event_of(referral.id, EventKind.CORRECTED, moment), number=events[-1].number + 1), unit)
        unit.commit()
    return CASES


def _add(event: CaseEvent, unit: RegistryUnit) -> None:
    try:
        unit.records.add_case_event(event)
    except EventTaken as error:
        raise Refused(Refusal.DECIDED_MEANWHILE) from error


def tidied(referral: Referral) -> Referral:
    """The referral with names on one line, each code and interest once, and no room around words."""
    person, referrer, consent = referral.person, referral.referrer, referral.consent
    return replace(
        referral,
        person=replace(
            person, name=one_line(person.name), phone=one_line(person.phone), email=one_line(person.email),
            address=one_line(person.address), municipality=one_line(person.municipality), area=one_line(person.area),
            safety_notes=tidy(person.safety_notes), mobility_notes=tidy(person.mobility_notes),
        ),
        referrer=replace(
            referrer, name=one_line(referrer.name), unit=one_line(referrer.unit), phone=one_line(referrer.phone),
            email=one_line(referrer.email),
        ),
        reasons=each_once(referral.reasons), barriers=each_once(referral.barriers),
        interests=each_once(referral.interests), wishes=tidy(referral.wishes),
        consent=replace(consent, scope=tidy(consent.scope)), other_words=tidy(referral.other_words),
    )  # fmt: skip


def check(referral: Referral, moment: Moment) -> None:
    """Whether a tidied referral may be kept. Raises Refused, as ``take_referral``."""
    person, given = referral.person, referral.consent.given_on
    if not person.name:
        raise Refused(Refusal.NAME_MISSING)
    if referral.received_on > moment.today or (given is not None and given > moment.today):
        raise Refused(Refusal.DAY_TO_COME)
    year, now = person.birth_year, moment.today.year
    if year is not None and not now - OLDEST <= year <= now:
        raise Refused(Refusal.BAD_NUMBER)
    if person.language not in CONTACT_LANGUAGES:
        raise Refused(Refusal.UNKNOWN_OPTION)
    long = (
        referral.wishes, referral.other_words, referral.consent.scope, person.safety_notes, person.mobility_notes,
        person.name, person.address, *referral.interests,
    )  # fmt: skip
    if any(len(words) > MOST_WORDS for words in long):
        raise Refused(Refusal.ANSWER_TOO_LONG)
