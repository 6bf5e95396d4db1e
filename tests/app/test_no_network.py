"""Nothing but a visit to a place on the network touches the network."""

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from hyvinvointi_desktop.app.place_port import PlaceFault
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.exchange import MessageKind
from tests.support.post import Pair, october
from tests.support.work import held


@pytest.fixture
def touched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of the network; every question is refused."""
    asked: list[str] = []

    def no(name: str) -> Any:
        def refuse(*arguments: Any, **_: Any) -> Any:
            asked.append(f"{name} {arguments[-1] if arguments else ''}")
            raise OSError("no network here")

        return refuse

    for name in ("connect", "connect_ex", "sendto", "bind", "listen"):
        monkeypatch.setattr(socket.socket, name, no(name))
    for name in ("getaddrinfo", "gethostbyname", "create_connection", "gethostbyname_ex", "gethostbyaddr"):
        monkeypatch.setattr(socket, name, no(name))
    return asked


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Pair]:
    made = october(tmp_path)
    yield made
    made.close()


def test_only_a_visit_to_a_server_asks_the_network(post: Pair, touched: list[str]) -> None:
    worker = post.worker
    worker.log_sessions([held("s9", "2026-10-20")])
    worker.seal_claim(Month(2026, 10), None, "fi")
    worker.post()
    worker.post_preview()
    worker.post_glance()
    worker.seal_post()
    worker.post_round(post.place)
    worker.take_post_file(post.hand.write(MessageKind.ASK_AGAIN, {"epoch": 1, "numbers": [1]}))
    worker.today()
    worker.back_up()
    worker.export()
    far = replace(post.place, id="p2", name="Palvelin", where="https://pilvi.invalid/hyvinvointi")
    worker.save_post_place(far)
    assert touched == []
    with pytest.raises(PlaceFault):
        worker.post_round(far)
    assert touched
    assert [p.fault for p in worker.post_places() if p.id == "p2"] != [""]
