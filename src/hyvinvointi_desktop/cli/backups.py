"""Commands about backups: making one, taking one elsewhere, a new profile from one."""

from pathlib import Path

from hyvinvointi_desktop.app.backup_port import NothingNew
from hyvinvointi_desktop.app.faults import ProfileExists
from hyvinvointi_desktop.cli.context import Context, recovery_key_in
from hyvinvointi_desktop.cli.errors import DONE


def backup(context: Context) -> int:
    """A verified backup beside the profile, or one sealed file in another folder."""
    with context.desk() as desk:
        if context.options.to:
            path = desk.copy_backup_to(Path(context.options.to))
            context.say("backup_copied")
        else:
            made = desk.back_up()
            path = made.path
            context.say("backup_nothing_new" if isinstance(made, NothingNew) else "backup_made")
    context.put(str(path))
    return DONE


def restore(context: Context) -> int:
    """A new profile from a backup, opened by its passphrase or its recovery key."""
    folder, file = Path(context.options.into), Path(context.options.file)
    gate = context.outside.gate(folder)
    if gate.exists():
        raise ProfileExists(str(folder))
    if context.options.recovery_file:
        desk = gate.restore(file, recovery_key=recovery_key_in(Path(context.options.recovery_file)))
    else:
        desk = gate.restore(file, passphrase=context.passphrase())
    desk.close("command")
    context.say("restored")
    context.say("erasures_after")
    context.put(str(folder))
    return DONE
