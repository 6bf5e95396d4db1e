"""Forms of the network: a person with the permission, the photo of the drawn map, a meeting with the network."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.app.network import NetworkAsked, is_picture
from hyvinvointi_desktop.domain.ids import EcomapId, NetworkMemberId, SessionId
from hyvinvointi_desktop.domain.rehabilitation import Ecomap, NetworkMember
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.clients.scan_part import ScanPart
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.groups.session_forms import WhenParts
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.typing import Lean
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.rehabilitation import words

NETWORK_MEETING = "network_meeting"


class MemberForm(InlineForm):
    """Who it is, and whether and about what they may be talked with."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.name, self.role, self.organisation = QLineEdit(), QLineEdit(), QLineEdit()
        self.phone, self.email, self.about = QLineEdit(), QLineEdit(), TextBox(lines=1)
        self.given, self.withdrawn = DateField(desk.clock.today), DateField(desk.clock.today)
        fields: dict[str, QWidget] = {
            "name": self.name, "role": self.role, "organisation": self.organisation, "phone": self.phone,
            "email": self.email, "given": self.given, "about": self.about, "withdrawn": self.withdrawn,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.NETWORK_MEMBER, fields, tr("Save the person"))
        self._screen: PeriodScreen | None = None
        self._member: NetworkMember | None = None
        self.name_row = FieldRow(tr("Name"), self.name)
        self.given_row = FieldRow(tr("Permission given"), self.given, optional=True)
        self.withdrawn_row = FieldRow(tr("Permission withdrawn"), self.withdrawn, optional=True)
        self.lay_out(
            Columns(
                self.name_row,
                FieldRow(tr("Who this is to the client"), self.role, optional=True,
                         hint=tr("For example: sister, nurse")),
                narrowest=220, gap=12,
            ),
            Columns(
                FieldRow(tr("Organisation"), self.organisation, optional=True),
                FieldRow(tr("Phone"), self.phone, optional=True),
                FieldRow(tr("E-mail"), self.email, optional=True),
                narrowest=180, gap=12,
            ),
            small(tr("Talk with somebody only about what the client has given permission for.")),
            FieldRow(tr("What may be talked about"), self.about, optional=True),
            Columns(self.given_row, self.withdrawn_row, narrowest=180, gap=12),
        )  # fmt: skip

    def open_for(self, screen: PeriodScreen, member: NetworkMember | None) -> None:
        """A new person, or one that is there."""
        self._screen, self._member = screen, member
        self._id = member.id if member is not None else NetworkMemberId(self._desk.new_id())
        heading = tr("Person of the network") if member is not None else tr("New person of the network")
        record = f"{screen.client.id}|{member.id if member is not None else 'new'}"
        self.open_record(record, heading, self._fill, screen.client.id)

    def _fill(self) -> None:
        found = self._member
        self.name.setText(found.name if found else "")
        self.role.setText(found.role if found else "")
        self.organisation.setText(found.organisation if found else "")
        self.phone.setText(found.phone if found else "")
        self.email.setText(found.email if found else "")
        self.about.setPlainText(found.permitted_about if found else "")
        self.given.set_value(found.permitted_on if found else None)
        self.withdrawn.set_value(found.withdrawn_on if found else None)

    def work(self) -> Work | None:
        """The person as typed."""
        screen = self._screen
        self.name_row.set_problem("" if self.name.text().strip() else tr("Write the name."))
        misread = self.given.problem() or self.withdrawn.problem()
        if screen is None or misread or not self.name.text().strip():
            (self.name if not self.name.text().strip() else self.given).setFocus()
            return None
        made = NetworkMember(
            self._id, screen.client.id, self.name.text().strip(), self.role.text().strip(),
            self.organisation.text().strip(), self.phone.text().strip(), self.email.text().strip(),
            self.given.value(), self.about.toPlainText().strip(), self.withdrawn.value(),
        )  # fmt: skip
        desk = self._desk
        return lambda: desk.save_network_member(made)


class PhotoPart(ScanPart):
    """A photo; a PDF is no photo."""

    def take(self, path: str) -> None:
        """Takes a picture, or says why not."""
        super().take(path)
        taken = self.attachment()
        if taken is not None and not is_picture(taken.content):
            self.away.click()
            self.said.say(tr("The file is not a picture. Choose a photo (PNG or JPEG)."), "bad")


