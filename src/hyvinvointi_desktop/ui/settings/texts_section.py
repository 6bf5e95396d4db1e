"""Agreement texts: the shipped ones to read, the organisation's own to write; and what fills their gaps."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.domain.templates import ALLOWED_PLACEHOLDERS, unknown_placeholders
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.drafts.fields import Fields
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import Card, Flow
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.labels import Chip, head, small
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.settings.section import Section

LANGUAGE_WORDS = {
    "fi": "suomi",
    "sv": "svenska",
    "en": "English",
    "se": "davvisámegiella",
    "smn": "anarâškielâ",
    "sms": "nuõrttsääʹmǩiõll",
}
"""Each by its own name: whoever can write the text knows it by that."""


def record_of(template: AgreementTemplate) -> str:
    """What names a text whatever its version."""
    return "|".join((template.id, template.language, template.layout))


def _own_language_first(templates: tuple[AgreementTemplate, ...]) -> tuple[AgreementTemplate, ...]:
    """The texts in the language of the window first, the usual layout before the others; the order is kept else."""
    mine = str(language())
    return tuple(sorted(templates, key=lambda t: (t.language != mine, t.layout != "plain")))


class TextsSection(Section):
    """What is typed stays until another text is chosen; keeping makes the next version."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        about = tr("An agreement that is already signed keeps the text that was signed.")
        super().__init__(desk, jobs, tr("Agreement texts"), about)
        self._templates: tuple[AgreementTemplate, ...] = ()
        self._begun: tuple[str, str] | None = None
        self.which = QComboBox()
        self.which.currentIndexChanged.connect(self._show_one)
        self.state = Chip(tr("shipped text"))
        self.title, self.words = QLineEdit(), QPlainTextEdit()
        self.words.setMinimumHeight(280)
        self.words.setTabChangesFocus(True)
        self.words.textChanged.connect(self._typed)
        self.title.textEdited.connect(lambda _: self._typed())
        self.save = primary(tr("Keep as own text"), self._save)
        self.undo = plain(tr("Back to what was kept"), self._undo, "arrow-counter-clockwise")
        self.words_row = FieldRow(tr("Te&xt"), self.words)
        self.another = QComboBox()
        self.begin = plain(tr("&Begin this text in that language"), self._begin, "translate")
        names = ", ".join(f"{{{n}}}" for n in sorted(ALLOWED_PLACEHOLDERS))
        begun = tr("The text comes as it is, to be translated by you.")
        card = Card(
            FieldRow(tr("&Which text"), self.which),
            Flow(self.state),
            FieldRow(tr("&Heading"), self.title),
            self.words_row,
            small(tr("The parts in braces are filled in by themselves: {names}").format(names=names)),
            Flow(self.save, self.undo),
            FieldRow(tr("&Another language"), self.another, hint=begun),
            Flow(self.begin),
        )
        self.add(card, self._contacts())
        self._draft = FormDraft.of(desk, jobs, Form.TEXT, card, Fields({"title": self.title, "words": self.words}))

    def _contacts(self) -> Card:
        names = (
            ("coordinator_contact", tr("Coordinator's contact")),
            ("controller", tr("Who keeps the register")),
            ("controller_contact", tr("Whom to ask about one's own records")),
            ("retention", tr("How long the records are kept")),
        )
        card = Card(head(tr("Filled into the text")))
        self.contacts: dict[str, QLineEdit] = {}
        for key, words in names:
            line = QLineEdit()
            line.setMaxLength(400)
            line.editingFinished.connect(lambda key=key: self._left(key))
            self.contacts[key] = line
            card.add(FieldRow(words, line))
        self._parts_draft = FormDraft.of(self.desk, self.jobs, Form.TEXT_PARTS, card, Fields(self.contacts))
        return card

    def refresh(self) -> None:
        """Reads texts and contacts."""
        self.read(self._read, self._show_again)
        self.read(lambda: {key: self.desk.preference(key) or "" for key in self.contacts}, self._show_contacts)

    def _read(self) -> tuple[AgreementTemplate, ...]:
        return _own_language_first(self.desk.templates())

    def _show_again(self, templates: tuple[AgreementTemplate, ...]) -> None:
        """A text that is being written stays as it is: only one that nobody has touched is shown anew."""
        if not self._is_half_typed():
            self._show(templates)

    def _is_half_typed(self) -> bool:
        edited = self._edited()
        return edited is not None and edited != self._one()

    def _show(self, templates: tuple[AgreementTemplate, ...]) -> None:
        shown = self._one()
        record = record_of(shown) if shown is not None else ""
        self._templates = templates
        self.which.blockSignals(True)
        self.which.clear()
        for t in templates:
            words = (text.programme(t.id), LANGUAGE_WORDS.get(t.language, t.language), text.template_layout(t.layout))
            self.which.addItem(" · ".join(words))
        at = next((n for n, t in enumerate(templates) if record_of(t) == record), 0 if templates else -1)
        self.which.setCurrentIndex(at)
        self.which.blockSignals(False)
        self._show_one()

    def _show_contacts(self, values: dict[str, str]) -> None:
        self._parts_draft.open("own", lambda: self._fill_contacts(values), then=lambda _: self._mark_typed(values))

    def _mark_typed(self, values: dict[str, str]) -> None:
        for key, line in self.contacts.items():
            line.setModified(line.text() != values.get(key, ""))

    def _fill_contacts(self, values: dict[str, str]) -> None:
        for key, value in values.items():
            if not self.contacts[key].hasFocus():
                self.contacts[key].setText(value)
                self.contacts[key].setModified(False)

    def _one(self) -> AgreementTemplate | None:
        at = self.which.currentIndex()
        return self._templates[at] if 0 <= at < len(self._templates) else None

    def _show_one(self) -> None:
        template = self._one()
        if template is None:
            return
        self._draft.open(record_of(template), lambda: self._fill(template), then=self._take)
        own = tr("own text, version {n}").format(n=template.version)
        shipped = tr("shipped text") if template.version else tr("not kept yet")
        self.state.set_state(own if template.own else shipped, "good" if template.own else "plain")
        self._offer_languages(template)
        self._typed()

    def _take(self, opened: Opened) -> None:
        begun, self._begun = self._begun, None
        if begun is not None and opened.draft is None:
            self.title.setText(begun[0])
            self.words.setPlainText(begun[1])
        self._typed()

    def _undo(self) -> None:
        self._draft.drop()
        self._show_one()

    def go_on(self, record: str) -> None:
        """The text that was being typed; one of a language that was not kept yet is begun anew."""
        at = next((n for n, t in enumerate(self._templates) if record_of(t) == record), -1)
        if at < 0:
            name, language, layout = record.split("|")
            like = next((t for t in self._templates if (t.id, t.layout) == (name, layout)), None)
            if like is None:
                return
            fresh = replace(like, language=language, version=0, own=False, title="", body="")
            self._show((*self._templates, fresh))
            at = len(self._templates) - 1
        self.which.setCurrentIndex(at)
        self.words.setFocus()

    def _fill(self, template: AgreementTemplate) -> None:
        self.title.setText(template.title)
        self.words.setPlainText(template.body)

    def _offer_languages(self, shown: AgreementTemplate) -> None:
        """Languages that this text is not there in yet."""
        there = {t.language for t in self._templates if (t.id, t.layout) == (shown.id, shown.layout)}
        self.another.clear()
        for code, word in LANGUAGE_WORDS.items():
            if code not in there:
                self.another.addItem(word, code)
        self.begin.setEnabled(self.another.count() > 0)

    def _begin(self) -> None:
        """The shown text under another language; it is kept when the person presses so."""
        shown = self._one()
        code = str(self.another.currentData() or "")
        if shown is None or not code:
            return
        fresh = replace(shown, language=code, version=0, own=False, title="", body="")
        begun = (self.title.text(), self.words.toPlainText())
        self._show((*self._templates, fresh))
        self._begun = begun
        self.which.setCurrentIndex(len(self._templates) - 1)
        self.words.setFocus()

    def _edited(self) -> AgreementTemplate | None:
        template = self._one()
        if template is None:
            return None
        return replace(template, title=self.title.text().strip(), body=self.words.toPlainText())

    def _typed(self) -> None:
        changed = self._is_half_typed()
        self.save.setEnabled(changed)
        self.undo.setEnabled(changed)
        unknown = unknown_placeholders(self.title.text() + self.words.toPlainText())
        names = ", ".join(f"{{{n}}}" for n in unknown)
        problem = tr("The program does not know this part in braces:") + f" {names}" if unknown else ""
        if problem != self.words_row.problem():
            self.words_row.set_problem(problem)

    def _save(self) -> None:
        edited = self._edited()
        if edited is not None and not self.words_row.problem():
            self.keep(self._draft.saving(lambda: self.desk.save_template(edited)), lambda _: self._kept())

    def _kept(self) -> None:
        self._draft.saved()
        self.read(self._read, self._show)

    def _left(self, key: str) -> None:
        line = self.contacts[key]
        if line.isModified():
            line.setModified(False)
            value = line.text().strip()
            work = self._parts_draft.saving(lambda: self.desk.save_preference(key, value), {key})
            self.keep(work, lambda _: self._parts_draft.saved())
