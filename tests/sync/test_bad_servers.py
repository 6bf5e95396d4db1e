"""Servers that are full, busy, broken, or lie: each is named, nothing is overwritten, and nothing half is believed."""

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.place_port import (
    Credentials,
    Place,
    PlaceAddress,
    PlaceFault,
    PlaceFaultKind,
    Published,
    PublishedAs,
)
from hyvinvointi_desktop.sync import server
from hyvinvointi_desktop.sync.places import OpenedPlaces
from tests.support.places import patient
from tests.sync.twisted import Asked, Reply, Twist, Twisted, honest, multistatus, response, twisted

FIRST = "d/abcdefghij234567/b-1-00000001-aaaaaaaa.hvl"
SEALED = b"sealed" * 1000
ME = Credentials("matti", "a very long word")


@pytest.fixture(scope="module")
def running() -> Iterator[Twisted]:
    """One server for all of these."""
    with twisted() as held:
        yield held


@pytest.fixture
def bad(running: Twisted) -> Twisted:
    """As new."""
    fresh = Twisted()
    running.stored, running.asked, running.twist = fresh.stored, fresh.asked, fresh.twist
    return running


class _Opened:
    """A place on the server; counts what it waited."""

    def __init__(self, held: Twisted) -> None:
        self.waited_s = 0.0
        self.stopped = threading.Event()
        self._held = held
        self._pace = replace(patient(), wait=self._wait, patience_s=60.0)
        self._open: list[Place] = []

    def _wait(self, seconds: float) -> None:
        self.waited_s += seconds

    def place(self, patience_s: float = 60.0, credentials: Credentials | None = None) -> Place:
        """Anew."""
        places = OpenedPlaces(replace(self._pace, patience_s=patience_s))
        self._open.append(places.open(PlaceAddress(self._held.address, credentials), self.stopped.is_set))
        return self._open[-1]

    def close(self) -> None:
        """Every one."""
        for place in self._open:
            place.close()


@pytest.fixture
def opened(bad: Twisted) -> Iterator[_Opened]:
    """Opens places."""
    it = _Opened(bad)
    yield it
    it.close()


@pytest.fixture
def place(opened: _Opened) -> Place:
    """One place."""
    return opened.place()


def _says(status: int, method: str, times: int = 99) -> Twist:
    """That status to that method, so many times."""
    left = [times]

    def twist(asked: Asked) -> Reply | None:
        if asked.method != method or not left[0]:
            return None
        left[0] -= 1
        return Reply(status)

    return twist


def _always(reply: Reply) -> Twist:
    return lambda _: reply


def _listing(told: bytes) -> Twist:
    """That, to whoever asks what lies in a folder."""
    return lambda asked: Reply(207, told) if asked.headers.get("depth") == "1" else None


def _fault(what: PlaceFaultKind, act: Callable[[], object]) -> PlaceFault:
    with pytest.raises(PlaceFault) as raised:
        act()
    assert raised.value.what is what, raised.value
    return raised.value


