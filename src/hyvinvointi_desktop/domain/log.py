"""Everything one worker's profile holds, as one value: what the open log reads and writes (RULES.md section 9)."""

from dataclasses import dataclass, field

from hyvinvointi_desktop.domain.agreements import Agreement, ErasedAgreement
from hyvinvointi_desktop.domain.care_log import CareLog
from hyvinvointi_desktop.domain.claims import Explanation, SealedClaim
from hyvinvointi_desktop.domain.courses import WholeCourse
from hyvinvointi_desktop.domain.drop_in import DropIn, ThemeDay, Training
from hyvinvointi_desktop.domain.goals import Goal
from hyvinvointi_desktop.domain.people import Client, Worker
from hyvinvointi_desktop.domain.programme_versions import OwnProgramme
from hyvinvointi_desktop.domain.programmes import CapException, ClaimSettings, KmRate, Payer
from hyvinvointi_desktop.domain.sessions import Attachment, Session, Trip, WeeklyPlan
from hyvinvointi_desktop.domain.templates import AgreementTemplate


@dataclass(frozen=True, slots=True)
class OpenLog:
    """All records of a profile; not its keys, audit, history, drafts, outbox or backups.

    ``barriers``, ``templates`` and ``programmes`` are the profile's own ones alone.
    """

    worker: Worker
    payers: tuple[Payer, ...] = ()
    settings: ClaimSettings = field(default_factory=ClaimSettings)
    own_km_rates: tuple[KmRate, ...] = ()
    barriers: tuple[str, ...] = ()
    templates: tuple[AgreementTemplate, ...] = ()
    programmes: tuple[OwnProgramme, ...] = ()
    clients: tuple[Client, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    erased_agreements: tuple[ErasedAgreement, ...] = ()
    cap_exceptions: tuple[CapException, ...] = ()
    goals: tuple[Goal, ...] = ()
    sessions: tuple[Session, ...] = ()
    trips: tuple[Trip, ...] = ()
    plans: tuple[WeeklyPlan, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    claims: tuple[SealedClaim, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    courses: tuple[WholeCourse, ...] = ()
    drop_ins: tuple[DropIn, ...] = ()
    theme_days: tuple[ThemeDay, ...] = ()
    trainings: tuple[Training, ...] = ()
    care: CareLog = field(default_factory=CareLog)
