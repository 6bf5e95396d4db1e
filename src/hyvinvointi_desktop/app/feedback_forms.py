"""Feedback forms in use: the shipped ones and the organisation's own versions, merged in one place for every caller."""

from dataclasses import dataclass

from hyvinvointi_desktop.app.definition_error import DefinitionError, Wrong
from hyvinvointi_desktop.app.ports import Area, Definitions, Records, UnitOfWork
from hyvinvointi_desktop.domain.feedback_forms import FeedbackForm, OwnForm
from hyvinvointi_desktop.domain.ids import FormId

CHANGED = frozenset({Area.FEEDBACK, Area.COMPETENCE})


@dataclass(frozen=True, slots=True)
class Forms:
    """Every version of every form, by id, then number."""

    versions: tuple[FeedbackForm, ...]

    def of(self, form: FormId) -> tuple[FeedbackForm, ...]:
        """The versions of one form, oldest first."""
        return tuple(v for v in self.versions if v.id == form)

    def version(self, form: FormId, number: int) -> FeedbackForm | None:
        """One version."""
        return next((v for v in self.versions if (v.id, v.version) == (form, number)), None)

    def newest(self, form: FormId) -> FeedbackForm | None:
        """The version that is answered now."""
        return next(iter(self.of(form)[::-1]), None)

    def in_use(self, *, self_assessment: bool = False) -> tuple[FeedbackForm, ...]:
        """The newest version of each form; the worker's own yearly one apart from those without a person."""
        ids = dict.fromkeys(v.id for v in self.versions)
        newest = (self.newest(form) for form in ids)
        return tuple(v for v in newest if v is not None and v.self_assessment is self_assessment)


def all_forms(records: Records, definitions: Definitions) -> Forms:
    """Every version. An own file that this program can no longer read is left out: the version before it is used."""
    own = tuple(f for row in records.own_forms() if (f := _readable(row, definitions)) is not None)
    taken = {(f.id, f.version) for f in own}
    shipped = (f for f in definitions.feedback_forms() if (f.id, f.version) not in taken)
    return Forms(tuple(sorted((*shipped, *own), key=lambda f: (f.id, f.version))))


def _readable(row: OwnForm, definitions: Definitions) -> FeedbackForm | None:
    try:
        return definitions.read_feedback_form(file_name(row.id, row.version), row.content)
    except DefinitionError:
        return None


def file_name(form: str, version: int) -> str:
    """What a form's file is called."""
    return f"{form}.{version}.toml"


@dataclass(frozen=True, slots=True)
class FormFile:
    """One version with the text of its file; ``answered`` when it may no longer be changed."""

    form: FeedbackForm
    content: str
    answered: bool


def form_file(form: FormId, version: int | None, records: Records, definitions: Definitions) -> FormFile | None:
    """A version by its number, or the newest one, with its text; None for no such."""
    known = all_forms(records, definitions)
    found = known.newest(form) if version is None else known.version(form, version)
    if found is None:
        return None
    own = (r.content for r in records.own_forms() if (r.id, r.version) == (found.id, found.version))
    content = next(own, None) or definitions.feedback_form_text(found)
    return FormFile(found, content, is_answered(found.id, found.version, records))


def is_answered(form: FormId, version: int, records: Records) -> bool:
    """Whether anything was answered with that version: then it stays for ever as it is."""
    answers = ((a.form, a.version) for a in records.all_form_answers())
    own = ((a.form, a.version) for a in records.self_assessments())
    return (form, version) in {*answers, *own}


@dataclass(frozen=True, slots=True)
class FormTaken:
    """What saving did. ``already_there`` when exactly this file was there before: then nothing was changed."""

    form: FeedbackForm
    already_there: bool
    changed: frozenset[Area]


def check_form(file: str, content: str, records: Records, definitions: Definitions) -> FeedbackForm:
    """Whether the file may be taken: it reads, and takes the place of no shipped or answered version.

    Raises:
        DefinitionError: with line, field and reason. Nothing is changed by asking.
    """
    form = definitions.read_feedback_form(file, content)
    own = {(r.id, r.version): r.content for r in records.own_forms()}
    if own.get((form.id, form.version)) == content:
        return form
    others = [f for f in all_forms(records, definitions).of(form.id) if f.version != form.version]
    shipped = any((f.id, f.version) == (form.id, form.version) for f in definitions.feedback_forms())
    if shipped or is_answered(form.id, form.version, records):
        raise definitions.wrong_field(file, content, "version", Wrong.VERSION_TAKEN, value=form.version)
    for other in others:
        if other.voice is not form.voice:
            raise definitions.wrong_field(file, content, "voice", Wrong.OTHER_KIND, known=other.voice.value)
        if other.self_assessment is not form.self_assessment:
            known = str(other.self_assessment).lower()
            raise definitions.wrong_field(file, content, "self_assessment", Wrong.OTHER_KIND, known=known)
    return form


def save_form(file: str, content: str, uow: UnitOfWork, definitions: Definitions) -> FormTaken:
    """Keeps a file as a version of its own. One that was answered is never changed: a change is the next number.

    Raises:
        DefinitionError: as ``check_form``; nothing is changed.
    """
    with uow:
        form = check_form(file, content, uow.records, definitions)
        if OwnForm(form.id, form.version, content) in uow.records.own_forms():
            return FormTaken(form, already_there=True, changed=frozenset())
        uow.records.put_own_form(OwnForm(form.id, form.version, content))
        uow.commit()
    return FormTaken(form, already_there=False, changed=CHANGED)


def id_from(name: str, taken: frozenset[str]) -> str:
    """An id for a form of that name: small letters, and a number where another has it."""
    plain = name.casefold().translate(str.maketrans("äöåü", "aoau"))
    base = "_".join("".join(c if c.isascii() and c.isalnum() else " " for c in plain).split())[:50] or "lomake"
    found, n = base, 1
    while found in taken:
        n += 1
        found = f"{base}_{n}"
    return found
