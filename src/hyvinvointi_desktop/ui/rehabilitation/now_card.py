"""What to do now: the step of the path with one main button, and what was noticed, said kindly."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import MeasureId
from hyvinvointi_desktop.domain.measures import Measure
from hyvinvointi_desktop.domain.period_findings import PeriodFinding, PeriodFindingCode
from hyvinvointi_desktop.domain.programme_rules import WordList
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, PathStep, Phase
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, Chip, Flow, LineItem, head, label, link, plain, primary, small
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.rehabilitation import words

STEP_OF = {
    PeriodFindingCode.REVIEW_DUE: PathStep.REVIEW,
    PeriodFindingCode.FINAL_REVIEW_DUE: PathStep.FINAL_REVIEW,
    PeriodFindingCode.MEASURE_AT_START: PathStep.MEASURE_AT_START,
    PeriodFindingCode.MEASURE_AT_MIDDLE: PathStep.MEASURE_AT_START,
    PeriodFindingCode.MEASURE_AT_END: PathStep.MEASURE_AT_END,
    PeriodFindingCode.NO_GROUP: PathStep.GROUP,
    PeriodFindingCode.DECISION_ENDING: PathStep.DECISIONS,
    PeriodFindingCode.DECISION_ENDED: PathStep.DECISIONS,
    PeriodFindingCode.TICKET_GAP: PathStep.DECISIONS,
}
"""Where something that was noticed is put right."""


class NowCard(Card):
    """``taken`` carries the step of the button; ``end_wanted`` asks for the end of the period, ``work_wanted`` to go on
    after an ending that was begun too early, ``open_again`` to open an ended one."""

    taken = Signal(object)
    end_wanted = Signal()
    work_wanted = Signal()
    open_again = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(gap=10)
        self.main: QWidget | None = None

    def show_screen(self, screen: PeriodScreen, reachable: frozenset[PathStep]) -> None:
        """``reachable`` are the steps that a button can lead to."""
        self.clear()
        self.main = None
        period = screen.period
        if period is None:
            return
        self.add(Flow(head(_heading(screen)), Chip(formats.capital(care_words.phase(period.phase)))))
        if period.phase is Phase.ENDED:
            self._ended(screen)
        elif period.phase is Phase.NOT_NOW:
            self._not_now(screen)
        else:
            self._now(screen, reachable)
        for found in screen.findings:
            self.add(self._finding(found, screen.measures, reachable))

    def _now(self, screen: PeriodScreen, reachable: frozenset[PathStep]) -> None:
        acts: list[QWidget] = []
        if screen.now is not None:
            acts = self._step(screen.now, reachable)
        else:
            self.add(label(tr("You meet, work on the goals and try a group. The path goes on by itself.")))
            if screen.next_planned is not None:
                day = formats.day_text(local_day(screen.next_planned.starts_at))
                self.add(small(tr("The next meeting is on {day}.").format(day=day)))
        if screen.period is not None and screen.period.phase is Phase.ENDING:
            acts.append(plain(tr("The period goes on after all"), self.work_wanted.emit, "arrow-counter-clockwise"))
            acts.append(plain(tr("End the period"), self.end_wanted.emit, "flag-fill"))
        elif screen.decision(DecisionKind.SERVICE) is not None:
            acts.append(plain(tr("Begin to end"), lambda: self.taken.emit(PathStep.ENDING), "flag-banner"))
        if acts:
            self.add(Flow(*acts))

    def _step(self, step: PathStep, reachable: frozenset[PathStep]) -> list[QWidget]:
        name = formats.capital(care_words.path_step(step))
        self.add(LineItem("arrow-right-bold", name, words.step_help(step)))
        if step not in reachable:
            return []
        said, icon = words.step_act(step)
        self.main = primary(said, lambda: self.taken.emit(step), icon)
        return [self.main]

    def _not_now(self, screen: PeriodScreen) -> None:
        period = screen.period
        self.add(label(tr("It was not the time for this service. It can be looked at again any day.")))
        if period is not None and period.next_words:
            self.add(LineItem("path", period.next_words, tr("What was agreed on instead")))
        self.main = primary(tr("Look again"), lambda: self.taken.emit(PathStep.SUITABILITY), "clipboard-text")
        self.add(Flow(self.main, plain(tr("End the period"), self.end_wanted.emit, "flag-fill")))

    def _ended(self, screen: PeriodScreen) -> None:
        period = screen.period
        if period is None:
            return
        ended = formats.date_text(period.ended_on) if period.ended_on is not None else ""
        self.add(label(tr("The period ended {day}.").format(day=ended)))
        said = [words.listed(screen.programme, WordList.WHAT_NEXT, one) for one in period.next_steps]
        for line in [*said, *filter(None, [period.next_words])]:
            self.add(LineItem("path", line))
        self.add(
            Flow(
                plain(tr("What comes next"), lambda: self.taken.emit(PathStep.WHAT_NEXT), "path"),
                plain(tr("Open the period again"), self.open_again.emit, "arrow-counter-clockwise"),
                plain(tr("Open a new period"), self.new_wanted.emit, "plus"),
            )
        )

    def _finding(
        self, found: PeriodFinding, measures: Mapping[MeasureId, Measure], reachable: frozenset[PathStep]
    ) -> QWidget:
        said, step = words.finding(found, measures), STEP_OF.get(found.code)
        if step is None or step not in reachable:
            return LineItem(words.finding_icon(found), said)
        go = link(tr("Open"), lambda: self.taken.emit(step), "arrow-right")
        go.setAccessibleName(f"{tr('Open')}: {said}")
        return LineItem(words.finding_icon(found), said, "", go)


def _heading(screen: PeriodScreen) -> str:
    period = screen.period
    if period is None or period.phase in (Phase.ENDED, Phase.NOT_NOW):
        return tr("The period")
    return tr("Now")
