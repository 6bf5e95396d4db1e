"""A month that was paid says so in the mail, with its day."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hyvinvointi_desktop.domain.exchange import MessageKind
from hyvinvointi_desktop.ui.jobs import Jobs
from hyvinvointi_desktop.ui.pictures import settle
from hyvinvointi_desktop.ui.post.page import PostPage
from tests.app.test_post_answers import decided
from tests.support.post import october


@pytest.mark.parametrize(("day", "said"), [("2026-11-10", "Maksettu 10.11.2026."), ("heti", "Maksettu.")])
def test_the_day_of_payment_stands_in_the_mail(tmp_path: Path, qtbot: QtBot, day: str, said: str) -> None:
    post, jobs = october(tmp_path), Jobs()
    post.worker.take_post_file(post.hand.write(MessageKind.DECISION, decided(post, "paid", paid_on=day)))
    page = PostPage(post.worker, jobs, lambda *_: None)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    settle(jobs)
    assert said in " ".join(w.text() for w in page.findChildren(QLabel))
    jobs.close()
    post.close()
