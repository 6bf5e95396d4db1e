"""What the program does while it is recorded. Each is driven through the gate, the desk or a command."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.gate import NewProfile
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AttachmentId, ExpenseId, SessionId
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.domain.sessions import Attachment, Expense
from hyvinvointi_desktop.store.keyslots import KdfParams
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE, UNFINISHED
from hyvinvointi_desktop.sync.folder import FolderPlace
from tests.reliability.power import older
from tests.reliability.power import witness as w
from tests.reliability.power.disk import fingerprint
from tests.reliability.power.stage import PASSPHRASES, Stage, Workload, log, worked_profile
from tests.support import vaults
from tests.support.commands import quick_outside, ran
from tests.support.places import patient
from tests.support.vaults import PASSPHRASE
from tests.support.work import held, planned

OCTOBER = Month(2026, 10)


def _sessions(stage: Stage) -> None:
    """Three openings of the program: visits one by one, three at once, a receipt, changed and taken out again."""
    for opening in range(3):
        desk = stage.gate().unlock(PASSPHRASE)
        first = 10 + 10 * opening
        for number in range(first, first + 4):
            log(desk, number)
        desk.log_sessions([planned(f"p{first}-{n}", f"2026-11-{n + 10}") for n in range(3)])
        receipt = Attachment(AttachmentId(f"r{first}"), "image/png", "kuitti.png", bytes(range(256)) * 80)
        paid = Expense(ExpenseId(f"e{first}"), held("x", "2026-10-20").starts_at.date(), "bus", 340, "meno", receipt.id)
        desk.log_sessions([held(f"k{first}", "2026-10-20", f"{12 + opening}:00", expenses=(paid,))], [receipt])
        desk.hold_as_planned(SessionId(f"p{first}-0"))
        desk.delete_session(SessionId(f"p{first}-1"))
        if opening == 1:
            desk.check()
        desk.close()


def _checkpoints(stage: Stage) -> None:
    """Many visits in one opening; the log of pending writes goes into the file every few of them."""
    desk = stage.gate().unlock(PASSPHRASE)
    for number in range(10, 40):
        log(desk, number)
    desk.close()


def _sealing(stage: Stage) -> None:
    """October by the command: signed, changed, signed anew, into a folder that is not there yet."""
    out = stage.root / "out" / "lokakuu"

    def write_together(folder: Path, several: Sequence[tuple[str, bytes]]) -> None:
        for name, content in several:
            stage.witness.begin(w.FILE + str((folder / name).relative_to(stage.root)), fingerprint(content).hex())
        bootstrap.write_together(folder, several)

    outside = replace(quick_outside(stage.clock, real=True), write_together=write_together)
    words = stage.aside / "words"
    words.write_text(PASSPHRASE, encoding="utf-8")
    for number in (5, 6):
        command = ran(
            outside, "--profile", stage.profile, "--passphrase-file", words, "seal", str(OCTOBER), "--out", out
        )
        if command.status:
            raise AssertionError(command.err)
        for line in command.lines:
            path = Path(line)
            stage.witness.done(w.FILE + str(path.relative_to(stage.root)), fingerprint(path.read_bytes()).hex())
        desk = stage.gate().unlock(PASSPHRASE)
        log(desk, number)
        desk.close()


def _backups(stage: Stage) -> None:
    """A backup after each visit, half a day between them, so that old ones are thinned out; three copies on a stick."""
    desk = stage.gate().unlock(PASSPHRASE)
    for number in range(8):
        log(desk, 40 + number)
        name = desk.back_up().path.name
        stage.witness.done(w.BACKUP, name)
        if number % 3 == 1:
            copied = desk.copy_backup_to(stage.root / "stick")
            stage.witness.done(w.COPY + str(copied.relative_to(stage.root)), "whole")
        stage.clock.instant += timedelta(hours=16)
    desk.close()


def _with_stick(stage: Stage) -> None:
    worked_profile(stage)
    (stage.root / "stick").mkdir()


def _passphrase(stage: Stage) -> None:
    """Changed twice, with a visit between, and set anew by the recovery key."""
    recovery = (stage.aside / "recovery").read_text(encoding="utf-8")
    with stage.witness.promising(w.PASSPHRASE, "1"):
        stage.gate().change_passphrase(PASSPHRASE, PASSPHRASES[1])
    desk = stage.gate().unlock(PASSPHRASES[1])
    desk.save_preference("language", "sv")
    desk.close()
    with stage.witness.promising(w.PASSPHRASE, "2"):
        stage.gate().change_passphrase(PASSPHRASES[1], PASSPHRASES[2])
    with stage.witness.promising(w.PASSPHRASE, "3"):
        stage.gate().recover(recovery, PASSPHRASES[3])


def _rotation(stage: Stage) -> None:
    """Another master key with another passphrase, a word changed, and once more."""
    for number in (1, 2):
        keys = vaults.QuickVault(stage.profile).keys
        new = keys.begin_rotation(PASSPHRASES[number - 1], PASSPHRASES[number])
        with stage.witness.promising(w.PASSPHRASE, str(number)):
            keys.rotate(new, new.recovery_key)
        desk = stage.gate().unlock(PASSPHRASES[number])
        desk.save_preference("language", f"s{number}")
        desk.close()


def _with_recovery(stage: Stage) -> None:
    answers = NewProfile("Maija Keksitty", (Role.LINK_WORKER,), "Esimerkkikunta")
    desk, recovery = stage.gate().create(answers, PASSPHRASE)
    desk.close()
    (stage.aside / "recovery").write_text(recovery, encoding="utf-8")
    stage.settle()


class _WatchedMaking(vaults.QuickVault):
    """Tells the witness what a new store holds before its first unit of work."""

    witness: w.Witness

    def create_profile(self, passphrase: str, params: KdfParams | None = None) -> tuple[SqlOpenStore, str]:
        """As the real one."""
        with self.witness.commit() as holds:
            store, recovery = super().create_profile(passphrase, params)
            holds.append(w.held_by(store))
        return store, recovery


def _nothing(stage: Stage) -> None:
    """The folder is empty."""


def _creation(stage: Stage) -> None:
    """The first run: a new profile in folders that are not there yet, and a second opening."""
    gate = stage.gate()
    making = _WatchedMaking(stage.profile)
    making.witness = stage.witness
    gate._vault = making
    answers = NewProfile("Maija Keksitty", (Role.LINK_WORKER,), "Esimerkkikunta")
    stage.witness.begin(w.PASSPHRASE, "0")
    with stage.witness.promising(w.PROFILE, "made"):
        desk, _ = gate.create(answers, PASSPHRASE)
    stage.witness.done(w.PASSPHRASE, "0")
    desk.close()
    desk = stage.gate().unlock(PASSPHRASE)
    desk.save_preference("language", "sv")
    desk.close()


def _restoring(stage: Stage) -> None:
    """A new profile of a backup, made where an earlier making was cut off, and a visit logged in it."""
    (copy,) = (stage.root / "stick").iterdir()
    stage.witness.begin(w.PASSPHRASE, "0")
    with stage.witness.promising(w.PROFILE, "made"):
        desk = stage.gate().restore(copy, passphrase=PASSPHRASE)
    stage.witness.done(w.PASSPHRASE, "0")
    log(desk, 60)
    desk.close()


def _only_a_copy(stage: Stage) -> None:
    other = Stage(stage.aside, stage.aside, w.Witness(), stage.clock)
    worked_profile(other)
    (stage.root / "stick").mkdir()
    desk = other.gate().unlock(PASSPHRASE)
    path = desk.copy_backup_to(stage.root / "stick")
    store = vaults.QuickVault(stage.aside / "restored").restore(path, passphrase=PASSPHRASE)
    stage.witness.holds("restored", w.held_by(store))
    store.close()
    log(desk, 61)
    (stage.profile / UNFINISHED).mkdir(parents=True)
    for end in ("", "-wal"):
        shutil.copyfile(other.profile / (DATABASE + end), stage.profile / (DATABASE + end))
    (stage.profile / UNFINISHED / DATABASE).write_bytes(b"half")
    desk.close()
    stage.witness.done(w.COPY + str(path.relative_to(stage.root)), "whole")


def _export(stage: Stage) -> None:
    """The open log and a table, each written over the one before."""
    for number in range(4):
        desk = stage.gate().unlock(PASSPHRASE)
        log(desk, 70 + number)
        content, table = desk.export(), desk.log_table("csv", "fi").content
        desk.close()
        stage.write(stage.root / "out" / "log.json", content, bootstrap.write_whole)
        stage.write(stage.root / "out" / "istunnot.csv", table, bootstrap.write_whole)


def _with_out(stage: Stage) -> None:
    worked_profile(stage)
    (stage.root / "out").mkdir()


def _delivering(stage: Stage) -> None:
    """Sealed files into a shared folder that is used for the first time, by two openings; every third has its name by
    a program that was cut off before it had the disk keep the name."""
    shared = stage.root / "shared"
    for opening in range(2):
        place = FolderPlace(shared, patient())
        place.prepare()
        for number in range(3):
            name = f"d/device{opening}/b-1-0000000{number}-aaaaaaaa.hvl"
            content = bytes([opening, number]) * 9000

            def publish(path: Path, sealed: bytes, place: FolderPlace = place, name: str = name) -> None:
                if "-00000002-" in name:
                    with path.with_name(f".{path.name}").open("wb") as file:
                        file.write(sealed)
                        file.flush()
                        os.fsync(file.fileno())
                        Path(file.name).rename(path)
                place.publish(name, sealed)

            stage.write(shared / "hvl1" / name, content, publish)


def _with_shared(stage: Stage) -> None:
    worked_profile(stage)
    (stage.root / "shared").mkdir()


def _migration(stage: Stage) -> None:
    """A store of the first schema is opened by this program, twice."""
    stage.witness.begin(w.COMMIT, w.MIGRATED)
    for language in ("sv", "en"):
        desk = stage.gate().unlock(PASSPHRASE)
        desk.save_preference("language", language)
        desk.close()


ALL = {
    one.name: one
    for one in (
        Workload("sessions", worked_profile, _sessions),
        Workload("checkpoints", worked_profile, _checkpoints),
        Workload("sealing", worked_profile, _sealing),
        Workload("backups", _with_stick, _backups),
        Workload("passphrase", _with_recovery, _passphrase),
        Workload("rotation", worked_profile, _rotation),
        Workload("creation", _nothing, _creation),
        Workload("restoring", _only_a_copy, _restoring),
        Workload("export", _with_out, _export),
        Workload("delivering", _with_shared, _delivering),
        Workload("migration", older.first_schema, _migration, migrates=True),
    )
}
SMALL_LOG = {"checkpoints": 16}
"""Pages after which pending writes go into the file; the program's own 1000 would take hundreds of visits."""
