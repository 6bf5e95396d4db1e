"""The places of questionnaires: choosing one, filling it by keys, and turned to the client."""

from hyvinvointi_desktop.ui.clients.page import ClientsPage
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker, of_kind
from hyvinvointi_desktop.ui.measures.fill_page import FillPage
from hyvinvointi_desktop.ui.measures.turned import TurnedView
from hyvinvointi_desktop.ui.settings.measure_card import NEW
from hyvinvointi_desktop.ui.settings.measures_section import MeasuresSection
from hyvinvointi_desktop.ui.settings_page import SettingsPage

AREAS = "3x10d"
"""The shipped measure that can be asked at once."""


def _fill(measure: str) -> Go:
    def go(at: Walker) -> None:
        at.card()
        at.page("clients", ClientsPage).fill_measure(at.somebody(), measure)
        at.rest()

    return go


def _page(at: Walker) -> FillPage:
    return of_kind(FillPage, at.page("clients", ClientsPage).currentWidget())


def _filled(at: Walker) -> None:
    _fill(AREAS)(at)
    page = _page(at)
    assert page.measure is not None
    page.answers.show_typed({item.id: n % 11 for n, item in enumerate(page.measure.items[:4], 5)})
    page.answers.start()


def _turned(at: Walker) -> TurnedView:
    _fill(AREAS)(at)
    _page(at).turn_to_client()
    at.rest()
    return at.sheet(TurnedView)


def _question(at: Walker) -> None:
    _turned(at).show_question(2)


def _thanks(at: Walker) -> None:
    _turned(at).show_question(99)


def _door(at: Walker) -> None:
    _turned(at).ask_back()


def _settings(measure: str) -> Go:
    def go(at: Walker) -> None:
        at.window.show_page("settings")
        page = at.page("settings", SettingsPage)
        section = next(s for s in page.sections.values() if isinstance(s, MeasuresSection))
        page.open_section(list(page.sections.values()).index(section))
        at.rest()
        if measure:
            section.open_measure(measure)

    return go


MEASURE_PLACES: dict[str, Go] = {
    "measures-choose": _fill(""),
    "measures-fill": _filled,
    "measures-client": _turned,
    "measures-client-question": _question,
    "measures-client-thanks": _thanks,
    "measures-client-door": _door,
    "settings-measures": _settings(""),
    "settings-measure": _settings("swemwbs"),
    "settings-measure-areas": _settings("hyvinvointimittari"),
    "settings-measure-new": _settings(NEW),
}
