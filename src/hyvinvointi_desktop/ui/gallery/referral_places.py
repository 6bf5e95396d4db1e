"""The places of referrals. They make the practice person a coordinator first, with invented workers and referrals."""

from hyvinvointi_desktop.app.practice_referrals import lead_space
from hyvinvointi_desktop.domain.exchange import CaseId
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker
from hyvinvointi_desktop.ui.referrals.page import ReferralsPage
from hyvinvointi_desktop.ui.referrals.step_forms import Step


def _page(at: Walker) -> ReferralsPage:
    lead_space(at.desk)
    at.window.show_page("referrals")
    page = at.page("referrals", ReferralsPage)
    page.show_list()
    page.list.reload()
    at.rest()
    return page


def _case(letter: str, step: Step | None = None) -> Go:
    def go(at: Walker) -> None:
        _page(at).open_case(CaseId(f"harjoituslahete{letter}"))
        at.rest()
        if step is not None:
            at.page("referrals", ReferralsPage).card.open_step(step)

    return go


def _edit(at: Walker) -> None:
    _case("d")(at)
    page = at.page("referrals", ReferralsPage)
    page.card.edit_wanted.emit(page.card.found)


def _reading(at: Walker) -> None:
    page = _page(at)
    page.new_referral()
    page.form.reading.open()


def _notes(at: Walker) -> None:
    page = _page(at)
    page.open_notes()
    at.rest()
    page.notes.form.open_worker(at.desk.naming_facts()[0])


REFERRAL_PLACES: dict[str, Go] = {
    "referrals": _page,
    "referral-new": _case("f"),
    "referral-waiting": _case("d"),
    "referral-named": _case("c"),
    "referral-form": _edit,
    "referral-reading": _reading,
    "referral-not-now": _case("f", Step.NOT_SUITABLE),
    "referral-ask": _case("e", Step.ASK),
    "referral-end": _case("b", Step.END),
    "referral-notes": _notes,
}
