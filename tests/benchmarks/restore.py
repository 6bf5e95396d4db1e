"""A new laptop: a profile of 200 MB comes back from its sealed copy with the recovery key. Goal: under five minutes.

Run it alone on the machine: ``python -m tests.benchmarks.restore``.
"""

import secrets
import sys
import tempfile
import time
from pathlib import Path

from hyvinvointi_desktop import bootstrap
from hyvinvointi_desktop.app.passphrases import suggest
from hyvinvointi_desktop.domain.ids import AttachmentId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.sessions import Attachment
from hyvinvointi_desktop.store.vault import Vault
from hyvinvointi_desktop.system.local import LocalSystem
from tests.support.factories import sample_log

GOAL_SECONDS = 300
PAPERS, PAPER_BYTES = 400, 512 * 1024
MIB = 1 << 20


def _filled(folder: Path, stick: Path, passphrase: str) -> tuple[Path, str, OpenLog]:
    store, recovery = Vault(folder, LocalSystem()).create_profile(passphrase)
    try:
        with store.unit_of_work() as uow:
            uow.records.add_log(sample_log())
            uow.commit()
        with store.unit_of_work() as uow:
            present = uow.records.whole_log()
            papers = (
                Attachment(AttachmentId(f"paper{n}"), "image/png", f"{n}.png", secrets.token_bytes(PAPER_BYTES))
                for n in range(PAPERS)
            )
            uow.records.add_log(OpenLog(present.worker, settings=present.settings, attachments=tuple(papers)))
            uow.commit()
        with store.reading() as records:
            log = records.whole_log()
        return store.backups.copy_to(stick, LocalSystem().now()), recovery, log
    finally:
        store.close()


def main() -> int:
    """Makes the profile, restores it, and prints the seconds; 1 when the goal is missed or a record differs."""
    with tempfile.TemporaryDirectory() as place:
        stick = Path(place) / "stick"
        stick.mkdir()
        words = bootstrap.definitions().passphrase_words()
        copy, recovery, before = _filled(Path(place) / "old", stick, suggest(words, lambda _: None))
        started = time.monotonic()
        gate = bootstrap.gate(Path(place) / "new")
        desk = gate.restore(copy, recovery_key=recovery, new_passphrase=suggest(words, lambda _: None))
        seconds = time.monotonic() - started
        with desk._store.reading() as records:
            same = records.whole_log() == before
        desk.close()
        size = copy.stat().st_size / MIB
        word = "ok" if seconds <= GOAL_SECONDS else "OVER"
        told = f"restore with the recovery key: {seconds:.1f} s for {size:.0f} MiB, goal <= {GOAL_SECONDS} s {word}"
        sys.stdout.write(f"{told}; records {'equal' if same else 'DIFFER'}\n")
        return 0 if same and seconds <= GOAL_SECONDS else 1


if __name__ == "__main__":
    sys.exit(main())
