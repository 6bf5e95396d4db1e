"""The page Asiakkaat: the list, and what opens from it. It moves between them and passes wishes on."""

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.ids import ClientId, ReviewId
from hyvinvointi_desktop.domain.people import Client
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.ui.clients.agreement_flow import AgreementFlow
from hyvinvointi_desktop.ui.clients.client_card import AGREEMENT, MEASURES, REVIEWS, ClientCardPage
from hyvinvointi_desktop.ui.clients.client_form import ClientForm
from hyvinvointi_desktop.ui.clients.client_list import ClientList
from hyvinvointi_desktop.ui.clients.measure_page import MeasurePage
from hyvinvointi_desktop.ui.clients.measure_parts import Ways
from hyvinvointi_desktop.ui.clients.paper_form import PaperForm
from hyvinvointi_desktop.ui.clients.save_file import SaveFile
from hyvinvointi_desktop.ui.clients.shown_place import place_of
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import InlineMessage
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from hyvinvointi_desktop.ui.reviews.review_page import ReviewPage, Wanted, wanted_of
from hyvinvointi_desktop.ui.reviews.sign_page import ReviewSignPage
from hyvinvointi_desktop.ui.showing.place import Place
from hyvinvointi_desktop.ui.text_faults import fault

P = TypeVar("P", bound=QWidget)


