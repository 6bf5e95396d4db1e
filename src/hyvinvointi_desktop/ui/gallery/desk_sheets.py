"""The sheets, bars and dialogs that come over the open window, and the way to each."""

from dataclasses import replace
from pathlib import Path

from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.crash import tell_crash
from hyvinvointi_desktop.ui.gallery.props import EXAMPLE_PASSPHRASE
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker, of_kind
from hyvinvointi_desktop.ui.history.versions_sheet import VersionsSheet
from hyvinvointi_desktop.ui.keys.new_keys_sheet import NewKeysSheet
from hyvinvointi_desktop.ui.keys.rotating import tell_rotated
from hyvinvointi_desktop.ui.kit.buttons import Button
from hyvinvointi_desktop.ui.lock.bar import LockBar
from hyvinvointi_desktop.ui.lock.pin_offer import PinOffer
from hyvinvointi_desktop.ui.lock.pin_tools import PinTools
from hyvinvointi_desktop.ui.sessions.session_page import SessionFormPage
from hyvinvointi_desktop.ui.settings.security_section import SecuritySection
from hyvinvointi_desktop.ui.settings_page import SettingsPage
from hyvinvointi_desktop.ui.today.area import TodayArea


def _search(at: Walker) -> None:
    at.window.show_page("clients")
    at.window.window.search_wanted.emit(at.desk.client_list()[0].client.name.split()[0])


def _claim(at: Walker) -> ClaimsPage:
    at.window.open_claim(Month.of(at.desk.clock.today()).previous(), None)
    at.rest()
    return at.page("claims", ClaimsPage)


def _sign(at: Walker) -> None:
    _claim(at).sign()


def _trip(at: Walker) -> None:
    _claim(at).month.trips.add_wanted.emit()


def _versions(at: Walker) -> None:
    session = at.desk.client_card(at.somebody()).sessions[0]
    at.desk.log_sessions([replace(session, note=session.note + " ja lisää", place="Kemijärvi")])
    at.window.open_session(session.id)
    at.rest()
    form = of_kind(SessionFormPage, at.page("today", TodayArea).findChild(SessionFormPage))
    form.saved_part.earlier.click()
    at.rest()
    at.sheet(VersionsSheet)


def _security(at: Walker) -> SecuritySection:
    at.window.show_page("settings")
    page = at.page("settings", SettingsPage)
    page.open_section(6)
    at.rest()
    return of_kind(SecuritySection, page.shown())


def _check_key(at: Walker) -> None:
    _security(at).recovery.check.click()


def _new_key(at: Walker) -> None:
    _security(at).recovery.renew.click()


def _key_shown(at: Walker) -> None:
    _new_key(at)
    sheet = at.sheet(NewKeysSheet)
    sheet.secret.line.setText(EXAMPLE_PASSPHRASE)
    sheet.go.click()


def _key_typed(at: Walker) -> None:
    _key_shown(at)
    at.rest()
    of_kind(Button, at.sheet(NewKeysSheet).go_on).click()


def _master(at: Walker) -> None:
    _security(at).master.change.click()


def _rotated(at: Walker) -> None:
    at.window.show_page("today")
    tell_rotated(at.window.window)


def _pin(at: Walker) -> None:
    at.window.show_page("today")
    PinOffer(at.window.window, at.desk, at.jobs, PinTools()).open()


def _bar(at: Walker) -> None:
    at.window.show_page("today")
    at.bar = LockBar(at.window.window, lambda: None)
    at.bar.tell(30)


def _crash(at: Walker) -> None:
    at.window.show_page("today")
    tell_crash(at.window.window, Path("20261121-090000.txt"))


SHEETS: dict[str, Go] = {
    "search": _search,
    "claims-sign": _sign,
    "claims-trip": _trip,
    "versions": _versions,
    "keys-check": _check_key,
    "keys-new": _new_key,
    "keys-shown": _key_shown,
    "keys-typed": _key_typed,
    "keys-master": _master,
    "keys-rotated": _rotated,
    "pin-offer": _pin,
    "lock-bar": _bar,
    "crash": _crash,
}
