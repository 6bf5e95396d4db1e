"""Two forms of the post: why a client is not mine to walk beside, and a request for extra hours."""

from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.domain.ids import ClientId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.ui.clients.parts import TextBox
from hyvinvointi_desktop.ui.groups.inline_form import InlineForm, Work
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.field_row import first_missing
from hyvinvointi_desktop.ui.kit.fields import MinutesField
from hyvinvointi_desktop.ui.kit.widgets import Columns, FieldRow
from hyvinvointi_desktop.ui.kit.words import tr


class AnswerForm(InlineForm):
    """A few words to the coordinator; the client is another's then."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.words = TextBox()
        super().__init__(desk, jobs, Form.CASE_ANSWER, {"words": self.words}, tr("Send the answer"))
        self._case = CaseId("")
        self.row = FieldRow(
            tr("What you tell the coordinator"), self.words, hint=tr("For example: we are relatives. Nothing more.")
        )
        self.lay_out(self.row)

    def open_case(self, case: CaseId, line: str) -> None:
        """For one case; what was begun for it is there."""
        self._case = case
        self.open_record(case, line, self.words.clear)

    def work(self) -> Work | None:
        """The answer; None while there are no words."""
        said = self.words.toPlainText().strip()
        if first_missing((self.row, not said, tr("Write a few words: then the coordinator knows what to do."))):
            return None
        desk, case = self._desk, self._case
        return lambda: desk.give_back_case(case, said)


class HoursForm(InlineForm):
    """Extra hours for one client and month."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.client, self.month = QComboBox(), QComboBox()
        self.length, self.words = MinutesField(), TextBox()
        fields = {"client": self.client, "month": self.month, "length": self.length, "words": self.words}
        super().__init__(desk, jobs, Form.HOURS_REQUEST, fields, tr("Send the request"))
        self._id = ""
        self.length_row = FieldRow(tr("How many hours more"), self.length, hint=tr("For example 2 h"))
        self.words_row = FieldRow(tr("Why they are needed"), self.words)
        self.lay_out(
            Columns(
                FieldRow(tr("Client"), self.client), FieldRow(tr("Month"), self.month), self.length_row, narrowest=200
            ),
            self.words_row,
        )

    def open_request(self, clients: tuple[Client, ...]) -> None:
        """A new request; one that was begun and not sent is there."""
        self._id = self._desk.new_id()
        this = Month.of(self._desk.clock.today())
        self.client.clear()
        self.month.clear()
        for client in clients:
            self.client.addItem(f"{client.code} {client.name}", client.id)
        for month in (this, this.next(), this.previous()):
            self.month.addItem(formats.month_text(month), str(month))

        def fill() -> None:
            self.length.set_value(None)
            self.words.clear()

        self.open_record("new|hours", tr("Ask for extra hours"), fill)

    def work(self) -> Work | None:
        """The request; None while something is missing."""
        minutes, said = self.length.value(), self.words.toPlainText().strip()
        how_many = self.length.problem() or tr("Write how many more hours you need, for example 2 h.")
        client = self.client.currentData()
        if first_missing(
            (self.length_row, not minutes, how_many),
            (self.words_row, not said, tr("Write why: the coordinator decides by it.")),
        ) or minutes is None or client is None:  # fmt: skip
            return None
        desk, request, month = self._desk, self._id, Month.from_text(str(self.month.currentData()))
        return lambda: desk.ask_hours(request, ClientId(str(client)), month, minutes, said)
