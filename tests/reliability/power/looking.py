"""Opens a disk that a power cut has left, with the program as it is, and says what it sees."""

import contextlib
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from hyvinvointi_desktop.app.faults import WrongPassphrase
from hyvinvointi_desktop.store.backup import PURPOSE
from hyvinvointi_desktop.store.engine import connect
from hyvinvointi_desktop.store.keyslots import KeyFile, MasterKey
from hyvinvointi_desktop.store.profile_files import BACKUPS, DATABASE, KEY_FILE
from tests.reliability.power.disk import Tree, fingerprint, write_tree
from tests.reliability.power.stage import PASSPHRASES, PROFILE
from tests.reliability.power.witness import held_by, rows_print
from tests.support.desks import NOW
from tests.support.vaults import QUICK_LIMITS, QuickVault

BACK_UP_ONE_IN = 8
"""Of so many different disks one is also backed up after it was opened: that takes as long as all the rest."""
_KEYS = ".keys.json"
_DATABASE = f"{PROFILE}/{DATABASE}"


@dataclass(slots=True)
class Seen:
    """What a disk holds, as the program finds it.

    ``passphrases`` are those that open the key file, by number; ``holds`` and ``held_before`` (the program opened it)
    fingerprints of the store; ``backups`` and ``copies`` by name what they restore to, or why not.
    """

    is_profile: bool = False
    refusal: str = ""
    passphrases: frozenset[str] = frozenset()
    holds: str = ""
    held_before: str = ""
    findings: tuple[str, ...] = ()
    goes_on: str = ""
    backups: dict[str, str] = field(default_factory=dict)
    copies: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)


class Looker:
    """Looks at the disks of one recording, in a folder of its own. What it has seen once it knows."""

    def __init__(self, scratch: Path, *, migrates: bool = False) -> None:
        self._scratch, self._migrates = scratch, migrates
        self._seen: dict[bytes, Seen] = {}
        self._keys: dict[bytes, tuple[frozenset[str], MasterKey | None, str]] = {}
        self._restored: dict[bytes, str] = {}

    @property
    def different(self) -> frozenset[bytes]:
        """The fingerprints of the disks it has seen."""
        return frozenset(self._seen)

    def look(self, tree: Tree, name: bytes) -> Seen:
        """At a disk of that fingerprint."""
        if name not in self._seen:
            folder = self._scratch / "disk"
            folder.mkdir(parents=True)
            try:
                write_tree(tree, folder)
                self._seen[name] = self._look(tree, folder, back_up=name[0] % BACK_UP_ONE_IN == 0)
            finally:
                shutil.rmtree(folder)
        return self._seen[name]

    def _look(self, tree: Tree, folder: Path, *, back_up: bool) -> Seen:
        seen = Seen()
        for path, content in tree.items():
            last = Path(path).name
            if content is not None and not path.startswith(f"{PROFILE}/") and not last.startswith("."):
                seen.files[path] = fingerprint(content).hex()
                if last.endswith(".hvb"):
                    seen.copies[path] = self._restores(folder / path, fingerprint(content))
        vault = QuickVault(folder / PROFILE)
        seen.is_profile = vault.exists()
        if not seen.is_profile:
            seen.goes_on = _made_anew(vault)
            return seen
        seen.passphrases, key, why = self._key_of(tree.get(f"{PROFILE}/{KEY_FILE}"))
        if key is None:
            seen.refusal = f"no passphrase opens it: {why}"
            return seen
        if self._migrates:
            seen.held_before = self._before(tree, key)
        self._open(vault, key, seen, tree, back_up=back_up)
        return seen

    def _open(self, vault: QuickVault, key: MasterKey, seen: Seen, tree: Tree, *, back_up: bool) -> None:
        try:
            store = vault.open_store(key)
        except Exception as error:  # whatever it is, the person does not get in
            seen.refusal = repr(error)
            return
        with contextlib.closing(store):
            try:
                seen.holds = held_by(store)
                seen.findings = store.check()
                for row in store.backups.rows():
                    if row.verified:
                        seen.backups[row.path.name] = self._restores(row.path, _both(tree, row.path.name))
            except Exception as error:
                seen.refusal = repr(error)
                return
            try:
                with store.unit_of_work() as uow:
                    uow.records.put_preference("power", "on")
                    uow.commit()
                if back_up:
                    store.backups.make(NOW)
            except Exception as error:
                seen.goes_on = repr(error)

    def _key_of(self, content: bytes | None) -> tuple[frozenset[str], MasterKey | None, str]:
        """Really unlocked whenever the key file is one not seen before."""
        if content is None:
            return frozenset(), None, "there is no key file"
        if content not in self._keys:
            opens: dict[str, MasterKey] = {}
            why = "another passphrase"
            try:
                file = KeyFile.parse(content, QUICK_LIMITS)
                for number, passphrase in enumerate(PASSPHRASES):
                    with contextlib.suppress(WrongPassphrase):
                        opens[str(number)] = file.unlock(passphrase)
            except Exception as error:
                why = repr(error)
            self._keys[content] = (frozenset(opens), next(iter(opens.values()), None), why)
        return self._keys[content]

    def _before(self, tree: Tree, key: MasterKey) -> str:
        """What the store holds, read in a copy: opening it would change it."""
        folder = self._scratch / "before"
        folder.mkdir()
        try:
            for end in ("", "-wal", "-journal"):
                content = tree.get(_DATABASE + end)
                if content is not None:
                    (folder / (DATABASE + end)).write_bytes(content)
            with contextlib.closing(connect(folder / DATABASE, key.derive(PURPOSE))) as connection:
                return rows_print(connection.cursor())
        except Exception as error:
            return repr(error)
        finally:
            shutil.rmtree(folder)

    def _restores(self, path: Path, name: bytes) -> str:
        """What a profile made of the backup holds, or why there is none. A backup of the same bytes is made once."""
        if name not in self._restored:
            self._restored[name] = self._restore(path)
        return self._restored[name]

    def _restore(self, path: Path) -> str:
        folder = self._scratch / "restored"
        why = ""
        for passphrase in PASSPHRASES:
            try:
                with contextlib.closing(QuickVault(folder).restore(path, passphrase=passphrase)) as store:
                    return held_by(store)
            except WrongPassphrase as error:
                why = why or repr(error)
            except Exception as error:
                return repr(error)
            finally:
                shutil.rmtree(folder, ignore_errors=True)
        return why


def _both(tree: Tree, name: str) -> bytes:
    """A fingerprint of a backup beside the profile: database and key slots."""
    path = f"{PROFILE}/{BACKUPS}/{name}"
    parts = (tree.get(path), tree.get(path.removesuffix(".db") + _KEYS))
    return b"".join(fingerprint(part or b"") for part in parts)


def _made_anew(vault: QuickVault) -> str:
    """Whether the first run can be done again; why not, else nothing."""
    try:
        store, _ = vault.create_profile(PASSPHRASES[0])
    except Exception as error:
        return repr(error)
    store.close()
    return ""
