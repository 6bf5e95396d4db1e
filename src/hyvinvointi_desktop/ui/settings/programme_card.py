"""One programme open in Asetukset: its ordinary figures in fields, what would change, and its versions. It writes
nothing: what is pressed is told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from hyvinvointi_desktop.app.definition_error import DefinitionError
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.programmes import ProgrammeFile
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.programmes import Programme
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, LineItem, column
from hyvinvointi_desktop.ui.kit.buttons import link, plain, primary
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField, FreeField
from hyvinvointi_desktop.ui.kit.labels import Rule, head, muted, small
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.settings.decision_fields import with_unit
from hyvinvointi_desktop.ui.settings.programme_fields import (
    figures,
    ids_of,
    lines_field,
    lists,
    put_in,
    value_in,
    word_of,
)
from hyvinvointi_desktop.ui.settings.programme_words import days_of, kind_of, whose
from hyvinvointi_desktop.ui.wrong_words import reason

PREVIEW_MS = 300


@dataclass(frozen=True, slots=True)
class Opened:
    """The version that is edited with its file, all versions of the programme, and the number of the next one."""

    file: ProgrammeFile
    versions: tuple[Programme, ...]
    next_version: int


class ProgrammeCard(Card):
    """The form of one programme. ``save_wanted`` has the new file's text."""

    save_wanted = Signal(str)
    file_wanted = Signal(int)
    copy_wanted = Signal(str)
    left = Signal()

    def __init__(self, opened: Opened, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._opened, self._desk, self._jobs = opened, desk, jobs
        self._base = opened.file.programme
        self._words: dict[str, dict[str, str]] = {}
        self._fields: dict[str, QWidget] = {}
        self._rows: dict[str, FieldRow] = {}
        self.save = primary(tr("Save as a new version"), self._save)
        self.changes_card = Card(role="plain", gap=4)
        self._head()
        self._figures()
        self._choices()
        self._lists()
        self._ending()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_MS)
        self._timer.timeout.connect(self.preview)
        fields = Fields({**self._fields, "copy": self.copy_name})
        fields.on_change(lambda *_: self._timer.start())
        self.draft = FormDraft.of(desk, jobs, Form.PROGRAMME, self, fields)
        self.draft.open(self._base.id, then=lambda _: self.preview())
        self.preview()

    # -- the parts ----------------------------------------------------------------------------------------------

    def _put(self, path: str, name: str, field: QWidget, *, unit: str = "", hint: str = "") -> QWidget:
        self._fields[path] = field
        if isinstance(field, QCheckBox):
            return field
        row = self._rows[path] = FieldRow(name, field, unit=unit, hint=hint)
        return row

    def _head(self) -> None:
        base = self._base
        self.add(
            Flow(link(tr("Back to the list"), self.left.emit, "caret-left")),
            head(base.name(language().value)),
            small(" · ".join((kind_of(base), tr("version {n}").format(n=base.version), days_of(base), whose(base)))),
            muted(tr("Source: {source}").format(source=base.source)),
        )
        self.name = QLineEdit(base.title.get("fi", base.id))
        self.name.setMaxLength(100)
        self.first = DateField(self._desk.clock.today, Lean.FUTURE)
        self.first.set_value(_first_of_next_month(self._desk.clock.today()))
        self.add(
            Columns(
                self._put("title.fi", tr("&Name of the programme"), self.name),
                self._put("valid_from", tr("New version in &force from"), self.first),
                narrowest=260,
            )
        )

    def _figures(self) -> None:
        made: list[QWidget] = []
        flags: list[QWidget] = []
        for figure in figures(self._base):
            field = figure.make()
            put_in(field, figure.read(self._base))
            part = self._put(figure.path, figure.name, field, unit=figure.unit, hint=figure.hint)
            (flags if isinstance(field, QCheckBox) else made).append(part)
        for at in range(0, len(made), 2):
            self.add(Columns(*made[at : at + 2], narrowest=260))
        self.add(*flags)

    def _choices(self) -> None:
        base, shown = self._base, language().value
        if base.kinds:
            kinds = [(k.id, formats.capital(word_of(base, WordList.KINDS, k.id, shown))) for k in base.kinds]
            paid: SeveralOf[str] = SeveralOf(tr("What is paid"), kinds)
            paid.set_values(base.paid_kinds)
            self.add(self._put("kinds", tr("What is paid"), paid))
        if base.expenses:
            known = [(e, formats.capital(word_of(base, WordList.EXPENSES, e, shown))) for e in base.expenses]
            costs: SeveralOf[str] = SeveralOf(tr("Costs paid against a receipt"), known)
            costs.set_values(base.paid_expenses)
            self.add(self._put("expenses.paid", tr("Costs paid against a receipt"), costs))

    def _lists(self) -> None:
        for lines in lists(self._base):
            words = {i: word_of(self._base, lines.of, i, language().value) for i in lines.read(self._base)}
            self._words[lines.path] = words
            field = lines_field(list(words.values()))
            self.add(self._put(lines.path, lines.name, field, hint=tr("One on each line.")))

    def _ending(self) -> None:
        self.copy_name = QLineEdit()
        self.copy_name.setMaxLength(60)
        self.copy_row = FieldRow(tr("Name of the new programme"), self.copy_name)
        self.add(
            Rule(), head(tr("What changes")), self.changes_card, Flow(self.save),
            Rule(), head(tr("Versions")),
            muted(tr("What was made under a version keeps it. Nothing is counted anew.")),
            column(*(self._version(p) for p in self._opened.versions[::-1]), gap=4),
            Rule(), head(tr("A new programme from this")),
            small(tr("A copy under another name, to be changed as you like. This programme stays as it is.")),
            self.copy_row,
            Flow(plain(tr("Make the new programme"), self._copy, "copy")),
        )  # fmt: skip

    def _version(self, version: Programme) -> LineItem:
        words = tr("Version {n}").format(n=version.version)
        give = link(tr("Save as a file"), lambda: self.file_wanted.emit(version.version))
        give.setAccessibleName(f"{tr('Save as a file')}: {words}")
        return LineItem("file-text", words, f"{days_of(version)} · {whose(version)}", give)

    # -- what is typed ------------------------------------------------------------------------------------------

    def typed_changes(self) -> dict[str, Any] | None:
        """What differs from the open version, by path; None while something typed is not understood."""
        found: dict[str, Any] = {}
        for figure in figures(self._base):
            field = self._fields[figure.path]
            if isinstance(field, FreeField) and not field.is_empty() and field.value() is None:
                return None
            value = value_in(field)
            if value != figure.read(self._base):
                found[figure.path] = figure.write(value)
        name = " ".join(self.name.text().split())
        if name != self._base.title.get("fi"):
            found["title.fi"] = name
        return with_unit(self._base, found) | self._chosen() | self._listed()

    def _chosen(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        paid, costs = self._fields.get("kinds"), self._fields.get("expenses.paid")
        if isinstance(paid, SeveralOf):
            chosen = set(paid.values())
            pairs = [(n, k.id in chosen) for n, k in enumerate(self._base.kinds) if k.paid != (k.id in chosen)]
            found |= {f"kinds[{n}].paid": is_paid for n, is_paid in pairs}
        if isinstance(costs, SeveralOf) and set(costs.values()) != set(self._base.paid_expenses):
            found["expenses.paid"] = list(costs.values())
        return found

    def _listed(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for lines in lists(self._base):
            field = self._fields[lines.path]
            assert isinstance(field, QPlainTextEdit)
            before = lines.read(self._base)
            ids = ids_of(field.toPlainText(), self._words[lines.path])
            if tuple(ids) != before:
                found[lines.path] = ids
                named = self._base.words.get(lines.of, {})
                found |= {f"words.{lines.of.value}.{i}": None for i in before if i not in ids and i in named}
        return found

    def content(self, changes: dict[str, Any]) -> str:
        """The file of the next version."""
        day = self.first.value()
        head_of = {"version": self._opened.next_version, "valid_from": day, "valid_to": None}
        return self._desk.edited_programme(self._opened.file.content, {**head_of, **changes})

    # -- what would change --------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Shows what the new version would change, or what is still to be mended."""
        changes, day = self.typed_changes(), self.first.value()
        for row in self._rows.values():
            row.set_problem(row.field.problem() if isinstance(row.field, FreeField) else "")
        if changes is None or day is None:
            self._show([muted(tr("Mend what is marked first."))], ready=False)
            return
        if not changes:
            self._show([muted(tr("Nothing has been changed yet."))], ready=False)
            return
        asked = self._base.id

        def check() -> Programme:
            return self._desk.check_programme(f"{asked}.toml", self.content(changes))

        self._jobs.run(check, owner=self, ok=self._show_new, failed=self._show_wrong)

    def _show(self, parts: Sequence[QWidget], *, ready: bool) -> None:
        self.changes_card.clear()
        self.changes_card.add(*parts)
        self.save.setEnabled(ready)

    def _show_wrong(self, error: Exception) -> None:
        if not isinstance(error, DefinitionError):
            raise error
        path = error.field if error.field in self._rows else error.field.partition("[")[0]
        if path in self._rows:
            self._rows[path].set_problem(reason(error))
        self._show([muted(reason(error))], ready=False)

    def _show_new(self, new: Programme) -> None:
        base, shown, rows = self._base, language().value, []
        pairs = [(f.name, f.show(f.read(base)), f.show(f.read(new))) for f in figures(base)]
        pairs.append((tr("Name"), base.title["fi"], new.title["fi"]))
        pairs.append((tr("What is paid"), _kinds(base, shown), _kinds(new, shown)))
        pairs.append((tr("Costs paid"), _costs(base, shown), _costs(new, shown)))
        for lines in lists(base):
            old, now = (", ".join(word_of(base, lines.of, i, shown) for i in lines.read(p)) for p in (base, new))
            pairs.append((lines.name, old, now))
        for name, old, now in pairs:
            if old != now:
                rows.append(LineItem("arrow-right", name, f"{old or '–'} → {now or '–'}"))
        day = formats.date_text(new.valid_from) if new.valid_from else ""
        said = tr("New version {n} in force from {day}. What was made before keeps its version.")
        self._show([*rows, muted(said.format(n=new.version, day=day))], ready=True)

    # -- acts ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        changes = self.typed_changes()
        if changes and self.first.value() is not None:
            self.save_wanted.emit(self.content(changes))

    def _copy(self) -> None:
        name = " ".join(self.copy_name.text().split())
        self.copy_row.set_problem("" if name else tr("Write the name."))
        if name:
            self.copy_wanted.emit(name)


def _kinds(programme: Programme, shown: str) -> str:
    return ", ".join(word_of(programme, WordList.KINDS, i, shown) for i in programme.paid_kinds)


def _costs(programme: Programme, shown: str) -> str:
    return ", ".join(word_of(programme, WordList.EXPENSES, i, shown) for i in programme.paid_expenses)


def _first_of_next_month(today: date) -> date:
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
