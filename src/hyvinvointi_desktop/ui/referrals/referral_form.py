"""The form of a referral. A pasted text or a file fills what is still empty; a person looks at it and saves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.import_errors import ImportRefused
from hyvinvointi_desktop.app.read_referral import Proposal, merged
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.needs_lists import ListKind, NeedsLists
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES
from hyvinvointi_desktop.domain.referrals import (
    Arrival,
    ContactWay,
    Referral,
    ReferralConsent,
    ReferredPerson,
    Referrer,
)
from hyvinvointi_desktop.ui.clients.parts import TextBox, choose, chooser
from hyvinvointi_desktop.ui.clients.words import language_name
from hyvinvointi_desktop.ui.exchange.files import choose_file, read_file
from hyvinvointi_desktop.ui.exchange.problem_text import problem
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.complete import offer
from hyvinvointi_desktop.ui.kit.field_row import first_missing
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.fold import Fold
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, Flow, InlineMessage, column, head, muted, plain
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.referrals import words
from hyvinvointi_desktop.ui.text_faults import fault

NEW = "new"
_LINES = (
    "name", "phone", "email", "address", "municipality", "area", "born", "referrer", "unit", "referrer_phone",
    "referrer_email", "interests", "scope",
)  # fmt: skip


class ReferralForm(InlineForm):
    """``saved`` comes with what was changed; ``case`` is then the referral's id."""

    choose: Callable[[QWidget, str, str], Path | None] = staticmethod(choose_file)

    def __init__(self, desk: Desk, jobs: Jobs, lists: NeedsLists) -> None:
        self._make_fields(desk, lists)
        fields: dict[str, QWidget] = {
            **self.line, "language": self.speaks, "interpreter": self.interpreter, "contact_way": self.contact_way,
            "safety": self.safety, "mobility": self.mobility, "source": self.source, "reasons": self.reasons,
            "barriers": self.barriers, "wishes": self.wishes, "given_on": self.given_on, "tell_back": self.tell_back,
            "received_on": self.received_on, "arrival": self.arrival, "other": self.other, "pasted": self.pasted,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.REFERRAL, fields, tr("&Save the referral"))
        self.case = CaseId("")
        self._before: Referral | None = None
        self.read_notice = InlineMessage()
        self.name_row = FieldRow(tr("&Name"), self.line["name"])
        self.born_row = FieldRow(tr("Year of birth"), self.line["born"], optional=True, stretch=False)
        self.came_row = FieldRow(tr("Day it came"), self.received_on)
        needed = tr("Without it no link worker can be named. Leave it empty where the person got in touch.")
        self.given_row = FieldRow(tr("Day of the consent"), self.given_on, hint=needed)
        self.lay_out(*self._parts())

    def _make_fields(self, desk: Desk, lists: NeedsLists) -> None:
        self.line = {name: QLineEdit() for name in _LINES}
        self.speaks = chooser([(c, formats.capital(language_name(c))) for c in CONTACT_LANGUAGES], "fi")
        self.interpreter = QCheckBox(tr("Needs an interpreter"))
        self.contact_way = chooser([(w.value, formats.capital(words.contact_way(w))) for w in ContactWay])
        self.arrival = chooser([(a.value, formats.capital(words.arrival(a))) for a in Arrival])
        sources = words.options(lists, ListKind.SOURCES)
        self.source = chooser([("", tr("Not said")), *sources])
        self.reasons = SeveralOf[str](tr("Why"), words.options(lists, ListKind.REASONS))
        self.barriers = SeveralOf[str](tr("What stands in the way"), words.options(lists, ListKind.BARRIERS))
        self.safety, self.mobility, self.wishes, self.other = TextBox(), TextBox(), TextBox(), TextBox()
        self.pasted = TextBox("", 4)
        self.given_on, self.received_on = DateField(desk.clock.today), DateField(desk.clock.today)
        self.tell_back = QCheckBox(tr("The referrer may be told what came of it"))

    def _parts(self) -> list[QWidget]:
        line = self.line
        read = column(
            muted(tr("What is read is put in the empty fields below. Look at it before you save.")),
            FieldRow(tr("The text, pasted"), self.pasted, optional=True),
            Flow(
                plain(tr("Read the text into the form"), self.read_pasted, "clipboard-text"),
                plain(tr("Choose a file (text, JSON, PDF)"), self.choose_a_file, "folder-open"),
            ),
        )
        self.reading = Fold(tr("From a text or a file"), read)
        person = column(
            head(tr("The person")),
            self.name_row,
            Columns(FieldRow(tr("&Phone"), line["phone"]), FieldRow(tr("&Email"), line["email"]), narrowest=220),
            FieldRow(tr("&Address"), line["address"]),
            Columns(FieldRow(tr("&Village"), line["area"]), FieldRow(tr("&Municipality"), line["municipality"]),
                    narrowest=180),
            Columns(self.born_row, FieldRow(tr("Language"), self.speaks), narrowest=180),
            self.interpreter,
            FieldRow(tr("How to get in touch"), self.contact_way),
            FieldRow(tr("Safety"), self.safety, hint=tr("For example a dog, steps, a wood stove."), optional=True),
            FieldRow(tr("Moving about"), self.mobility, optional=True,
                     hint=tr("For example a walker, a wheelchair, a slow start.")),
            None,
        )  # fmt: skip
        referrer = column(
            head(tr("Who refers")),
            FieldRow(tr("How it came"), self.arrival),
            self.came_row,
            FieldRow(tr("Name of the referrer"), line["referrer"], optional=True),
            FieldRow(tr("Unit or organisation"), line["unit"], optional=True),
            FieldRow(tr("Which service"), self.source),
            Columns(FieldRow(tr("Referrer's phone"), line["referrer_phone"], optional=True),
                    FieldRow(tr("Referrer's email"), line["referrer_email"], optional=True), narrowest=200),
            head(tr("Consent")),
            self.given_row,
            FieldRow(tr("What may be told, in the person's own words"), line["scope"], optional=True),
            self.tell_back,
            None,
        )  # fmt: skip
        wishes = column(
            head(tr("What is wished")),
            FieldRow(tr("Why"), self.reasons),
            FieldRow(tr("What stands in the way"), self.barriers, optional=True),
            FieldRow(tr("Interests, with commas"), line["interests"], optional=True),
            FieldRow(tr("Wishes"), self.wishes, optional=True),
            FieldRow(tr("Other words that came along"), self.other, optional=True,
                     hint=tr("They stay with you: the link worker does not get them.")),
        )  # fmt: skip
        return [self.reading, self.read_notice, Columns(person, referrer, narrowest=360), wishes]

    # -- opening ------------------------------------------------------------------------------------------------

    def open_new(self, record: str = "") -> None:
        """A new referral; ``record`` names one that was begun."""
        self._before = None
        self.case = CaseId(record.partition("|")[2]) if record else self._desk.new_case()
        fresh = Referral(self.case, self._desk.clock.today(), Arrival.TYPED, ReferredPerson(""))
        self._open(f"{NEW}|{self.case}", tr("New referral"), fresh)

    def open_referral(self, referral: Referral) -> None:
        """One that is kept."""
        self._before, self.case = referral, referral.id
        self._open(referral.id, tr("Put the referral right"), referral)

    def _open(self, record: str, heading: str, shown: Referral) -> None:
        self.read_notice.clear()
        self.reading.open(False)
        self._offer_areas()
        self.open_record(record, heading, lambda: self.fill(shown))

    def _offer_areas(self) -> None:
        self._jobs.run(
            self._desk.known_areas, owner=self, ok=lambda found: offer(self.line["area"], found), failed=lambda _: None
        )

    def fill(self, shown: Referral) -> None:
        """Shows a referral in the fields."""
        person, referrer, consent = shown.person, shown.referrer, shown.consent
        values = {
            "name": person.name, "phone": person.phone, "email": person.email, "address": person.address,
            "municipality": person.municipality, "area": person.area,
            "born": "" if person.birth_year is None else str(person.birth_year), "referrer": referrer.name,
            "unit": referrer.unit, "referrer_phone": referrer.phone, "referrer_email": referrer.email,
            "interests": ", ".join(shown.interests), "scope": consent.scope,
        }  # fmt: skip
        for name, value in values.items():
            self.line[name].setText(value)
        choose(self.speaks, person.language)
        self.interpreter.setChecked(person.interpreter)
        choose(self.contact_way, person.contact_way.value)
        choose(self.arrival, shown.arrival.value)
        self.source.setCurrentIndex(max(0, self.source.findData(referrer.source)))
        self.reasons.set_values(shown.reasons)
        self.barriers.set_values(shown.barriers)
        for box, text in ((self.safety, person.safety_notes), (self.mobility, person.mobility_notes),
                          (self.wishes, shown.wishes), (self.other, shown.other_words)):  # fmt: skip
            box.setPlainText(text)
        self.given_on.set_value(consent.given_on)
        self.received_on.set_value(shown.received_on)
        self.tell_back.setChecked(consent.may_tell_back)

    # -- reading ------------------------------------------------------------------------------------------------

    def read_pasted(self) -> None:
        """Reads the pasted text into what is still empty."""
        text = self.pasted.toPlainText()
        self._read(lambda: self._desk.read_referral_text(text))

    def choose_a_file(self) -> None:
        """Asks for a file and reads it."""
        kinds = tr("Texts, JSON and PDF")
        path = self.choose(self, tr("Choose the referral"), f"{kinds} (*.txt *.json *.pdf *.eml)")
        if path is None:
            return

        def work() -> Proposal:
            file = read_file(path)
            return self._desk.read_referral_file(file.name, file.content)

        self._read(work)

    def _read(self, work: Callable[[], Proposal]) -> None:
        self._jobs.run(work, owner=self, ok=self._put, failed=self._unread)

    def _put(self, proposal: Proposal) -> None:
        self.fill(merged(self._shown(), proposal))
        self.pasted.clear()
        said = tr("This was read from it. Look through the fields and put right what is wrong.")
        if proposal.hetu_left_out:
            said += " " + tr("The personal identity code was left out, only the year of birth was taken.")
        self.read_notice.say(said, "good")
        self.line["name"].setFocus()

    def _unread(self, error: Exception) -> None:
        said = " ".join(problem(p) for p in error.problems) if isinstance(error, ImportRefused) else fault(error)
        self.read_notice.say(said, "warn")

    # -- saving -------------------------------------------------------------------------------------------------

    def _shown(self) -> Referral:
        """What is in the fields; days that are not understood are today and none."""
        line = {name: field.text().strip() for name, field in self.line.items()}
        born = line["born"]
        interests = tuple(x.strip() for x in line["interests"].split(",") if x.strip())
        own = (self._before.reasons, self._before.barriers) if self._before else ((), ())
        person = ReferredPerson(
            line["name"], line["phone"], line["email"], line["address"], line["municipality"], line["area"],
            int(born) if born.isdecimal() else None, _chosen(self.speaks), self.interpreter.isChecked(),
            ContactWay(_chosen(self.contact_way)), self.safety.toPlainText(), self.mobility.toPlainText(),
        )  # fmt: skip
        return Referral(
            id=self.case, received_on=self.received_on.value() or self._desk.clock.today(),
            arrival=Arrival(_chosen(self.arrival)), person=person,
            referrer=Referrer(line["referrer"], line["unit"], _chosen(self.source), line["referrer_phone"],
                              line["referrer_email"]),
            reasons=_with_own(self.reasons, own[0]), barriers=_with_own(self.barriers, own[1]), interests=interests,
            wishes=self.wishes.toPlainText(),
            consent=ReferralConsent(self.given_on.value(), line["scope"], self.tell_back.isChecked()),
            other_words=self.other.toPlainText(),
        )  # fmt: skip

    def work(self) -> Work | None:
        """The referral as typed; None, with the gap shown, while something cannot be."""
        today, born = self._desk.clock.today(), self.line["born"].text().strip()
        write_day, year = tr("Write the day, for example 20.11."), _born_problem(born, today)
        no_consent_day = not self.given_on.is_empty() and self.given_on.value() is None
        if first_missing(
            (self.name_row, not self.line["name"].text().strip(), tr("Write the name.")),
            (self.born_row, bool(year), year),
            (self.came_row, self.received_on.value() is None, self.received_on.problem() or write_day),
            (self.given_row, no_consent_day, self.given_on.problem() or write_day),
        ):
            return None
        made, desk = self._shown(), self._desk
        if self._before is not None:
            made = replace(made, client=self._before.client)
        return lambda: desk.save_referral(made)


def _chosen(box: QComboBox) -> str:
    return str(box.currentData() or "")


def _with_own(field: SeveralOf[str], before: tuple[str, ...]) -> tuple[str, ...]:
    """What is chosen, and codes of before that are no longer offered."""
    return (*field.values(), *(code for code in before if code not in field.buttons))


def _born_problem(typed: str, today: date) -> str:
    if not typed or (typed.isdecimal() and today.year - 120 <= int(typed) <= today.year):
        return ""
    return tr("Write the year with four numbers, for example 1950.")
