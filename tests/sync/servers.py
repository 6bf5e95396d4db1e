"""Real WebDAV servers on this machine, each started by a test on a free port and stopped by it.

They are what people meet: Apache and nginx from the system's packages, wsgidav from the development's libraries.
"""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import httpx
from cheroot import wsgi
from wsgidav.wsgidav_app import WsgiDAVApp

_PATIENCE_S = 60.0
_PORTS = 5
"""How many are tried: between looking for a free one and listening, another test may take it."""

Begin = Callable[[Path], contextlib.AbstractContextManager[str]]


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    assert found, f"{name} is missing: see TESTING in installer/bootstrap.py"
    return found


@contextlib.contextmanager
def folder_for_all() -> Iterator[Path]:
    """A folder that other people of this machine may enter too, as a server's may be; pytest's own may not."""
    folder = Path(tempfile.mkdtemp(prefix="place-"))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class _Ended(RuntimeError):
    """It did not stay."""


def _until_it_answers(address: str, process: subprocess.Popen[bytes], folder: Path) -> None:
    """Its number is written when the port is its own: before that another server might answer there."""
    begun = time.monotonic()
    while time.monotonic() - begun < _PATIENCE_S:
        if process.poll() is not None:
            said = (folder / "said").read_text(errors="replace")[-2000:]
            raise _Ended(f"it ended with {process.returncode}: {said}")
        with contextlib.suppress(httpx.TransportError):
            if (folder / "pid").exists():
                httpx.request("OPTIONS", address, verify=False)  # whether it is there, not who it is
                return
        threading.Event().wait(0.02)
    raise RuntimeError("it does not answer")


def _begun(command: list[str], address: str, folder: Path) -> subprocess.Popen[bytes]:
    (folder / "pid").unlink(missing_ok=True)
    with (folder / "said").open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, stdin=subprocess.DEVNULL)
    try:
        _until_it_answers(address, process, folder)
    except BaseException:
        _end(process)
        raise
    return process


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_PATIENCE_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def _running(command: list[str], scheme: str, folder: Path, settings: Callable[[int], None]) -> Iterator[int]:
    """The port on which it answers; ``settings`` are written for it first."""
    for left in range(_PORTS - 1, -1, -1):
        port = free_port()
        settings(port)
        try:
            process = _begun(command, f"{scheme}://127.0.0.1:{port}/", folder)
            break
        except _Ended:
            if not left:
                raise
    try:
        yield port
    finally:
        _end(process)


@contextlib.contextmanager
def wsgidav(folder: Path, users: dict[str, str] | None = None) -> Iterator[str]:
    """wsgidav over cheroot; ``users`` and their passwords, digest first, else everybody."""
    files = folder / "files"
    files.mkdir()
    mapping = {user: {"password": word} for user, word in (users or {}).items()} or True
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": str(files)},
            "simple_dc": {"user_mapping": {"*": mapping}},
            "http_authenticator": {"accept_basic": False, "accept_digest": True, "default_to_digest": True},
            "verbose": 0,
            "logging": {"enable": False},
            "lock_storage": True,
        }
    )
    server = wsgi.Server(("127.0.0.1", 0), app, numthreads=10)
    server.prepare()
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.bind_addr[1]}/"
    finally:
        server.stop()
        thread.join(_PATIENCE_S)


_APACHE = """
ServerRoot {folder}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {folder}/pid
ErrorLog {folder}/errors
LogLevel crit
{modules}
{user}
DocumentRoot {folder}/files
{rest}
"""
_OPEN = """
DavLockDB {folder}/lock/db
<Directory {folder}/files>
  Dav On
  Require all granted
  AllowOverride None
</Directory>
"""
_TLS = """
SSLEngine on
SSLSessionCache none
SSLCertificateFile {folder}/pem
SSLCertificateKeyFile {folder}/pem
"""
_DAV = ("mpm_event", "authz_core", "dav", "dav_fs", "dav_lock")
_LOGIN = ("alias", "auth_basic", "authn_core", "authn_file", "authz_user", "ssl")