class ClientsPage(QStackedWidget):
    """``log_visit``, ``plan_visit`` and ``open_session`` carry ids for the frame; ``show_pdf`` and
    ``show_form`` an agreement or a questionnaire on paper, and its title.

    ``save_file(path, content)`` writes a paper where the person chose; without one the page writes it whole or not.
    """

    log_visit = Signal(str)
    plan_visit = Signal(str)
    open_session = Signal(str)
    show_pdf = Signal(bytes, str)
    show_form = Signal(bytes, str)
    place_changed = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, save_file: SaveFile | None = None) -> None:
        super().__init__()
        self._desk, self._jobs, self._save_file = desk, jobs, save_file
        self.list = ClientList(desk, jobs)
        self.addWidget(self.list)
        self.list.opened.connect(self.open_client)
        self.list.new_wanted.connect(self.new_client)
        self.currentChanged.connect(lambda _: self.place_changed.emit())

    def place(self) -> Place | None:
        """What of whom is before the worker, to be shown to the client; None where that is nothing of one client."""
        return place_of(self.currentWidget())

    def card(self) -> ClientCardPage | None:
        """The card that is open, also under a form."""
        return self._under(ClientCardPage)

    def _under(self, kind: type[P]) -> P | None:
        return next((w for n in range(self.count()) if isinstance(w := self.widget(n), kind)), None)

    def open_client(self, client: str) -> None:
        """Opens a client's card: from the list, from a search hit, from Tänään."""
        self._close_all()
        card = ClientCardPage(self._desk, self._jobs, ClientId(client))
        card.left.connect(self.show_list)
        card.log_visit.connect(self.log_visit)
        card.plan_visit.connect(self.plan_visit)
        card.tabs.shown.connect(lambda _: self.place_changed.emit())
        card.edit_wanted.connect(self.edit_client)
        card.notes.open_session.connect(self.open_session)
        card.agreement.save_file = card.log_tab.save_file = self._save_file
        card.agreement.show_pdf.connect(self.show_pdf)
        card.measures.use(self._ways(ClientId(client)))
        card.measures.open_wanted.connect(lambda measure: self.open_measure(ClientId(client), measure))
        card.reviews.save_file = self._save_file
        card.reviews.show_pdf.connect(self.show_pdf)
        who = ClientId(client)
        card.reviews.begin_wanted.connect(lambda kind, period: self.review(Wanted(who, None, kind, period)))
        card.reviews.open_wanted.connect(lambda review: self.review(Wanted(who, ReviewId(review))))
        card.reviews.correct_wanted.connect(lambda wrong: self.review(Wanted(who, corrects=ReviewId(wrong))))
        card.reviews.sign_wanted.connect(lambda review: self.sign_review(who, ReviewId(review)))
        card.agreement.make_wanted.connect(lambda base: self.make_agreement(ClientId(client), base))
        card.agreement.paper_wanted.connect(lambda: self.record_paper(ClientId(client)))
        self._put(card)
        card.tabs.focus_tab()

    def show_list(self) -> None:
        """Back to the list."""
        self._close_all()
        self.list.table.setFocus()

    def new_client(self, record: str = "") -> None:
        """The form for a new client; ``record`` names one that was begun."""
        self._close_all()
        self._open_form(None, record)

    def edit_client(self, client: Client) -> None:
        """The form with a client's details."""
        self._open_form(client)

    def _open_form(self, client: Client | None, record: str = "") -> None:
        form = ClientForm(self._desk, self._jobs, client, record)
        form.saved.connect(self.open_client)
        form.open_other.connect(self.open_client)
        form.left.connect(lambda: self._close(form))
        self._put(form)

    def make_agreement(self, client: ClientId, base: Agreement | None) -> None:
        """The agreement at the table; ``base`` is the one that is changed."""
        flow = AgreementFlow(self._desk, self._jobs, client, base)
        flow.save_file = self._save_file
        flow.show_pdf.connect(self.show_pdf)
        flow.left.connect(lambda sentence: self._back_to_card(flow, sentence))
        self._put(flow)

    def record_paper(self, client: ClientId) -> None:
        """The form for an old agreement on paper."""
        form = PaperForm(self._desk, self._jobs, client)
        form.left.connect(lambda sentence: self._back_to_card(form, sentence))
        self._put(form)

    def open_measure(self, client: ClientId, measure: str) -> MeasurePage:
        """One measure of the client with its picture and its fillings."""
        page = MeasurePage(self._desk, self._jobs, client, measure)
        page.use(self._ways(client))
        page.left.connect(lambda: self._from_measure(page))
        self._put(page)
        return page

    def _from_measure(self, page: MeasurePage) -> None:
        self._close(page)
        card = self.card()
        if card is not None:
            card.tabs.open(MEASURES)
            card.measures.table.setFocus()

    def _ways(self, client: ClientId) -> Ways:
        """What the buttons of a measure open."""
        return Ways(
            fill=lambda measure, record: self.fill_measure(client, measure, record=record),
            show=lambda measure: self._turn(self.fill_measure(client, measure)),
            paper=lambda measure, title, notice: self._print_form(client, measure, title, notice),
        )

    def _print_form(self, client: ClientId, measure: str, title: str, notice: InlineMessage) -> None:
        self._jobs.run(
            lambda: self._desk.measure_form(measure, client),
            owner=notice,
            ok=lambda content: self.show_form.emit(content, title),
            failed=lambda error: notice.say(fault(error), "bad"),
        )

    def _turn(self, page: FillPage) -> None:
        """Turned to the client as soon as the questions are there; once, so that coming back is coming back."""
        page.shown.connect(page.turn_to_client, Qt.ConnectionType.SingleShotConnection)

    def fill_measure(
        self, client: ClientId, measure: str = "", point: MeasurePoint | None = None, record: str = ""
    ) -> FillPage:
        """A questionnaire with the client; ``record`` names a filling that is put right, or one that was begun."""
        page = FillPage(self._desk, self._jobs, client, measure, point, record)
        page.left.connect(lambda sentence: self._filled(page, sentence))
        self._put(page)
        return page

    def _filled(self, page: QWidget, sentence: str) -> None:
        self._close(page)
        card, measure = self.card(), self._under(MeasurePage)
        if measure is not None:
            measure.come_back(sentence)
        elif card is not None:
            card.tabs.focus_tab()
            if sentence:
                card.notice.say(sentence, "good")

    def review(self, wanted: Wanted) -> ReviewPage:
        """A review at the table: a new one, a kept one, or one that puts a signed one right."""
        page = ReviewPage(self._desk, self._jobs, wanted)
        page.show_pdf.connect(self.show_pdf)
        page.left.connect(lambda sentence: self._back_to_reviews(page, sentence))
        page.sign_wanted.connect(lambda review: self._sign_after(page, wanted.client, ReviewId(review)))
        self._put(page)
        return page

    def _sign_after(self, page: QWidget, client: ClientId, review: ReviewId) -> None:
        self._close(page)
        self.sign_review(client, review)

    def sign_review(self, client: ClientId, review: ReviewId) -> None:
        """The signatures under a kept review."""
        card = self.card()
        if card is None or card.client_id != client:
            self.open_client(client)
        page = ReviewSignPage(self._desk, self._jobs, review)
        page.show_pdf.connect(self.show_pdf)
        page.left.connect(lambda sentence: self._back_to_reviews(page, sentence))
        self._put(page)

    def go_on_review(self, draft: Draft) -> None:
        """Goes on with a review that was being written."""
        wanted = wanted_of(draft)
        self.open_client(wanted.client)
        self.review(wanted)

    def _back_to_reviews(self, page: QWidget, sentence: str) -> None:
        self._close(page)
        card = self.card()
        if card is not None:
            card.tabs.open(REVIEWS)
            card.tabs.focus_tab()
            if sentence:
                card.reviews.notice.say(sentence, "good")

    def _back_to_card(self, page: QWidget, sentence: str) -> None:
        self._close(page)
        card = self.card()
        if card is not None:
            card.tabs.open(AGREEMENT)
            card.tabs.focus_tab()
            if sentence:
                card.agreement.notice.say(sentence, "good")

    def _put(self, page: QWidget) -> None:
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _close(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.deleteLater()
        self.setCurrentWidget(self._under(MeasurePage) or self.card() or self.list)

    def _close_all(self) -> None:
        for page in [w for n in range(1, self.count()) if (w := self.widget(n)) is not None]:
            if isinstance(page, ClientCardPage):
                page.leave()
            self.removeWidget(page)
            page.deleteLater()
        self.setCurrentWidget(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Keys go to the list or the card at once."""
        super().showEvent(event)
        card = self.card()
        if card is not None:
            card.come_back()
        if self.currentWidget() is self.list:
            self.list.filter.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown: the open card is left. A window that is put down to the bar leaves nothing."""
        super().hideEvent(event)
        card = self.card()
        if card is not None and not event.spontaneous():
            card.leave()
