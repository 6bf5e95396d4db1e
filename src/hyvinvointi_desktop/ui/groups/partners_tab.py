"""Partners with what each promises, and the cooperation agreement that is made of it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hyvinvointi_desktop.app.course_screens import CourseScreen
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.courses import Course, CourseAgreement, Partner, PartnerRole
from hyvinvointi_desktop.ui import course_words, text
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups import words
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.widgets import (
    Card,
    Chip,
    Columns,
    FieldRow,
    Flow,
    InlineMessage,
    LineItem,
    Rule,
    head,
    label,
    link,
    muted,
    plain,
    small,
)
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.text_faults import fault


class PartnerForm(InlineForm):
    """One partner: who, what it does, and what it promises in its own words."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.name, self.contact = QLineEdit(), QLineEdit()
        self.phone, self.email, self.promises = QLineEdit(), QLineEdit(), TextBox()
        self.roles: SeveralOf[str] = SeveralOf(
            tr("What the partner does"), [(r.value, course_words.partner_role(r)) for r in PartnerRole]
        )
        fields = {
            "name": self.name, "roles": self.roles, "promises": self.promises, "contact": self.contact,
            "phone": self.phone, "email": self.email,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.PARTNER, fields, tr("Save the partner"))
        self._course: Course | None = None
        self._at: int | None = None
        self.name_row = FieldRow(tr("Partner"), self.name, hint=tr("For example the adult education centre"))
        self.lay_out(
            self.name_row,
            FieldRow(tr("What the partner does"), self.roles),
            FieldRow(
                tr("What it promises"), self.promises, optional=True,
                hint=tr("In words that stand in the agreement"),
            ),
            Columns(
                FieldRow(tr("Contact person"), self.contact, optional=True),
                FieldRow(tr("Phone"), self.phone, optional=True), FieldRow(tr("E-mail"), self.email, optional=True),
                narrowest=180, gap=12,
            ),
        )  # fmt: skip

    def open_partner(self, course: Course, at: int | None) -> None:
        """The partner at a place of the list; None is a new one."""
        self._course, self._at = course, at
        heading = tr("New partner") if at is None else course.partners[at].name
        self.open_record(f"{course.id}|{'new' if at is None else at}", heading, self._show)

    def _show(self) -> None:
        assert self._course is not None
        found = Partner("") if self._at is None else self._course.partners[self._at]
        self.name.setText(found.name)
        self.roles.set_values([r.value for r in found.roles])
        self.promises.setPlainText(found.promises)
        for line, said in ((self.contact, found.contact), (self.phone, found.phone), (self.email, found.email)):
            line.setText(said)

    def follow(self, course: Course) -> None:
        """The course as it is now, so that saving takes nothing back."""
        if self._course is not None and self._course.id == course.id:
            self._course = course
            if self._at is not None and self._at >= len(course.partners):
                self._at = None

    def work(self) -> Work | None:
        """The course with this partner in it."""
        assert self._course is not None
        name = " ".join(self.name.text().split())
        if not name:
            self.name_row.set_problem(tr("Write the name of the partner."))
            self.name.setFocus()
            return None
        made = Partner(
            name, tuple(PartnerRole(r) for r in self.roles.values()), self.contact.text().strip(),
            self.phone.text().strip(), self.email.text().strip(), self.promises.toPlainText().strip(),
        )  # fmt: skip
        partners = list(self._course.partners)
        if self._at is None:
            partners.append(made)
        else:
            partners[self._at] = made
        changed = replace(self._course, partners=tuple(partners))
        desk = self._desk
        return lambda: desk.save_course(changed)


