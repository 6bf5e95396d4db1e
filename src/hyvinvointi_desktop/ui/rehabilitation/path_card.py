"""The path of a period as a calm list of steps with their state in words. Its acts are signals."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.look_period import PeriodScreen
from hyvinvointi_desktop.domain.period_path import StepLine, StepState
from hyvinvointi_desktop.domain.rehabilitation import PathStep
from hyvinvointi_desktop.ui import care_words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.widgets import Card, LineItem, head, link
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.rehabilitation import words


class PathCard(Card):
    """``taken`` carries the step whose button was pressed, ``ticked`` a step and whether it is done now."""

    taken = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(gap=6)
        self._reachable: frozenset[PathStep] = frozenset()

    def show_screen(self, screen: PeriodScreen, reachable: frozenset[PathStep]) -> None:
        """Every step in the order of the guide; ``reachable`` are those that a button can lead to."""
        self._reachable = reachable
        self.clear()
        self.add(head(tr("The path of the period")))
        for line in screen.path:
            self.add(self._line(line))

    def _line(self, line: StepLine) -> QWidget:
        icon, token = words.STEP_ICONS[line.state]
        name = formats.capital(care_words.path_step(line.step))
        return LineItem(icon, name, words.step_state(line), *self._acts(line, name), token=token)

    def _acts(self, line: StepLine, name: str) -> list[QWidget]:
        if line.ticked and line.state is StepState.DONE:
            return [self._act(tr("Not done yet"), name, lambda: self.ticked.emit(line.step, False), "x")]
        if line.ticked:
            return [self._act(tr("Done"), name, lambda: self.ticked.emit(line.step, True), "check")]
        if line.state is StepState.WAITS or line.step not in self._reachable:
            return []
        return [self._act(tr("Open"), name, lambda: self.taken.emit(line.step), "arrow-right")]

    @staticmethod
    def _act(said: str, name: str, press: Callable[[], object], icon: str) -> QWidget:
        button = link(said, press, icon)
        button.setAccessibleName(f"{said}: {name}")
        return button
