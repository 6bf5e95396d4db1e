"""What is written of a visit with a client whose official record is kept elsewhere: a draft to copy, no lasting note.

So it is for every way in: the form, the quick line, the notebook, a command (RULES.md section 4).
"""

from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.copy_drafts import draft_about, put_draft
from hyvinvointi_desktop.app.period import is_copied_out
from hyvinvointi_desktop.app.ports import Definitions, Records
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.ids import ClientId, CopyDraftId
from hyvinvointi_desktop.domain.rehabilitation import CopyDraft, DraftKind
from hyvinvointi_desktop.domain.sessions import Session


def note_taken_out(session: Session, records: Records, definitions: Definitions, now: datetime) -> Session:
    """The session as it may be kept: where the official record of one of its clients lies elsewhere, the note goes into
    a draft of each such client and the session has none. An emptied note takes the draft away."""
    day = local_day(session.starts_at)
    elsewhere = [c for c in session.clients if is_copied_out(c, day, records, definitions)]
    if not elsewhere:
        return session
    for client in elsewhere:
        _keep(session, client, records, now)
    return replace(session, note="")


def _keep(session: Session, client: ClientId, records: Records, now: datetime) -> None:
    before = draft_about(client, DraftKind.VISIT, session.id, records)
    if not session.note.strip():
        if before is not None:
            records.delete_copy_draft(before.id)
        return
    draft_id = before.id if before is not None else CopyDraftId(f"visit-{session.id}-{client}")
    put_draft(CopyDraft(draft_id, client, DraftKind.VISIT, session.note, now, None, session.id), records)


def with_its_note(session: Session, records: Records) -> Session:
    """The session with the words that wait in a draft in the place of the note, for the form that shows them."""
    if session.note:
        return session
    found = (draft_about(c, DraftKind.VISIT, session.id, records) for c in session.clients)
    draft = next((d for d in found if d is not None), None)
    return session if draft is None else replace(session, note=draft.text)
