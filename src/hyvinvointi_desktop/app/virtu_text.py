"""A referral as plain text to be copied into Virtu, where the official record lies (seed 003, DOMAIN.md 8). It is
made anew each time and kept nowhere; that it was copied is an event of the case."""

from collections.abc import Callable, Mapping
from datetime import date

from hyvinvointi_desktop.app.look_referrals import ReferralScreen
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.referrals import Arrival, CaseEvent, EventKind

Words = Mapping[str, str]
"""The sentences of ``texts/referral.<language>.toml``."""

_TOLD = frozenset({
    EventKind.SUITABLE, EventKind.NOT_SUITABLE, EventKind.FIRST_VISIT, EventKind.NAMED, EventKind.TAKEN_ON,
    EventKind.GIVEN_BACK, EventKind.HANDED_OVER, EventKind.ENDED,
})  # fmt: skip


def virtu_text(
    screen: ReferralScreen, words: Words, lists: NeedsLists, language: str, day: Callable[[date], str]
) -> str:
    """The referral and what was done about it. ``day`` writes a date."""

    def listed(kind: ListKind, codes: tuple[str, ...]) -> str:
        return ", ".join(lists.name(kind, code, language) for code in codes)

    referral = screen.row.referral
    person, referrer, consent = referral.person, referral.referrer, referral.consent
    agreed = day(consent.given_on) if consent.given_on else words["virtu_consent_missing"]
    if referral.arrival is Arrival.OWN_CONTACT:
        agreed = words["virtu_own_contact"]
    told = [
        ("received", day(referral.received_on)),
        ("person", person.name),
        ("phone", person.phone),
        ("email", person.email),
        ("address", ", ".join(dict.fromkeys(x for x in (person.address, person.area, person.municipality) if x))),
        ("language", words.get(f"referral_language_{person.language}", person.language)),
        ("interpreter", words["virtu_yes"] if person.interpreter else ""),
        ("referrer", ", ".join(x for x in (referrer.name, referrer.unit) if x)),
        ("source", listed(ListKind.SOURCES, (referrer.source,)) if referrer.source else ""),
        ("reasons", listed(ListKind.REASONS, referral.reasons)),
        ("barriers", listed(ListKind.BARRIERS, referral.barriers)),
        ("interests", ", ".join(referral.interests)),
        ("wishes", referral.wishes),
        ("mind", "\n".join(x for x in (person.safety_notes, person.mobility_notes) if x)),
        ("consent", ", ".join(x for x in (agreed, consent.scope) if x)),
    ]
    lines = [words["virtu_title"], ""]
    lines += [f"{words[f'virtu_{key}']}: {said}" for key, said in told if said]
    steps = [_step(event, screen, words, day) for event in screen.events if event.kind in _TOLD]
    return "\n".join([*lines, "", words["virtu_steps"], *(steps or [words["virtu_no_steps"]])]) + "\n"


def _step(event: CaseEvent, screen: ReferralScreen, words: Words, day: Callable[[date], str]) -> str:
    said = words[f"referral_event_{event.kind.value}"]
    more = [words[f"referral_screen_{one.value}"] for one in event.screens]
    if event.kind is EventKind.NAMED and event.worker is not None:
        more.append(screen.workers.get(event.worker, ""))
    if event.outcome is not None:
        more.append(words[f"referral_outcome_{event.outcome.value}"])
    told = ", ".join(x for x in more if x)
    return f"{day(event.on)} {said}" + (f": {told}" if told else "")


def changed_since_copied(screen: ReferralScreen) -> bool:
    """Whether something happened that Virtu does not know of yet, after it was copied there."""
    numbers = [e.number for e in screen.events if e.kind is EventKind.COPIED_TO_VIRTU]
    later = _TOLD | {EventKind.CORRECTED}
    return bool(numbers) and any(e.number > numbers[-1] and e.kind in later for e in screen.events)
