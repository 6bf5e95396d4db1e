"""The worker's own competence: trainings taken, supervision and mentoring, the pledge of confidentiality."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hyvinvointi_desktop.domain.ids import AttachmentId, CompetenceId, PledgeId


class CompetenceKind(StrEnum):
    """What was done to learn or to be supported."""

    TRAINING = "training"
    SUPERVISION = "supervision"
    MENTORING = "mentoring"
    PEER_GROUP = "peer_group"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CompetenceEntry:
    """One training, supervision or the like. ``credits_tenths`` are study credits (op) in tenths."""

    id: CompetenceId
    kind: CompetenceKind
    on: date
    title: str
    minutes: int = 0
    organiser: str = ""
    credits_tenths: int = 0
    words: str = ""
    certificate: AttachmentId | None = None


@dataclass(frozen=True, slots=True)
class Pledge:
    """A confidentiality pledge (vaitiolositoumus): to whom and when it was given; ``paper`` is its scan."""

    id: PledgeId
    given_on: date
    to: str
    words: str = ""
    paper: AttachmentId | None = None
