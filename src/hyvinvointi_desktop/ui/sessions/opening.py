"""What the session form reads to open. It draws nothing."""

from dataclasses import dataclass, replace
from datetime import date

from hyvinvointi_desktop.app import drafts
from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.drafts_port import Draft as Kept
from hyvinvointi_desktop.app.drafts_port import Form
from hyvinvointi_desktop.app.quick_line import QuickLine
from hyvinvointi_desktop.app.refusals import Refusal, Refused
from hyvinvointi_desktop.app.screens import FormChoices
from hyvinvointi_desktop.domain.ids import ClientId, SessionId, TripId
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.ui.drafts.form_draft import is_new
from hyvinvointi_desktop.ui.sessions.draft import Draft, from_data, of_session
from hyvinvointi_desktop.ui.sessions.prefill import draft_of_line, usual_kind


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
    """What the form needs to open: choices, what is saved or asked for, what was typed of it, another unfinished new
    visit if there is one, whether it is saved, and as what."""

    choices: FormChoices
    draft: Draft
    typed: drafts.Opened
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
        if start.planned:
            draft = replace(draft, status=Status.PLANNED)
    else:
        status = Status.PLANNED if start.planned else Status.HELD
        draft = Draft(start.session, status, None if start.planned else today, kind=usual_kind(choices))
    if start.client is not None and start.client not in draft.clients:
        draft = replace(draft, clients=(start.client, *draft.clients))
    kept = next((d for d in desk.drafts(Form.VISIT) if is_new(d)), None)
    return Opened(choices, draft, desk.open_draft(Form.VISIT, draft.id), _of(kept), exists=False)


def open_existing(desk: Desk, session: SessionId, status: Status | None) -> Opened:
    """A meeting that is there, with what was typed of it and not saved. Raises Refused when it is gone."""
    found = desk.session(session)
    if found is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    draft = of_session(found) if status is None else replace(of_session(found), status=status)
    typed = desk.open_draft(Form.VISIT, session)
    return Opened(desk.form_choices(), draft, typed, None, exists=True, saved=found)


def open_kept(desk: Desk, session: SessionId) -> Opened:
    """An unfinished draft, over what is saved of it. Raises Refused when there is none."""
    opened = desk.open_draft(Form.VISIT, session)
    typed = _of(opened.draft)
    if typed is None:
        raise Refused(Refusal.NO_SUCH_RECORD)
    found = desk.session(session)
    saved = of_session(found) if found is not None else Draft(session, typed.status)
    return Opened(desk.form_choices(), saved, opened, None, exists=found is not None, saved=found)


def _of(draft: Kept | None) -> Draft | None:
    return None if draft is None else from_data(draft.typed)
