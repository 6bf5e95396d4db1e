"""The tables of own programmes, courses, drop-in and trainings. Their form is that of ``tables.py``."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, PrimaryKeyConstraint, Text, UniqueConstraint

from hyvinvointi_desktop.domain.agreements import SignedBy
from hyvinvointi_desktop.domain.attendance import Attendance
from hyvinvointi_desktop.domain.courses import EnrolmentState, LeaderPay
from hyvinvointi_desktop.store.columns import at_least, flag, json_in, number, one_of, rate_in, table, to, words

# Every version of an organisation's own programme stays: records name the one they were made under.
own_programmes = table(
    "own_programmes", words("id"), number("version"), words("content"), PrimaryKeyConstraint("id", "version"),
    at_least("version", 1),
)
# Beside the agreement, for a signed row is never rewritten; one without a row here was made under version 1.
agreement_programmes = table(
    "agreement_programmes", Column("agreement_id", Text, ForeignKey("agreements.id"), primary_key=True),
    number("version"), at_least("version", 1),
)

courses = table(
    "courses", words("id", key=True), words("name"), words("programme"), number("programme_version"),
    words("first_day"), words("starts"), words("ends"), number("sessions"), number("every_weeks"),
    words("skipped_weeks"), words("place"), words("target_group"), number("capacity", null=True), number("names"),
    words("leader_pay"), to("payer_id", "payers.id", null=True), words("hourly_rate", null=True), words("paid_kinds"),
    number("budget_cents"), number("fee_cents"), words("insurer"), words("note"), words("ended_on", null=True),
    one_of("leader_pay", LeaderPay), at_least("sessions", 1), at_least("every_weeks", 1), at_least("capacity", 1),
    at_least("budget_cents"), at_least("fee_cents"), flag("names"), rate_in("hourly_rate"), json_in("skipped_weeks"),
    json_in("paid_kinds"), CheckConstraint("ends > starts", name="ends"),
    CheckConstraint("leader_pay <> 'claim' OR payer_id IS NOT NULL", name="payer_of_claim"),
)
course_leaders = table(
    "course_leaders", to("course_id", "courses.id", gone="CASCADE"), number("position"), words("name"),
    words("organisation"), words("phone"), number("own"), PrimaryKeyConstraint("course_id", "position"), flag("own"),
)
course_partners = table(
    "course_partners", to("course_id", "courses.id", gone="CASCADE"), number("position"), words("name"),
    words("roles"), words("contact"), words("phone"), words("email"), words("promises"),
    PrimaryKeyConstraint("course_id", "position"), json_in("roles"),
)
# What makes a session one of a course, and what the group adds to it.
group_sessions = table(
    "group_sessions", Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    to("course_id", "courses.id"), words("theme"), words("programme"), words("reflections"),
    number("head_count", null=True), number("walk_ins"), words("cancelled_reason"),
    to("moved_from", "sessions.id", null=True, gone="SET NULL"), at_least("head_count"), at_least("walk_ins"),
    json_in("reflections"), Index(None, "course_id"), Index(None, "moved_from"),
)
enrolments = table(
    "enrolments", words("id", key=True), to("course_id", "courses.id"), to("client_id", "clients.id"),
    number("number"), words("state"), words("proposer"), words("fee_payer"), number("travel_cents"),
    words("enrolled_on", null=True), words("left_on", null=True), words("left_reason"),
    number("comes_alone", null=True), number("no_acute_crisis", null=True), words("next_step"),
    words("called_on", null=True), UniqueConstraint("course_id", "number"), UniqueConstraint("course_id", "client_id"),
    one_of("state", EnrolmentState), at_least("number", 1), at_least("travel_cents"), flag("comes_alone"),
    flag("no_acute_crisis"), CheckConstraint("left_on >= enrolled_on", name="left_on"), Index(None, "client_id"),
)
interviews = table(
    "interviews", Column("enrolment_id", Text, ForeignKey("enrolments.id", ondelete="CASCADE"), primary_key=True),
    words("held_on"), words("life_situation"), words("strengths"), words("needs"), words("goals"),
    words("earlier_groups"), words("themes"), json_in("themes"),
)
attendance = table(
    "attendance", to("session_id", "sessions.id", gone="CASCADE"), to("enrolment_id", "enrolments.id"), words("mark"),
    PrimaryKeyConstraint("session_id", "enrolment_id"), one_of("mark", Attendance), Index(None, "enrolment_id"),
)
purchases = table(
    "purchases", words("id", key=True), to("course_id", "courses.id"), words("spent_on"), number("amount_cents"),
    words("words"), to("receipt", "attachments.id", null=True), at_least("amount_cents"), Index(None, "course_id"),
    Index(None, "receipt"),
)
group_feedback = table(
    "group_feedback", words("id", key=True), to("course_id", "courses.id"), words("answers"), words("words"),
    json_in("answers"), Index(None, "course_id"),
)
course_agreements = table(
    "course_agreements", words("id", key=True), to("course_id", "courses.id"), number("version"), words("language"),
    words("text"), words("text_sha256"), words("signed_at"), number("signed_offset"),
    to("pdf", "attachments.id", null=True), UniqueConstraint("course_id", "version"), at_least("version", 1),
)
course_agreement_signatures = table(
    "course_agreement_signatures", to("agreement_id", "course_agreements.id"), number("position"), words("name"),
    words("organisation"), words("way"), words("signed_at"), number("signed_offset"),
    to("image", "attachments.id", null=True), PrimaryKeyConstraint("agreement_id", "position"),
    one_of("way", SignedBy),
)

# Contacts counted without identity: a day and no time of day, and nothing that could name a person.
drop_ins = table(
    "drop_ins", words("id", key=True), words("programme"), words("happened_on"), words("place"), words("kind"),
    words("topics"), words("age_band"), number("minutes", null=True), json_in("topics"), at_least("minutes"),
    Index(None, "happened_on"),
)
theme_days = table(
    "theme_days", words("id", key=True), words("programme"), words("held_on"), words("place"), words("theme"),
    number("visitors"), at_least("visitors"), Index(None, "held_on"),
)
trainings = table(
    "trainings", words("id", key=True), words("programme"), words("held_on"), words("place"), words("kind"),
    words("theme"), number("participants"), number("minutes"), at_least("participants"), at_least("minutes"),
    Index(None, "held_on"),
)
