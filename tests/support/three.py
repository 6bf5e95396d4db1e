"""Kaisa leads a space; Maija leads a group and is ill; Reijo takes it over. They look into one folder."""

import contextlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.look_post import MessageRow
from hyvinvointi_desktop.app.post_port import PostPlace
from hyvinvointi_desktop.app.refusals import Refused
from hyvinvointi_desktop.domain.courses import CoursePay, LeaderPay
from hyvinvointi_desktop.domain.exchange import MessageKind, WorkerId
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.courses import COURSE, sessions, with_course
from tests.support.post import PLACE
from tests.support.spaces import SPACE_NAME, coordinator_desk, join, worker_desk

AFTER_TWO = datetime(2027, 1, 18, 9, tzinfo=UTC)
"""Two of the twelve Thursdays are held."""


@dataclass
class Three:
    """The three desks, the folder and the clock."""

    kaisa: Desk
    maija: Desk
    reijo: Desk
    place: PostPlace
    clock: FixedClock

    def worker(self, name: str) -> WorkerId:
        """Somebody's id in the space."""
        return next(w.worker for w in self.kaisa.naming_facts() if w.name == name)

    def around(self, *workers: Desk) -> None:
        """These workers look into the folder, then the coordinator, then they again."""
        for desk in workers:
            with contextlib.suppress(Refused):  # nothing to seal
                desk.seal_post()
            desk.post_round(self.place)
        self.kaisa.collect(self.place)
        for desk in workers:
            desk.post_round(self.place)

    def arrives(self, of: Desk, to: Desk, name: str) -> MessageRow:
        """One gives the group away and Kaisa passes it on; the message at the other's comes back."""
        of.hand_over_course(COURSE)
        self.around(of)
        (handed,) = self.kaisa.handed_courses()
        self.kaisa.pass_course(handed.handover, self.worker(name), "Paranemisia!")
        self.kaisa.collect(self.place)
        to.post_round(self.place)
        (message,) = [m for m in to.post().messages if m.kind is MessageKind.COURSE and m.is_new]
        return message

    def close(self) -> None:
        """All lock up."""
        for desk in (self.kaisa, self.maija, self.reijo):
            desk.close()


def three_in(folder: Path) -> Three:
    """Their profiles in a folder."""
    clock = FixedClock(AFTER_TWO)
    (folder / "jaettu").mkdir()
    place = replace(PLACE, where=str(folder / "jaettu"))
    kaisa = coordinator_desk(folder / "kaisa", clock)
    maija, reijo = (worker_desk(folder / n, clock, f"{n.title()} Keksitty") for n in ("maija", "reijo"))
    kaisa.make_space(SPACE_NAME)
    join(kaisa, maija, "Maija Keksitty")
    join(kaisa, reijo, "Reijo Keksitty")
    for desk in (maija, reijo):
        desk.save_post_place(place)
    pay = CoursePay(LeaderPay.CLAIM, f.KUNTA, paid_kinds=("group_session",))
    with_course(maija, 3, pay=pay, note="Ohjaajan oma muistiinpano")
    for session in sessions(maija)[:2]:
        maija.mark_all_present(session)
    return Three(kaisa, maija, reijo, place, clock)
