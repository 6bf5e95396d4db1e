"""The tables of measures, rehabilitation, reviews, feedback and competence. Their form is that of ``tables.py``."""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, PrimaryKeyConstraint, Text, UniqueConstraint

from hyvinvointi_desktop.domain.agreements import Party, SignedBy
from hyvinvointi_desktop.domain.competence import CompetenceKind
from hyvinvointi_desktop.domain.goals import GoalState
from hyvinvointi_desktop.domain.measures import Mode
from hyvinvointi_desktop.domain.programme_rules import AllowanceUnit, MeasurePoint
from hyvinvointi_desktop.domain.rehabilitation import DecisionKind, DraftKind, KnownBy, PathStep, Phase
from hyvinvointi_desktop.domain.reviews import ReviewKind
from hyvinvointi_desktop.store.columns import at_least, flag, json_in, number, one_of, table, to, words

# Every version of an own measure stays: fillings name the one they were made with.
own_measures = table(
    "own_measures", words("id"), number("version"), words("content"), PrimaryKeyConstraint("id", "version"),
    at_least("version", 1),
)
assessments = table(
    "assessments", words("id", key=True), to("client_id", "clients.id"), words("measure"), number("version"),
    words("taken_on"), words("mode"), words("answers"), words("point", null=True), at_least("version", 1),
    one_of("mode", Mode), one_of("point", MeasurePoint), json_in("answers"), Index(None, "client_id", "taken_on"),
    Index(None, "measure"),
)

periods = table(
    "periods", words("id", key=True), to("client_id", "clients.id"), words("programme"), number("programme_version"),
    words("opened_on"), words("phase"), words("suitability"), words("suitability_on", null=True),
    words("ending_from", null=True), words("ended_on", null=True), words("next_steps"), words("next_words"),
    one_of("phase", Phase), json_in("suitability"), json_in("next_steps"), at_least("programme_version", 1),
    CheckConstraint("ended_on >= opened_on", name="ended_on"), Index(None, "client_id"),
)
period_steps = table(
    "period_steps", to("period_id", "periods.id", gone="CASCADE"), words("step"), words("done_on"),
    PrimaryKeyConstraint("period_id", "step"), one_of("step", PathStep),
)
decisions = table(
    "decisions", words("id", key=True), to("period_id", "periods.id"), to("client_id", "clients.id"), words("kind"),
    words("first_day"), words("last_day"), words("number"), words("legal_basis"), words("made_on", null=True),
    to("renews", "decisions.id", null=True, late=True), number("allowance_cents"), words("allowance_unit"),
    words("zone"), words("discount"), one_of("kind", DecisionKind), one_of("allowance_unit", AllowanceUnit),
    at_least("allowance_cents"), CheckConstraint("last_day >= first_day", name="last_day"), Index(None, "client_id"),
    Index(None, "period_id"), Index(None, "renews"),
)
allowance_payments = table(
    "allowance_payments", to("decision_id", "decisions.id", gone="CASCADE"), number("window"), number("days"),
    number("cents"), words("decided_on"), words("number"), PrimaryKeyConstraint("decision_id", "window"),
    at_least("window", 1), at_least("days"), at_least("cents"),
)
group_visits = table(
    "group_visits", words("id", key=True), to("client_id", "clients.id"), words("visited_on"), words("group_name"),
    words("known_by"), to("course_id", "courses.id", null=True, gone="SET NULL"), one_of("known_by", KnownBy),
    Index(None, "client_id", "visited_on"), Index(None, "course_id"),
)
network_members = table(
    "network_members", words("id", key=True), to("client_id", "clients.id"), words("name"), words("role"),
    words("organisation"), words("phone"), words("email"), words("permitted_on", null=True), words("permitted_about"),
    words("withdrawn_on", null=True), Index(None, "client_id"),
)
ecomaps = table(
    "ecomaps", words("id", key=True), to("client_id", "clients.id"), words("drawn_on"),
    to("picture", "attachments.id"), words("words"), Index(None, "client_id"), Index(None, "picture"),
)
network_meetings = table(
    "network_meetings", Column("session_id", Text, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    words("members"), words("others"), json_in("members"),
)
copy_drafts = table(
    "copy_drafts", words("id", key=True), to("client_id", "clients.id"), words("kind"), words("text"),
    words("made_at"), words("copied_at", null=True), words("about"), one_of("kind", DraftKind),
    Index(None, "client_id"),
)
own_purchases = table(
    "own_purchases", words("id", key=True), words("spent_on"), number("amount_cents"), words("words"),
    to("client_id", "clients.id", null=True), to("receipt", "attachments.id", null=True), at_least("amount_cents"),
    Index(None, "spent_on"), Index(None, "client_id"), Index(None, "receipt"),
)

reviews = table(
    "reviews", words("id", key=True), to("client_id", "clients.id"), words("kind"), words("held_on"),
    words("first_day"), words("last_day"), to("period_id", "periods.id", null=True, gone="SET NULL"),
    number("together"), words("went_well"), words("was_hard"), words("changes"), words("what_next"),
    words("signed_at", null=True), number("signed_offset", null=True), to("pdf", "attachments.id", null=True),
    to("corrects", "reviews.id", null=True, late=True),
    one_of("kind", ReviewKind), flag("together"), CheckConstraint("last_day >= first_day", name="last_day"),
    CheckConstraint("(signed_at IS NULL) = (signed_offset IS NULL)", name="signed_whole"), Index(None, "client_id"),
    Index(None, "period_id"), Index(None, "pdf"), Index(None, "corrects"),
)
review_goals = table(
    "review_goals", to("review_id", "reviews.id", gone="CASCADE"), number("position"), words("goal"), words("words"),
    words("state"), words("said"), PrimaryKeyConstraint("review_id", "position"),
    UniqueConstraint("review_id", "goal"), one_of("state", GoalState),
)
review_signatures = table(
    "review_signatures", to("review_id", "reviews.id", gone="CASCADE"), number("position"), words("party"),
    words("name"), words("way"), words("signed_at"), number("signed_offset"),
    to("image", "attachments.id", null=True), PrimaryKeyConstraint("review_id", "position"), one_of("party", Party),
    one_of("way", SignedBy), Index(None, "image"),
)

own_forms = table(
    "own_forms", words("id"), number("version"), words("content"), PrimaryKeyConstraint("id", "version"),
    at_least("version", 1),
)
# Answers without a person: a month and no day. ``place`` comes of the id, so that the rows do not lie in the order in
# which they came: beside the log that order would tell which answer was given when.
form_answers = table(
    "form_answers", number("place", key=True), words("id"), words("form"), number("version"), words("came_in"),
    words("programme", null=True), words("scales"), words("chosen"), words("words"), at_least("version", 1),
    json_in("scales"), json_in("chosen"), json_in("words"), UniqueConstraint("id"), Index(None, "form", "came_in"),
)
self_assessments = table(
    "self_assessments", words("id", key=True), words("form"), number("version"), words("answered_on"),
    words("scales"), words("words"), at_least("version", 1), json_in("scales"), json_in("words"),
)
competence_entries = table(
    "competence_entries", words("id", key=True), words("kind"), words("done_on"), words("title"), number("minutes"),
    words("organiser"), number("credits_tenths"), words("words"), to("certificate", "attachments.id", null=True),
    one_of("kind", CompetenceKind), at_least("minutes"), at_least("credits_tenths"), Index(None, "certificate"),
)
pledges = table(
    "pledges", words("id", key=True), words("given_on"), words("given_to"), words("words"),
    to("paper", "attachments.id", null=True), Index(None, "paper"),
)
