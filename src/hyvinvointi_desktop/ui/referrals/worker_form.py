"""What is noted of a worker for naming: areas, languages, interests, for how many there is room, why away."""

from PySide6.QtWidgets import QLineEdit, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.exchange import WorkerId
from hyvinvointi_desktop.domain.naming import NamingFacts
from hyvinvointi_desktop.domain.people import CONTACT_LANGUAGES
from hyvinvointi_desktop.ui.clients.words import language_name
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.choices import SeveralOf
from hyvinvointi_desktop.ui.kit.field_row import first_missing
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow
from hyvinvointi_desktop.ui.kit.words import tr


class WorkerForm(InlineForm):
    """The notes of one worker."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.areas, self.interests, self.room, self.away = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        spoken = [(c, formats.capital(language_name(c))) for c in CONTACT_LANGUAGES if c != "other"]
        self.languages = SeveralOf[str](tr("Languages"), spoken)
        fields: dict[str, QWidget] = {
            "areas": self.areas, "languages": self.languages, "interests": self.interests, "room": self.room,
            "away": self.away,
        }  # fmt: skip
        super().__init__(desk, jobs, Form.WORKER_NAMING, fields, tr("Sa&ve"))
        self._worker, self._name = WorkerId(""), ""
        self.room_row = FieldRow(tr("Room for how many people at once"), self.room, optional=True, stretch=False)
        self.lay_out(
            Columns(FieldRow(tr("Areas, with commas"), self.areas),
                    FieldRow(tr("Interests, with commas"), self.interests, optional=True), narrowest=260),
            FieldRow(tr("Languages"), self.languages),
            Columns(self.room_row, FieldRow(tr("Away now, and why"), self.away, optional=True,
                                            hint=tr("For example on leave until 9.11.")), narrowest=260),
        )  # fmt: skip

    def open_worker(self, facts: NamingFacts) -> None:
        """What is noted now."""
        self._worker, self._name = facts.worker, facts.name

        def fill() -> None:
            self.areas.setText(", ".join(facts.areas))
            self.interests.setText(", ".join(facts.interests))
            self.languages.set_values(facts.languages)
            self.room.setText("" if facts.room_for is None else str(facts.room_for))
            self.away.setText(facts.away_words)

        self.open_record(facts.worker, facts.name, fill)

    def work(self) -> Work | None:
        """The notes as typed."""
        room = self.room.text().strip()
        wrong = bool(room) and not room.isdecimal()
        if first_missing((self.room_row, wrong, tr("Write a number, or leave it empty."))):
            return None
        made = NamingFacts(
            self._worker, self._name, _several(self.areas), self.languages.values(), _several(self.interests),
            int(room) if room else None, self.away.text(),
        )  # fmt: skip
        desk = self._desk
        return lambda: desk.note_worker(made)


def _several(field: QLineEdit) -> tuple[str, ...]:
    return tuple(x.strip() for x in field.text().split(",") if x.strip())