@pytest.mark.parametrize(
    ("status", "method", "what"),
    [
        (401, "PUT", PlaceFaultKind.LOGIN_REFUSED),
        (403, "PUT", PlaceFaultKind.NO_RIGHT),
        (405, "PUT", PlaceFaultKind.NO_RIGHT),
        (413, "PUT", PlaceFaultKind.TOO_LARGE),
        (423, "PUT", PlaceFaultKind.LOCKED),
        (500, "PUT", PlaceFaultKind.TROUBLE),
        (503, "PUT", PlaceFaultKind.TROUBLE),
        (507, "PUT", PlaceFaultKind.FULL),
        (418, "PUT", PlaceFaultKind.NOT_WEBDAV),
        (507, "MKCOL", PlaceFaultKind.FULL),
        (403, "MOVE", PlaceFaultKind.NO_RIGHT),
        (423, "MOVE", PlaceFaultKind.LOCKED),
        (502, "MOVE", PlaceFaultKind.TROUBLE),
        (507, "MOVE", PlaceFaultKind.FULL),
        (401, "PROPFIND", PlaceFaultKind.LOGIN_REFUSED),
        (403, "PROPFIND", PlaceFaultKind.NO_RIGHT),
        (405, "PROPFIND", PlaceFaultKind.NOT_WEBDAV),
        (400, "PROPFIND", PlaceFaultKind.NOT_WEBDAV),
        (200, "PROPFIND", PlaceFaultKind.NOT_WEBDAV),
        (501, "PROPFIND", PlaceFaultKind.NOT_WEBDAV),
        (404, "PROPFIND", PlaceFaultKind.GONE),
        (403, "GET", PlaceFaultKind.NO_RIGHT),
    ],
)
def test_a_refusal_is_named_and_leaves_nothing(
    bad: Twisted, place: Place, status: int, method: str, what: PlaceFaultKind
) -> None:
    bad.twist = _says(status, method)
    assert f"HTTP {status}" in _fault(what, lambda: place.publish(FIRST, SEALED)).detail or status == 404
    assert bad.files() == {}


def test_a_server_that_lets_nobody_make_folders_is_told(bad: Twisted, place: Place) -> None:
    del bad.stored["/hvl1"]
    for status, what in ((405, PlaceFaultKind.NO_RIGHT), (403, PlaceFaultKind.NO_RIGHT), (507, PlaceFaultKind.FULL)):
        bad.twist = _says(status, "MKCOL")
        _fault(what, place.prepare)


@pytest.mark.parametrize("status", [405, 403])  # 403 is what Apache says when two make a folder at once
def test_somebody_else_makes_the_folders_in_the_same_moment(bad: Twisted, place: Place, status: int) -> None:
    del bad.stored["/hvl1"]

    def quicker(asked: Asked) -> Reply | None:
        if asked.method != "MKCOL":
            return None
        bad.stored[asked.path.rstrip("/")] = None
        return Reply(status)

    bad.twist = quicker
    assert place.prepare() is False
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert bad.files() == {FIRST: SEALED}


@pytest.mark.parametrize("status", [423, 429, 500, 503])
@pytest.mark.parametrize("method", ["PUT", "MOVE", "GET", "PROPFIND"])
def test_a_server_that_is_busy_for_a_while_is_waited_for(
    bad: Twisted, opened: _Opened, status: int, method: str
) -> None:
    bad.twist = _says(status, method, times=3)
    assert opened.place().publish(FIRST, SEALED) == Published(FIRST)
    assert bad.files() == {FIRST: SEALED}
    assert 0.7 < opened.waited_s < 2.0  # a quarter, a half, one second


def test_no_room_is_told_at_once(bad: Twisted, opened: _Opened) -> None:
    bad.twist = _says(507, "PUT")
    _fault(PlaceFaultKind.FULL, lambda: opened.place().publish(FIRST, SEALED))
    assert opened.waited_s == 0


@pytest.mark.parametrize("kept", [0, 1, len(SEALED) - 1])
def test_what_is_stored_in_part_is_found_and_taken_away(bad: Twisted, place: Place, kept: int) -> None:
    def cut(asked: Asked) -> Reply | None:
        return bad.truth(replace(asked, body=asked.body[:kept])) if asked.method == "PUT" else None

    bad.twist = cut
    fault = _fault(PlaceFaultKind.CAME_BACK_DIFFERENT, lambda: place.publish(FIRST, SEALED))
    assert fault.path == FIRST
    assert bad.files() == {}


def test_what_is_stored_changed_is_not_believed(bad: Twisted, place: Place) -> None:
    bad.twist = lambda asked: bad.truth(replace(asked, body=b"!" * len(asked.body))) if asked.method == "PUT" else None
    _fault(PlaceFaultKind.CAME_BACK_DIFFERENT, lambda: place.publish(FIRST, SEALED))