class PartnersTab(QWidget):
    """``agreement_wanted`` asks for the text and its signing; ``read_wanted`` for a signed version."""

    agreement_wanted = Signal()
    read_wanted = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self._screen: CourseScreen | None = None
        self.notice = InlineMessage()
        self.partners, self.agreement = Card(gap=8), Card(gap=8)
        self.add = plain(tr("Add a partner"), lambda: self.open_partner(None), "handshake")
        self.sign = plain(tr("Show the text and sign"), self.agreement_wanted.emit, "pen-nib")
        self.form = PartnerForm(desk, jobs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.notice, self.partners, Flow(self.add), self.form, self.agreement, Flow(self.sign)):
            layout.addWidget(part)
        self.form.saved.connect(lambda _: self.add.setFocus())
        self.form.closed.connect(self.add.setFocus)

    def show_course(self, screen: CourseScreen) -> None:
        """Partners and agreements as they are now."""
        self._screen = screen
        self.form.follow(screen.course)
        self._show_partners(screen.course)
        self._show_agreements(screen)

    def _show_partners(self, course: Course) -> None:
        self.partners.clear()
        self.partners.add(head(tr("Partners")))
        if not course.partners:
            self.partners.add(
                muted(tr("Nobody yet. A partner may propose people, give the place or pay something: write it down."))
            )
        for at, partner in enumerate(course.partners):
            if at:
                self.partners.add(Rule())
            self._show_partner(at, partner)

    def _show_partner(self, at: int, partner: Partner) -> None:
        change = link(tr("Change"), lambda: self.open_partner(at), "pencil-simple")
        change.setAccessibleName(tr("Change: {what}").format(what=partner.name))
        away = link(tr("Take away"), lambda: self._take_away(at), "trash")
        away.setAccessibleName(tr("Take away: {what}").format(what=partner.name))
        who = words.DOT.join(p for p in (partner.contact, partner.phone, partner.email) if p)
        self.partners.add(LineItem("handshake", partner.name, who))
        self.partners.add(Flow(*(Chip(course_words.partner_role(r)) for r in partner.roles), gap=4))
        if partner.promises:
            self.partners.add(label(partner.promises))
        self.partners.add(Flow(change, away))

    def _show_agreements(self, screen: CourseScreen) -> None:
        self.agreement.clear()
        self.agreement.add(head(tr("Cooperation agreement")))
        self.sign.setEnabled(bool(screen.course.partners))
        if not screen.agreements:
            self.agreement.add(
                muted(tr("Not signed yet. It is made of the plan and the promises, and signed before the course."))
            )
        for agreement in reversed(screen.agreements):
            self.agreement.add(self._version(agreement, newest=agreement is screen.agreements[-1]))
        self.sign.setText(tr("Sign a new version") if screen.agreements else tr("Show the text and sign"))
        if not screen.course.partners:
            self.agreement.add(small(tr("Add the first partner, and the text can be shown.")))

    def _version(self, agreement: CourseAgreement, *, newest: bool) -> QWidget:
        line = tr("Version {number}, signed {when}").format(
            number=agreement.version, when=formats.instant_text(agreement.signed_at)
        )
        read = link(tr("Read"), lambda: self.read_wanted.emit(agreement), "book-open")
        read.setAccessibleName(tr("Read version {number}").format(number=agreement.version))
        chip = Chip(tr("in force"), "good") if newest else Chip(tr("earlier"))
        return LineItem("file-text", line, _signers(agreement), chip, read)

    def open_partner(self, at: int | None) -> None:
        """The form of a partner."""
        if self._screen is not None:
            self.form.open_partner(self._screen.course, at)

    def _take_away(self, at: int) -> None:
        if self._screen is None:
            return
        course, desk = self._screen.course, self._desk
        changed = replace(course, partners=(*course.partners[:at], *course.partners[at + 1 :]))
        self._jobs.run(
            lambda: desk.save_course(changed),
            owner=self,
            ok=lambda _: self.add.setFocus(),
            failed=lambda error: self.notice.say(fault(error), "warn"),
        )


def _signers(agreement: CourseAgreement) -> str:
    signers: Sequence[str] = [
        f"{', '.join(p for p in (s.name, s.organisation) if p)} ({text.signed_by(s.way)})" for s in agreement.signatures
    ]
    return words.DOT.join(signers)
