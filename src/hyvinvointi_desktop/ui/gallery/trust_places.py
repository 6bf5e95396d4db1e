"""The places of a coordinator's space and of joining one, drawn of invented people; nothing is written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QWidget

from hyvinvointi_desktop.app.double_click_port import DoubleClick
from hyvinvointi_desktop.app.exchange_port import SignerRole
from hyvinvointi_desktop.app.join_files import JoinRequest
from hyvinvointi_desktop.app.look_at_request import RequestSeen
from hyvinvointi_desktop.app.look_space import (
    CoordinatorRow,
    DeviceRow,
    InvitationRow,
    MembershipScreen,
    SpaceScreen,
    WorkerRow,
)
from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.app.registry_trust_port import HeldKey, SpaceWorker
from hyvinvointi_desktop.app.space_certs_port import Holder, Requested
from hyvinvointi_desktop.domain.exchange import BundleId, CoordinatorId, DeviceId, SpaceId, WorkerId
from hyvinvointi_desktop.domain.invitation import Guest
from hyvinvointi_desktop.domain.trust import EndReason, ListAge, Revocation, Validity
from hyvinvointi_desktop.ui.gallery.props import StillComputer
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker
from hyvinvointi_desktop.ui.joining.section import JoinSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.workers.page import WorkersPage

_SPACE = "Esimerkkikunnan hyvinvointi"
_DIGITS = "82134 61015 64195 08753 09251 21629"
_ENDED = Revocation(
    DeviceId("q2" * 8), 1, 17, BundleId(""), EndReason.STOLEN, datetime(2026, 9, 14, 9, tzinfo=UTC)
)
_MEMBER = MembershipScreen(
    Side.DEVICE, _SPACE, MembershipState.ASKED, False, _DIGITS, None, Validity.GOOD, None, False, False, None
)


def _device(letters: str, until: date, validity: Validity, seq: int, ended: Revocation | None = None) -> DeviceRow:
    last = date(2026, 10, 30) if seq else None
    return DeviceRow(DeviceId(letters * 8), date(2026, 3, 2), until, validity, ended, seq, last)


def _worker(number: int, name: str, *devices: DeviceRow, ended: date | None = None) -> WorkerRow:
    return WorkerRow(SpaceWorker(WorkerId(f"90{number}" + "a" * 13), name, ended_on=ended), devices, (), False)


def _space() -> SpaceScreen:
    far, near = date(2028, 3, 2), date(2026, 12, 15)
    invited = InvitationRow("i1", "Pekka Keksitty", date(2026, 11, 1), date(2026, 11, 15))
    lost = _device("q2", far, Validity.GOOD, 17, _ENDED)
    workers = (
        _worker(1, "Aino Keksitty", _device("ab", far, Validity.GOOD, 24)),
        _worker(2, "Eero Kuviteltu", _device("cd", near, Validity.DUE, 9)),
        _worker(3, "Liisa Esimerkki", _device("ef", far, Validity.GOOD, 3), lost),
        WorkerRow(SpaceWorker(WorkerId("904" + "a" * 13), "Pekka Keksitty"), (), (invited,), False),
        _worker(5, "Veikko Paperinen"),
    )
    own = CoordinatorRow(CoordinatorId("k" * 16), "Kaisa Keksitty", far, Validity.GOOD, True)
    held = HeldKey("h1", workers[0].worker.id, "", b"", datetime(2026, 10, 1, tzinfo=UTC))
    return SpaceScreen(
        _SPACE, "", 9, True, False, False, date(2029, 3, 2), True, workers, (own,), (), (held,), (DeviceId("cd" * 8),)
    )


def _page(at: Walker, screen: SpaceScreen | None) -> WorkersPage:
    at.window.show_page("workers")
    at.rest()
    page = at.page("workers", WorkersPage)
    page.show_space(screen)
    at.rest()
    return page


def _found(at: Walker) -> None:
    _page(at, None)


def _root(at: Walker) -> None:
    _page(at, replace(_space(), root_is_here=True, due=()))


def _admit(at: Walker) -> None:
    holder = Holder(SignerRole.DEVICE, SpaceId("s" * 16), "", DeviceId("ab" * 8), 1, WorkerId("904" + "a" * 13))
    request = JoinRequest("i1", b"", "Pekka Keksitty", "")
    seen = RequestSeen(
        Guest.WORKER, "Pekka Keksitty", "Pekka Keksitty", holder.worker, "ab" * 8, _DIGITS, False, request,
        Requested(holder, ""),
    )  # fmt: skip
    page = _page(at, _space())
    page.admit.show_request(b"", seen)
    page.admit.digits.setText(_DIGITS[:17])


def _end(at: Walker) -> None:
    page = _page(at, _space())
    card = page.cards[0]
    card._open_end(card.shown.devices[0])  # noqa: SLF001 -- the gallery presses what a person presses
    at.rest()
    assert card.end_form is not None
    page.ensureWidgetVisible(card.end_form)


def _folds(at: Walker) -> None:
    page = _page(at, _space())
    for fold in page.folds:
        fold.open()
    page.envelope.fold.open()
    at.rest()
    page.ensureWidgetVisible(page.envelope.opening)


def _unfolded(at: Walker, content: Callable[[WorkersPage], QWidget], last: Callable[[WorkersPage], QWidget]) -> None:
    """What opens further down, seen to its last button."""
    page = _page(at, _space())
    fold = next(fold for fold in page.folds if fold.content is content(page))
    fold.open()
    at.rest()
    page.registry.notice.clear()  # the practice person is no coordinator
    page.ensureWidgetVisible(fold)
    page.ensureWidgetVisible(last(page))


def _join(screen: MembershipScreen | None) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("settings")
        page = at.page("settings", SettingsPage)
        section = next(s for s in page.sections.values() if isinstance(s, JoinSection))
        page.open_section(list(page.sections.values()).index(section))
        at.rest()
        section.show_membership(screen)
        if screen is None:
            section.invitation.fold.open()

    return go


def _double_click(state: DoubleClick) -> Go:
    def go(at: Walker) -> None:
        _join(_joined(Validity.GOOD))(at)
        section = at.page("settings", SettingsPage).shown()
        assert isinstance(section, JoinSection)
        card = section.double_click or section.offer_double_click(StillComputer())
        at.rest()
        card.show_state(state)
        at.page("settings", SettingsPage).ensureWidgetVisible(card)

    return go


def _joined(validity: Validity, *, confirmed: bool = True, envelope: bool = False) -> MembershipScreen:
    return MembershipScreen(
        Side.DEVICE, _SPACE, MembershipState.JOINED, confirmed, "" if confirmed else _DIGITS, date(2026, 12, 15),
        validity, ListAge.FRESH, False, envelope, None,
    )  # fmt: skip


TRUST_PLACES: dict[str, Go] = {
    "workers": lambda at: _page(at, _space()),
    "workers-found": _found,
    "workers-root": _root,
    "workers-admit": _admit,
    "workers-end": _end,
    "workers-folds": _folds,
    "workers-key": lambda at: _unfolded(at, lambda p: p.main_key, lambda p: p.change_root.change),
    "workers-records": lambda at: _unfolded(at, lambda p: p.registry, lambda p: p.registry.use),
    "join": _join(None),
    "join-waiting": _join(_MEMBER),
    "join-unconfirmed": _join(_joined(Validity.GOOD, confirmed=False)),
    "join-place": _join(_joined(Validity.DUE, envelope=True)),
    "double-click": _double_click(DoubleClick.OTHER),
    "double-click-no-way": _double_click(DoubleClick.NO_WAY),
}
