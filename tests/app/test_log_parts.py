"""Own words, own texts and erased agreements travel with the log; what is here already is never overwritten."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hyvinvointi_desktop.app.desk import Desk
from hyvinvointi_desktop.app.import_errors import ImportRefused, ProblemCode
from hyvinvointi_desktop.app.ports import AgreementTemplate
from hyvinvointi_desktop.app.take_in import merge
from hyvinvointi_desktop.domain.agreements import ErasedAgreement
from hyvinvointi_desktop.domain.days import Month
from hyvinvointi_desktop.domain.ids import AgreementId
from hyvinvointi_desktop.domain.log import OpenLog
from hyvinvointi_desktop.domain.programmes import CapException
from hyvinvointi_desktop.interchange.open_log import canonical
from hyvinvointi_desktop.system.clock import FixedClock
from tests.support import factories as f
from tests.support.desks import NOW, desk_on, with_agreements
from tests.support.vaults import PASSPHRASE, QuickVault
from tests.support.work import drive, held

OWN = AgreementTemplate("oma", "fi", 1, "plain", "Sopimus", "Sovimme: {client}")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Desk]:
    """A profile that holds nothing at all."""
    store, _ = QuickVault(tmp_path / "empty").create_profile(PASSPHRASE)
    with store.unit_of_work() as uow:
        uow.records.put_worker(f.sample_log().worker)
        uow.commit()
    made = desk_on(store, FixedClock(NOW))
    yield made
    made.close()


def whole(desk: Desk) -> OpenLog:
    """What the desk gives out."""
    return desk.read_log(desk.export())


def test_everything_of_a_profile_goes_to_an_empty_one_and_comes_out_the_same(desk: Desk, empty: Desk) -> None:
    with_agreements(desk)
    desk.log_sessions([held("s1", "2026-10-05", trips=(drive("t1", "2026-10-05"),))])
    desk.save_barriers(["kelirikko", "raha"])
    desk.save_template(OWN)
    desk.save_cap_exception(CapException(f.client(1).id, Month(2026, 10), 720))
    content = desk.export()
    empty.take_in_log(empty.read_log(content))
    assert empty.export() == content
    log = whole(empty)
    assert log.barriers == ("kelirikko", "raha")
    assert log.templates == (replace(OWN, version=2, own=True),)


def test_an_erased_agreement_stays_erased_in_the_next_profile(filled_log: OpenLog, empty: Desk) -> None:
    empty.take_in_log(filled_log)
    assert whole(empty) == filled_log
    assert empty.take_in_log(filled_log).already_there > 0
    assert empty.check() == ()


@pytest.fixture
def filled_log(empty: Desk) -> OpenLog:
    """The sample with one agreement erased."""
    log = f.sample_log()
    gone = replace(f.agreement("a9"), text=None, pdf=None, scan=None)
    record = ErasedAgreement(gone.id, gone.text_sha256, NOW, "säilytysaika")
    added = replace(log, agreements=(*log.agreements, gone), erased_agreements=(record,))
    programme = empty.programmes()[0].id
    kinds = [k.id for k in empty.programmes()[0].kinds]
    told = replace(
        added,
        agreements=tuple(replace(a, programme=programme) for a in added.agreements),
        sessions=tuple(replace(s, kind=kinds[1]) for s in added.sessions),
        plans=tuple(replace(p, kind=kinds[1]) for p in added.plans),
    )
    return canonical(told)


def test_the_barriers_of_a_used_profile_stay(desk: Desk) -> None:
    desk.save_barriers(["raha"])
    other = replace(whole(desk), barriers=("kelirikko",))
    assert desk.preview_log(other).ignored == ()
    desk.log_sessions([held("s1", "2026-10-05")])
    taken = desk.take_in_log(replace(whole(desk), barriers=("kelirikko",)))
    assert taken.ignored == ("barriers",)
    assert desk.me().barriers == ("raha",)
    assert desk.take_in_log(replace(whole(desk), barriers=())).ignored == ()


def test_a_log_without_barriers_takes_none_away(desk: Desk) -> None:
    desk.save_barriers(["raha"])
    desk.take_in_log(replace(whole(desk), barriers=()))
    assert desk.me().barriers == ("raha",)


def test_an_own_text_that_is_another_here_is_refused(desk: Desk) -> None:
    desk.save_template(OWN)
    (kept,) = whole(desk).templates
    with pytest.raises(ImportRefused) as refused:
        desk.take_in_log(replace(whole(desk), templates=(replace(kept, body="Muuta"),)))
    assert [(p.code, p.where, p.value) for p in refused.value.problems] == [
        (ProblemCode.OTHER_CONTENT, "templates", "oma fi plain 2")
    ]
    fresh = replace(kept, version=3, body="Uusi {client}")
    desk.take_in_log(replace(whole(desk), templates=(fresh,)))
    assert whole(desk).templates == (kept, fresh)


def test_the_erasure_of_an_agreement_that_is_here_is_refused(desk: Desk) -> None:
    with_agreements(desk, 1)
    present = whole(desk)
    (agreement,) = present.agreements
    record = ErasedAgreement(AgreementId(agreement.id), agreement.text_sha256, NOW, "")
    with pytest.raises(ImportRefused) as refused:
        merge(present, replace(present, erased_agreements=(record,)))
    assert refused.value.problems[0].code is ProblemCode.OTHER_CONTENT


def test_a_session_that_is_another_here_is_told_as_that(desk: Desk) -> None:
    desk.log_sessions([held("s1", "2026-10-05")])
    log = whole(desk)
    changed = replace(log, sessions=(replace(log.sessions[0], note="muuta"),))
    with pytest.raises(ImportRefused) as refused:
        desk.preview_log(changed)
    assert [(p.code, p.where, p.value) for p in refused.value.problems] == [
        (ProblemCode.OTHER_CONTENT, "sessions", "s1")
    ]
    assert date(2026, 10, 5) == whole(desk).sessions[0].entered_on
