"""Commands about programmes: listing their versions, showing, checking and taking a file."""

from datetime import date
from typing import Any

from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.definition_file import definition_file
from hyvinvointi_desktop.cli.errors import DONE, REFUSED
from hyvinvointi_desktop.domain.programmes import Programme


def programmes(context: Context) -> int:
    """Every version of every programme."""
    with context.desk() as desk:
        known, today = desk.all_programmes(), desk.clock.today()
    rows = [(p, known.in_force(p.id, today) == p) for p in known.versions]
    if context.options.json:
        context.put_json({"programmes": [_row(p) | {"in_force": in_force} for p, in_force in rows]})
        return DONE
    for p, in_force in rows:
        state = context.words("programme_in_force" if in_force else "programme_not_in_force")
        whose = context.words("programme_own" if p.own else "programme_shipped")
        kind = context.words(f"model_kind_{p.kind.value}")
        days = f"{_day(p.valid_from)}–{_day(p.valid_to)}"
        context.put(f"{p.id} {p.version}  {p.name(context.language)}  {kind}  {days}  {whose}, {state}")
    return DONE


def show(context: Context) -> int:
    """The text of a version's file, as it is."""
    with context.desk() as desk:
        file = desk.programme_file(context.options.id, context.options.number)
    if file is None:
        context.say("programme_unknown", id=context.options.id)
        return REFUSED
    context.put(file.content.removesuffix("\n"))
    return DONE


def check(context: Context) -> int:
    """Whether a file may be taken. Changes nothing."""
    return _with_file(context, take_it=False)


def take(context: Context) -> int:
    """Takes a file as a version of its own, or refuses it with line, field and reason."""
    return _with_file(context, take_it=True)


def adopt(context: Context) -> int:
    """A working programme made of a model of the catalogue."""
    with context.desk() as desk:
        taken = desk.adopt_model(context.options.model)
    programme = taken.programme
    said = "programme_there" if taken.already_there else "programme_taken"
    context.say(said, id=programme.id, version=programme.version)
    context.put(f"{programme.id} {programme.version}")
    return DONE


def _with_file(context: Context, *, take_it: bool) -> int:
    with definition_file(context) as (desk, name, content):
        if take_it:
            taken = desk.save_programme(name, content)
            programme, said = taken.programme, "programme_there" if taken.already_there else "programme_taken"
        else:
            programme, said = desk.check_programme(name, content), "programme_fits"
    context.say(said, id=programme.id, version=programme.version)
    if context.options.json:
        context.put_json({"taken": take_it, "programme": _row(programme)})
    else:
        context.put(f"{programme.id} {programme.version}")
    return DONE


def _row(programme: Programme) -> dict[str, Any]:
    p = programme
    return {
        "id": p.id, "version": p.version, "kind": p.kind.value, "title": dict(p.title),
        "valid_from": None if p.valid_from is None else p.valid_from.isoformat(),
        "valid_to": None if p.valid_to is None else p.valid_to.isoformat(), "own": p.own,
    }  # fmt: skip


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
