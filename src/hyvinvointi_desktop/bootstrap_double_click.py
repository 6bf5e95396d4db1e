"""Ties together what tells this computer to open sealed files by double click."""

from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.double_click_port import SealedFileOpener
from hyvinvointi_desktop.system.double_click import opener
from hyvinvointi_desktop.system.itself import itself


def double_click(folder: Path) -> SealedFileOpener:
    """Tells this computer to open sealed files with this program, on the profile in that folder."""
    usual = folder.resolve() == bootstrap.default_profile().resolve()
    profile = () if usual else ("--profile", str(folder.resolve()))
    return opener(
        itself(*profile, window=True),
        bootstrap.SEALED,
        lambda: {lang: bootstrap.command_texts(lang)["sealed_file_kind"] for lang in ("fi", "sv", "en")},
    )
