"""Every record comes back as it went in."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from hyvinvointi_desktop.app.faults import RecordsRefused, RefusedCode
from hyvinvointi_desktop.app.ports import AgreementTemplate, ErasedAgreement, SigningMaterial
from hyvinvointi_desktop.domain.claims import ClaimState
from hyvinvointi_desktop.domain.days import HELSINKI, Month
from hyvinvointi_desktop.domain.ids import AttachmentId, ClaimId, ClientId, GoalId, PlanId, SessionId, TripId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.people import Worker
from hyvinvointi_desktop.domain.places import route_key
from hyvinvointi_desktop.domain.sessions import Session, Status
from hyvinvointi_desktop.store.open_store import SqlOpenStore
from tests.support import factories as f
from tests.support import strategies as some

ours = hypothesis_settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def _offsets(log: OpenLog) -> list[timedelta | None]:
    instants = [x for s in log.sessions for x in (s.starts_at, s.ends_at)]
    instants += [x.signed_at for a in log.agreements for x in a.signatures]
    instants += [a.signed_at for a in log.agreements if a.signed_at] + [c.sealed_at for c in log.claims]
    return [x.utcoffset() for x in instants]


def test_the_sample_profile_comes_back_as_it_went_in(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        assert records.whole_log() == f.in_store_order(f.sample_log())


@ours
@given(some.open_logs())
def test_any_profile_comes_back_as_it_went_in(store: SqlOpenStore, log: OpenLog) -> None:
    with store.unit_of_work() as uow:  # never committed: the next example finds the profile empty again
        uow.records.add_log(log)
        back = uow.records.whole_log()
        assert back == f.in_store_order(log)
        assert _offsets(back) == _offsets(f.in_store_order(log))


@ours
@given(some.open_logs())
def test_adding_a_log_twice_changes_nothing(store: SqlOpenStore, log: OpenLog) -> None:
    with store.unit_of_work() as uow:
        uow.records.add_log(log)
        uow.records.add_log(log)
        assert uow.records.whole_log() == f.in_store_order(log)


@ours
@given(some.open_logs(), some.open_logs())
def test_putting_a_record_again_replaces_it_with_all_its_parts(
    store: SqlOpenStore, first: OpenLog, second: OpenLog
) -> None:
    with store.unit_of_work() as uow:
        records = uow.records
        records.add_log(replace(second, sessions=(), trips=()))
        for old, new in zip(first.payers, second.payers, strict=False):
            records.put_payer(replace(old, id=new.id))
            records.put_payer(new)
        for old_client, new_client in zip(first.clients, second.clients, strict=False):
            records.put_client(replace(old_client, id=new_client.id, code=new_client.code))
            records.put_client(new_client)
        for session in second.sessions:
            bare = replace(session, trips=(), expenses=(), tasks=(), marks=(), clients=(second.clients[0].id,))
            records.put_session(bare)
            records.put_session(session)
        for trip in second.trips:
            records.put_trip(replace(trip, km_tenths=1, legs=()))
            records.put_trip(trip)
        assert records.whole_log() == f.in_store_order(second)


def _touches(session: Session, first: date, last: date) -> bool:
    start = session.starts_at.astimezone(HELSINKI).date()
    end = (session.ends_at.astimezone(UTC) - timedelta(microseconds=1)).astimezone(HELSINKI).date()
    return start <= last and end >= first


@ours
@given(st.lists(st.tuples(some.instants, st.integers(1, 100_000)), max_size=6), some.days, st.integers(0, 400))
def test_a_window_gives_exactly_the_sessions_that_touch_its_days(
    store: SqlOpenStore, times: list[tuple[datetime, int]], first: date, length: int
) -> None:
    last = first + timedelta(days=length)
    whole = [(at.replace(second=0, microsecond=0), minutes) for at, minutes in times]
    sessions = [
        f.session(f"s{n}", starts_at=at, ends_at=at + timedelta(minutes=minutes))
        for n, (at, minutes) in enumerate(whole)
    ]
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        for session in sessions:
            uow.records.put_session(session)
        expected = sorted((s for s in sessions if _touches(s, first, last)), key=lambda s: (s.starts_at, s.id))
        assert list(uow.records.sessions_between(first, last)) == expected
        assert list(uow.records.sessions_between(first, last, f.AINO)) == expected
        assert uow.records.sessions_between(first, last, f.EERO) == ()
        months = {
            Month.of(d) for s in sessions for d in _all_days(s)
        }
        assert set(uow.records.worked_months()) == months


def _all_days(session: Session) -> list[date]:
    first = session.starts_at.astimezone(HELSINKI).date()
    last = (session.ends_at.astimezone(UTC) - timedelta(microseconds=1)).astimezone(HELSINKI).date()
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def test_a_session_ending_at_local_midnight_does_not_touch_the_next_day(store: SqlOpenStore) -> None:
    late = f.session(
        starts_at=datetime(2026, 10, 3, 22, tzinfo=f.SUMMER), ends_at=datetime(2026, 10, 4, 0, tzinfo=f.SUMMER)
    )
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        uow.records.put_session(late)
        assert uow.records.sessions_between(date(2026, 10, 4), date(2026, 10, 4)) == ()
        assert uow.records.sessions_between(date.min, date.max) == (late,)


def test_claim_material_holds_sessions_of_the_days_and_those_that_own_a_trip_dated_in_them(store: SqlOpenStore) -> None:
    log = f.sample_log()
    far = f.session(
        "far", starts_at=datetime(2026, 8, 1, 9, tzinfo=f.SUMMER), ends_at=datetime(2026, 8, 1, 10, tzinfo=f.SUMMER),
        trips=(f.trip("driven-in-october"),),
    )
    with store.unit_of_work() as uow:
        uow.records.add_log(replace(log, sessions=(*log.sessions, far)))
        material = uow.records.claim_material(date(2026, 10, 1), date(2026, 10, 31))
    assert [s.id for s in material.sessions] == ["far", "s1", "s2"]
    assert material.trips == log.trips
    assert (material.worker, material.payers, material.settings) == (log.worker, log.payers, log.settings)
    assert material.agreements == log.agreements
    assert material.codes == (("c1", "A-1"), ("c2", "A-2"))
    assert material.explanations == log.explanations
    assert material.cap_exceptions == log.cap_exceptions
    assert material.km_rates.rates == log.own_km_rates
    assert material.programmes == ()


def test_route_drives_go_either_way_and_leave_out_what_was_not_driven(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        there = route_key("testikylä,  POLKU 2", (), "Sodankylä, Keksitie 1")
        through = route_key("Sodankylä, Keksitie 1", ("moskuvaara", "Vajunen"), "Testikylä, Polku 2")
        assert there
        assert through
        until = date(2026, 12, 31)
        drives = records.route_drives([there, through], until)
        assert [d.trip for d in drives] == ["t1", "t9"]  # t3 belongs to a planned session, t2 to another pair
        assert drives[0].via == ("Vajunen", "Moskuvaara")
        assert [d.trip for d in records.route_drives([through], until)] == ["t1"]
        assert [d.trip for d in records.route_drives([there, through], date(2026, 10, 3))] == ["t1"]
        assert records.route_drives([], until) == ()


def test_driven_places_are_those_of_the_trips_of_sessions_in_the_days(filled: SqlOpenStore) -> None:
    first, last = date(2026, 10, 1), date(2026, 11, 30)
    with filled.reading() as records:
        trips = [t for s in records.sessions_between(first, last) for t in s.trips]
        assert len(trips) >= 2
        assert records.driven_places(first, last) == tuple((t.from_place, *t.via, t.to_place) for t in trips)
        assert records.driven_places(date(2020, 1, 1), date(2020, 12, 31)) == ()


def test_one_reading_asks_once_and_the_next_one_sees_what_is_new(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        before = records.clients()
        with filled.unit_of_work() as uow:
            uow.records.put_client(f.client(77))
            assert len(uow.records.clients()) == len(before) + 1
            uow.commit()
        assert records.clients() is before
    with filled.reading() as records:
        assert len(records.clients()) == len(before) + 1


def test_glances_show_the_last_held_and_the_next_planned_session(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        aino, eero = records.client_glances(datetime(2026, 11, 5, tzinfo=UTC))
        assert (aino.last_held_at, aino.next_planned_at) == (
            datetime(2026, 10, 3, 6, tzinfo=UTC), datetime(2026, 11, 30, 7, tzinfo=UTC),
        )
        assert (eero.last_held_at, eero.next_planned_at) == (datetime(2026, 10, 3, 6, tzinfo=UTC), None)
        assert records.client_glances(datetime(2026, 12, 5, tzinfo=UTC))[0].next_planned_at is None


def test_sessions_of_a_client_are_newest_first_without_plans(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        assert [s.id for s in records.sessions_of(f.AINO, 10)] == ["s2", "s1"]
        assert [s.id for s in records.sessions_of(f.AINO, 1)] == ["s2"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ÄITI", [("c2", "s1")]), ("äiti", [("c2", "s1")]), ("a-1", [("c1", None)]), ("%", []), ("*", []), ("[", []),
        ("testikylä", [("c1", None), ("c2", None), ("c2", "s1")]), ("", []),
    ],
)
def test_search_finds_whatever_the_case(filled: SqlOpenStore, text: str, found: list[tuple[str, str | None]]) -> None:
    with filled.reading() as records:
        hits = records.search(text, 10)
    assert [(h.client, h.session) for h in hits] == found


def test_a_search_hit_shows_the_words_around_it(filled: SqlOpenStore) -> None:
    with filled.reading() as records:
        (hit,) = records.search("äiti", 10)
        assert (hit.excerpt, hit.on) == (f.NOTE, date(2026, 10, 3))
        assert len(records.search("testikylä", 2)) == 2


@pytest.mark.parametrize("special", ["*", "?", "[", "]", "^", "-", "[a-z]", "100 %", "_"])
def test_search_takes_every_sign_literally(store: SqlOpenStore, special: str) -> None:
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client(1, name=f"alku {special} loppu"))
        uow.records.put_client(f.client(2))
        hits = uow.records.search(special, 10)
        codes = sorted(str(h.client) for h in hits)
    assert codes == (["c1", "c2"] if special == "-" else ["c1"])


def test_an_empty_profile_answers_everything(store: SqlOpenStore) -> None:
    with store.reading() as records:
        assert records.whole_log() == OpenLog(worker=Worker(""))
        assert not records.has_sessions()
        assert records.worked_months() == ()
        assert records.client_glances(datetime.now(UTC)) == ()
        assert records.preference("language") is None
        assert (records.client(f.AINO), records.client_by_code("A-1")) == (None, None)
        assert (records.session(SessionId("x")), records.trip(TripId("x"))) == (None, None)
        with pytest.raises(RecordsRefused) as refused:
            records.signing_material()
        assert refused.value.code is RefusedCode.NOT_THERE


def test_what_is_not_in_a_log_comes_back_too(store: SqlOpenStore) -> None:
    template = AgreementTemplate("peruspohja", "fi", 2, "plain", "Sopimus", "Teksti {client}", own=True)
    material = SigningMaterial(b"root", b"cert", b"key")
    with store.unit_of_work() as uow:
        uow.records.put_preference("language", "fi")
        uow.records.put_preference("language", "sv")
        uow.records.put_own_template(replace(template, body="vanha"))
        uow.records.put_own_template(template)
        uow.records.put_own_barriers(("zeta", "alfa"))
        uow.records.put_signing_material(material)
        uow.commit()
    with store.reading() as records:
        assert records.preference("language") == "sv"
        assert records.own_templates() == (template,)
        assert records.own_barriers() == ("zeta", "alfa")
        assert records.signing_material() == material


def test_single_records_are_found_by_their_id(filled: SqlOpenStore) -> None:
    log = f.sample_log()
    with filled.reading() as records:
        assert records.client(f.AINO) == records.client_by_code("A-1") == log.clients[0]
        assert records.agreement(f.AGREEMENT) == log.agreements[0]
        assert records.agreements_of(f.AINO) == log.agreements
        assert records.session(SessionId("s1")) == log.sessions[0]
        assert records.trip(TripId("t9")) == log.trips[0]
        assert records.trip(TripId("t1")) is None  # belongs to a session
        assert records.goals_of(f.AINO) == log.goals
        assert records.sealed_claim(f.CLAIM) == log.claims[0]
        assert records.attachment(log.attachments[0].id) == log.attachments[0]
        assert records.worked_months() == (Month(2026, 10), Month(2026, 11), Month(2026, 12))


def test_a_claim_shows_its_newest_state_and_keeps_the_earlier_ones(filled: SqlOpenStore) -> None:
    at = datetime(2026, 11, 3, tzinfo=UTC)
    with filled.unit_of_work() as uow:
        uow.records.put_claim_state(f.CLAIM, ClaimState.DELIVERED, at)
        uow.records.put_claim_state(f.CLAIM, ClaimState.PAID, at + timedelta(days=9))
        uow.commit()
    with filled.reading() as records:
        claim = records.sealed_claim(f.CLAIM)
        assert claim is not None
        assert claim.state is ClaimState.PAID
        assert [c.state for c in records.sealed_claims()] == [ClaimState.PAID, ClaimState.DELIVERED]


def test_an_erased_agreement_keeps_its_hash_and_the_record_of_it(filled: SqlOpenStore) -> None:
    erased = ErasedAgreement(f.AGREEMENT, f.sha256(f.TEXT), datetime(2036, 1, 1, tzinfo=UTC), "säilytysaika")
    with filled.unit_of_work() as uow:
        uow.records.erase_agreement_body(erased)
        uow.commit()
    with filled.reading() as records:
        kept = records.agreement(f.AGREEMENT)
        assert kept == replace(f.sample_log().agreements[0], text=None, pdf=None)
        assert records.attachment(AttachmentId("agreement-1")) is None
        assert records.attachment(AttachmentId("line-1")) is not None
    assert filled.check() == ()


def test_an_erased_paper_that_something_else_needs_stays(filled: SqlOpenStore) -> None:
    scanned = f.agreement("a3", scan=AttachmentId("receipt-1"), replaces=None)
    with filled.unit_of_work() as uow:
        uow.records.add_agreement(scanned)
        uow.records.erase_agreement_body(ErasedAgreement(scanned.id, scanned.text_sha256, datetime.now(UTC), ""))
        uow.commit()
    with filled.reading() as records:
        assert records.agreement(scanned.id) == replace(scanned, text=None, pdf=None, scan=None)
        assert records.attachment(AttachmentId("agreement-1")) is not None
        assert records.attachment(AttachmentId("receipt-1")) is not None


def test_records_refuse_what_would_lose_or_double_something(filled: SqlOpenStore) -> None:
    log = f.sample_log()
    taken = f.session("new", trips=(f.trip("t1"),))
    refusals: dict[RefusedCode, list[Callable[[Any], None]]] = {
        RefusedCode.ALREADY_THERE: [
            lambda r: r.add_agreement(log.agreements[0]),
            lambda r: r.add_attachment(log.attachments[0]),
            lambda r: r.add_sealed_claim(log.claims[0]),
            lambda r: r.end_agreement(log.agreements[1].id, date(2026, 12, 2)),
            lambda r: r.put_session(taken),
            lambda r: r.put_trip(f.trip("t1")),
        ],
        RefusedCode.NOT_THERE: [
            lambda r: r.end_agreement("nobody", date(2026, 12, 2)),
            lambda r: r.put_claim_state(ClaimId("nobody"), ClaimState.PAID, datetime.now(UTC)),
            lambda r: r.erase_agreement_body(ErasedAgreement(f.AGREEMENT, "other", datetime.now(UTC), "")),
        ],
        RefusedCode.IN_USE: [lambda r: r.delete_goal(GoalId("g3")), lambda r: r.delete_goal(GoalId("g1"))],
    }
    for code, acts in refusals.items():
        for act in acts:
            with filled.unit_of_work() as uow:
                with pytest.raises(RecordsRefused) as refused:
                    act(uow.records)
                assert refused.value.code is code
    with filled.reading() as records:
        assert records.whole_log() == log


def test_deleting_takes_along_only_what_hangs_on_it(filled: SqlOpenStore) -> None:
    log = f.sample_log()
    with filled.unit_of_work() as uow:
        uow.records.delete_plan(PlanId("p1"))
        assert uow.records.session(SessionId("s1")) == replace(log.sessions[0], plan=None)
        uow.records.delete_session(SessionId("s1"))
        uow.records.delete_trip(TripId("t9"))
        uow.records.delete_trip(TripId("t3"))  # a session's: not deleted here
        uow.records.delete_goal(GoalId("g3"))
        uow.commit()
    with filled.reading() as records:
        left = records.whole_log()
    assert left == replace(log, sessions=log.sessions[1:], trips=(), plans=(), goals=log.goals[:2])


def test_clearing_an_unused_profile_keeps_payers_that_are_in_use(filled: SqlOpenStore) -> None:
    with filled.unit_of_work() as uow:
        uow.records.clear_unused()
        assert [p.id for p in uow.records.payers()] == [f.KUNTA]
        assert uow.records.own_km_rates() == ()


def test_worker_and_settings_of_a_log_stay_out_of_a_profile_with_sessions(filled: SqlOpenStore) -> None:
    with filled.unit_of_work() as uow:
        uow.records.add_log(OpenLog(Worker("Joku Muu"), clients=(f.client(7),)))
        assert uow.records.worker() == f.sample_log().worker
        assert uow.records.settings() == f.sample_log().settings
        assert uow.records.client(ClientId("c7")) == f.client(7)


def test_an_instant_without_offset_is_refused(store: SqlOpenStore) -> None:
    naive = datetime(2026, 10, 3, 9)  # noqa: DTZ001
    with store.unit_of_work() as uow:
        uow.records.put_client(f.client())
        with pytest.raises(ValueError, match="naive"):
            uow.records.put_session(f.session(starts_at=naive))


def test_a_year_of_a_big_profile_is_read_by_a_handful_of_statements(store: SqlOpenStore) -> None:
    from sqlalchemy import event

    start = datetime(2020, 1, 1, 9, tzinfo=f.SUMMER)
    sessions = tuple(
        f.session(
            f"s{n:05}", starts_at=start + timedelta(hours=26 * n), ends_at=start + timedelta(hours=26 * n + 1),
            trips=(f.trip(f"t{n:05}", on=(start + timedelta(hours=26 * n)).date()),),
        )
        for n in range(2000)
    )
    with store.unit_of_work() as uow:
        uow.records.add_log(OpenLog(Worker("W"), clients=(f.client(),), sessions=sessions))
        uow.commit()
    seen: list[str] = []
    event.listen(store._reader, "before_cursor_execute", lambda *a: seen.append(a[2]))
    with store.reading() as records:
        found = records.sessions_between(date(2021, 1, 1), date(2021, 12, 31))
    assert 330 < len(found) < 340
    assert all(s.status is Status.HELD and len(s.trips) == 1 for s in found)
    assert len(seen) == 9  # BEGIN, the sessions, one for each kind of thing of theirs, and whether all is whole
    assert seen[-1] == "PRAGMA cipher_status"
