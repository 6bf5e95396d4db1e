"""Puts a restored database in the place of a damaged one, which is kept. It stops at no step for good.

The restored file takes a name of its own once it is whole and on the disk. From then on the restoring is decided:
whoever opens the profile next finishes what was broken off.
"""

import re
from pathlib import Path

from hyvinvointi_desktop.lasting import sync_folder
from hyvinvointi_desktop.store.disk import system_faults
from hyvinvointi_desktop.store.profile_files import DAMAGED, DATABASE, restored_name

_RESTORED = re.compile(r"hyvinvointi-restored-\d{8}T\d{6}Z\.db", re.ASCII)
_ENDS = ("-wal", "-shm", "")
"""Pending writes first: beside the restored database they would be written into it."""


def decide(whole: Path, folder: Path, stamp: str) -> None:
    """Gives the finished file the name by which it is put into place. Raises Surroundings."""
    with system_faults():
        whole.replace(folder / restored_name(stamp))
        sync_folder(folder)


def finish(folder: Path) -> Path | None:
    """Puts a decided file into place; the folder of the damaged files comes back, None where nothing was decided.

    Raises:
        Surroundings: a file cannot be moved. A later call goes on.
    """
    with system_faults():
        decided = sorted(p for p in folder.glob(restored_name("*")) if _RESTORED.fullmatch(p.name))
        if not decided:
            return None
        restored = decided[-1]
        stamp = restored.stem.rsplit("-", 1)[1]
        aside = folder / DAMAGED
        aside.mkdir(mode=0o700, exist_ok=True)
        for end in _ENDS:
            damaged = folder / (DATABASE + end)
            if damaged.exists():
                damaged.replace(aside / f"hyvinvointi-{stamp}.db{end}")
                sync_folder(aside)
                sync_folder(folder)
        restored.replace(folder / DATABASE)
        sync_folder(folder)
        return aside
