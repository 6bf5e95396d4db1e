"""Words and pictures of one client's measures that the tab and the page of a measure share. It reads nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from hyvinvointi_desktop.app.look_client_measures import Filling, MeasureLine
from hyvinvointi_desktop.app.pictures import scale
from hyvinvointi_desktop.app.pictures.answers import answers_picture
from hyvinvointi_desktop.app.pictures.radar import areas_picture
from hyvinvointi_desktop.app.pictures.shapes import Picture
from hyvinvointi_desktop.app.pictures.trend import TrendPoint, band_of, change_words, dates_picture, trend_picture
from hyvinvointi_desktop.domain.measures import Summary
from hyvinvointi_desktop.ui import measure_words
from hyvinvointi_desktop.ui.clients import words
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.kit.widgets import Flow, InlineMessage, plain, primary
from hyvinvointi_desktop.ui.kit.words import language, tr
from hyvinvointi_desktop.ui.picture_words import picture_words

NOTHING = "–"


def name(line: MeasureLine) -> str:
    """What the measure is called on the screen."""
    return line.measure.name(language().value)


def due_words(line: MeasureLine, today: date) -> str:
    """When it is taken next, without reproach where the day has passed."""
    if line.due is None:
        return tr("done for now") if line.agreed and line.fillings else tr("when needed")
    point, day = measure_words.point(line.due.point), formats.date_text(line.due.on)
    if line.due.on <= today:
        return tr("{point}, can be filled now").format(point=point)
    return f"{point} {day}"


def latest_words(line: MeasureLine) -> str:
    """The newest score with its day, or the day alone."""
    if line.latest is None:
        return NOTHING
    day = formats.date_text(line.latest.assessment.taken_on)
    if line.newest_score is None:
        return day
    return f"{scale.number(line.newest_score, language().value)}{words.DOT}{day}"


def change_text(line: MeasureLine) -> str:
    """From the first to the latest: the change in its words, or how many answers moved."""
    if not line.measure.individual:
        return tr("score not shown") if line.fillings else NOTHING
    if line.trend is not None:
        return change_words(line.trend.change, line.difference, picture_words()) or NOTHING
    if line.moves is not None:
        return tr("up {up}, down {down}, same {same}").format(
            up=line.moves.up, down=line.moves.down, same=line.moves.same
        )
    return NOTHING


def newest_change(lines: tuple[MeasureLine, ...]) -> str:
    """One line for the overview: the measure that was filled last among those with a change, and its change."""
    known = [line for line in lines if line.latest is not None and change_text(line) != NOTHING]
    if not known:
        return ""
    newest = max(known, key=lambda line: (line.latest.assessment.taken_on if line.latest else date.min, name(line)))
    return f"{name(newest)}: {change_text(newest)}"


def score_words(filling: Filling) -> str:
    """The score of one filling."""
    return NOTHING if filling.score is None else scale.number(filling.score, language().value)


def band_words(filling: Filling) -> str:
    """The part of the scale in which the score lies."""
    return band_of(filling.score, filling.measure.bands, language().value) or NOTHING if filling.measure else NOTHING


def step_words(filling: Filling) -> str:
    """The change from the filling before, in its words."""
    return change_words(filling.change, filling.difference, picture_words()) or NOTHING


def main_picture(line: MeasureLine) -> Picture:
    """The picture of a measure: over time where there is a total, a radar of areas, else answers; for a measure of
    groups alone the days only."""
    said = picture_words()
    if not line.measure.individual:
        points = [TrendPoint(f.assessment.taken_on, None, f.assessment.mode) for f in line.fillings]
        return dates_picture(name(line), points, said)
    if line.trend is not None:
        return trend_picture(line.trend, said)
    if line.pair is not None:
        areas = line.pair.measure.summary is Summary.AREAS
        return areas_picture(line.pair, said) if areas else answers_picture(line.pair, said)
    return dates_picture(name(line), (), said)


def second_picture(line: MeasureLine) -> Picture | None:
    """Single answers under the picture of a total."""
    if line.trend is None or line.pair is None:
        return None
    return answers_picture(line.pair, picture_words())


@dataclass(frozen=True, slots=True)
class Ways:
    """What a measure's buttons open: a form for a filling (by measure, and a filling to put right or ""), the same
    turned to the client, the paper (by measure, its name, and where a refusal is told)."""

    fill: Callable[[str, str], object]
    show: Callable[[str], object]
    paper: Callable[[str, str, InlineMessage], object]


class MeasureActs(Flow):
    """Fill, show to the client, paper: each for the measure that is chosen. Nothing is offered that cannot be done."""

    def __init__(self, notice: InlineMessage, *, main: bool) -> None:
        super().__init__()
        self._notice = notice
        self._ways: Ways | None = None
        self._line: MeasureLine | None = None
        self.fill: Button = (primary if main else plain)(tr("Fill"), self._fill, "note-pencil")
        self.show_client: Button = plain(tr("Turn to the client"), self._show, "user")
        self.paper: Button = plain(tr("Paper &form"), self._paper, "printer")
        self.add(self.fill, self.show_client, self.paper)
        self.show_line(None)

    def use(self, ways: Ways | None) -> None:
        """What the buttons open; without it they are not shown."""
        self._ways = ways
        self.show_line(self._line)

    def show_line(self, line: MeasureLine | None) -> None:
        """Another measure."""
        self._line = line
        can = self._ways is not None and line is not None and line.ready
        for button in (self.fill, self.show_client, self.paper):
            button.setVisible(self._ways is not None)
            button.setEnabled(can)
            button.setAccessibleDescription(name(line) if line is not None else "")

    def _fill(self) -> None:
        if self._ways is not None and self._line is not None:
            self._ways.fill(self._line.measure.id, "")

    def _show(self) -> None:
        if self._ways is not None and self._line is not None:
            self._ways.show(self._line.measure.id)

    def _paper(self) -> None:
        if self._ways is not None and self._line is not None:
            self._ways.paper(self._line.measure.id, name(self._line), self._notice)


def kind_sentence() -> str:
    """Why a score is not shown."""
    return tr(
        "This questionnaire tells of groups of people. The score of one person is not shown; the answers are kept and "
        "help everyone together."
    )
