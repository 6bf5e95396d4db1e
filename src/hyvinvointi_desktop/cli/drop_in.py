"""Commands of drop-in and training: counting without identity, the year, trainings that were given."""

import uuid
from datetime import date
from typing import Any

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drop_in_texts import age_band, named, place
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.errors import DONE, REFUSED
from hyvinvointi_desktop.cli.table_out import TableOut, paper_or_table_out, put_result, table_language
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.drop_in import DropIn, Training
from hyvinvointi_desktop.domain.ids import DropInId, TrainingId


def count(context: Context) -> int:
    """Counts one contact, or several that are alike."""
    options = context.options
    with context.desk() as desk:
        choices = desk.drop_in_choices()
        rules = choices.programme.drop_in
        if options.kind not in rules.kinds:
            context.say("drop_kind_unknown", kind=options.kind, known=", ".join(rules.kinds))
            return REFUSED
        on = options.on or desk.clock.today()
        where = choices.place if options.place is None else options.place
        contact = DropIn(
            DropInId(""), choices.programme.id, on, where, options.kind, tuple(options.topic), options.age,
            options.minutes,
        )  # fmt: skip
        ids = [_count_one(desk, contact) for _ in range(options.times)]
        day = [c for c in desk.drop_ins_between(on, on) if c.kind == options.kind]
    if options.json:
        context.put_json({"counted": ids, "on": on.isoformat(), "kind": options.kind, "that_day": len(day)})
    else:
        for one in ids:
            context.put(one)
    context.say("drop_counted", kind=named(context.texts, "contact", options.kind), day=on.isoformat(), count=len(day))
    return DONE


def _count_one(desk: Desk, like: DropIn) -> str:
    one = DropIn(
        DropInId(uuid.uuid4().hex), like.programme, like.on, like.place, like.kind, like.topics, like.age_band,
        like.minutes,
    )  # fmt: skip
    desk.count_drop_in(one)
    return one.id


def take_back(context: Context) -> int:
    """Takes back what was counted last, or the contact of that id."""
    with context.desk() as desk:
        desk.take_back_drop_in(DropInId(context.options.id) if context.options.id else None)
    context.say("drop_taken_back")
    return DONE


def list_(context: Context) -> int:
    """The contacts of some days, today's when no day is named."""
    options = context.options
    with context.desk() as desk:
        today = desk.clock.today()
        first = options.since or today
        found = desk.drop_ins_between(first, max(first, options.until or today))
    if options.json:
        context.put_json({"contacts": [_contact_json(contact) for contact in found]})
        return DONE
    words = context.texts
    for contact in found:
        topics = ", ".join(named(words, "topic", topic) for topic in contact.topics)
        parts = [
            contact.on.isoformat(), named(words, "contact", contact.kind), place(words, contact.place), topics,
            age_band(words, contact.age_band) if contact.age_band else "",
            f"{contact.minutes} min" if contact.minutes else "",
        ]  # fmt: skip
        context.put("  ".join(part for part in parts if part))
    if not found:
        context.say("drop_none")
    return DONE


def _contact_json(contact: DropIn) -> dict[str, Any]:
    return {
        "id": contact.id, "on": contact.on.isoformat(), "place": contact.place, "kind": contact.kind,
        "topics": list(contact.topics), "age_band": contact.age_band, "minutes": contact.minutes,
    }  # fmt: skip


def year(context: Context) -> int:
    """The year: as lines, as JSON, or in a file as a paper (PDF) or a table (CSV, XLSX)."""
    options = context.options
    out = paper_or_table_out(options.out) if options.out else None
    with context.desk(Purpose.REPORTING) as desk:
        document = desk.drop_in_year_document(options.year)
        made = b""
        if isinstance(out, TableOut):
            made = desk.drop_in_year_table(options.year, out.kind, table_language(context))
        elif out:
            made = desk.drop_in_year_paper(options.year, table_language(context))
    if out:
        context.outside.write_whole(out.path, made)
        context.say("drop_year_written", year=str(options.year))
    put_result(context, document, out, lambda: _tell_year(context, document))
    return DONE


def _tell_year(context: Context, document: dict[str, Any]) -> None:
    words, contacts = context.texts, document["contacts"]
    visitors = sum(day["visitors"] for day in document["theme_days"])
    participants = sum(training["participants"] for training in document["trainings"])
    context.put(
        context.words(
            "drop_head", year=document["year"], contacts=contacts["total"], care=document["self_care"]["total"],
            visitors=visitors, participants=participants,
        )
    )  # fmt: skip
    rows = [(named(words, "contact", k["kind"]), k["months"], k["total"]) for k in contacts["kinds"]]
    rows.append((words["drop_self_care"], document["self_care"]["months"], document["self_care"]["total"]))
    for name, months, total in rows:
        context.put(f"{name:<34}" + "".join(f"{count:>5}" for count in months) + f"{total:>7}")
    counted = [(named(words, "topic", t["topic"]), t["total"]) for t in document["topics"]]
    counted += [(age_band(words, a["age_band"]), a["total"]) for a in document["age_bands"]]
    counted += [(place(words, p["place"]), p["contacts"] + p["self_care"]) for p in document["places"]]
    for name, total in counted:
        if total:
            context.put(f"{name:<34}{total:>7}")


def add_training(context: Context) -> int:
    """Keeps a training that was given."""
    options = context.options
    with context.desk() as desk:
        choices = desk.drop_in_choices()
        kinds = choices.programme.training.kinds
        if options.kind not in kinds:
            context.say("drop_kind_unknown", kind=options.kind, known=", ".join(kinds))
            return REFUSED
        made = Training(
            TrainingId(uuid.uuid4().hex), choices.programme.id, options.on or desk.clock.today(), options.place,
            options.kind, options.theme, options.participants, options.minutes,
        )  # fmt: skip
        desk.save_training(made)
    if made.theme:
        context.say("drop_names_hint")
    name = named(context.texts, "training", made.kind)
    context.say("drop_training_saved", kind=name, day=made.on.isoformat(), count=made.participants)
    context.put(made.id)
    return DONE


def list_trainings(context: Context) -> int:
    """The trainings of a year."""
    with context.desk() as desk:
        chosen = context.options.year or desk.clock.today().year
        found = desk.trainings(chosen)
    if context.options.json:
        context.put_json({"year": chosen, "trainings": [_training_json(training) for training in found]})
        return DONE
    for training in found:
        name = named(context.texts, "training", training.kind)
        parts = [training.on.isoformat(), name, training.theme, training.place, f"{training.minutes} min"]
        context.put("  ".join(part for part in parts if part) + f"  {training.participants}")
    if not found:
        context.say("drop_training_none", year=str(chosen))
    return DONE


def _training_json(training: Training) -> dict[str, Any]:
    on: date = training.on
    return {
        "id": training.id, "on": on.isoformat(), "place": training.place, "kind": training.kind,
        "theme": training.theme, "participants": training.participants, "minutes": training.minutes,
    }  # fmt: skip