@contextlib.contextmanager
def apache(folder: Path) -> Iterator[str]:
    """Apache with mod_dav; as root it works as another person, who owns the files then."""
    with _apache(folder, _DAV, _OPEN.format(folder=folder)) as port:
        yield f"http://127.0.0.1:{port}/"


@contextlib.contextmanager
def apache_behind_tls(folder: Path, block: str) -> Iterator[str]:
    """Apache with that block; ``pem`` and ``users`` lie in the folder."""
    with _apache(folder, _DAV + _LOGIN, _TLS.format(folder=folder) + block, "https") as port:
        yield f"https://127.0.0.1:{port}/posti/"


@contextlib.contextmanager
def _apache(folder: Path, names: Sequence[str], rest: str, scheme: str = "http") -> Iterator[int]:
    (folder / "files").mkdir()
    (folder / "lock").mkdir()
    found = Path("/usr/lib/apache2/modules")
    modules = "\n".join(
        f"LoadModule {name}_module {found}/mod_{name}.so" for name in names if (found / f"mod_{name}.so").exists()
    )
    user = ""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("www-data")
        for path in (folder, folder / "files", folder / "lock"):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
        user = "User www-data\nGroup www-data"
    settings = folder / "apache.conf"

    def write(port: int) -> None:
        settings.write_text(_APACHE.format(folder=folder, port=port, modules=modules, user=user, rest=rest))

    command = [_program("apache2"), "-f", str(settings), "-D", "FOREGROUND"]
    with _running(command, scheme, folder, write) as port:
        yield port


_NGINX = """
{load}
{user}
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/errors crit;
events {{ worker_connections 64; }}
http {{
  access_log off;
  client_body_temp_path {folder}/temp;
  proxy_temp_path {folder}/temp; fastcgi_temp_path {folder}/temp;
  uwsgi_temp_path {folder}/temp; scgi_temp_path {folder}/temp;
  client_max_body_size 80m;
  server {{
    listen 127.0.0.1:{port}{tls};
    root {folder}/files;
    {rest}
  }}
}}
"""
_OPEN_NGINX = """
    location / {
      dav_methods PUT DELETE MKCOL COPY MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }
"""
_TLS_NGINX = """
    ssl_certificate {folder}/pem;
    ssl_certificate_key {folder}/pem;
"""


@contextlib.contextmanager
def nginx(folder: Path) -> Iterator[str]:
    """nginx with its own dav and dav-ext."""
    with _nginx(folder, _OPEN_NGINX) as port:
        yield f"http://127.0.0.1:{port}/"


@contextlib.contextmanager
def nginx_behind_tls(folder: Path, block: str) -> Iterator[str]:
    """nginx with that block; ``pem`` and ``users`` lie in the folder."""
    with _nginx(folder, _TLS_NGINX.format(folder=folder) + block, "https") as port:
        yield f"https://127.0.0.1:{port}/posti/"


@contextlib.contextmanager
def _nginx(folder: Path, rest: str, scheme: str = "http") -> Iterator[int]:
    (folder / "files").mkdir()
    (folder / "temp").mkdir()
    module = Path("/usr/lib/nginx/modules/ngx_http_dav_ext_module.so")
    load = f"load_module {module};" if module.exists() else ""
    user = "user root;" if os.geteuid() == 0 else ""
    tls = " ssl" if scheme == "https" else ""
    settings = folder / "nginx.conf"

    def write(port: int) -> None:
        settings.write_text(_NGINX.format(folder=folder, port=port, load=load, user=user, tls=tls, rest=rest))

    command = [_program("nginx"), "-p", str(folder), "-e", str(folder / "errors"), "-c", str(settings)]
    with _running(command, scheme, folder, write) as port:
        yield port
