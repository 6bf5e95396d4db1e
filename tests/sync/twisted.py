"""A small WebDAV server in memory that does what a test tells it to: honest until a twist answers in its stead."""

import contextlib
import posixpath
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote, unquote, urlsplit
from xml.sax.saxutils import escape

DATE = "Sun, 22 Nov 2026 10:00:00 GMT"


@dataclass(frozen=True)
class Asked:
    """One request."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Reply:
    """One answer. ``raw`` is sent as it is, in place of everything; ``length`` is what is claimed."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None
    raw: Iterator[bytes] | None = None


Twist = Callable[[Asked], Reply | None]


def honest(_: Asked) -> Reply | None:
    """No twist."""
    return None


class Twisted:
    """What it holds and what it was asked. ``stored`` has None for folders."""

    def __init__(self) -> None:
        self.stored: dict[str, bytes | None] = {"/": None, "/hvl1": None}
        self.asked: list[Asked] = []
        self.twist: Twist = honest
        self.address = ""
        self._lock = threading.Lock()

    def methods(self) -> list[str]:
        """Of what was asked, in order."""
        return [asked.method for asked in self.asked]

    def files(self) -> dict[str, bytes]:
        """What it holds below our root."""
        return {
            path.removeprefix("/hvl1/"): content for path, content in self.stored.items() if content is not None
        }

    def put(self, path: str, content: bytes) -> None:
        """Stores a file below our root, with its folders."""
        whole = f"/hvl1/{path}"
        self.stored[whole] = content
        while (whole := posixpath.dirname(whole)) != "/":
            self.stored.setdefault(whole, None)

    def answer(self, asked: Asked) -> Reply:
        """What the twist says, else the truth."""
        with self._lock:
            self.asked.append(asked)
        return self.twist(asked) or self.truth(asked)

    def truth(self, asked: Asked) -> Reply:
        """As an honest server."""
        with self._lock:
            known: Callable[[Asked], Reply] = getattr(self, f"_{asked.method.lower()}", lambda _: Reply(501))
            return known(asked)

    def _options(self, _: Asked) -> Reply:
        return Reply(200)

    def _get(self, asked: Asked) -> Reply:
        found = self.stored.get(asked.path)
        return Reply(404) if found is None else Reply(200, found)

    def _put(self, asked: Asked) -> Reply:
        if posixpath.dirname(asked.path) not in self.stored:
            return Reply(409)
        if asked.headers.get("if-none-match") == "*" and asked.path in self.stored:
            return Reply(412)
        self.stored[asked.path] = asked.body
        return Reply(201)

    def _mkcol(self, asked: Asked) -> Reply:
        if asked.path in self.stored:
            return Reply(405)
        if posixpath.dirname(asked.path) not in self.stored:
            return Reply(409)
        self.stored[asked.path] = None
        return Reply(201)

    def _delete(self, asked: Asked) -> Reply:
        return Reply(404) if self.stored.pop(asked.path, None) is None else Reply(204)

    def _move(self, asked: Asked) -> Reply:
        to = unquote(urlsplit(asked.headers["destination"]).path)
        if asked.path not in self.stored:
            return Reply(404)
        if to in self.stored and asked.headers.get("overwrite") == "F":
            return Reply(412)
        self.stored[to] = self.stored.pop(asked.path)
        return Reply(201)

    def _propfind(self, asked: Asked) -> Reply:
        if asked.path not in self.stored:
            return Reply(404)
        told = [asked.path]
        if asked.headers.get("depth") == "1":
            told += [path for path in self.stored if path != "/" and posixpath.dirname(path) == asked.path]
        return Reply(207, multistatus(*(response(path, self.stored[path]) for path in told)))


def response(path: str, content: bytes | None) -> str:
    """What a listing says of one thing."""
    kind = "<D:resourcetype><D:collection/></D:resourcetype>" if content is None else "<D:resourcetype/>"
    size = "" if content is None else f"<D:getcontentlength>{len(content)}</D:getcontentlength>"
    return (
        f"<D:response><D:href>{escape(quote(path))}</D:href><D:propstat><D:prop>{kind}{size}</D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>"
    )


def multistatus(*responses: str) -> bytes:
    """A listing."""
    return f'<?xml version="1.0"?><D:multistatus xmlns:D="DAV:">{"".join(responses)}</D:multistatus>'.encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    twisted: Twisted

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._do
        raise AttributeError(name)

    def _do(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        path = "/" + unquote(urlsplit(self.path).path).strip("/")
        asked = Asked(self.command, path, {key.lower(): text for key, text in self.headers.items()}, body)
        reply = self.twisted.answer(asked)
        with contextlib.suppress(OSError):
            self._say(reply)

    def _say(self, reply: Reply) -> None:
        if reply.raw is not None:
            self.close_connection = True
            for piece in reply.raw:
                self.wfile.write(piece)
                self.wfile.flush()
            return
        self.send_response_only(reply.status)
        self.send_header("Date", DATE)
        for key, text in reply.headers.items():
            self.send_header(key, text)
        self.send_header("Content-Length", str(len(reply.body) if reply.length is None else reply.length))
        self.end_headers()
        self.wfile.write(reply.body)
        if reply.length is not None:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Says nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """A client that breaks off is what some tests are about."""


@contextlib.contextmanager
def twisted(tls: ssl.SSLContext | None = None) -> Iterator[Twisted]:
    """The server on a free port of this machine, to the end of the ``with``."""
    held = Twisted()
    server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"twisted": held}))
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    held.address = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield held
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
