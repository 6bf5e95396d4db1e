"""What the registry says of itself on the server: which schema its tables have, and who has taken it back."""

from hyvinvointi_desktop.store.registry.columns import table, words

TAKEN_BACK = "taken_back"
"""The key under which the coordinator stands who took the registry back into a profile."""
ASIDE = "aside_"
"""How the tables' names begin while it is on the way back."""

meta = table("reg_meta", words("key", key=True), words("value"))
