"""Bringing old records in, giving everything out, checking a signed file. It reads no format and writes no record."""

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.ui.claims.doors import SaveFiles
from hyvinvointi_desktop.ui.exchange.bring_in import BringInCard
from hyvinvointi_desktop.ui.exchange.files import ChooseFile, choose_file
from hyvinvointi_desktop.ui.exchange.give_out import GiveOutCard
from hyvinvointi_desktop.ui.exchange.verify_card import VerifyCard
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.kit.widgets import ScrollPage, muted, title
from hyvinvointi_desktop.ui.kit.words import tr


class ExchangePage(ScrollPage):
    """Three cards: in, out, check."""

    def __init__(self, desk: Desk, jobs: Jobs, save_files: SaveFiles, choose: ChooseFile = choose_file) -> None:
        super().__init__(widest=1000)
        self.bring_in = BringInCard(desk, jobs, choose)
        self.give_out = GiveOutCard(desk, jobs, save_files)
        self.verify = VerifyCard(desk, jobs, choose)
        self.add(
            title(tr("Records in and out")),
            muted(tr("Everything happens on this computer. No network is needed.")),
            self.bring_in,
            self.give_out,
            self.verify,
            None,
        )
