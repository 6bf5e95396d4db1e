"""Filling a measure with a client: by keys, or turned to the client. It counts nothing itself."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts import Opened
from hyvinvointi_desktop.app.drafts_port import Draft, Form, Told
from hyvinvointi_desktop.app.look_measures import Offer, Offers
from hyvinvointi_desktop.domain import scoring
from hyvinvointi_desktop.domain.ids import AssessmentId, ClientId, MeasureId
from hyvinvointi_desktop.domain.measures import Assessment, Measure, Mode
from hyvinvointi_desktop.domain.programme_rules import MeasurePoint
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.clients.parts import chooser, focus_later, on_ctrl_enter, way_back
from hyvinvointi_desktop.ui.drafts.fields import Fields, Typed
from hyvinvointi_desktop.ui.drafts.form_draft import FormDraft, begun_words
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.boxes import Card, Columns, Flow, InlineMessage, ScrollPage
from hyvinvointi_desktop.ui.kit.buttons import plain, primary
from hyvinvointi_desktop.ui.kit.choices import OneOf
from hyvinvointi_desktop.ui.kit.field_row import FieldRow
from hyvinvointi_desktop.ui.kit.fields import DateField
from hyvinvointi_desktop.ui.kit.labels import label, muted, small, title
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.measures.answer_list import AnswerList, Question
from hyvinvointi_desktop.ui.measures.chooser import MeasureChooser
from hyvinvointi_desktop.ui.measures.turned import TurnedView
from hyvinvointi_desktop.ui.text_faults import fault


@dataclass(frozen=True, slots=True)
class _Found:
    offers: Offers
    kept: Assessment | None
    measure: Measure | None


class FillPage(ScrollPage):
    """``left`` carries a sentence when something was saved, else ""; ``shown`` tells that the questions are there.

    Without ``measure`` it asks which. ``record`` names a filling that is put right, or one that was begun.
    """

    left = Signal(str)
    shown = Signal()

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        client: ClientId,
        measure: str = "",
        point: MeasurePoint | None = None,
        record: str = "",
    ) -> None:
        super().__init__(widest=980)
        self._desk, self._jobs, self.client_id = desk, jobs, client
        self._wanted, self._point, self._record = measure, point, record
        self._offers: Offers | None = None
        self.measure: Measure | None = None
        self.filling: Assessment | None = None
        self._kept: Assessment | None = None
        self.turned: TurnedView | None = None
        self.heading, self.about = title(tr("Questionnaire")), muted("")
        self.notice, self.begun = InlineMessage(), small("")
        self.chooser = MeasureChooser(self._choose)
        self.day = DateField(desk.clock.today)
        self.mode: OneOf[str] = OneOf(tr("How it was filled"), [(m.value, measure_words.mode(m)) for m in Mode])
        self.when: OneOf[str] = OneOf(tr("At which stage"))
        self.language: QComboBox = chooser([("fi", measure_words.language("fi"))])
        self.answers = AnswerList(tr("Questions"))
        self.save = primary(tr("&Save"), self._save, "check")
        self.turn = plain(tr("&Turn to the client"), self.turn_to_client, "user")
        self.state = muted("")
        self.licence = small("")
        self._fields = Fields({
            "day": self.day, "mode": self.mode, "when": self.when, "language": self.language, "answers": self.answers,
        })  # fmt: skip
        self.draft = FormDraft(
            desk, jobs, Form.ASSESSMENT, self, typed=self._typed, show_typed=self._fields.show_typed, told=self._told
        )
        self._fields.on_change(self.draft.touch)
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        day_row = FieldRow(tr("&Day"), self.day)
        self.language_row = FieldRow(tr("Language of the questions"), self.language)
        self.how = Card(
            Columns(day_row, self.language_row, narrowest=240),
            FieldRow(tr("How it was filled"), self.mode),
            FieldRow(tr("At which stage"), self.when),
        )
        self.keys = small(
            tr("A number answers and goes on. Up and down move, Backspace goes back, Delete clears, Enter saves.")
        )
        self.intro = label("")
        self.form = Card(self.keys, self.intro, self.answers, self.state, gap=12)
        self.tools = Flow(self.save, self.turn, plain(tr("Close without saving"), self._leave))
        self.add(
            way_back(tr("To the client's card"), self._leave, self), self.heading, self.about, self.notice, self.begun,
            self.chooser, self.how, self.form, self.tools, self.licence, None,
        )  # fmt: skip
        self._show_form(shown=False)
        self.chooser.hide()
        self.begun.hide()
        on_ctrl_enter(self, self.save)
        self.answers.changed.connect(self._count)
        self.answers.finished.connect(self._save)
        self.answers.moved.connect(self._into_sight)
        self.language.currentIndexChanged.connect(lambda _: self._speak())

    def _show_form(self, *, shown: bool) -> None:
        for part in (self.how, self.form, self.tools, self.licence):
            part.setVisible(shown)

    # -- reading ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        desk, client, record = self._desk, self.client_id, self._record

        def work() -> _Found:
            kept = desk.assessment(AssessmentId(record)) if record else None
            measure = desk.measures().measure_of(kept) if kept is not None else None
            return _Found(desk.measure_offers(client), kept, measure)

        self._jobs.run(work, owner=self, ok=self._show, failed=lambda e: self.notice.say(fault(e), "bad"))

    def _show(self, found: _Found) -> None:
        self._offers, self._kept = found.offers, found.kept
        offer = next((o for o in found.offers.offers if o.measure.id == self._wanted), None)
        if found.kept is not None and found.measure is not None:
            self._open(found.measure, found.kept.point, ())
        elif found.kept is not None:
            self.notice.say(tr("The questions of this filling cannot be read any more."), "warn")
        elif offer is not None and offer.ready:
            self._choose(offer)
        else:
            self.about.setText(found.offers.client.name or found.offers.client.code)
            self.chooser.show_offers(found.offers.offers)
            self.chooser.show()
            if self.chooser.first is not None:
                focus_later(self.chooser.first)
            if offer is not None:
                words = tr("{name} cannot be filled yet: its questions have not been entered.")
                self.notice.say(words.format(name=offer.measure.name(language().value)), "warn")

    def _choose(self, offer: Offer) -> None:
        self._open(offer.measure, self._point or offer.point, offer.points)

    def _open(self, measure: Measure, point: MeasurePoint | None, points: tuple[MeasurePoint, ...]) -> None:
        offers = self._offers
        assert offers is not None
        self.measure = measure
        self.chooser.hide()
        self.heading.setText(measure.name(language().value))
        self.about.setText(" · ".join(p for p in (offers.client.name, _first(measure.period, language().value)) if p))
        self._offer_points(points, follow_up=offers.follow_up or point is MeasurePoint.FOLLOW_UP)
        self._offer_languages(measure, offers.client.language)
        self.licence.setText(measure.licence)
        self._show_form(shown=True)
        self.licence.setVisible(bool(measure.licence))
        self.filling = self._kept or Assessment(
            AssessmentId(self._record or self._desk.new_id()), self.client_id, MeasureId(measure.id), measure.version,
            self._desk.clock.today(), Mode.ASSISTED, {}, point,
        )  # fmt: skip
        filling = self.filling
        if self._kept is not None:
            self.draft.open(filling.id, self._fill, self.client_id, self._take)
        else:
            self.draft.open_new(filling.id, self._is_this, self._fill, self.client_id, self._take)
        QTimer.singleShot(0, self, self.answers.start)
        QTimer.singleShot(0, self, self.shown.emit)

    def _is_this(self, draft: Draft) -> bool:
        filling = self.filling
        same = filling is not None and draft.typed.get("measure") == [filling.measure, filling.version]
        return same and draft.client == self.client_id

    def _take(self, opened: Opened) -> None:
        if opened.draft is not None and self.filling is not None:
            self.filling = replace(self.filling, id=AssessmentId(opened.draft.record))
            self.answers.start()
        self.begun.setText(begun_words(opened))
        self.begun.setVisible(opened.draft is not None)
        self._count()

    def _fill(self) -> None:
        filling = self.filling
        if filling is None:
            return
        self.day.set_value(filling.taken_on)
        self.mode.set_value(filling.mode.value)
        self.when.set_value(filling.point.value if filling.point is not None else "")
        self.answers.set_answers(filling.answers)
        self._count()

    def _offer_points(self, points: tuple[MeasurePoint, ...], *, follow_up: bool) -> None:
        known = [p for p in MeasurePoint if p is not MeasurePoint.FOLLOW_UP or follow_up]
        order = sorted(known, key=lambda p: (p not in points, list(MeasurePoint).index(p))) if points else known
        kept = sorted(order, key=list(MeasurePoint).index)
        self.when.set_options([*((p.value, measure_words.point(p)) for p in kept), ("", measure_words.point(None))])

    def _offer_languages(self, measure: Measure, wanted: str) -> None:
        self.language.blockSignals(True)
        self.language.clear()
        for code in measure.asked_in():
            self.language.addItem(measure_words.language(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(measure.asks_in(wanted))))
        self.language.blockSignals(False)
        self.language_row.setVisible(self.language.count() > 1)
        self._speak()

    def _speak(self) -> None:
        """The questions in the chosen language; the answers stay."""
        if self.measure is not None:
            code = self._language()
            self.answers.show_measure(self.measure, code)
            ends = measure_words.ends(self.measure.items[0], code)
            self.intro.setText("\n".join(part for part in (self.measure.intro.get(code, ""), ends) if part))
            self.intro.setVisible(bool(self.intro.text()))

    def _language(self) -> str:
        return str(self.language.currentData() or "fi")

    # -- typed --------------------------------------------------------------------------------------------------

    def _typed(self) -> Typed:
        filling = self.filling
        which: Any = [filling.measure, filling.version] if filling is not None else []
        return self._fields.typed() | {"measure": which}

    def _told(self) -> Told:
        """The answers for people, by theme."""
        if self.measure is None:
            return ()
        shown = language().value
        given = self.answers.answers()
        rows = tuple((i.name(shown), str(given[i.id])) for i in self.measure.items if i.id in given)
        return ((tr("Questionnaire"), self.measure.name(shown)), (tr("Day"), self.day.text()), *rows)

    def typed_filling(self) -> Assessment | None:
        """The filling as it stands in the form; None while the day is not understood."""
        day = self.day.value()
        if self.filling is None or day is None:
            return None
        when = self.when.value()
        return replace(
            self.filling,
            taken_on=day,
            mode=Mode(self.mode.value() or Mode.ASSISTED),
            point=MeasurePoint(when) if when else None,
            answers=self.answers.answers(),
        )

    def _count(self) -> None:
        """How many are answered; what a missing one means is said before it is saved."""
        measure = self.measure
        if measure is None:
            return
        given = self.answers.answers()
        words = tr("{given} of {count} answered.").format(given=len(given), count=len(measure.items))
        if measure.individual and measure.scale_high and given and len(given) < scoring.least_answered(measure):
            needed = tr("A score needs {count} answers.").format(count=scoring.least_answered(measure))
            words = f"{words} {needed}" if measure.bands or measure.table or measure.clear_from else words
        if not measure.individual:
            words += " " + tr("This one gives results of groups only, never of one person.")
        self.state.setText(words)

    def _into_sight(self, question: Question) -> None:
        self.ensureWidgetVisible(question, 0, 80)

    # -- the client ---------------------------------------------------------------------------------------------

    def turn_to_client(self) -> None:
        """One question at a time in large print; nothing else of the program is in sight until the end."""
        if self.measure is None:
            return
        self.mode.set_value(Mode.SELF.value)
        self.draft.touch()
        view = self.turned = TurnedView(self, self._jobs, self.measure, self._language(), self.answers.answers())
        view.answered.connect(self._answered)
        view.finished.connect(self._turned_back)
        view.show()

    def _answered(self, item: str, answer: object) -> None:
        given = self.answers.answers()
        self.answers.set_answers({**given, item: answer} if isinstance(answer, int) else given)
        self.draft.touch()
        self._count()

    def _turned_back(self) -> None:
        self.turned = None
        self.draft.leave()
        focus_later(self.save)

    # -- ending -------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        filling = self.typed_filling()
        if filling is None:
            self.day.setFocus()
            return
        self.save.setEnabled(False)
        work: Callable[[], object] = lambda: self._desk.save_assessment(filling)  # noqa: E731
        self._jobs.run(self.draft.saving(work), owner=self, ok=lambda _: self._saved(filling), failed=self._not_saved)

    def _saved(self, filling: Assessment) -> None:
        self.draft.saved()
        self.draft.drop()
        self.left.emit(saved_words(self.measure, filling) if self.measure is not None else "")

    def _not_saved(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.draft.not_saved()
        self.notice.say(fault(error), "warn")
        self.ensureWidgetVisible(self.notice)

    def _leave(self) -> None:
        """Closed without saving: what was typed goes."""
        self.draft.drop()
        self.left.emit("")


def saved_words(measure: Measure, filling: Assessment) -> str:
    """What is said when a filling was saved: the score where one may be shown, and its band."""
    name = measure.name(language().value)
    value = scoring.personal_score(measure, filling.answers)
    if value is None:
        return tr("{name} was saved.").format(name=name)
    band = scoring.band_of(measure, value)
    under = f" ({_first(band.title, language().value)})" if band is not None else ""
    return tr("{name} was saved: {score}").format(name=name, score=score_text(value)) + under


def score_text(value: Decimal) -> str:
    """A score as short as it is: ``52``, ``18,59``."""
    return str(int(value)) if value == value.to_integral_value() else formats.number_text(value)


def _first(words: Any, code: str) -> str:
    return str(words.get(code) or words.get("fi") or next(iter(words.values()), ""))