class EcomapForm(InlineForm):
    """A photo of the map that was drawn together."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.day, self.words = DateField(desk.clock.today), TextBox(lines=2)
        fields: dict[str, QWidget] = {"day": self.day, "words": self.words}
        super().__init__(desk, jobs, Form.ECOMAP, fields, tr("Save the picture"))
        self._screen: PeriodScreen | None = None
        self._ecomap: Ecomap | None = None
        self.photo = PhotoPart(desk.new_id)
        self.day_row = FieldRow(tr("Drawn on"), self.day)
        self.lay_out(
            small(tr("Take a photo of the map that you drew together. It is kept encrypted on this computer alone.")),
            self.photo,
            self.day_row,
            FieldRow(tr("What the map tells"), self.words, optional=True),
        )

    def open_for(self, screen: PeriodScreen, ecomap: Ecomap | None) -> None:
        """A new picture, or the words of one that is there."""
        self._screen, self._ecomap = screen, ecomap
        self._id = ecomap.id if ecomap is not None else EcomapId(self._desk.new_id())
        self.photo.away.click()
        record = f"{screen.client.id}|{ecomap.id if ecomap is not None else 'new'}"
        self.open_record(record, tr("Drawn map of the network"), self._fill, screen.client.id)

    def _fill(self) -> None:
        found = self._ecomap
        self.day.set_value(found.drawn_on if found else self._desk.clock.today())
        self.words.setPlainText(found.words if found else "")

    def work(self) -> Work | None:
        """The picture with its day."""
        screen, day, photo = self._screen, self.day.value(), self.photo.attachment()
        kept = self._ecomap.picture if self._ecomap is not None else None
        picture = photo.id if photo is not None else kept
        self.day_row.set_problem("" if day else self.day.problem() or tr("Write the day."))
        if picture is None:
            self.photo.set_problem(tr("Choose the photo."))
        if screen is None or day is None or picture is None:
            return None
        made, desk = Ecomap(self._id, screen.client.id, day, picture, self.words.toPlainText().strip()), self._desk
        return lambda: desk.save_ecomap(made, photo)


class MeetingForm(InlineForm):
    """When, where, and who is asked: people with a permission stand first."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.when, self.place = WhenParts.made(desk.clock.today, Lean.FUTURE), QLineEdit()
        self.asked: SeveralOf[str] = SeveralOf(tr("Who is asked"))
        self.others = QLineEdit()
        fields: dict[str, QWidget] = {
            "day": self.when.day, "from": self.when.starts, "to": self.when.ends, "place": self.place,
            "asked": self.asked, "others": self.others,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.NETWORK_MEETING, fields, tr("Save the meeting"))
        self._screen: PeriodScreen | None = None
        self._session: Session | None = None
        self._options: list[tuple[str, str]] = []
        self.told = small("")
        self.lay_out(
            Columns(*self.when.rows, narrowest=130, gap=12),
            FieldRow(tr("Place"), self.place, optional=True),
            FieldRow(tr("Who is asked"), self.asked),
            self.told,
            FieldRow(tr("Others, in words"), self.others, optional=True),
        )
        self.when.day.value_changed.connect(lambda _: self._offer())

    def open_for(self, screen: PeriodScreen, session: str = "") -> None:
        """A new meeting, or one that is planned."""
        self._screen = screen
        found = next((m for m in screen.network_meetings if m.session.id == session), None)
        self._session = found.session if found is not None else None
        self._id = self._session.id if self._session is not None else SessionId(self._desk.new_id())
        self._chosen = found.meeting.members if found is not None else ()
        self._said = found.meeting.others if found is not None else ""
        self._offer()
        record = f"{screen.client.id}|{session or 'new'}"
        self.open_record(record, tr("Network meeting"), self._fill, screen.client.id)

    def _fill(self) -> None:
        if self._session is not None:
            self.when.show(self._session.starts_at, self._session.ends_at)
            self.place.setText(self._session.place)
        else:
            self.when.clear()
            self.place.clear()
        self.asked.set_values(self._chosen)
        self.others.setText(self._said)

    def _offer(self) -> None:
        """Who may be asked on the day that is written."""
        screen = self._screen
        if screen is None:
            return
        day = self.when.day.value() or screen.today
        found = _to_ask(screen, day)
        options = [(str(m.id), m.name) for m in found.permitted]
        options += [(str(m.id), f"{m.name} ({words.permission(m, day)[0]})") for m in found.others]
        if options != self._options:  # at every letter of the day
            self._options = options
            self.asked.set_options(options)
        self.told.setText(
            tr("Those without a permission can be asked when the client sits there too and wants it.")
            if found.others
            else ""
        )
        self.told.setVisible(bool(found.others))

    def came(self) -> None:
        """The day that was typed may offer others."""
        self._offer()

    def work(self) -> Work | None:
        """The planned session with who is asked to it."""
        moments, screen = self.when.moments(), self._screen
        if moments is None or screen is None:
            return None
        starts_at, ends_at = moments
        place = self.place.text().strip()
        fresh = Session(self._id, (screen.client.id,), starts_at, ends_at, NETWORK_MEETING, Status.PLANNED)
        made = replace(self._session or fresh, starts_at=starts_at, ends_at=ends_at, place=place)
        desk, asked = self._desk, [NetworkMemberId(one) for one in self.asked.values()]
        others = self.others.text().strip()
        return lambda: desk.save_network_meeting(made, asked, others)


def _to_ask(screen: PeriodScreen, day: date) -> NetworkAsked:
    may = tuple(m for m in screen.network if m.may_be_talked_with(day))
    return NetworkAsked(may, tuple(m for m in screen.network if m not in may))

