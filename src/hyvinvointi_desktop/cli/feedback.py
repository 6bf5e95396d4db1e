"""Commands of feedback without a person: forms, one answer, what the answers say together, papers, own forms."""

import uuid
from typing import Any

from hyvinvointi_desktop.app.feedback import Given
from hyvinvointi_desktop.app.feedback_texts import decimal_comma, period_text
from hyvinvointi_desktop.app.look_feedback import Asked
from hyvinvointi_desktop.cli.context import Context
from hyvinvointi_desktop.cli.definition_file import definition_file
from hyvinvointi_desktop.cli.errors import DONE, REFUSED, USAGE, with_version
from hyvinvointi_desktop.cli.table_out import TableOut, paper_or_table_out, paper_path, put_result, table_language
from hyvinvointi_desktop.domain.audit import Purpose
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, QuestionKind
from hyvinvointi_desktop.domain.ids import FormAnswerId, FormId, ProgrammeId


def forms(context: Context) -> int:
    """The forms in use."""
    with context.desk() as desk:
        rows = desk.form_rows()
    if context.options.json:
        context.put_json({"forms": [{**_form_json(row.form), "answers": row.answers} for row in rows]})
        return DONE
    for row in rows:
        context.put(
            context.words(
                "feedback_cli_form", id=row.form.id, version=row.form.version, title=row.form.name(context.language),
                voice=context.texts[f"voice_{row.form.voice}"], answers=row.answers,
            )
        )  # fmt: skip
    return DONE


def _form_json(form: FeedbackForm) -> dict[str, Any]:
    return {
        "id": form.id, "version": form.version, "voice": form.voice.value, "title": dict(form.title), "own": form.own,
        "smallest_shown": form.smallest_shown, "questions": [_question_json(q) for q in form.questions],
    }  # fmt: skip


def _question_json(question: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"id": question.id, "kind": question.kind.value, "text": dict(question.text)}
    if question.kind is QuestionKind.SCALE:
        found |= {"low": question.low, "high": question.high}
    elif question.options:
        found["options"] = {option: dict(words) for option, words in question.options.items()}
    return found


def show(context: Context) -> int:
    """The text of a form's file, as it is."""
    with context.desk() as desk:
        file = desk.form_file(context.options.form, context.options.number)
    if file is None:
        return _unknown(context)
    context.put(file.content.removesuffix("\n"))
    return DONE


def _unknown(context: Context) -> int:
    context.say("feedback_cli_unknown", id=with_version(context.options.form, getattr(context.options, "number", None)))
    return REFUSED


def summary(context: Context) -> int:
    """What the answers say together: as lines, as JSON, or in a file as a paper (PDF) or a table (CSV, XLSX)."""
    options = context.options
    out = paper_or_table_out(options.out) if options.out else None
    asked, language = Asked(FormId(options.form), options.number or 0, options.year), table_language(context)
    with context.desk(Purpose.REPORTING) as desk:
        if desk.form_file(options.form, options.number) is None:
            return _unknown(context)
        document = desk.feedback_document(asked, context.language)
        waiting, made = desk.feedback_summary(asked).now.waiting, b""
        if isinstance(out, TableOut):
            made = desk.feedback_table(asked, out.kind, language)
        elif out:
            made = desk.feedback_paper(asked, language)
    if out:
        context.outside.write_whole(out.path, made)
        context.say("feedback_cli_written")
    put_result(context, document, out, lambda: _tell(context, document, waiting))
    return DONE


