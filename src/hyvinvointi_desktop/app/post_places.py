"""Places by which the post travels: how one is opened, kept, and what became of the last visit to it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from hyvinvointi_desktop.app.place_port import Credentials, Place, PlaceAddress
from hyvinvointi_desktop.app.ports import UnitOfWork
from hyvinvointi_desktop.app.post_port import PostPlace


def address_of(place: PostPlace) -> PlaceAddress:
    """The address as places are opened by."""
    login = Credentials(place.user, place.secret) if place.user or place.secret else None
    return PlaceAddress(place.where, login, place.ca_pem, place.fetches)


def prepare_at_first(opened: Place, place: PostPlace, known: Iterable[PostPlace]) -> None:
    """Makes our folder in a place that this profile has never used. Later its absence says that the stick is not in or
    the share is not connected: made anew, it would be a folder of this very disk, and all would look delivered.

    Raises:
        PlaceFault: the place would not.
    """
    if not any(one.where == place.where and one.used_at is not None for one in known):
        opened.prepare()


def save_place(place: PostPlace, uow: UnitOfWork) -> None:
    """Adds or changes a place. One without a name is called by the last part of its address; at another address it
    counts as never used."""
    with uow:
        before = next((p for p in uow.records.post_places() if p.id == place.id), place)
        used_at = before.used_at if before.where == place.where else None
        uow.records.put_post_place(replace(place, name=place.name.strip() or _short(place.where), used_at=used_at))
        uow.commit()


def note_visit(place: str, now: datetime, fault: str, uow: UnitOfWork) -> None:
    """Keeps with a place when it was used last, or the fault of this visit. A place that was not kept stays so."""
    with uow:
        there = next((p for p in uow.records.post_places() if p.id == place), None)
        if there is not None:
            uow.records.put_post_place(replace(there, used_at=there.used_at if fault else now, fault=fault))
            uow.commit()


def _short(where: str) -> str:
    """The last part of an address, as a name."""
    return where.rstrip("/\\").replace("\\", "/").rsplit("/", 1)[-1] or where
