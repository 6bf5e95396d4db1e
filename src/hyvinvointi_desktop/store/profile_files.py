"""What lies in a profile folder, by name. It opens no file: the first window needs no more than this."""

from pathlib import Path

KEY_FILE = "keyslots.json"
PREVIOUS_KEY_FILE = "keyslots.json.previous"
DATABASE = "hyvinvointi.db"
ROTATED = "hyvinvointi-rotated.db"
"""The database copied under another master key, until it takes the place of the old one."""
LOCK_FILE = "profile.lock"
LOOK_FILE = "look.json"
"""How the window looks, kept open beside the records so that the unlock window knows it."""
HEAD_FILE = "audit-head.json"
"""How far the log of who did and saw what had come when the profile was last closed."""
POST_FILE = "post-head.json"
"""The highest number of the post that was given out."""
BACKUPS = "backups"
UNFINISHED = ".unfinished"
"""The folder a new profile is made in, before it is put into place."""
DAMAGED = "damaged"
"""The folder of damaged databases, kept under the day on which a backup took their place."""
RESCUE = ".rescue"
"""Working copies while a damaged profile is looked at, encrypted like the profile."""
DRILL = ".drill"
"""Where a backup is restored to see that it can be."""
_LARGEST_LOOK = 64 * 1024


def restored_name(stamp: str) -> str:
    """The name of a whole restored database that waits to be put into place."""
    return f"hyvinvointi-restored-{stamp}.db"


def holds_profile(folder: Path) -> bool:
    """Whether the folder holds a profile, be it a damaged one."""
    names = (KEY_FILE, PREVIOUS_KEY_FILE)
    return any((folder / n).exists() for n in names) or (
        (folder / DATABASE).exists() and not (folder / UNFINISHED).exists()
    )


def has_keystore_slot(folder: Path) -> bool:
    """Whether the key file speaks of a keystore. It is not checked here: what it says is only offered."""
    import json

    try:
        with (folder / KEY_FILE).open("rb") as file:
            return "keystore" in json.loads(file.read(_LARGEST_LOOK))["slots"]
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return False
