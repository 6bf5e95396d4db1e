"""The answer to "what lies there" is read as from somebody who means harm."""

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hyvinvointi_desktop.app.place_port import PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.sync.dav_listing import Entry, Listing, ListingReader

APACHE = b"""<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:">
<D:href>/posti/hvl1/d/</D:href>
<D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype>
<lp1:getetag>"1000-6"</lp1:getetag><lp1:getlastmodified>Sun, 22 Nov 2026 09:00:00 GMT</lp1:getlastmodified></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
<D:propstat><D:prop><D:getcontentlength/></D:prop><D:status>HTTP/1.1 404 Not Found</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:">
<D:href>/posti/hvl1/d/abc/</D:href>
<D:propstat><D:prop><lp1:resourcetype><D:collection/></lp1:resourcetype></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
<D:response xmlns:lp1="DAV:">
<D:href>https://pilvi.example.org/posti/hvl1/d/b%20%C3%A4%26.hvl</D:href>
<D:propstat><D:prop><lp1:resourcetype/><lp1:getcontentlength>4711</lp1:getcontentlength>
<lp1:getetag>"a-1"</lp1:getetag><lp1:getlastmodified>Sun, 22 Nov 2026 08:00:00 GMT</lp1:getlastmodified></D:prop>
<D:status>HTTP/1.1 200 OK</D:status></D:propstat>
</D:response>
</D:multistatus>"""
EIGHT = 1795334400.0


def _read(*pieces: bytes) -> Listing:
    reader = ListingReader()
    for piece in pieces:
        reader.feed(piece)
    return reader.listing()


def _wrapped(*responses: str) -> bytes:
    return f'<m:multistatus xmlns:m="DAV:">{"".join(responses)}</m:multistatus>'.encode()


def _response(href: str, inside: str = "") -> str:
    return f"<m:response><m:href>{href}</m:href>{inside}</m:response>"


FOLDER = _response("/d/", "<m:propstat><m:prop><m:resourcetype><m:collection/></m:resourcetype></m:prop></m:propstat>")


def _broken(*pieces: bytes, what: PlaceFaultKind = PlaceFaultKind.LISTING_BROKEN) -> None:
    with pytest.raises(PlaceFault) as raised:
        _read(*pieces)
    assert raised.value.what is what, raised.value


def test_an_answer_of_apache() -> None:
    assert _read(APACHE) == Listing(
        Entry("", True, -1, '"1000-6" Sun, 22 Nov 2026 09:00:00 GMT', EIGHT + 3600),
        [Entry("abc", True), Entry("b ä&.hvl", False, 4711, '"a-1" Sun, 22 Nov 2026 08:00:00 GMT', EIGHT)],
        0,
    )


@given(st.lists(st.integers(0, len(APACHE)), max_size=6))
def test_how_it_is_cut_on_the_way_changes_nothing(cuts: Sequence[int]) -> None:
    ends = [0, *sorted(cuts), len(APACHE)]
    assert _read(*(APACHE[a:b] for a, b in itertools.pairwise(ends))) == _read(APACHE)


def test_no_beginning_of_it_is_taken_for_the_whole() -> None:
    for length in range(len(APACHE)):
        _broken(APACHE[:length])


@given(st.integers(0, len(APACHE) - 1), st.integers(0, 255))
def test_a_changed_byte_is_a_listing_or_a_fault(where: int, byte: int) -> None:
    changed = bytearray(APACHE)
    changed[where] = byte
    try:
        listing = _read(bytes(changed))
    except PlaceFault as fault:
        assert fault.what in (PlaceFaultKind.LISTING_BROKEN, PlaceFaultKind.NO_RIGHT)  # noqa: PT017
    else:
        assert all("/" not in entry.name and entry.name not in ("", ".", "..") for entry in listing.entries)


@given(st.binary(max_size=300))
def test_noise_is_broken(noise: bytes) -> None:
    _broken(noise)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><m:multistatus xmlns:m="DAV:"><m:response><m:href>/&c;</m:href>
