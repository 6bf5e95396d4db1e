"""What the registry says of itself: which schema its tables have, on the server."""

from hyvinvointi_desktop.store.registry.columns import table, words

meta = table("reg_meta", words("key", key=True), words("value"))
