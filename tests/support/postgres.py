"""A real PostgreSQL server for tests: made in a temporary folder, reached by a socket there, gone at the end."""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect, text

from hyvinvointi_desktop.app.registry_server_port import ServerAddress
from hyvinvointi_desktop.store.registry.columns import registry_tables
from hyvinvointi_desktop.store.registry.server import prepare_server, server_writer
from hyvinvointi_desktop.store.registry.tables_meta import ASIDE, meta

DATABASE, USER = "postgres", "registry"
_SETTINGS = ("fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=20")


def programs() -> Path:
    """The folder of the server's own programs, which lie outside the path.

    Raises:
        LookupError: no server is installed; the tests need it.
    """
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    there = shutil.which("initdb")
    if there is None:
        raise LookupError("PostgreSQL is missing: installer/bootstrap.py names the package")
    return Path(there).parent


def _as_nobody_special() -> dict[str, Any]:
    """The server refuses to run as root."""
    if os.getuid() != 0:
        return {}
    them = pwd.getpwnam("postgres")
    return {"user": them.pw_uid, "group": them.pw_gid, "extra_groups": []}


@contextlib.contextmanager
def server() -> Iterator[ServerAddress]:
    """A server of its own, stopped at the end."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    who = _as_nobody_special()
    if who:
        os.chown(folder, who["user"], who["group"])
    data, bin_folder = folder / "data", programs()

    def run(*words: str) -> None:
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd=folder, timeout=60, **who)

    try:
        run(
            str(bin_folder / "initdb"), "-D", str(data), "-U", USER, "--auth=trust", "--no-sync", "--encoding=UTF8",
            "--locale=C",
        )  # fmt: skip
        options = " ".join(f"-c {s}" for s in (*_SETTINGS, "listen_addresses=", f"unix_socket_directories={folder}"))
        control = (str(bin_folder / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log"))
        run(*control, "-o", options, "start")
        try:
            yield ServerAddress(str(folder), 5432, DATABASE, USER, "")
        finally:
            run(*control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def empty_registry(writer: Engine) -> None:
    """The tables, with nothing in them."""
    with writer.begin() as connection:
        for left in inspect(connection).get_table_names():
            if left.startswith(ASIDE):
                connection.execute(text(f"DROP TABLE {left} CASCADE"))
    prepare_server(writer, anew=True)
    names = ", ".join(t.name for t in registry_tables() if t is not meta)
    with writer.begin() as connection:
        connection.execute(text(f"TRUNCATE {names}"))


@contextlib.contextmanager
def writing(address: ServerAddress) -> Iterator[Engine]:
    """An engine with an empty registry behind it."""
    writer = server_writer(address)
    try:
        empty_registry(writer)
        yield writer
    finally:
        writer.dispose()