def test_who_is_overtaken_between_looking_and_naming_takes_another_name(bad: Twisted, place: Place) -> None:
    def overtaken(asked: Asked) -> Reply | None:
        if asked.method != "MOVE":
            return None
        bad.twist = honest
        answer = bad.truth(asked)
        bad.put(FIRST, b"somebody else's")
        return answer

    bad.twist = overtaken
    published = place.publish(FIRST, SEALED)
    assert published.path != FIRST
    assert bad.files() == {FIRST: b"somebody else's", published.path: SEALED}


def test_a_server_that_replaces_all_the_same_replaces_nobody(bad: Twisted, place: Place) -> None:
    bad.put(FIRST, b"somebody else's")
    bad.twist = (
        lambda asked: bad.truth(replace(asked, headers={**asked.headers, "overwrite": "T"}))
        if asked.method == "MOVE"
        else None
    )
    published = place.publish(FIRST, SEALED)
    assert bad.files() == {FIRST: b"somebody else's", published.path: SEALED}


@pytest.mark.parametrize("status", [405, 501])
def test_a_server_that_cannot_move_gets_it_under_its_name(bad: Twisted, place: Place, status: int) -> None:
    bad.twist = _says(status, "MOVE")
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert bad.files() == {FIRST: SEALED}
    [direct] = [asked for asked in bad.asked if asked.method == "PUT" and asked.path.endswith(FIRST)]
    assert direct.headers["if-none-match"] == "*"


@pytest.mark.parametrize("status", [400, 502])
def test_a_server_behind_a_proxy_that_knows_itself_by_another_name(bad: Twisted, opened: _Opened, status: int) -> None:
    def elsewhere(asked: Asked) -> Reply | None:
        to = asked.headers.get("destination", "/")
        return None if to.startswith("/") else Reply(status)

    bad.twist = elsewhere
    place = opened.place()
    for number in (1, 2):
        assert place.publish(f"d/abc/b-{number}.hvl", SEALED) == Published(f"d/abc/b-{number}.hvl")
    assert bad.methods().count("MOVE") == 3  # what was taken once is kept to
    assert bad.files() == {f"d/abc/b-{number}.hvl": SEALED for number in (1, 2)}
    assert opened.waited_s == 0


def _done_and_lost(bad: Twisted, method: str) -> Twist:
    """Does it, and breaks off before it says so; once."""
    left = [1]

    def twist(asked: Asked) -> Reply | None:
        if asked.method != method or not left[0]:
            return None
        left[0] = 0
        bad.truth(asked)
        return Reply(raw=iter(()))

    return twist


@pytest.mark.parametrize("method", ["MOVE", "PUT", "MKCOL", "DELETE"])
def test_an_answer_that_is_lost_is_no_answer(bad: Twisted, place: Place, method: str) -> None:
    bad.twist = _done_and_lost(bad, method)
    assert place.publish(FIRST, SEALED) == Published(FIRST)
    assert bad.files() == {FIRST: SEALED}
    place.remove(FIRST)
    assert bad.files() == {}


@pytest.mark.parametrize("lasting", [False, True])
@pytest.mark.parametrize("how", ["broken off", "done and lost", "500", "507", "403", "noise"])
def test_whatever_fails_at_any_request_nothing_is_lost_and_it_may_be_tried_again(
    bad: Twisted, opened: _Opened, how: str, lasting: bool
) -> None:
    other = "d/abcdefghij234567/b-1-00000000-aaaaaaaa.hvl"
    for nth in range(1, 12):
        fresh = Twisted()
        bad.stored, bad.asked = fresh.stored, []
        bad.put(other, b"there before")
        bad.twist = partial(_fail, bad, how, nth, lasting)
        try:
            published = opened.place().publish(FIRST, SEALED)
        except PlaceFault:
            published = None
        reached = len(bad.asked) >= nth
        bad.twist = honest
        files = {path: content for path, content in bad.files().items() if not path.endswith(".tmp")}
        assert files.pop(other) == b"there before"
        assert published is None or files == {published.path: SEALED}
        assert all(content == SEALED for content in files.values())
        again = opened.place().publish(FIRST, SEALED)
        assert again.path == FIRST
        assert bad.files()[FIRST] == SEALED
        if not reached:
            return
    raise AssertionError("a publication takes fewer requests")


