"""The open log in JSON: what comes out is what went in, byte for byte."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from hyvinvointi_desktop.domain.agreements import Origin
from hyvinvointi_desktop.domain.ids import DropInId, ThemeDayId, TrainingId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.programmes import Regime, Vehicle
from hyvinvointi_desktop.domain.sessions import Leg, Status
from hyvinvointi_desktop.interchange.open_log import canonical, read_log, write_log
from tests.interchange.cases import EXAMPLE, PROGRAMMES, encoded, example, read, read_own, whole_logs
from tests.support.factories import sample_log


def test_the_example_of_the_rules_is_read_as_written() -> None:
    log = read(EXAMPLE)
    (session,) = log.sessions
    (trip,) = session.trips
    (agreement,) = log.agreements
    (client,) = log.clients
    assert log.worker == Worker("Maija Keksitty")
    assert (log.payers[0].id, log.payers[0].hourly_rates[0].rate) == ("kunta", Decimal("13.00"))
    assert session.clients == (client.id,)
    assert (session.kind, session.status, session.entered_on) == ("home_visit", Status.HELD, date(2026, 10, 3))
    assert session.starts_at.isoformat() == "2026-10-03T09:00:00+03:00"
    assert (trip.vehicle, trip.km_tenths, trip.legs) == (Vehicle.CAR, 240, (Leg(100, 1),))
    assert (agreement.client, agreement.payer, agreement.origin) == (client.id, "kunta", Origin.PAPER)
    assert (log.cap_exceptions[0].minutes, str(log.cap_exceptions[0].month)) == (720, "2026-10")


def _contains(written: Any, given: Any, path: str = "") -> None:
    if isinstance(given, dict):
        for key, value in given.items():
            assert key in written, f"{path}.{key}"
            _contains(written[key], value, f"{path}.{key}")
    elif isinstance(given, list):
        assert len(written) == len(given), path
        for n, value in enumerate(given):
            _contains(written[n], value, f"{path}[{n}]")
    else:
        assert written in (given, f"{given}.0"), path


def test_every_key_of_the_example_stands_in_the_export() -> None:
    content = write_log(read(EXAMPLE))
    _contains(json.loads(content), EXAMPLE)
    assert content.endswith(b"}\n")
    assert "Jäämerentie".encode() in content
    assert b'\n "version": 1,\n' in content


def test_the_example_survives_export_import_export() -> None:
    first = write_log(read(EXAMPLE))
    assert write_log(read_log(first, PROGRAMMES, read_own)) == first


def test_a_rich_sample_comes_back_whole() -> None:
    log = sample_log()
    content = write_log(log)
    assert read_log(content, PROGRAMMES, read_own) == canonical(log)
    assert write_log(read_log(content, PROGRAMMES, read_own)) == content


@given(whole_logs)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_export_import_export_gives_the_same_bytes(log: OpenLog) -> None:
    content = write_log(log)
    again = read_log(content, PROGRAMMES, read_own)
    assert again == canonical(log)
    assert write_log(again) == content


@given(whole_logs)
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_order_in_which_records_are_kept_does_not_change_the_bytes(log: OpenLog) -> None:
    turned = replace(
        log,
        clients=log.clients[::-1],
        agreements=log.agreements[::-1],
        sessions=log.sessions[::-1],
        trips=log.trips[::-1],
        goals=log.goals[::-1],
        attachments=log.attachments[::-1],
        cap_exceptions=log.cap_exceptions[::-1],
        explanations=log.explanations[::-1],
    )
    assert write_log(turned) == write_log(log)


@pytest.mark.parametrize(
    ("given_text", "offset", "written"),
    [
        ("2026-10-03T09:00+03:00", timedelta(hours=3), "2026-10-03T09:00+03:00"),
        ("2026-10-03T09:00:00+03:00", timedelta(hours=3), "2026-10-03T09:00+03:00"),
        ("2026-10-03T06:00Z", timedelta(0), "2026-10-03T06:00+00:00"),
        ("2026-10-03T06:00+00:00", timedelta(0), "2026-10-03T06:00+00:00"),
        ("2026-10-03T01:30-04:30", timedelta(hours=-4.5), "2026-10-03T01:30-04:30"),
    ],
)
def test_an_instant_keeps_the_offset_it_was_given(given_text: str, offset: timedelta, written: str) -> None:
    raw = example()
    raw["sessions"][0]["starts_at"] = given_text
    log = read(raw)
    assert log.sessions[0].starts_at == datetime(2026, 10, 3, 6, 0, tzinfo=UTC)
    assert log.sessions[0].starts_at.tzinfo in (timezone(offset), UTC)
    assert json.loads(write_log(log))["sessions"][0]["starts_at"] == written


def test_the_nights_of_changed_clocks_keep_their_elapsed_minutes() -> None:
    raw = example()
    raw["sessions"][0] |= {"starts_at": "2026-10-25T02:30+03:00", "ends_at": "2026-10-25T04:30+02:00"}
    session = read(raw).sessions[0]
    assert session.ends_at - session.starts_at == timedelta(minutes=180)
    raw["sessions"][0] |= {"starts_at": "2027-03-28T02:30+02:00", "ends_at": "2027-03-28T04:30+03:00"}
    session = read(raw).sessions[0]
    assert session.ends_at - session.starts_at == timedelta(minutes=60)


def test_without_payers_there_is_the_one_default_payer() -> None:
    raw = example()
    del raw["payers"], raw["agreements"][0]["payer"], raw["settings"], raw["cap_exceptions"], raw["trips"]
    log = read(raw)
    (payer,) = log.payers
    assert (payer.id, payer.regime) == ("default", Regime.EMPLOYMENT)
    assert [(r.valid_from, r.rate) for r in payer.hourly_rates] == [(date(2020, 1, 1), Decimal("13.00"))]
    assert log.agreements[0].payer == "default"
    assert write_log(read_log(write_log(log), PROGRAMMES, read_own)) == write_log(log)


def test_the_old_place_of_the_regime_is_still_read() -> None:
    raw = example()
    del raw["payers"], raw["agreements"][0]["payer"]
    raw["worker"]["regime"] = "volunteer"
    log = read(raw)
    assert log.payers[0].regime is Regime.VOLUNTEER
    assert "regime" not in json.loads(write_log(log))["worker"]


def test_an_agreement_without_payer_is_the_first_payers() -> None:
    raw = example()
    raw["payers"].insert(0, {"id": "yhdistys", "name": "Keksitty yhdistys"})
    del raw["agreements"][0]["payer"]
    assert read(raw).agreements[0].payer == "yhdistys"


def test_ids_that_are_missing_follow_from_the_content() -> None:
    raw = example()
    raw["agreements"].append(dict(raw["agreements"][0]))
    log, again = read(raw), read(raw)
    assert log == again
    assert len({a.id for a in log.agreements}) == 2
    assert read(EXAMPLE).agreements[0].id in {a.id for a in log.agreements}
    assert read(EXAMPLE).clients[0].id == log.clients[0].id


def test_a_byte_order_mark_is_no_hindrance() -> None:
    assert read_log(b"\xef\xbb\xbf" + encoded(EXAMPLE), PROGRAMMES, read_own) == read(EXAMPLE)


def test_a_trip_may_stand_alone_and_lack_its_places() -> None:
    raw = example()
    raw["trips"] = [{"id": "t9", "on": "2026-10-05", "vehicle": "other", "km": "7", "purpose": "koulutus"}]
    (trip,) = read(raw).trips
    assert (trip.from_place, trip.to_place, trip.km_tenths) == ("", "", 70)


def test_a_claim_document_that_is_no_text_is_kept_to_the_byte() -> None:
    log = sample_log()
    strange = replace(log, claims=(replace(log.claims[0], document=b"\xff\x00\xfe"),))
    assert read_log(write_log(strange), PROGRAMMES, read_own).claims[0].document == b"\xff\x00\xfe"


def test_an_instant_with_seconds_cannot_be_written() -> None:
    log = read(EXAMPLE)
    odd = replace(log.sessions[0], ends_at=log.sessions[0].ends_at + timedelta(seconds=5))
    with pytest.raises(ValueError, match="whole minute"):
        write_log(replace(log, sessions=(odd,)))


def test_a_payer_without_regime_takes_the_old_one_of_the_worker() -> None:
    raw = example()
    raw["worker"]["regime"] = "assignment"
    del raw["payers"][0]["regime"]
    raw["payers"].append({"id": "yhdistys", "regime": "volunteer"})
    assert [p.regime for p in read(raw).payers] == [Regime.ASSIGNMENT, Regime.VOLUNTEER]


def test_what_is_counted_is_written_by_day_however_it_is_given() -> None:
    log = sample_log()
    more = replace(
        log,
        drop_ins=(*log.drop_ins, replace(log.drop_ins[0], id=DropInId("a"))),
        theme_days=(*log.theme_days, replace(log.theme_days[0], id=ThemeDayId("a"))),
        trainings=(*log.trainings, replace(log.trainings[0], id=TrainingId("a"))),
    )
    turned = replace(
        more, drop_ins=more.drop_ins[::-1], theme_days=more.theme_days[::-1], trainings=more.trainings[::-1]
    )
    assert write_log(turned) == write_log(more)
