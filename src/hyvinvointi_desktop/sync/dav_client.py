"""Speaks HTTP with one server: never on to another address, never longer or more than allowed, and quietly.

It knows methods, statuses and errors, and makes faults of them; it knows nothing of what is written where.
"""

import functools
import logging
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import certifi
import httpx

from hyvinvointi_desktop.app.place_port import Credentials, PlaceFault, PlaceFaultKind
from hyvinvointi_desktop.sync.address import is_this_machine, quoted
from hyvinvointi_desktop.sync.dav_watch import Line, Watch
from hyvinvointi_desktop.sync.names import ROOT, meant
from hyvinvointi_desktop.sync.pace import TRIES, Pace

_CHUNK = 1 << 16
_SMALL = 1 << 16
"""Bytes of an answer that only has to say yes or no."""
_AGAIN = {423, 425, 429, 500, 502, 503, 504}
_KINDS = {
    401: PlaceFaultKind.LOGIN_REFUSED,
    403: PlaceFaultKind.NO_RIGHT,
    404: PlaceFaultKind.NOT_THERE,
    405: PlaceFaultKind.NOT_WEBDAV,
    407: PlaceFaultKind.LOGIN_REFUSED,
    409: PlaceFaultKind.NOT_THERE,
    410: PlaceFaultKind.NOT_THERE,
    412: PlaceFaultKind.NAME_TAKEN,
    413: PlaceFaultKind.TOO_LARGE,
    423: PlaceFaultKind.LOCKED,
    501: PlaceFaultKind.NOT_WEBDAV,
    507: PlaceFaultKind.FULL,
}


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask. ``receiver`` makes, for each try, what takes the body of a 207 piece by piece; above ``limit``
    bytes no more of an answer is read."""

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes = b""
    limit: int = _SMALL
    receiver: Callable[[], Callable[[bytes], None]] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered. ``body`` is empty where somebody else received it, and longer than the limit by some
    bytes when there was more."""

    status: int
    body: bytes
    at: float | None
    """The server's own clock, in seconds since 1970."""

    @property
    def is_yes(self) -> bool:
        """Whether the server did what was asked."""
        return 200 <= self.status <= 299

    def fault(self, path: str = "") -> PlaceFault:
        """It as a fault about that path."""
        default = PlaceFaultKind.TROUBLE if self.status in _AGAIN or self.status > 500 else PlaceFaultKind.NOT_WEBDAV
        return PlaceFault(_KINDS.get(self.status, default), f"HTTP {self.status}", path)


class _Counted:
    """Content that counts what of it has been sent, and can be sent again."""

    def __init__(self, content: bytes, watch: Watch) -> None:
        self._content = content
        self._watch = watch

    def __iter__(self) -> Iterator[bytes]:
        for begin in range(0, len(self._content), _CHUNK):
            chunk = self._content[begin : begin + _CHUNK]
            yield chunk
            self._watch.moved += len(chunk)


