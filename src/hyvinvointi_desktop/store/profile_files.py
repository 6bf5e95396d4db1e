"""What lies in a profile folder, by name. It opens no file: the first window needs no more than this."""

from pathlib import Path

KEY_FILE = "keyslots.json"
PREVIOUS_KEY_FILE = "keyslots.json.previous"
DATABASE = "hyvinvointi.db"
LOCK_FILE = "profile.lock"
LOOK_FILE = "look.json"
"""How the window looks, kept open beside the records so that the unlock window knows it."""
HEAD_FILE = "audit-head.json"
"""How far the log of who did and saw what had come when the profile was last closed."""
BACKUPS = "backups"
UNFINISHED = ".unfinished"
"""The folder a new profile is made in, before it is put into place."""


def holds_profile(folder: Path) -> bool:
    """Whether the folder holds a profile, be it a damaged one."""
    names = (KEY_FILE, PREVIOUS_KEY_FILE)
    return any((folder / n).exists() for n in names) or (
        (folder / DATABASE).exists() and not (folder / UNFINISHED).exists()
    )
