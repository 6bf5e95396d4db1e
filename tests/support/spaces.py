"""A coordinator's and workers' real profiles, joined through files as people do."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hyvinvointi_desktop.app.age_port import SealBroken
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.bundles.age import LibraryAge
from hyvinvointi_desktop.domain.acts import UNNAMED
from hyvinvointi_desktop.domain.audit import By
from hyvinvointi_desktop.domain.people import Role
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support.desks import NOW, WORKER, desk_on, open_store

SPACE_NAME = "Esimerkkikunnan hyvinvointi"


class QuickLocks(LibraryAge):
    """age whose passphrases cost nothing: a real one costs more than a second each time, on purpose."""

    def lock(self, content: bytes, passphrase: str) -> bytes:
        """The content after what only the passphrase makes of it."""
        return hashlib.sha256(passphrase.encode() + content).digest() + content

    def unlock(self, content: bytes, passphrase: str) -> bytes:
        """The content, when nothing was changed and the passphrase is the same."""
        if self.lock(content[32:], passphrase) != content:
            raise SealBroken
        return content[32:]


def desk_of(folder: Path, name: str, roles: Sequence[Role], clock: FixedClock | None = None) -> Desk:
    """An unlocked profile of a person with these roles."""
    store = open_store(folder)
    with store.unit_of_work(UNNAMED, By(NOW)) as uow:
        uow.records.put_worker(replace(WORKER, name=name, roles=tuple(roles)))
        uow.commit()
    return desk_on(store, clock or FixedClock(NOW))


def coordinator_desk(folder: Path, clock: FixedClock | None = None, name: str = "Kaisa Keksitty") -> Desk:
    """A coordinator who has founded no space yet."""
    return desk_of(folder, name, [Role.COORDINATOR], clock)


def worker_desk(folder: Path, clock: FixedClock | None = None, name: str = "Maija Keksitty") -> Desk:
    """A link worker."""
    return desk_of(folder, name, [Role.LINK_WORKER], clock)


def join(coordinator: Desk, worker: Desk, name: str = "Maija Keksitty") -> bytes:
    """Joins the worker's laptop to the coordinator's space; the answer that was given comes back."""
    invited = coordinator.invite_worker(name)
    asked = worker.ask_to_join(invited.invitation.text())
    answer = coordinator.admit(asked.request, asked.digits).answer
    worker.finish_joining(answer, confirmed=True)
    return answer
