"""The everyday Finnish, Swedish and English words that the quick line knows. Words only; it reads no line."""

NEAR_DAYS = {
    "toissapäivänä": -2, "toissapaivana": -2, "eilen": -1, "eile": -1, "tänään": 0, "tanaan": 0, "tänä": 0,
    "huomenna": 1, "ylihuomenna": 2,
    "förrgår": -2, "igår": -1, "idag": 0, "imorgon": 1, "övermorgon": 2,
    "yesterday": -1, "today": 0, "tomorrow": 1,
}  # fmt: skip
TWO_WORD_DAYS = {
    ("i", "förrgår"): -2, ("i", "går"): -1, ("i", "dag"): 0, ("i", "morgon"): 1, ("i", "övermorgon"): 2,
}  # fmt: skip

_WEEKDAYS = (
    ("maanantai", "maanantaina", "måndag", "måndags", "monday"),
    ("tiistai", "tiistaina", "tisdag", "tisdags", "tuesday"),
    ("keskiviikko", "keskiviikkona", "onsdag", "onsdags", "wednesday"),
    ("torstai", "torstaina", "torsdag", "torsdags", "thursday"),
    ("perjantai", "perjantaina", "fredag", "fredags", "friday"),
    ("lauantai", "lauantaina", "lördag", "lördags", "saturday"),
    ("sunnuntai", "sunnuntaina", "söndag", "söndags", "sunday"),
)
_SHORT_WEEKDAYS = (
    ("ma", "må", "mån", "mon"),
    ("ti", "tis", "tue"),
    ("ke", "on", "ons", "wed"),
    ("to", "tor", "tors", "thu"),
    ("pe", "fr", "fre", "fri"),
    ("la", "lö", "lör", "sat"),
    ("su", "sö", "sön", "sun"),
)
WEEKDAYS = {name: n for n, names in enumerate(_WEEKDAYS) for name in names}
SHORT_WEEKDAYS = {name: n for n, names in enumerate(_SHORT_WEEKDAYS) for name in names}
"""Some of these are words of another language too (``to``, ``on``): only where a day can stand are they days."""

COMING = frozenset({"ensi", "tuleva", "tulevana", "nästa", "next"})
PAST = frozenset({"viime", "förra", "last"})
CLOCK = frozenset({"klo", "kello", "kl", "at", "klockan"})
BEFORE_DAY = frozenset({"on", "i", "på"})
BESIDE_CLIENT = frozenset({
    "kanssa", "kans", "kaa", "luona", "luo", "luokse", "luota", "kotona", "tykönä", "tykö",
    "med", "hos", "till", "with", "at", "for", "ja", "och", "and", "sekä", "&", "+",
})  # fmt: skip

SAYS_KIND = {
    "first_visit": ("ensikäynti", "ensitapaaminen", "första besöket", "första besök", "första träffen", "first visit"),
    "home_visit": ("kotikäynti", "kotikäynnillä", "kotikäynnin", "kotona käynti", "hembesök", "hembesöket",
                   "home visit", "homevisit"),
    "phone": ("puhelu", "puhelin", "puhelimessa", "puhelimitse", "soitto", "soitin", "telefon", "telefonsamtal",
              "samtal", "ringde", "phone call", "phone", "call", "called"),
    "remote": ("etätapaaminen", "etäyhteys", "etänä", "videopuhelu", "distansträff", "på distans", "videosamtal",
               "remote", "video call"),
    "network_meeting": ("verkostopalaveri", "verkostotapaaminen", "nätverksmöte", "nätverksträff", "network meeting"),
    "interview": ("haastattelu", "intervju", "interview"),
    "planning": ("suunnittelu", "planering", "planning"),
    "reminder": ("muistutus", "muistutussoitto", "påminnelse", "reminder"),
    "errand": ("asiointi", "asioilla", "ärende", "ärenden", "errand", "errands"),
    "outing": ("ulkona käynti", "utflykt", "outing"),
    "accompany_to_group": ("ryhmään saatto", "following to a group"),
}  # fmt: skip
"""Words that say nothing but the kind: they leave the note."""

HINTS_KIND = {
    "errand": ("kaup", "aptee", "pank", "lääkär", "kelaan", "kelassa", "post", "virasto", "labra", "terveyskeskuk",
               "hammaslääk", "butik", "affär", "apotek", "läkar", "tandläk", "shop", "pharmacy", "doctor", "dentist"),
    "accompany_to_group": ("ryhm", "lukupiiri", "kerho", "poruk", "kuoro", "bokcirkel", "grupp", "klubb", "group",
                           "club", "choir"),
    "outing": ("kävel", "lenk", "retk", "ulkoil", "kirjasto", "uimahall", "kuntosal", "konser", "teatter", "museo",
               "kahvil", "mets", "hiiht", "pilk", "marja", "promen", "bibliotek", "simhall", "caf", "skog", "walk",
               "library", "pool", "gym", "swim", "ski"),
    "phone": ("soit", "puhel", "ringd"),
    "remote": ("etä", "teams", "video"),
}  # fmt: skip
"""Beginnings of words that suggest a kind and stay in the note."""

ENDINGS = frozenset({
    "", "n", "a", "ä", "ta", "tä", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "na", "nä", "ksi",
    "an", "en", "in", "on", "un", "yn", "än", "ön", "seen", "s", "'s", "’s",
})  # fmt: skip
"""Endings of a name in Finnish, and the genitive of Swedish and English."""
CLITICS = ("kin", "kaan", "kään", "ko", "kö", "han", "hän")
