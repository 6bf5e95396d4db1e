"""A profile's own place in a space: keys, certificates, the newest list of trust. No records of the open log."""

from sqlalchemy import PrimaryKeyConstraint

from hyvinvointi_desktop.app.membership_port import MembershipState, Side
from hyvinvointi_desktop.store.columns import at_least, blob, flag, number, one_of, only_row, table, words

memberships = table(
    "memberships", words("side", key=True), words("space"), words("space_name"), words("own_id"),
    words("worker", null=True),
    number("epoch"), words("state"), words("root_sha256"), words("coordinator_recipient"), words("recipient"),
    words("asked_at"), words("joined_at", null=True), words("valid_until", null=True), number("confirmed"),
    words("envelope_at", null=True),
    words("invitation"), blob("request"), blob("key_pem"), blob("next_key_pem"), blob("cert_pem"),
    blob("issuer_pem"), blob("root_pem"), number("list_version"), words("list_digest"), blob("list_content"),
    one_of("side", Side), one_of("state", MembershipState), flag("confirmed"), at_least("epoch", 1),
    at_least("list_version"),
)
age_identities = table(
    "age_identities", words("side"), words("recipient"), words("secret"), words("made_at"),
    PrimaryKeyConstraint("side", "recipient"), one_of("side", Side),
)
root_keys = table("root_keys", number("id", key=True), blob("key_pem"), only_row())
issuing_keys = table(
    "issuing_keys", number("number", key=True), words("made_at"), words("space"), blob("cert_pem"), blob("key_pem"),
    words("valid_until"),
)
