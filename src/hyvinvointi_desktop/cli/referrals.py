"""The commands of referrals. They say what the window says, and decide nothing of their own."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from hyvinvointi_desktop.app.answer_assignment import Answered, AssignmentReply, Reply
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_referrals import ReferralRow, ReferralScreen
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.cli.context import Context, read_bytes
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE
from hyvinvointi_desktop.cli.which import that_begins
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.naming import Candidate, NamingFacts
from hyvinvointi_desktop.domain.needs_lists import ListKind
from hyvinvointi_desktop.domain.referrals import Outcome, Referral, Screen

_MOST_BYTES = 5_000_000
_LEAST_LETTERS = 4


def _case(desk: Desk, typed: str) -> CaseId:
    return that_begins((r.referral.id for r in desk.referral_list().rows), typed, _LEAST_LETTERS)


# -- looking ------------------------------------------------------------------------------------------------


def list_(context: Context) -> int:
    """Referrals, who waits longest first."""
    with context.desk() as desk:
        found = desk.referral_list()
    rows = found.rows if context.options.all else (*found.to_decide, *found.under_way)
    if context.options.json:
        context.put_json({"referrals": [_row_json(row) for row in rows]})
        return DONE
    for row in rows:
        context.put(_line(context, row))
    if not rows:
        context.say("referral_none")
    return DONE


def show(context: Context) -> int:
    """One referral with what happened to it."""
    with context.desk() as desk:
        screen = desk.referral_screen(_case(desk, context.options.case))
        lists = desk.referral_lists()
    if context.options.json:
        context.put_json(_screen_json(screen))
        return DONE
    row = screen.row
    context.put(_line(context, row))
    for label, said in _told(row.referral, lambda kind, code: lists.name(kind, code, context.language)):
        context.put(f"  {context.texts[f'virtu_{label}']}: {said}".replace("\n", "\n    "))
    for event in screen.events:
        worker = screen.workers.get(event.worker, "") if event.worker else ""
        parts = (context.texts[f"referral_event_{event.kind.value}"], worker, event.words)
        context.put(f"  {event.on} " + ", ".join(part for part in parts if part))
    return DONE


def _told(referral: Referral, name: Callable[[ListKind, str], str]) -> list[tuple[str, str]]:
    person, referrer = referral.person, referral.referrer
    told = [
        ("phone", person.phone), ("email", person.email),
        ("address", ", ".join(dict.fromkeys(x for x in (person.address, person.area, person.municipality) if x))),
        ("referrer", ", ".join(x for x in (referrer.name, referrer.unit, referrer.phone, referrer.email) if x)),
        ("reasons", ", ".join(name(ListKind.REASONS, code) for code in referral.reasons)),
        ("barriers", ", ".join(name(ListKind.BARRIERS, code) for code in referral.barriers)),
        ("interests", ", ".join(referral.interests)), ("wishes", referral.wishes),
        ("mind", "\n".join(x for x in (person.safety_notes, person.mobility_notes) if x)),
    ]  # fmt: skip
    return [(label, said) for label, said in told if said]


def workers(context: Context) -> int:
    """The workers beside a referral."""
    with context.desk() as desk:
        found = desk.naming_list(_case(desk, context.options.case))
    if context.options.json:
        context.put_json({"workers": [_candidate_json(one) for one in found]})
        return DONE
    for one in found:
        context.put(f"{one.worker.facts.worker}  {one.worker.facts.name}: {_why(context, one)}")
    if not found:
        context.say("referral_no_workers")
    return DONE


def _why(context: Context, one: Candidate) -> str:
    facts = one.worker.facts
    load = "naming_load" if facts.room_for is None else "naming_load_of"
    parts = [context.words(load, count=one.worker.open_cases, room=facts.room_for)]
    parts.append(context.texts["naming_language" if one.same_language else "naming_no_language"])
    parts.append(context.texts["naming_area" if one.same_area else "naming_no_area"])
    if one.shared_interests:
        parts.append(context.words("naming_interests", interests=", ".join(one.shared_interests)))
    if facts.away_words:
        parts.append(context.words("naming_away", words=facts.away_words))
    if not one.worker.can_be_reached:
        parts.append(context.texts["naming_no_laptop"])
    return ", ".join(parts)


# -- taking in ----------------------------------------------------------------------------------------------


def take(context: Context) -> int:
    """Reads a file; with ``--confirm`` the referral is taken in."""
    path = Path(context.options.file)
    content = read_bytes(path, _MOST_BYTES)
    with context.desk() as desk:
        proposal = desk.read_referral_file(path.name, content)
        lists, referral = desk.referral_lists(), proposal.referral
        if context.options.confirm:
            desk.save_referral(referral)
    if proposal.hetu_left_out:
        context.say("referral_hetu_left_out")
    context.say("referral_taken" if context.options.confirm else "referral_look_first")
    if context.options.json:
        context.put_json({"case": referral.id, "taken": context.options.confirm} | _referral_json(referral))
        return DONE
    context.put(f"{referral.id}  {referral.person.name or '–'}")
    for label, said in _told(referral, lambda kind, code: lists.name(kind, code, context.language)):
        context.put(f"  {context.texts[f'virtu_{label}']}: {said}".replace("\n", "\n    "))
    if referral.other_words:
        context.put("  " + context.texts["referral_other_words"])
        context.put("    " + referral.other_words.replace("\n", "\n    "))
    return DONE


# -- deciding -----------------------------------------------------------------------------------------------


def _decide(context: Context, act: Callable[[Desk, CaseId], object]) -> int:
    with context.desk() as desk:
        case = _case(desk, context.options.case)
        act(desk, case)
        row = desk.referral_screen(case).row
    context.put(_line(context, row))
    return DONE


def suitable(context: Context) -> int:
    """Nothing of the screen holds."""
    return _decide(context, lambda desk, case: desk.find_suitable(case, context.options.words))


def not_suitable(context: Context) -> int:
    """A link worker is not what is needed now."""
    screens = [Screen(one) for one in context.options.because]
    return _decide(context, lambda desk, case: desk.find_not_suitable(case, screens, context.options.words))


def ask(context: Context) -> int:
    """Something was asked of the referrer."""
    return _decide(context, lambda desk, case: desk.ask_back(case, context.options.words))


def name(context: Context) -> int:
    """Names a link worker."""

    def act(desk: Desk, case: CaseId) -> object:
        return desk.name_worker(case, worker_named(desk, context.options.worker).worker, context.options.words)

    return _decide(context, act)


def worker_named(desk: Desk, typed: str) -> NamingFacts:
    """The one worker of that id or name. Raises Refused."""
    said = " ".join(typed.split()).casefold()
    found = [w for w in desk.naming_facts() if typed == w.worker or w.name.casefold() == said]
    if len(found) != 1:
        raise Refused(Refusal.WORKER_UNKNOWN)
    return found[0]


def answer(context: Context) -> int:
    """What the worker answered by telephone."""
    with context.desk() as desk:
        case = _case(desk, context.options.case)
        stands = desk.referral_screen(case).row.stands
        if stands.worker is None:
            raise Refused(Refusal.STEP_NOT_NOW)
        reply = AssignmentReply(case, Reply(context.options.answer), context.options.words)
        answered = desk.answer_assignment(reply, stands.worker).answered
        row = desk.referral_screen(case).row
    context.put(_line(context, row))
    if answered is Answered.TOO_LATE:
        context.say("refused_step_not_now")
        return REFUSED
    return DONE


def visit(context: Context) -> int:
    """The joint first visit was made."""
    return _decide(context, lambda desk, case: desk.note_first_visit(case, context.options.on))


def hand_over(context: Context) -> int:
    """Takes a case from its worker."""
    return _decide(context, lambda desk, case: desk.hand_over_case(case, context.options.words))


def end(context: Context) -> int:
    """Closes a case."""
    options = context.options
    return _decide(context, lambda desk, case: desk.end_case(case, Outcome(options.outcome), options.on, options.words))


def virtu(context: Context) -> int:
    """The text for Virtu, or the mark that it stands there."""
    with context.desk() as desk:
        case = _case(desk, context.options.case)
        text = desk.virtu_text(case, context.language)
        if context.options.done:
            desk.mark_copied_to_virtu(case)
    context.put(text.rstrip("\n"))
    if context.options.done:
        context.say("referral_copied")
    return DONE


def referrer(context: Context) -> int:
    """The signed message to the referrer, or the mark that it was told."""
    out = Path(context.options.out) if context.options.out else None
    if out is None and not context.options.done:
        context.say("referral_out_or_done")
        return USAGE
    with context.desk() as desk:
        case = _case(desk, context.options.case)
        made = desk.referrer_paper(case, context.language) if out else b""
        if out:
            context.outside.write_whole(out, made)
            context.put(str(out))
        if context.options.done:
            desk.mark_referrer_told(case)
            context.say("referral_told")
    return DONE


def erase(context: Context) -> int:
    """Erases who was referred; figures stay."""
    with context.desk() as desk:
        desk.erase_referral(_case(desk, context.options.case))
    context.say("referral_erased_done")
    return DONE


# -- words and JSON -----------------------------------------------------------------------------------------


def _line(context: Context, row: ReferralRow) -> str:
    state = context.texts[f"referral_state_{row.stands.state.value}"]
    parts = [state, row.worker, context.words("referral_days", days=row.days)]
    if row.lacks:
        lacks = ", ".join(context.texts[f"referral_missing_{one.value}"] for one in row.lacks)
        parts.append(context.words("referral_lacks", what=lacks))
    name, area = row.referral.person.name, row.referral.person.area
    return f"{row.referral.id}  {name}{f', {area}' if area else ''}: " + ", ".join(part for part in parts if part)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _row_json(row: ReferralRow) -> dict[str, Any]:
    return {
        "case": row.referral.id, "name": row.referral.person.name, "area": row.referral.person.area,
        "received_on": row.referral.received_on.isoformat(), "state": row.stands.state.value,
        "worker": row.stands.worker, "worker_name": row.worker, "days": row.days,
        "to_naming_days": row.waited.to_naming_days, "to_first_meeting_days": row.waited.to_first_meeting_days,
        "missing": [one.value for one in row.lacks], "asked_on": _day(row.stands.asked_on),
        "copied_on": _day(row.stands.copied_on), "told_on": _day(row.stands.told_on),
    }  # fmt: skip


def _referral_json(referral: Referral) -> dict[str, Any]:
    person, referrer, consent = referral.person, referral.referrer, referral.consent
    return {
        "person": {
            "name": person.name, "phone": person.phone, "email": person.email, "address": person.address,
            "municipality": person.municipality, "area": person.area, "birth_year": person.birth_year,
            "language": person.language, "interpreter": person.interpreter,
            "contact_way": person.contact_way.value, "safety_notes": person.safety_notes,
            "mobility_notes": person.mobility_notes,
        },
        "referrer": {
            "name": referrer.name, "unit": referrer.unit, "source": referrer.source, "phone": referrer.phone,
            "email": referrer.email,
        },
        "reasons": list(referral.reasons), "barriers": list(referral.barriers), "interests": list(referral.interests),
        "wishes": referral.wishes,
        "consent": {
            "given_on": _day(consent.given_on), "scope": consent.scope, "may_tell_back": consent.may_tell_back,
        },
        "other_words": referral.other_words,
    }  # fmt: skip


def _screen_json(screen: ReferralScreen) -> dict[str, Any]:
    events = [
        {
            "number": e.number, "kind": e.kind.value, "on": e.on.isoformat(), "by": e.by, "worker": e.worker,
            "screens": [s.value for s in e.screens], "outcome": e.outcome.value if e.outcome else None,
            "words": e.words,
        }
        for e in screen.events
    ]  # fmt: skip
    messages = [{"kind": m.kind.value, "worker": m.worker, "sealed": m.sealed_at is not None} for m in screen.messages]
    return _row_json(screen.row) | _referral_json(screen.row.referral) | {"events": events, "messages": messages}


def _candidate_json(one: Candidate) -> dict[str, Any]:
    facts = one.worker.facts
    return {
        "worker": facts.worker, "name": facts.name, "open_cases": one.worker.open_cases,
        "unanswered": one.worker.unanswered, "room_for": facts.room_for, "has_room": one.has_room,
        "same_language": one.same_language, "same_area": one.same_area,
        "shared_interests": list(one.shared_interests), "away": facts.away_words,
        "can_be_reached": one.worker.can_be_reached,
    }  # fmt: skip
