"""Commands about what has been done: listing it, undoing, doing again, the bin."""

from datetime import date, datetime
from typing import Any

from hyvinvointi_desktop.app.fact_values import Facts, Field, Many
from hyvinvointi_desktop.app.tell_acts import ToldAct, ToldDeleted
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE
from hyvinvointi_desktop.domain.acts import RecordKind, Ref
from hyvinvointi_desktop.domain.days import HELSINKI, local_day

_NAMING = (Field.WORDS, Field.TITLE, Field.SETTING, Field.NAME, Field.MONTH)
_STEPPED = {"act.undone", "act.redone"}


def history(context: Context) -> int:
    """What has been done, newest first."""
    with context.desk() as desk:
        acts = desk.told_acts(context.options.limit)
    if context.options.json:
        context.put_json({"acts": [_act_json(told) for told in acts]})
        return DONE
    for told in acts:
        state = context.words(f"stands_{told.state.value}")
        context.put(f"{told.act.number}  {_instant(told.act.at)}  {_line(context, told)}  ({state})")
    if not acts:
        context.say("history_empty")
    return DONE


def undo(context: Context) -> int:
    """Takes an act back and says which."""
    with context.desk() as desk:
        done = desk.step_back(context.options.act)
    context.say("undone", act=_line(context, done.told))
    context.put(str(done.told.act.number))
    return DONE


def redo(context: Context) -> int:
    """Does again what was taken back last, and says what."""
    with context.desk() as desk:
        done = desk.step_forth()
    context.say("redone", act=_line(context, done.told))
    context.put(str(done.told.act.number))
    return DONE


def bin_(context: Context) -> int:
    """What was deleted in the last 30 days; what is older goes for good first."""
    with context.desk() as desk:
        desk.empty_bin()
        found = desk.told_bin()
    if context.options.json:
        context.put_json({"deleted": [_deleted_json(one) for one in found]})
        return DONE
    for one in found:
        what = f"{context.words(f'record_{one.about.kind.value}')} {_subject(one.facts)}".strip()
        gone = context.words("gone_for_good", day=local_day(one.gone_at).isoformat())
        context.put(f"{one.about.kind.value} {one.about.id}  {what}  {gone}")
    if not found:
        context.say("bin_empty")
    return DONE


def bring_back(context: Context) -> int:
    """Puts a deleted record back."""
    about = Ref(RecordKind(context.options.kind), context.options.id)
    with context.desk() as desk:
        desk.bring_back(about)
    context.say("brought_back", what=context.words(f"record_{about.kind.value}"))
    context.put(f"{about.kind.value} {about.id}")
    return DONE


def _line(context: Context, told: ToldAct) -> str:
    words = context.words(f"act_{told.act.kind.name.lower()}", count=told.act.many)
    if told.act.kind.value in _STEPPED and told.of is not None:
        return f"{words}: {_line(context, told.of)}"
    subject = _subject(told.facts) or " ".join(filter(None, told.clients)) or (str(told.month) if told.month else "")
    return f"{words}: {subject}" if subject else words


def _subject(facts: Facts) -> str:
    """The day, whom it is with and its words, where it has them."""
    day = facts.get(Field.DAY) or facts.get(Field.STARTS)
    day = local_day(day) if isinstance(day, datetime) else day
    parts = [day.isoformat() if isinstance(day, date) else ""]
    with_whom = facts.get(Field.CLIENTS)
    parts += [str(name) for name in with_whom.items] if isinstance(with_whom, Many) else []
    parts += [str(facts[field]) for field in (Field.CLIENT, *_NAMING) if facts.get(field)]
    parts += [f"{facts[Field.FROM_PLACE]}–{facts[Field.TO_PLACE]}"] if Field.FROM_PLACE in facts else []
    return " ".join(filter(None, parts))


def _instant(at: datetime) -> str:
    return at.astimezone(HELSINKI).strftime("%Y-%m-%d %H:%M")


def _act_json(told: ToldAct) -> dict[str, Any]:
    act, about = told.act, told.about
    return {
        "number": act.number, "at": act.at.astimezone(HELSINKI).isoformat(), "kind": act.kind.value,
        "about": {"kind": about.kind.value, "id": about.id} if about else None, "subject": _subject(told.facts),
        "clients": list(told.clients), "count": act.many, "state": told.state.value, "of": act.undoes, "who": told.who,
    }  # fmt: skip


def _deleted_json(one: ToldDeleted) -> dict[str, Any]:
    return {
        "kind": one.about.kind.value, "id": one.about.id, "subject": _subject(one.facts),
        "deleted_at": one.deleted_at.astimezone(HELSINKI).isoformat(),
        "gone_at": one.gone_at.astimezone(HELSINKI).isoformat(),
    }  # fmt: skip
