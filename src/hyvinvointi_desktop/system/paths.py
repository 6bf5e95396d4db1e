"""Where a profile lies when nobody says otherwise. It makes no folder."""

from pathlib import Path

APP_NAME = "Hyvinvointi"


def default_profile() -> Path:
    """The profile folder of this user: local application data, never one that roams or is synchronised."""
    import platformdirs  # 25 ms that a start with --profile does not pay

    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)) / "profile"


def log_folder() -> Path:
    """Where crash logs of this user go."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def state_folder() -> Path:
    """Where the program keeps what is of this user on this machine and of no profile."""
    import platformdirs

    return Path(platformdirs.user_state_dir(APP_NAME, appauthor=False, roaming=False))