def _fail(bad: Twisted, how: str, nth: int, lasting: bool, asked: Asked) -> Reply | None:
    number = len(bad.asked)
    if number < nth or (number > nth and not lasting):
        return None
    if how == "done and lost":
        bad.truth(asked)
    if how in ("broken off", "done and lost"):
        return Reply(raw=iter(()))
    return Reply(raw=iter([b"noise\r\n\r\n"])) if how == "noise" else Reply(int(how))


def test_somebody_quicker_wins_and_no_byte_is_lost(bad: Twisted, place: Place) -> None:
    def quicker(asked: Asked) -> Reply | None:
        if asked.method == "MOVE" and FIRST not in bad.files():
            bad.put(FIRST, b"quicker")
        return None

    bad.twist = quicker
    published = place.publish(FIRST, SEALED)
    assert published.how is PublishedAs.NEW
    assert bad.files() == {FIRST: b"quicker", published.path: SEALED}


def test_every_name_taken_is_told(bad: Twisted, place: Place) -> None:
    bad.twist = lambda asked: Reply(412) if asked.method == "MOVE" else None
    _fault(PlaceFaultKind.NAME_TAKEN, lambda: place.publish(FIRST, SEALED))
    assert bad.files() == {}


def test_it_goes_nowhere_else(bad: Twisted, opened: _Opened) -> None:
    with twisted() as other:
        for status in (301, 302, 303, 307, 308):
            target = other.address.replace("http://", "http://somebody:secret@") + "hvl1/?token=1"
            bad.twist = _always(Reply(status, headers={"Location": target}))
            place = opened.place(credentials=ME)
            for act in (place.prepare, partial(place.publish, FIRST, SEALED)):
                fault = _fault(PlaceFaultKind.REDIRECTED, act)
                assert fault.to == other.address + "hvl1/"
        assert other.asked == []


def test_the_login_is_sent_and_never_told(bad: Twisted, opened: _Opened) -> None:
    place = opened.place(credentials=ME)
    place.publish(FIRST, SEALED)
    assert {asked.headers["authorization"] for asked in bad.asked} == {"Basic bWF0dGk6YSB2ZXJ5IGxvbmcgd29yZA=="}
    bad.twist = lambda _: Reply(401, headers={"WWW-Authenticate": 'Basic realm="x"'})
    fault = _fault(PlaceFaultKind.LOGIN_REFUSED, lambda: list(place.files()))
    told = f"{fault!r}{fault}{ME!r}{PlaceAddress(bad.address, ME)!r}"
    assert "matti" not in told
    assert "long word" not in told


