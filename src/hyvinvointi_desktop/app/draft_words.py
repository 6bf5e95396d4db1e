"""The beginning of a text for the official record: our own words, filled from the records. It keeps nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.group_visits import in_groups
from hyvinvointi_desktop.app.payment_words import decision_in, payment_values
from hyvinvointi_desktop.app.period import programme_of
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.app.service_reviews import reviewed_span, reviews_of
from hyvinvointi_desktop.domain.days import HELSINKI, local_day
from hyvinvointi_desktop.domain.decision_days import days_of
from hyvinvointi_desktop.domain.goals import Goal, GoalState
from hyvinvointi_desktop.domain.ids import ClientId, SessionId
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.domain.rehabilitation import Decision, DecisionKind, DraftKind, NetworkMember, Period
from hyvinvointi_desktop.domain.review_rules import review_day_of
from hyvinvointi_desktop.domain.sessions import Session, Status

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Source:
    """What a draft is written from."""

    period: Period
    programme: Programme | None
    records: Records
    words: Words
    language: str
    today: date

    @property
    def client(self) -> ClientId:
        return self.period.client


def first_words(
    kind: DraftKind,
    period: Period,
    about: str | Session,
    records: Records,
    definitions: Definitions,
    today: date,
    language: str,
) -> str:
    """The text that a draft begins with. ``about`` is the id of the session or the decision it is of, or a session
    that is not saved yet; what is not known is a dash. The decisions are the newest unless ``about`` names one."""
    words = definitions.copy_texts(language)
    source = _Source(period, programme_of(period, records, definitions), records, words, language, today)
    named = about if isinstance(about, str) else ""
    values = {**_person(source), **_decided(source, decision_in(named)), **_lists(source), **_visit(source, about)}
    values |= payment_values(named, words, records, definitions, today)
    return words[kind.value].strip("\n").format_map({k: v or words["none"] for k, v in values.items()}) + "\n"


def day_text(words: Words, day: date | None) -> str:
    """``4.1.2024``."""
    return "" if day is None else words["day"].format(day=day.day, month=day.month, year=day.year)


def _days(source: _Source, decision: Decision | None) -> str:
    if decision is None:
        return ""
    first, last = (day_text(source.words, day) for day in (decision.first_day, decision.last_day))
    return source.words["days"].format(first=first, last=last)


def _person(source: _Source) -> dict[str, str]:
    client = source.records.client(source.client)
    programme, words = source.programme, source.words
    rhythm = programme.rhythm if programme is not None else None
    return {
        "name": client.name if client is not None else "",
        "today": day_text(words, source.today),
        "opened": day_text(words, source.period.opened_on),
        "offer_if": _bullets(_named(source, WordList.OFFER_IF, source.period.suitability)),
        "what_next": _bullets([*_named(source, WordList.WHAT_NEXT, source.period.next_steps),
                               *filter(None, [source.period.next_words])]),
        "rhythm": words["rhythm_line"].format(meetings=rhythm.meetings_per_month) if rhythm else "",
    }  # fmt: skip


def _named(source: _Source, of: WordList, ids: Iterable[str]) -> list[str]:
    """The ids that the list of the programme has, in its words."""
    programme = source.programme
    if programme is None or programme.decision is None:
        return []
    listed = programme.decision.offer_if if of is WordList.OFFER_IF else programme.decision.what_next
    return [programme.word(of, one, source.language) or one for one in ids if one in listed]


def _decided(source: _Source, about: str) -> dict[str, str]:
    of_period = [d for d in source.records.decisions_of(source.client) if d.period == source.period.id]
    named = next((d for d in of_period if d.id == about), None)
    values: dict[str, str] = {}
    for kind in DecisionKind:
        decision = _of_kind(kind, of_period, named)
        values[f"{kind}_days"] = _days(source, decision)
        values[f"{kind}_number"] = decision.number if decision else ""
        values[f"{kind}_basis"] = decision.legal_basis if decision else ""
        if kind is DecisionKind.SERVICE:
            values |= _service(source, decision)
        elif kind is DecisionKind.ALLOWANCE:
            values["allowance"] = _money(decision.allowance_cents) if decision else ""
            values["allowance_unit"] = source.words[f"unit_{decision.allowance_unit}"] if decision else ""
        else:
            values["ticket_zone"] = _listed(source, WordList.ZONES, decision.zone) if decision else ""
            values["ticket_discount"] = _listed(source, WordList.DISCOUNTS, decision.discount) if decision else ""
    return values


def _listed(source: _Source, of: WordList, value: str) -> str:
    named = source.programme.word(of, value, source.language) if source.programme is not None else None
    return named or value


def _of_kind(kind: DecisionKind, decisions: Iterable[Decision], named: Decision | None) -> Decision | None:
    """The decision itself, else the newest of its kind that has a day in common with it, else the newest."""
    alike = [d for d in decisions if d.kind is kind]
    if named is not None:
        if named.kind is kind:
            return named
        alike = [d for d in alike if d.first_day <= named.last_day and named.first_day <= d.last_day] or alike
    return max(alike, key=lambda d: (d.first_day, d.id), default=None)


def _service(source: _Source, decision: Decision | None) -> dict[str, str]:
    words = source.words
    if decision is None:
        return {"is_renewal": words["no"], "planned_meetings": "", "planned": "", "review_days": ""}
    sessions = source.records.sessions_between(decision.first_day, decision.last_day, source.client)
    planned = [s for s in sessions if s.status in (Status.PLANNED, Status.HELD) and _is_meeting(source, s)]
    rhythm = source.programme.rhythm if source.programme is not None else None
    due = _review_day(source, decision, rhythm.review_months) if rhythm is not None else None
    return {
        "is_renewal": words["yes"] if decision.renews is not None else words["no"],
        "planned_meetings": str(len(planned)) if planned else "",
        "planned": _bullets(_meeting(source, s) for s in planned),
        "review_days": day_text(words, due),
    }


def _review_day(source: _Source, decision: Decision, months: int) -> date:
    span = reviewed_span(source.period, source.programme, source.records)
    held = reviews_of(source.period, source.records.reviews_of(source.client))
    return review_day_of(days_of(decision), span, held, months)


def _is_meeting(source: _Source, session: Session) -> bool:
    kind = source.programme.session_kind(session.kind) if source.programme is not None else None
    return kind is None or kind.counts_as_meeting


def _meeting(source: _Source, session: Session) -> str:
    on = day_text(source.words, local_day(session.starts_at))
    return source.words["meeting_line"].format(on=on, kind=_kind(source, session))


def _kind(source: _Source, session: Session) -> str:
    own = source.programme.word(WordList.KINDS, session.kind, source.language) if source.programme is not None else None
    return own or source.words.get(f"kind_{session.kind}", session.kind)


def _lists(source: _Source) -> dict[str, str]:
    records, words, opened = source.records, source.words, source.period.opened_on
    held = records.sessions_between(opened, source.today, source.client)
    goals = [g for g in records.goals_of(source.client) if g.state is not GoalState.LEFT]
    visits = [g for g in in_groups(source.client, records) if g.on >= opened]
    filled = [a for a in records.assessments_of(source.client) if a.taken_on >= opened]
    return {
        "goals": _bullets(_goal(words, g) for g in goals),
        "noticed_by": _bullets(g.noticed_by for g in goals if g.noticed_by),
        "network": _bullets(_member(source, m) for m in records.network_of(source.client)),
        "meetings": _bullets(_meeting(source, s) for s in held if s.status is Status.HELD and _is_meeting(source, s)),
        "groups": _bullets(words["group_line"].format(on=day_text(words, g.on), group=g.group) for g in visits),
        "measures": _bullets(
            words["measure_line"].format(on=day_text(words, a.taken_on), measure=a.measure) for a in filled
        ),
    }


def _goal(words: Words, goal: Goal) -> str:
    key = "goal_reached" if goal.state is GoalState.REACHED else "goal_line"
    return words[key].format(words=goal.words)


def _member(source: _Source, member: NetworkMember) -> str:
    words = source.words
    about = ", ".join(filter(None, (member.role, member.organisation)))
    if member.permitted_on is None:
        permission = words["permission_none"]
    elif member.withdrawn_on is not None and member.withdrawn_on <= source.today:
        permission = words["permission_withdrawn"].format(on=day_text(words, member.withdrawn_on))
    else:
        on, what = day_text(words, member.permitted_on), member.permitted_about or words["permission_any"]
        permission = words["permission_given"].format(on=on, about=what)
    return words["member"].format(name=member.name, about=f" ({about})" if about else "", permission=permission)


def _visit(source: _Source, about: str | Session) -> dict[str, str]:
    session: Session | None = about if isinstance(about, Session) else None
    if isinstance(about, str) and about:
        session = source.records.session(SessionId(about))
    if session is None:
        return dict.fromkeys(("visit_kind", "visit_on", "visit_clock", "visit_place", "visit_goals", "visit_tasks"), "")
    words = source.words
    begins, ends = (moment.astimezone(HELSINKI) for moment in (session.starts_at, session.ends_at))
    own = {g.id: g.words for g in source.records.goals_of(source.client)}
    kind = _kind(source, session)
    return {
        "visit_kind": kind[:1].upper() + kind[1:],
        "visit_on": day_text(words, local_day(session.starts_at)),
        "visit_clock": words["clock"].format_map(
            {"from": f"{begins.hour}.{begins.minute:02d}", "to": f"{ends.hour}.{ends.minute:02d}"}
        ),
        "visit_place": session.place,
        "visit_goals": _bullets(own[m.goal] for m in session.marks if m.goal in own),
        "visit_tasks": _bullets(_task(words, t.words, t.done_on) for t in session.tasks),
    }


def _task(words: Words, task: str, done_on: date | None) -> str:
    return task if done_on is None else words["task_done"].format(words=task, on=day_text(words, done_on))


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _money(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02d} €"
