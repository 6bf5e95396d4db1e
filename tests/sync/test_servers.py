"""The servers of these tests themselves: another test may take a port between looking for it and listening there."""

import pytest

from tests.sync import servers
from tests.sync.twisted import twisted


@pytest.mark.parametrize("server", [servers.apache, servers.nginx])
def test_where_another_server_has_taken_the_port_the_next_one_is_tried(
    monkeypatch: pytest.MonkeyPatch, server: servers.Begin
) -> None:
    free = servers.free_port()
    with twisted() as other, servers.folder_for_all() as folder:
        taken = int(other.address.rstrip("/").rpartition(":")[2])
        ports = iter([taken, taken, free])
        monkeypatch.setattr(servers, "free_port", lambda: next(ports))
        with server(folder) as address:
            assert address == f"http://127.0.0.1:{free}/"
        assert other.asked == []