def test_half_an_answer_is_none(bad: Twisted, place: Place) -> None:
    bad.put(FIRST, SEALED)
    bad.twist = lambda asked: Reply(200, SEALED[:100], length=len(SEALED)) if asked.method == "GET" else None
    _fault(PlaceFaultKind.NO_ANSWER, lambda: place.read(FIRST, len(SEALED)))
    whole = multistatus(response("/hvl1", None), response("/hvl1/a", b"1"), response("/hvl1/b", b"2"))
    for cut in (whole[: len(whole) // 2], whole[:-1], whole[:60], b""):
        bad.twist = _listing(cut)
        _fault(PlaceFaultKind.LISTING_BROKEN, lambda: list(place.files()))


def test_a_listing_that_lies_is_refused(bad: Twisted, place: Place) -> None:
    itself = response("/hvl1", None)
    for lie in (
        multistatus(itself, response("/etc/passwd", b"x")),
        multistatus(itself, response("/hvl1/d/e/f", b"x")),
        multistatus(response("/hvl1/a", b"x"), response("/hvl1/b", b"x")),
        b"<html><body>It works!</body></html>",
        b"not XML at all",
    ):
        bad.twist = _listing(lie)
        _fault(PlaceFaultKind.LISTING_BROKEN, lambda: list(place.files()))


def test_a_ring_of_folders_ends(bad: Twisted, place: Place) -> None:
    bad.twist = (
        lambda asked: Reply(207, multistatus(response(asked.path, None), response(f"{asked.path}/again", None)))
        if asked.headers.get("depth") == "1"
        else None
    )
    _fault(PlaceFaultKind.LISTING_BROKEN, lambda: list(place.files()))
    assert len(bad.asked) < 20


def test_a_folder_that_goes_under_the_listing_is_told(bad: Twisted, place: Place) -> None:
    bad.put(FIRST, SEALED)
    bad.twist = lambda asked: Reply(404) if asked.path.endswith("/d") else None
    assert _fault(PlaceFaultKind.NOT_THERE, lambda: list(place.files())).path == "d"
    assert list(place.files("d")) == []


def test_one_file_that_may_not_be_read_says_nothing_of_the_others(bad: Twisted, place: Place) -> None:
    bad.put(FIRST, SEALED)
    for status, what in ((403, PlaceFaultKind.NO_RIGHT), (500, PlaceFaultKind.TROUBLE), (423, PlaceFaultKind.LOCKED)):
        bad.twist = _says(status, "GET")
        fault = _fault(what, lambda: place.read(FIRST, 99_999))
        assert (fault.path, fault.is_about_the_place) == (FIRST, False)
        bad.twist = _says(status, "PROPFIND")
        assert _fault(what, place.prepare).is_about_the_place == (status != 423)


def test_a_listing_without_end_ends(bad: Twisted, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "MOST_BYTES", 100_000)

    def endless() -> Iterator[bytes]:
        yield b"HTTP/1.1 207 Multi-Status\r\n\r\n" + multistatus(response("/hvl1", None))[:-16]
        number = 0
        while True:
            number += 1
            yield response(f"/hvl1/{number}", b"x").encode()

    bad.twist = lambda asked: Reply(raw=endless()) if asked.headers.get("depth") == "1" else None
    assert _fault(PlaceFaultKind.LISTING_BROKEN, lambda: list(place.files())).detail == "without end"


def test_a_file_without_end_ends_at_its_limit(bad: Twisted, place: Place) -> None:
    def endless() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        while True:
            yield b"x" * 65536

    bad.twist = lambda asked: Reply(raw=endless()) if asked.method == "GET" else None
    _fault(PlaceFaultKind.TOO_LARGE, lambda: place.read(FIRST, 1_000_000))


def _drop_by_drop(head: bytes) -> Iterator[bytes]:
    """For half a minute, after which the answer breaks off: another fault."""
    yield head
    for _ in range(1500):
        threading.Event().wait(0.02)
        yield b"x"


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", b"HTTP/1.1 200 OK\r\nX-Long: "])
def test_a_server_that_says_a_letter_now_and_then_is_given_up(bad: Twisted, opened: _Opened, head: bytes) -> None:
    bad.twist = lambda asked: Reply(raw=_drop_by_drop(head)) if asked.method == "GET" else None
    _fault(PlaceFaultKind.TOO_SLOW, lambda: opened.place(patience_s=0.3).read(FIRST, 99_999))


def test_a_server_that_says_nothing_is_given_up(bad: Twisted, opened: _Opened) -> None:
    over = threading.Event()
    bad.twist = lambda asked: Reply() if asked.method == "GET" and over.wait(60) else None
    _fault(PlaceFaultKind.TOO_SLOW, lambda: opened.place(patience_s=0.2).read(FIRST, 99))
    over.set()


def test_it_stops_in_the_middle_of_an_answer(bad: Twisted, opened: _Opened) -> None:
    over = threading.Event()

    def stop() -> Iterator[bytes]:
        yield b"HTTP/1.1 200 OK\r\nX-Long: "
        opened.stopped.set()
        over.wait(90)
        yield b"x"

    bad.twist = lambda asked: Reply(raw=stop()) if asked.method == "GET" else None
    _fault(PlaceFaultKind.STOPPED, lambda: opened.place(patience_s=60).read(FIRST, 99))
    over.set()


def test_what_is_stopped_before_is_not_begun(bad: Twisted, opened: _Opened) -> None:
    opened.stopped.set()
    _fault(PlaceFaultKind.STOPPED, lambda: opened.place().publish(FIRST, SEALED))
    assert bad.asked == []


def test_a_packed_answer_is_not_unpacked(bad: Twisted, place: Place) -> None:
    bad.twist = lambda asked: Reply(200, b"x", {"Content-Encoding": "gzip"}) if asked.method == "GET" else None
    _fault(PlaceFaultKind.NOT_WEBDAV, lambda: place.read(FIRST, 99))
    assert all(asked.headers["accept-encoding"] == "identity" for asked in bad.asked)


def test_something_that_is_no_web_server_is_told(bad: Twisted, place: Place) -> None:
    bad.twist = lambda _: Reply(raw=iter([b"220 ftp.example.org FTP server ready\r\n"]))
    _fault(PlaceFaultKind.NO_ANSWER, place.prepare)


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([b"", b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 207 Multi-Status\r\nTransfer-Encoding: chunked\r\n\r\n"]),
    st.binary(max_size=120),
)
def test_noise_is_a_fault_and_no_crash(running: Twisted, head: bytes, noise: bytes) -> None:
    running.twist = lambda _: Reply(raw=iter([head + noise]))
    place = OpenedPlaces(replace(patient(), patience_s=2.0)).open(PlaceAddress(running.address))
    for act in (place.prepare, partial(place.publish, FIRST, SEALED)):
        with pytest.raises(PlaceFault):
            act()
    with contextlib.suppress(PlaceFault):
        assert place.read(FIRST, 99) in noise  # an answer may be made of it, and is as little believed as any
    place.close()


def test_nobody_there_is_told_without_waiting(opened: _Opened, bad: Twisted) -> None:
    with twisted() as gone:
        pass
    place = OpenedPlaces(opened._pace).open(PlaceAddress(gone.address))
    _fault(PlaceFaultKind.NO_ANSWER, place.prepare)
    place.close()
    assert opened.waited_s == 0


def test_no_log_tells_where_and_what(bad: Twisted, opened: _Opened, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        place = opened.place(credentials=ME)
        place.publish(FIRST, SEALED)
        list(place.files())
    said = "".join(record.getMessage() for record in caplog.records if record.name.startswith(("http", "hyv")))
    assert said == ""


def test_broken_off_work_of_yesterday_is_cleared_by_the_servers_clock(bad: Twisted, place: Place) -> None:
    old, young = "d/abcdefghij234567/~a.aaaaaaaa.tmp", "d/abcdefghij234567/~a.bbbbbbbb.tmp"
    for path in (old, young):
        bad.put(path, b"half")

    def with_times(asked: Asked) -> Reply | None:
        if asked.headers.get("depth") != "1" or not asked.path.endswith("567"):
            return None
        listing = bad.truth(asked).body.decode()
        for path, hour in ((old, "Sat, 21 Nov 2026 09:59:59 GMT"), (young, "Sat, 21 Nov 2026 10:00:01 GMT")):
            before, after = listing.split(path, 1)
            after = after.replace("<D:resourcetype/>", f"<D:getlastmodified>{hour}</D:getlastmodified>", 1)
            listing = before + path + after
        return Reply(207, listing.encode())

    bad.twist = with_times
    place.publish(FIRST, SEALED)
    assert bad.files() == {FIRST: SEALED, young: b"half"}
