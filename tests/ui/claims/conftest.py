"""A world, its jobs and the page of Tunnit ja matkat for every test here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.ui.claims.fake_desk import World
from tests.ui.claims.fake_desk import world as make_world
from tests.ui.helpers import put_in_front


@dataclass
class Doors:
    """What the page asked of the frame."""

    viewed: list[tuple[str, str, bytes]] = field(default_factory=list)
    saved: list[list[tuple[str, bytes]]] = field(default_factory=list)
    folder: Path | None = Path("/keksitty/kansio")
    refuse: Exception | None = None

    def view_pdf(self, _parent: QWidget, heading: str, name: str, content: bytes) -> None:
        self.viewed.append((heading, name, content))

    def save_files(self, _parent: QWidget, files: Sequence[tuple[str, bytes]]) -> Path | None:
        if self.refuse is not None:
            raise self.refuse
        self.saved.append(list(files))
        return self.folder


@pytest.fixture
def world() -> World:
    return make_world()


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def page(qtbot: QtBot, world: World, jobs: Jobs, doors: Doors) -> ClaimsPage:
    """The page with October open, as after the first reading."""
    made = ClaimsPage(world.desk, jobs, doors.view_pdf, doors.save_files)
    put_in_front(qtbot, made)
    settle(jobs)
    return made
