"""The places of the post. Practice is in no space: what a joined laptop sees is shown with invented rows."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hyvinvointi_desktop.app.follow_post import Decided, Decision
from hyvinvointi_desktop.app.look_post import (
    BundleRow,
    LeavingKind,
    LeavingRow,
    LeavingSession,
    MessageRow,
    NoteRow,
    PostScreen,
)
from hyvinvointi_desktop.app.membership_port import MembershipState
from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.app.post_port import CaseState, PostPlace
from hyvinvointi_desktop.app.sent_back import Resend
from hyvinvointi_desktop.domain.approval import LineReason
from hyvinvointi_desktop.domain.claim_lines import hours_key
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import BundleId, BundleKind, CaseId, IngestFault, MessageKind, Totals
from hyvinvointi_desktop.domain.ids import ClaimId, ClientId, SessionId
from hyvinvointi_desktop.domain.post import CopyFound, PostState, Standing
from hyvinvointi_desktop.domain.programmes import CapException
from hyvinvointi_desktop.ui.gallery.walker import Go, Walker
from hyvinvointi_desktop.ui.place_words import place_fault
from hyvinvointi_desktop.ui.post.leaving_sheet import LeavingSheet
from hyvinvointi_desktop.ui.post.page import PostPage
from hyvinvointi_desktop.ui.post.place_sheet import PlaceSheet

_SERVER = PostPlace(
    "p3", "Kunnan palvelin", "https://pilvi.kunta.example/posti", "maija.keksitty", "salasana", ca_pem="-", fetches=True
)
_TOTALS = Totals(14, 1290, 2420, 41260, 31)
_PERSON = {
    "name": "Oili Olematon", "phone": "000 111 222", "email": "", "address": "Keksitie 9", "village": "Vuotso",
    "municipality": "Sodankylä", "safety_notes": "Pihassa on vilkas koira.",
}  # fmt: skip


def _page(at: Walker) -> PostPage:
    at.window.show_page("post")
    at.rest()
    return at.page("post", PostPage)


def _joined(at: Walker) -> PostPage:
    page = _page(at)
    page.show_found(_screen(at))
    return page


def _copied(at: Walker) -> None:
    _page(at).show_found(replace(_screen(at), copy=CopyFound.MARK_AHEAD, messages=()))


def _leaving(at: Walker) -> None:
    page = _joined(at)
    sheet = LeavingSheet(page, at.desk, at.jobs, lambda _: None)
    sheet.open()
    at.rest()
    sheet.show_rows((_screen(at).leaving, (NoteRow(SessionId("n1"), _day(at), ("A-2",), "Kävimme kirjastolla."),)))


def _place(at: Walker) -> None:
    _joined(at).add_place.click()


def _place_more(at: Walker) -> None:
    """With everything open, and a server that does not believe the login."""
    sheet = PlaceSheet(_joined(at), at.desk, at.jobs, _SERVER)
    sheet.open()
    sheet.notice.say(place_fault(PlaceFault(PlaceFaultKind.LOGIN_REFUSED)), "warn")


def _hours(at: Walker) -> None:
    _joined(at).hours_button.click()


def _answer(at: Walker) -> None:
    _joined(at).inbox.answer.open_case(CaseId("c" * 16), "Oili Olematon")


def _day(at: Walker) -> str:
    return Month.of(at.desk.clock.today()).previous().first_day.isoformat()


def _screen(at: Walker) -> PostScreen:
    now = at.desk.clock.now()
    last = Month.of(at.desk.clock.today()).previous()
    place = PostPlace("p1", "Hyvinvointi-kansio", "/home/kayttaja/Pilvi/Hyvinvointi", used_at=now - timedelta(days=9))
    return PostScreen(
        MembershipState.JOINED, "Esimerkkikunnan hyvinvointi", None, None, (_leaving_row(last),), (last.next(),),
        _outbox(now, last), _messages(now, last), (place, PostPlace("p2", "Tikku", "/media/tikku")),
    )  # fmt: skip


def _leaving_row(month: Month) -> LeavingRow:
    days = (month.first_day + timedelta(days=n) for n in (1, 6, 12))
    sessions = tuple(
        LeavingSession(
            SessionId(f"s{n}"), day.isoformat(), "9.00–11.30", "home_visit", "held", ("A-2",), "", 240, has_note=False
        )
        for n, day in enumerate(days)
    )
    kinds = (LeavingKind("claim", 1, 0, 0), LeavingKind("session", 14, 1, 0), LeavingKind("client", 3, 0, 0))
    return LeavingRow(
        str(month), BundleKind.REPORT, month, ClaimId("k1"), "Esimerkkikunta", _TOTALS, kinds, sessions, True,
        '[\n  {\n    "type": "session",\n    "id": "s0"\n  }\n]',
    )  # fmt: skip


def _outbox(now: datetime, month: Month) -> tuple[BundleRow, ...]:
    states = (
        (PostState.IN_OUTBOX, None, ()), (PostState.TAKEN_OUT, None, ()), (PostState.UNANSWERED_14, None, ()),
        (PostState.IN_LINE, None, (15,)), (PostState.TO_CHECK, IngestFault.TOTALS, ()), (PostState.RETURNED, None, ()),
        (PostState.RETURNED, None, ()), (PostState.ACKNOWLEDGED, None, ()),
    )  # fmt: skip
    rows = []
    for n, (state, fault, missing) in enumerate(states):
        month = month.previous()
        places = () if state is PostState.IN_OUTBOX else ("Hyvinvointi-kansio",)
        rows.append(BundleRow(
            BundleId(f"{n}" * 64), 21 - n, 1, BundleKind.REPORT, str(month), now - timedelta(days=30 * n), _TOTALS,
            Standing(state, now, missing, fault), places, by_hand=n == 1, name="b.hvl", size=40_000,
            resend=Resend.LEAVES if n == len(states) - 2 else None,
        ))  # fmt: skip
    return tuple(rows)


def _messages(now: datetime, month: Month) -> tuple[MessageRow, ...]:
    words = "5.10.: merkintä päättyy ennen kuin se alkaa. Tarkistatko kellonajan?"
    reasons = (LineReason(hours_key("s1", "2026-10-05"), words),)
    decision = Decision(
        BundleId("d" * 64), ClaimId("k1"), Decided.RETURNED, reasons, "", "Kaisa Keksitty", now, None, is_new=True
    )
    case = CaseId("c" * 16)
    content = {"wishes": "Toivoo kahviseuraa ja kyytiä kirjastolle.", "words": "Kiitos, että olet mukana!"}
    return (
        MessageRow(
            BundleId("a" * 64), MessageKind.ASSIGNMENT, now, True, "", case=case, case_state=CaseState.OFFERED,
            person=_PERSON, content=content,
        ),
        MessageRow(
            decision.message, MessageKind.DECISION, now, True, "", about=str(month), decision=decision,
            days={reasons[0].line: date(2026, 10, 5)},
        ),
        MessageRow(
            BundleId("b" * 64), MessageKind.RULES, now - timedelta(days=2), True, "",
            files=("rates/km.json", "programmes/oma.2.toml"),
        ),
        MessageRow(
            BundleId("e" * 64), MessageKind.GRANT, now - timedelta(days=3), False, "", about="A-2",
            grant=CapException(ClientId("c1"), month.next(), 720),
        ),
    )  # fmt: skip


POST_PLACES: dict[str, Go] = {
    "post": _page,
    "post-joined": _joined,
    "post-copied": _copied,
    "post-leaving": _leaving,
    "post-place": _place,
    "post-place-more": _place_more,
    "post-hours": _hours,
    "post-answer": _answer,
}
