"""Ties the window to the rest: the Qt application, what it is given, and pictures of its pages."""

from __future__ import annotations

import contextlib
import functools
import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.store.profile_files import LOOK_FILE, has_keystore_slot
from hyvinvointi_desktop.ui.garbage import WindowGarbage
from hyvinvointi_desktop.ui.kit.tokens import Scheme
from hyvinvointi_desktop.ui.kit.words import Language
from hyvinvointi_desktop.ui.language import system_language
from hyvinvointi_desktop.ui.look import Look
from hyvinvointi_desktop.ui.program import Program
from hyvinvointi_desktop.ui.program_tools import ProgramTools

if TYPE_CHECKING:
    from hyvinvointi_desktop.app.desk import Desk
    from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
    from hyvinvointi_desktop.app.gate import Gate
    from hyvinvointi_desktop.cli.context import Pictures

PICTURE_SIZE = (1366, 768)


def application() -> QApplication:
    """The Qt application, made once."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    app.setApplicationName("Hyvinvointi")
    return app


def render_pages(pdf: bytes, dpi: int) -> list[bytes]:
    """A PDF's pages as PNG pictures."""
    from hyvinvointi_desktop.bootstrap_apart import render_pages as render

    return render(pdf, dpi)


@functools.cache
def load_heavy() -> None:
    """Imports and reads what is slow while the person types the passphrase. Once in a process.

    After a lock nothing may be frozen: what the closed desk leaves behind would never be collected.
    """
    import hyvinvointi_desktop.store.open_store
    import hyvinvointi_desktop.ui.desk_window  # noqa: F401
    from hyvinvointi_desktop.system.memory import wipe_when_freed

    wipe_when_freed()
    bootstrap.definitions().programmes()
    bootstrap.definitions().km_rates()
    gc.freeze()  # all this stays: no later search for garbage need go through it


def recovery_is_whole(text: str) -> bool:
    """Whether a typed recovery key has no typing mistake."""
    from hyvinvointi_desktop.app.faults import BadRecoveryKey
    from hyvinvointi_desktop.store.recovery_key import secret_of

    try:
        secret_of(text)
    except BadRecoveryKey:
        return False
    return True


def kept_look(folder: Path) -> Look:
    """Language, colours and text size of last time; they say nothing about anybody."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        text = (folder / LOOK_FILE).read_text(encoding="utf-8")
        import json

        kept = json.loads(text)
        return Look(Language(kept["language"]), Scheme(kept["scheme"]), max(100, min(200, int(kept["scale"]))))
    return Look(language=system_language())


def keep_look(folder: Path, look: Look) -> None:
    """Keeps them beside the profile; that this fails loses nothing."""
    if folder.is_dir():
        import json

        text = json.dumps({"language": look.language.value, "scheme": look.scheme.value, "scale": look.scale})
        with contextlib.suppress(Exception):
            bootstrap.write_whole(folder / LOOK_FILE, text.encode())


def practice_gate(folder: Path) -> Gate:
    """The practice profile beside one's own, made when it is missing."""
    from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE
    from hyvinvointi_desktop.app.practice_size import Size

    gate = bootstrap.gate(folder.with_name(folder.name + "-harjoitus"))
    if not gate.exists():
        gate.make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE)
    return gate


def seconds_running() -> float:
    """A clock that runs on while the machine sleeps."""
    from hyvinvointi_desktop.system.clock import seconds_running as seconds

    return seconds()


def tidy_memory() -> None:
    """Ends what looked at papers, and writes over what is freed."""
    from hyvinvointi_desktop.bootstrap_apart import apart
    from hyvinvointi_desktop.system.memory import tidy_up

    apart().close()
    tidy_up()


def door_name(folder: Path) -> str:
    """Where another start on the same profile is met."""
    from hyvinvointi_desktop.system.instance import door_name as name

    return name(folder)


def guard(app: QApplication) -> None:
    """Unforeseen exceptions get a calm dialog and a note in the log folder."""
    from hyvinvointi_desktop.ui.crash import CrashGuard

    CrashGuard(app, _keep_report).install()


