"""What the session form reads to open, and where its unfinished drafts are kept. It draws nothing."""

from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.quick_line import QuickLine
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.sessions.draft import Draft, kept_drafts, of_session, with_draft, without_draft
from hyvinvointi_desktop.ui.sessions.prefill import draft_of_line, usual_kind

DRAFT_KEY = "draft.session"


@dataclass(frozen=True, slots=True)
class NewVisit:
    """What a new form begins with; the ids are made once, so that trying again is the same visit."""

    client: ClientId | None
    planned: bool
    line: QuickLine | None
    session: SessionId
    trip: TripId


@dataclass(frozen=True, slots=True)
class Opened:
    """What the form needs to open: choices, the draft to show, another kept one if any, and what is saved of it."""

    choices: FormChoices
    draft: Draft
    kept: Draft | None
    exists: bool
    saved: Session | None = None


def open_new(desk: Desk, today: date, start: NewVisit) -> Opened:
    """An empty form, or one filled from a quick line."""
    choices = desk.form_choices()
    line = start.line
    if line is not None:
        who = line.clients[0] if line.clients else None
        earlier = desk.client_card(who).sessions if who and line.km_tenths else ()
        draft = draft_of_line(line, choices, today, start.session, start.trip, earlier)
    else:
        status = Status.PLANNED if start.planned else Status.HELD
        draft = Draft(start.session, status, None if start.planned else today, kind=usual_kind(choices))
    if start.client is not None and start.client not in draft.clients:
        draft = replace(draft, clients=(start.client, *draft.clients))
    return Opened(choices, draft, next(reversed(_kept(desk)), None), exists=False)


def open_existing(desk: Desk, session: SessionId, status: Status | None) -> Opened:
    """A meeting that is there, with what was typed of it and not saved. Raises Refused when it is gone."""
    found = desk.session(session)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    draft = next((d for d in _kept(desk) if d.id == session), of_session(found))
    if status is not None:
        draft = replace(draft, status=status)
    return Opened(desk.form_choices(), draft, None, exists=True, saved=found)


def open_kept(desk: Desk, kept: Draft) -> Opened:
    """An unfinished draft."""
    saved = desk.session(kept.id)
    return Opened(desk.form_choices(), kept, None, exists=saved is not None, saved=saved)


def _kept(desk: Desk) -> tuple[Draft, ...]:
    return kept_drafts(desk.preference(DRAFT_KEY) or "")


def keep(desk: Desk, draft: Draft) -> None:
    """Keeps a draft beside the others."""
    desk.save_preference(DRAFT_KEY, with_draft(desk.preference(DRAFT_KEY) or "", draft))


def forget(desk: Desk, session: SessionId) -> None:
    """A draft is saved or deleted: it need not be kept."""
    kept = desk.preference(DRAFT_KEY) or ""
    if kept:
        desk.save_preference(DRAFT_KEY, without_draft(kept, session))
