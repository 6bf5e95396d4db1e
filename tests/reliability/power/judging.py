"""Whether a disk after a power cut keeps what was promised by then."""

import enum
from dataclasses import dataclass

from tests.reliability.power import witness as w
from tests.reliability.power.looking import Seen
from tests.reliability.power.recording import Recording


class Ill(enum.StrEnum):
    """What can be wrong."""

    LOST = "lost"
    CORRUPT = "corrupt"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in words for who mends it."""

    ill: Ill
    words: str


def judge(seen: Seen, promises: w.Promises, recording: Recording) -> list[Finding]:
    """What is wrong with a disk at the moment of these promises."""
    found: list[Finding] = []
    promised = w.PROFILE in promises.done
    if not seen.is_profile:
        if promised:
            found.append(Finding(Ill.LOST, "there is no profile"))
        elif seen.goes_on:
            found.append(Finding(Ill.CORRUPT, f"no profile, and none can be made: {seen.goes_on}"))
    elif seen.refusal:
        found.append(Finding(Ill.CORRUPT, f"the profile does not open: {seen.refusal}"))
    else:
        found += _profile(seen, promises, recording)
    return found + _files(seen, promises, recording)


def _profile(seen: Seen, promises: w.Promises, recording: Recording) -> list[Finding]:
    found = [Finding(Ill.CORRUPT, f"check: {line}") for line in seen.findings]
    if seen.goes_on:
        found.append(Finding(Ill.CORRUPT, f"no work can be done in it: {seen.goes_on}"))
    if not seen.passphrases & promises.allowed(w.PASSPHRASE):
        found.append(Finding(Ill.LOST, f"only passphrases {sorted(seen.passphrases)} open it"))
    found += _held(seen, promises, recording)
    newest = promises.done.get(w.BACKUP)
    if newest is not None and newest not in seen.backups:
        found.append(Finding(Ill.LOST, f"the backup {newest} is not there, or not verified"))
    known = recording.holds.values()
    for name, holds in seen.backups.items():
        if holds not in known:
            found.append(Finding(Ill.CORRUPT, f"the backup {name} is listed as verified and restores to: {holds}"))
    return found


def _held(seen: Seen, promises: w.Promises, recording: Recording) -> list[Finding]:
    """Whether the store holds the last state promised, or one begun since; never another, never one between."""
    holds = seen.held_before or seen.holds
    known = recording.holds
    numbers = promises.allowed(w.COMMIT)
    found = []
    if holds not in {known[number] for number in numbers if number is not None}:
        if holds in known.values():
            found.append(Finding(Ill.LOST, "the store holds an older state than was promised"))
        else:
            found.append(Finding(Ill.CORRUPT, f"the store holds what it never held: {holds}"))
    if seen.held_before:
        is_old = seen.held_before == known[w.OLD]
        if seen.holds != (known[w.MIGRATED] if is_old else seen.held_before):
            found.append(Finding(Ill.CORRUPT, "after opening, the store is not what the migration makes of it"))
        if not is_old and not seen.backups:
            found.append(Finding(Ill.LOST, "it was migrated without a backup from before"))
    return found


def _files(seen: Seen, promises: w.Promises, recording: Recording) -> list[Finding]:
    found = []
    for topic in promises.about(w.FILE):
        path = topic.removeprefix(w.FILE)
        allowed = promises.allowed(topic)
        if seen.files.get(path) not in allowed:
            ill = Ill.LOST if path not in seen.files else Ill.CORRUPT
            found.append(Finding(ill, f"{path} is not there, or neither the old nor the new one whole"))
    for topic in promises.about(w.COPY):
        if topic.removeprefix(w.COPY) not in seen.copies:
            found.append(Finding(Ill.LOST, f"the copy {topic.removeprefix(w.COPY)} is not there"))
    for path, holds in seen.copies.items():
        if holds not in recording.holds.values():
            found.append(Finding(Ill.CORRUPT, f"the copy {path} restores to: {holds}"))
    return found