def double_click(folder: Path) -> SealedFileOpener:
    """Tells this computer to open sealed files on this profile."""
    from hyvinvointi_desktop.bootstrap_double_click import double_click as tie

    return tie(folder)


def _keep_report(text: str) -> Path | None:
    from datetime import UTC, datetime

    from hyvinvointi_desktop.system import paths

    folder = paths.log_folder()
    path = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        bootstrap.write_whole(path, text.encode())
    except Exception:  # the note is a kindness to us; the person's work goes on without it
        return None
    return path


def run_window(folder: Path, practice_passphrase: str | None, file: Path | None = None) -> int:
    """Shows the window and runs until it is closed. ``file`` is taken in once the profile is unlocked."""
    app = application()
    tools = ProgramTools(
        has_profile=lambda: bootstrap.has_profile(folder),
        gate=lambda: bootstrap.gate(folder),
        practice_gate=lambda: practice_gate(folder),
        load=load_heavy,
        recovery_is_whole=recovery_is_whole,
        render_pages=render_pages,
        write_whole=bootstrap.write_whole,
        write_together=bootstrap.write_together,
        look=kept_look(folder),
        keep_look=lambda look: keep_look(folder, look),
        seconds=seconds_running,
        door=lambda: door_name(folder),
        tidy_memory=tidy_memory,
        offers_keystore=lambda: has_keystore_slot(folder),
        double_click=lambda: double_click(folder),
    )
    program = Program(app, tools, practice_passphrase, file)
    guard(app)
    program.start()
    gc.freeze()  # what the first window is made of stays: no search for garbage, nor the last one, goes through it
    WindowGarbage(app)
    status = app.exec()
    program.close()
    return status


@contextlib.contextmanager
def _practice_profile(folder: Path | None) -> Iterator[Path]:
    import tempfile

    from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE
    from hyvinvointi_desktop.app.practice_size import Size

    if folder is not None:
        yield folder
        return
    with tempfile.TemporaryDirectory() as made:
        profile = Path(made) / "profile"
        bootstrap.gate(profile).make_practice(Size.SMALL, 1, PRACTICE_PASSPHRASE)
        yield profile


@contextlib.contextmanager
def _copied_desk(folder: Path) -> Iterator[Desk]:
    """A copy of a practice profile, open: what is done to it goes with it."""
    import shutil
    import tempfile

    from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE

    with tempfile.TemporaryDirectory() as made:
        desk = bootstrap.gate(Path(shutil.copytree(folder, Path(made) / "profile"))).unlock(PRACTICE_PASSPHRASE)
        try:
            yield desk
        finally:
            desk.close()


def _without_noise(_kind: QtMsgType, _where: QMessageLogContext, words: str | None) -> None:
    """The offscreen platform says of every window that nobody manages it."""
    if words and "propagateSizeHints" not in words:
        sys.stderr.write(words + "\n")


def draw_screens(out: Path, practice: Path | None, wanted: Pictures) -> list[Path]:
    """Every place as PNG, or those that are wanted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_without_noise)
    app = application()
    WindowGarbage(app)
    from hyvinvointi_desktop.app.gate import PRACTICE_PASSPHRASE
    from hyvinvointi_desktop.ui.pictures import Kind, kinds
    from hyvinvointi_desktop.ui.scenes import SceneTools, draw_all, draw_some

    with _practice_profile(practice) as folder:
        tools = SceneTools(
            app,
            lambda: _copied_desk(folder),
            PRACTICE_PASSPHRASE,
            bootstrap.gate(folder).suggest_passphrase,
            render_pages,
            bootstrap.write_whole,
            bootstrap.write_together,
        )
        if wanted.once:
            return draw_some(tools, out, wanted.pages, PICTURE_SIZE)
        some = [Kind(*kind) for kind in kinds() if wanted.matches(*kind)]
        return draw_all(tools, out, some, wanted.pages)
