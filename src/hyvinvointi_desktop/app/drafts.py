"""Drafts: what stands of their records now, and what is told after a sitting that had no end."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hyvinvointi_desktop.app.drafts_port import RECORD_OF, Draft, Form, Mark
from hyvinvointi_desktop.app.ports import Records
from hyvinvointi_desktop.domain.acts import Ref


class Standing(StrEnum):
    """What became of a draft's record since its form was opened."""

    AS_IT_WAS = "as_it_was"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Opened:
    """What a form finds when it opens on a record: a draft of it, what became of the record, and its mark now."""

    draft: Draft | None = None
    standing: Standing = Standing.AS_IT_WAS
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A draft after a sitting without an end, with its client's name (empty where it is about none)."""

    draft: Draft
    client: str
    standing: Standing


def mark_of(form: Form, record: str, records: Records) -> Mark | None:
    """How far the form's record has come; None where the form changes none of its own."""
    kind = RECORD_OF.get(form)
    return None if kind is None else records.record_mark(Ref(kind, record))


def standing(draft: Draft, mark: Mark | None) -> Standing:
    """What became of the record since: a new one that is there by now has changed."""
    if draft.since is None or mark is None or draft.since == mark:
        return Standing.AS_IT_WAS
    return Standing.GONE if draft.since.there and not mark.there else Standing.CHANGED


def open_draft(form: Form, record: str, records: Records) -> Opened:
    """What a form finds when it opens."""
    draft, mark = records.draft(form, record), mark_of(form, record, records)
    return Opened(draft, Standing.AS_IT_WAS if draft is None else standing(draft, mark), mark)


def found(drafts: Iterable[Draft], records: Records) -> tuple[Found, ...]:
    """Drafts with what a person wants to know of them."""
    names = {c.id: c.name or c.code for c in records.clients()}
    return tuple(
        Found(d, names.get(d.client, "") if d.client else "", standing(d, mark_of(d.form, d.record, records)))
        for d in drafts
    )