class DavClient:
    """One server, one address below it. Used by one thread at a time."""

    def __init__(self, base: str, credentials: Credentials | None, trust: ssl.SSLContext, pace: Pace) -> None:
        for name in ("httpx", "httpcore"):  # they would write the address of every request, with names of folders
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        self._base = base
        self._credentials = credentials
        self._pace = pace
        self._line = Line()
        wait = httpx.Timeout(pace.patience_s, connect=min(10.0, pace.patience_s))
        self._client = httpx.Client(
            auth=httpx.BasicAuth(credentials.user, credentials.password) if credentials else None,
            verify=trust, timeout=wait, follow_redirects=False, trust_env=not is_this_machine(base),
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=1),
            headers={"Accept-Encoding": "identity", "Cache-Control": "no-cache", "User-Agent": "hyvinvointi"},
        )  # fmt: skip
        self._digest = False

    def close(self) -> None:
        """Lets go of the connection."""
        self._client.close()

    def address(self, path: str | None, *, folder: bool = False) -> str:
        """The address of a path below our root; None is the folder that holds the root."""
        if path is None:
            return self._base
        whole = "/".join([ROOT, *(quoted(name) for name in meant(path).split("/") if name)])
        return self._base + whole + ("/" if folder else "")

    def ask(self, question: Question, tries: int = TRIES) -> Answer:
        """Asks, and asks again a little later where the server is busy, holds the file, or broke off.

        Raises PlaceFault where there is no answer, or one that sends us elsewhere.
        """
        for tried in range(1, tries):
            try:
                answer = self._once(question)
            except PlaceFault as fault:
                if fault.what is not PlaceFaultKind.NO_ANSWER or fault.detail in _HOPELESS:
                    raise
            else:
                if answer.status not in _AGAIN:
                    return answer
            self._pace.back_off(tried)
        return self._once(question)

    def _once(self, question: Question) -> Answer:
        answer, challenge = self._send(question)
        if answer.status == 401 and self._credentials and "digest" in challenge and not self._digest:
            self._digest = True
            self._client.auth = httpx.DigestAuth(self._credentials.user, self._credentials.password)
            answer, _ = self._send(question)
        return answer

    def _send(self, question: Question) -> tuple[Answer, str]:
        """One request; its answer and what the server says of logging in."""
        self._pace.go_on()
        content, headers = question.content, dict(question.headers)
        if content:
            headers["Content-Length"] = str(len(content))
        with Watch(self._line, self._pace) as watch:
            try:
                with self._client.stream(
                    question.method, question.url,
                    headers=headers,
                    content=_Counted(content, watch) if content else None,
                    extensions={"trace": self._line.traced},
                ) as response:  # fmt: skip
                    _refuse_elsewhere(response)
                    body = self._body(response, question, watch)
                    return Answer(response.status_code, body, _clock(response)), _challenge(response)
            except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
                self._pace.go_on()
                if watch.too_slow:
                    raise PlaceFault(PlaceFaultKind.TOO_SLOW) from error
                raise _fault_of(error) from error

    def _body(self, response: httpx.Response, question: Question, watch: Watch) -> bytes:
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            raise PlaceFault(PlaceFaultKind.NOT_WEBDAV, "a packed answer")  # asked for none: it may unpack to anything
        take = question.receiver() if question.receiver and response.status_code == 207 else None
        kept = bytearray()
        taken = 0
        for chunk in response.iter_raw(_CHUNK):
            self._pace.go_on()
            taken += len(chunk)
            watch.moved += len(chunk)
            if watch.check():
                raise PlaceFault(PlaceFaultKind.TOO_SLOW)
            if take is None:
                kept += chunk
            else:
                take(chunk)
            if taken > question.limit:
                if take is not None:
                    raise PlaceFault(PlaceFaultKind.LISTING_BROKEN, "without end")
                break
        return bytes(kept)


_HOPELESS = ("ConnectError", "ConnectTimeout", "UnsupportedProtocol", "InvalidURL", "ProxyError")
"""Asking again at once would only make the person wait."""


@functools.lru_cache(maxsize=4)
def trusting(ca_pem: str) -> ssl.SSLContext:
    """Whom to believe: the organisation's own authority alone, or else those that the system believes.

    Raises:
        PlaceFault: BAD_CERTIFICATE_FILE.
    """
    if not ca_pem:
        trust = ssl.create_default_context()
        if not trust.get_ca_certs() and not any(_system_has()):
            trust.load_verify_locations(cafile=certifi.where())
        return trust
    try:
        return ssl.create_default_context(cadata=ca_pem)
    except (ssl.SSLError, ValueError, TypeError) as error:
        raise PlaceFault(PlaceFaultKind.BAD_CERTIFICATE_FILE) from error


def trusting_nobody() -> ssl.SSLContext:
    """For a server of this machine without TLS: reading the system's authorities takes longer than all the rest."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _system_has() -> tuple[str | None, str | None]:
    paths = ssl.get_default_verify_paths()
    return paths.cafile, paths.capath


def _refuse_elsewhere(response: httpx.Response) -> None:
    if 300 <= response.status_code <= 399:
        to = urlsplit(urljoin(str(response.request.url), response.headers.get("location", "")))
        where = f"{to.scheme}://{to.netloc.rpartition('@')[2]}{to.path}"
        raise PlaceFault(PlaceFaultKind.REDIRECTED, f"HTTP {response.status_code}", to=where[:500])


def _clock(response: httpx.Response) -> float | None:
    return time_of(response.headers.get("date", ""))


def time_of(text: str) -> float | None:
    """A time as HTTP writes it, in seconds since 1970; None when it is none."""
    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _challenge(response: httpx.Response) -> str:
    return str(response.headers.get("www-authenticate", "")).lower()


def _fault_of(error: Exception) -> PlaceFault:
    detail = type(error).__name__  # the words of the error may hold the address
    if isinstance(error, httpx.ReadTimeout | httpx.WriteTimeout | httpx.PoolTimeout):
        return PlaceFault(PlaceFaultKind.TOO_SLOW, detail)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return PlaceFault(PlaceFaultKind.NOT_TRUSTED, cause.reason or detail)
        cause = cause.__cause__ or cause.__context__
    return PlaceFault(PlaceFaultKind.NO_ANSWER, detail)
