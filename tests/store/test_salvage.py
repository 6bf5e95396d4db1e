"""Reading a damaged store at its edges: many rows, and nothing at all."""

from pathlib import Path

from hyvinvointi_desktop.store.open_store import SqlOpenStore
from hyvinvointi_desktop.store.profile_files import DATABASE
from tests.store.test_rescue import PAGE, add_clients, damage_rows_of_clients, rescuing


def test_more_rows_than_are_taken_at_once_all_come(filled: SqlOpenStore) -> None:
    add_clients(filled, range(300, 1700))
    filled.close()
    damage_rows_of_clients(filled.profile)
    with rescuing(filled.profile) as rescue:
        survey = rescue.survey()
        log = rescue.readable_log()
    assert survey.readable is not None
    assert log is not None
    lost = dict(survey.readable.lost)["clients"]
    assert 0 < lost < 100
    assert len(log.clients) == len({c.id for c in log.clients}) == 1402 - lost


def test_of_an_empty_file_nothing_can_be_read(filled: SqlOpenStore) -> None:
    filled.close()
    folder: Path = filled.profile
    (folder / DATABASE).write_bytes(b"")
    with rescuing(folder) as rescue:
        assert rescue.readable_log() is None
        assert rescue.survey().readable is None
    (folder / DATABASE).write_bytes(bytes(PAGE // 2))
    with rescuing(folder) as rescue:
        assert rescue.readable_log() is None
