"""Kohtaamispaikka: counting, the numbers of a day, themed days, trainings, the year. Its parts do the work."""

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft, Form
from hyvinvointi_desktop.ui.clients.parts import Tabs
from hyvinvointi_desktop.ui.drop_in.count_view import CountView
from hyvinvointi_desktop.ui.drop_in.day_view import DayView
from hyvinvointi_desktop.ui.drop_in.theme_days_view import ThemeDaysView
from hyvinvointi_desktop.ui.drop_in.trainings_view import TrainingsView
from hyvinvointi_desktop.ui.drop_in.year_view import YearView
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.boxes import ScrollPage
from hyvinvointi_desktop.ui.kit.labels import title
from hyvinvointi_desktop.ui.kit.tokens import SPACE_M
from hyvinvointi_desktop.ui.kit.words import tr
from hyvinvointi_desktop.ui.papers_out import SaveFiles, ShowPdf

COUNT, DAY, THEME_DAYS, TRAININGS, YEAR = range(5)
_TABS = {Form.DROP_IN_DAY: DAY, Form.THEME_DAY: THEME_DAYS, Form.TRAINING: TRAININGS}


class DropInPage(ScrollPage):
    """The page with its five parts."""

    def __init__(self, desk: Desk, jobs: Jobs, show_pdf: ShowPdf, save_files: SaveFiles) -> None:
        super().__init__(gap=SPACE_M)
        self.count, self.day = CountView(desk, jobs), DayView(desk, jobs)
        self.theme_days, self.trainings = ThemeDaysView(desk, jobs), TrainingsView(desk, jobs)
        self.year = YearView(desk, jobs, show_pdf, save_files)
        self.tabs = Tabs(
            tr("Parts of the page"),
            [
                (tr("Count"), self.count),
                (tr("Numbers of a day"), self.day),
                (tr("Themed days"), self.theme_days),
                (tr("Trainings"), self.trainings),
                (tr("The year"), self.year),
            ],
        )
        self.add(title(tr("Meeting place")), self.tabs, None)

    def go_on(self, draft: Draft) -> None:
        """The form of a draft."""
        self.tabs.open(_TABS[draft.form])
        if draft.form is Form.DROP_IN_DAY:
            self.day.go_on(draft)
        elif draft.form is Form.THEME_DAY:
            self.theme_days.go_on(draft.record)
        else:
            self.trainings.go_on(draft.record)
