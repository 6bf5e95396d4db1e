"""Sentences about clients, agreements and goals that stand in more than one place here. It decides nothing."""

from datetime import date

from hyvinvointi_desktop.app.log_session import ClientMonth
from hyvinvointi_desktop.app.screens import PeriodBar
from hyvinvointi_desktop.domain.agreements import Agreement
from hyvinvointi_desktop.domain.consents import Covers
from hyvinvointi_desktop.domain.days import local_day
from hyvinvointi_desktop.domain.sessions import Session
from hyvinvointi_desktop.ui import text
from hyvinvointi_desktop.ui.kit import formats
from hyvinvointi_desktop.ui.kit.words import tr

DOT = " · "
PURPOSES = tuple(covers.value for covers in Covers)
"""What a consent is offered for; another word is shown as it is."""


def language_name(code: str) -> str:
    """The name of a language."""
    return {
        "fi": tr("Finnish"),
        "sv": tr("Swedish"),
        "se": tr("Northern Sámi"),
        "smn": tr("Inari Sámi"),
        "sms": tr("Skolt Sámi"),
        "en": tr("English"),
        "other": tr("another language"),
    }.get(code, code)


def deals_in(code: str, *, interpreter: bool) -> str:
    """``asioi suomeksi``, with the interpreter where one is needed."""
    words = {
        "fi": tr("deals in Finnish"),
        "sv": tr("deals in Swedish"),
        "se": tr("deals in Northern Sámi"),
        "smn": tr("deals in Inari Sámi"),
        "sms": tr("deals in Skolt Sámi"),
        "en": tr("deals in English"),
        "other": tr("deals in another language"),
    }.get(code, code)
    return f"{words}, {tr('needs an interpreter')}" if interpreter else words


def purpose(value: str) -> str:
    """What a consent is for."""
    return {
        "record_keeping": tr("keeping records"),
        "referrer_feedback": tr("feedback to the referrer"),
        "picture": tr("pictures"),
        "reminder": tr("a reminder by message"),
        "contact_in_need": tr("contact with someone close"),
        "statistics": tr("statistics"),
        "follow_up": tr("follow-up after the period"),
        "referral": tr("wellbeing referral"),  # came with an assignment that named no other scope
    }.get(value, value)


def programme(value: str) -> str:
    """The name of a programme; an organisation's own is its own word."""
    return {"hyvinvointilahete": tr("wellbeing referral"), "sosku": tr("social rehabilitation")}.get(value, value)


def layout(value: str) -> str:
    """The layout of an agreement's text."""
    return {"plain": tr("ordinary"), "easy": tr("easy language"), "large": tr("large print")}.get(value, value)


def month_of_period(period: PeriodBar) -> str:
    """``3. kuukausi kuudesta``."""
    sentences = {
        1: tr("the only month"),
        2: tr("month {now} of two"),
        3: tr("month {now} of three"),
        4: tr("month {now} of four"),
        5: tr("month {now} of five"),
        6: tr("month {now} of six"),
    }
    sentence = sentences.get(period.months, tr("month {now}, {months} in all"))
    return sentence.format(now=period.month_now, months=period.months)


def short_period(period: PeriodBar | None) -> str:
    """``kk 3/6``, as the list says it."""
    if period is None:
        return tr("no agreement")
    return tr("month {now}/{months}").format(now=period.month_now, months=period.months)


def hours_line(month: ClientMonth) -> str:
    """``6 h 30 min tehty · 3 h 30 min jäljellä``."""
    done = tr("{minutes} done").format(minutes=formats.minutes(month.used_minutes))
    if month.left_minutes is None:
        return done
    return done + DOT + tr("{minutes} left").format(minutes=formats.minutes(month.left_minutes))


def hours_left(month: ClientMonth | None) -> str:
    """``3 h 30 min``; empty where there is no limit."""
    return "" if month is None or month.left_minutes is None else formats.minutes(month.left_minutes)


def hours_kind(month: ClientMonth) -> str:
    """The colour of the hours: it only helps the words."""
    if not month.cap_minutes:
        return "accent"
    return "warn" if month.used_minutes >= month.cap_minutes * 0.9 else "good"


def session_when(session: Session) -> str:
    """``pe 20.11.2026 klo 9.00–11.30``."""
    return f"{formats.day_text(local_day(session.starts_at))} {formats.clock_range(session.starts_at, session.ends_at)}"


def session_what(session: Session) -> str:
    """What it was, how long, and how far was driven."""
    parts = [text.kind(session.kind), formats.minutes(int((session.ends_at - session.starts_at).total_seconds()) // 60)]
    km = sum(t.km_tenths for t in session.trips)
    return DOT.join([*parts, formats.km(km)] if km else parts)


def session_line(session: Session) -> str:
    """Both in one line."""
    return session_when(session) + DOT + session_what(session)


def agreement_state(agreement: Agreement, newer: Agreement | None, today: date) -> tuple[str, str]:
    """The word and the chip kind of an agreement's state; ``newer`` is the version that replaces it."""
    last = agreement.last_day if agreement.ended_on is None else min(agreement.last_day, agreement.ended_on)
    replaced = newer is not None and newer.first_day <= today
    if agreement.in_force_on(today) and not replaced:
        return tr("in force"), "good"
    if replaced:
        return tr("replaced by a newer version"), "plain"
    if agreement.first_day > today:
        return tr("begins {day}").format(day=formats.date_text(agreement.first_day)), "plain"
    return tr("ended {day}").format(day=formats.date_text(last)), "plain"


def short_hash(sha256: str) -> str:
    """The first and last letters of a fingerprint, in fours."""
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-8:-4]} {sha256[-4:]}" if len(sha256) >= 16 else sha256