</m:response></m:multistatus>"""
FOREIGN = b"""<?xml version="1.0"?><!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<m:multistatus xmlns:m="DAV:"><m:response><m:href>/&x;</m:href></m:response></m:multistatus>"""
TYPED = b'<!DOCTYPE m SYSTEM "http://127.0.0.1:1/x.dtd">' + _wrapped(FOLDER)


@pytest.mark.parametrize(
    "answer",
    [
        LAUGHS,
        FOREIGN,
        TYPED,
        b"",
        b"<html/>",
        b'<multistatus xmlns="DAV:"/>',
        b'<?xml version="1.0" encoding="no-such"?><multistatus xmlns="DAV:"/>',
        _wrapped(FOLDER, "&nothing;"),
        _wrapped(FOLDER, _response("/e/a.hvl")),
        _wrapped(FOLDER, _response("/d/e/a.hvl")),
        _wrapped(FOLDER, _response("a.hvl")),
        _wrapped(FOLDER, _response("http://[::1/d/a.hvl")),
        _wrapped(FOLDER, _response("")),
        _wrapped(FOLDER, "<m:response/>"),
        _wrapped(FOLDER, _response("/d/a.hvl", "<m:href>/d/b.hvl</m:href>")),
        _wrapped(FOLDER, _response("/d/a.hvl", "<m:status>HTTP/1.1 500 Broken</m:status>")),
        _wrapped(FOLDER, _response("/d/" + "a" * 9000)),
        _wrapped(FOLDER, "<a>" * 40 + "</a>" * 40),
        _wrapped(FOLDER) + b"<more/>",
    ],
)
def test_what_cannot_be_is_refused(answer: bytes) -> None:
    _broken(answer)


def test_a_piece_without_end_is_refused_before_it_is_there() -> None:
    reader, fed = ListingReader(), itertools.count()

    def feed() -> None:
        reader.feed(b'<m:multistatus xmlns:m="DAV:" x="')
        while next(fed) < 99:
            reader.feed(b"a" * 65536)

    with pytest.raises(PlaceFault):
        feed()
    assert next(fed) < 10


def test_what_the_server_may_not_tell_is_told() -> None:
    _broken(
        _wrapped(FOLDER, _response("/d/a.hvl", "<m:status>HTTP/1.1 403 Forbidden</m:status>")),
        what=PlaceFaultKind.NO_RIGHT,
    )


def test_what_went_meanwhile_is_left_out() -> None:
    gone = _response("/d/a.hvl", "<m:status>HTTP/1.1 404 Not Found</m:status>")
    assert _read(_wrapped(FOLDER, gone)).entries == []


def test_names_that_lead_elsewhere_are_not_spoken() -> None:
    bad = [_response(f"/d/{name}") for name in ("..", "%2e%2e", "a%2Fb", "a%5Cb", "%00")]
    listing = _read(_wrapped(FOLDER, *bad, _response("/d/a.hvl")))
    assert ([entry.name for entry in listing.entries], listing.unfit) == (["a.hvl"], 5)


def test_the_same_twice_is_once() -> None:
    listing = _read(_wrapped(FOLDER, _response("/d/a.hvl"), _response("/d/%61.hvl")))
    assert [entry.name for entry in listing.entries] == ["a.hvl"]


@pytest.mark.parametrize(
    ("length", "size"), [("7", 7), ("-7", -1), ("٣", -1), ("1e9", -1), ("9" * 30, -1), ("", -1), ("0", 0)]
)
def test_a_size_is_a_number_or_unknown(length: str, size: int) -> None:
    told = f"<m:propstat><m:prop><m:getcontentlength>{length}</m:getcontentlength></m:prop></m:propstat>"
    assert _read(_wrapped(FOLDER, _response("/d/a", told))).entries[0].size == size


def test_what_the_server_has_not_is_not_taken_for_what_it_has() -> None:
    told = (
        "<m:propstat><m:prop><m:getcontentlength>5</m:getcontentlength><m:resourcetype><m:collection/></m:resourcetype>"
        "</m:prop><m:status>HTTP/1.1 404 Not Found</m:status></m:propstat>"
    )
    assert _read(_wrapped(FOLDER, _response("/d/a", told))).entries == [Entry("a")]


def test_a_long_mark_is_kept_short() -> None:
    told = f"<m:propstat><m:prop><m:getetag>{'e' * 8000}</m:getetag></m:prop></m:propstat>"
    assert len(_read(_wrapped(FOLDER, _response("/d/a", told))).entries[0].mark) == 64


def test_a_server_may_hold_the_folder_under_another_path() -> None:
    """Behind a proxy it calls it otherwise; whatever it says, we ask for the name below our own address."""
    listing = _read(APACHE.replace(b"/posti/hvl1/", b"/srv/other/"))
    assert [entry.name for entry in listing.entries] == ["abc", "b ä&.hvl"]


def test_the_root_of_a_server() -> None:
    root = FOLDER.replace("/d/", "/")
    listing = _read(_wrapped(root, _response("/hvl1/"), _response("/a.txt")))
    assert [entry.name for entry in listing.entries] == ["hvl1", "a.txt"]
