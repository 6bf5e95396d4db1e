"""A month that came back says on its own page why, and of which day."""

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.ui.claims.page import ClaimsPage
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from tests.app.test_post_answers import decided
from tests.support.post import OCTOBER, october


def test_the_reason_stands_at_the_month(tmp_path: Path, qtbot: QtBot) -> None:
    post, jobs = october(tmp_path), Jobs()
    claim = post.worker.claim(OCTOBER, None).sealed
    assert claim is not None
    session = post.worker.claim(OCTOBER, None).sessions[0]
    reason = {"line": f"hours {session.id} 2026-10-05", "reason": "Tarkista aika."}
    content = decided(post, "returned", lines=[reason])
    post.worker.take_post_file(post.hand.write(MessageKind.DECISION, content))
    page = ClaimsPage(post.worker, jobs, lambda *_: None, lambda *_: None)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.show_month(OCTOBER, None)
    settle(jobs)
    said = " ".join(w.text() for w in page.findChildren(QLabel) if w.isVisibleTo(page))
    assert "5.10.2026: Tarkista aika." in said
    jobs.close()
    post.close()