def _tell(context: Context, document: dict[str, Any], waiting: int) -> None:
    words = context.texts
    head = [document["title"], period_text(words, document["first"], document["last"])]
    context.put("  ".join(part for part in head if part))
    if waiting:
        context.say("feedback_cli_waiting", waiting=waiting, least=document["smallest_shown"])
    if not document["answers"]:
        context.put(words["feedback_nothing"].format(least=document["smallest_shown"]))
        return
    few = words["feedback_under"].format(least=document["smallest_shown"])
    for q in document["questions"]:
        told = few if not q["answers"] else decimal_comma(q["mean"], context.language) if q["mean"] else ""
        context.put(f"{q['text']}  {told}".rstrip())
        for step in q["steps"]:
            context.put(f"  {step['step']:<40}{step['answers']:>5}")
        for option in q["options"]:
            context.put(f"  {option['text']:<40}{option['answers']:>5}")
        for said in q["words"]:
            context.put(f"  ”{said}”")


def paper(context: Context) -> int:
    """An empty form as a PDF."""
    options, out = context.options, paper_path(context.options.out)
    with context.desk() as desk:
        if desk.form_file(options.form) is None:
            return _unknown(context)
        made = desk.form_paper(options.form, None, table_language(context))
    context.outside.write_whole(out, made)
    context.say("feedback_cli_paper")
    context.put(str(out))
    return DONE


def add(context: Context) -> int:
    """One answer from paper. Its id is for taking it back at once, and leads to nobody."""
    options = context.options
    with context.desk() as desk:
        file = desk.form_file(options.form)
        if file is None:
            return _unknown(context)
        pairs = [given.partition("=") for given in options.answers]
        bad = next((f"{q}{sign}{a}" for q, sign, a in pairs if not (q and sign and a.strip())), None)
        if bad is not None:
            context.say("feedback_cli_bad_answer", given=bad)
            return USAGE
        given = _given(file.form, {q: a.strip() for q, _, a in pairs}, options.programme)
        if given is None:
            context.say("feedback_cli_bad_answer", given=" ".join(options.answers))
            return USAGE
        desk.save_answer(given)
    context.say("feedback_cli_added", id=given.id)
    if options.json:
        context.put_json({"id": given.id, "form": given.form, "version": given.version})
    else:
        context.put(given.id)
    return DONE


def _given(form: FeedbackForm, answers: dict[str, str], programme: str | None) -> Given | None:
    """The answer; None where a number of a scale is no number. What the form does not ask is left to the desk."""
    scales: dict[str, int] = {}
    chosen: dict[str, tuple[str, ...]] = {}
    words: dict[str, str] = {}
    for question_id, said in answers.items():
        question = form.question(question_id)
        if question is not None and question.kind is QuestionKind.SCALE:
            if not said.isascii() or not said.isdigit() or len(said) > 3:
                return None
            scales[question_id] = int(said)
        elif question is not None and question.options:
            chosen[question_id] = tuple(part.strip() for part in said.split(","))
        else:
            words[question_id] = said
    about = ProgrammeId(programme) if programme else None
    return Given(FormAnswerId(uuid.uuid4().hex), form.id, form.version, about, scales, chosen, words)


def take_back(context: Context) -> int:
    """Takes out an answer that was typed wrong."""
    with context.desk() as desk:
        desk.take_back_answer(FormAnswerId(context.options.id))
    context.say("feedback_cli_taken_back")
    return DONE


def check(context: Context) -> int:
    """Whether a form's file may be taken. Changes nothing."""
    return _with_file(context, take_it=False)


def take(context: Context) -> int:
    """Takes a form's file as a version of its own, or refuses it with line, field and reason."""
    return _with_file(context, take_it=True)


def _with_file(context: Context, *, take_it: bool) -> int:
    with definition_file(context) as (desk, name, content):
        if take_it:
            taken = desk.save_form(name, content)
            form, said = taken.form, "feedback_cli_there" if taken.already_there else "feedback_cli_taken"
        else:
            form, said = desk.check_form(name, content), "feedback_cli_fits"
    context.say(said, id=form.id, version=form.version)
    if context.options.json:
        context.put_json({"taken": take_it, "form": _form_json(form)})
    else:
        context.put(f"{form.id} {form.version}")
    return DONE
