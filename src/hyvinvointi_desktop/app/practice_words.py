"""Words the practice data is made of: all invented, nobody's. Village names are places, not people."""

TOWN = "Sodankylä"

VILLAGES = (
    ("Kersilö", 240),
    ("Sattanen", 186),
    ("Petkula", 804),
    ("Vuotso", 1784),
    ("Syväjärvi", 662),
    ("Jeesiö", 620),
    ("Orajärvi", 284),
    ("Aska", 206),
    ("Torvinen", 852),
)
"""Village, and the tenths of a kilometre there and back."""

STREETS = ("Kuusikuja", "Jokitie", "Koivukuja", "Hillatie", "Peurantie", "Suopolku", "Harjutie", "Rantatie")

FIRST_NAMES = (
    "Aino", "Eero", "Leena", "Oiva", "Hilkka", "Pentti", "Saara", "Tauno", "Elli", "Veikko", "Áile", "Niillas",
    "Ritva", "Martti", "Kerttu", "Arvo", "Sirkka", "Onni", "Helmi", "Urho", "Maaret", "Jouni", "Taimi", "Kalle",
    "Irja", "Väinö", "Anni", "Reino", "Lempi", "Toivo",
)  # fmt: skip

LAST_NAMES = (
    "Esimerkki", "Harjoitus", "Keksitty", "Malli", "Näyte", "Kuvitelma", "Satunen", "Tarinala", "Mallikas", "Kokeela",
    "Esitelmä", "Luonnos", "Arkinen", "Puistola", "Lumilampi", "Hillakka", "Suoniemi", "Čoavjjašeana", "Tunturila",
)  # fmt: skip

NOTES = (
    "Käveltiin kirjastolle ja takaisin. Jännitti tiskillä, mutta hoiti asian itse.",
    "Juteltiin kahvipöydässä siskosta ja kesän marjareissuista. Mieli oli kevyempi lähtiessä.",
    "Käytiin yhdessä kaupassa. Ensi viikolla kokeilee itse, minä odotan autossa.",
    "Väsynyt viikko, ei jaksanut lähteä ulos. Sovittiin, että soitan torstaina.",
    "Oltiin ensimmäistä kertaa kerhossa. Istuttiin reunalla, mutta jäätiin loppuun asti.",
    "Harjoiteltiin puhelimella viestin lähettämistä. Onnistui kolmannella kerralla.",
    "Käytiin läpi laskut ja soitettiin yhdessä Kelaan. Asia selvisi.",
    "Hiihdettiin pieni lenkki järven jäällä. Nauratti molempia.",
)

BARRIERS = ("money", "transport", "distance", "no_suitable_activity")

GOALS = (
    ("Pääsen taas ihmisten pariin", "Käyn kerran viikossa jossain, missä on muita",
     ("Käyn kirjastossa kerran viikossa", "Kokeilen lukupiiriä kahdesti", "Soitan siskolle")),
    ("Jaksan arjessa paremmin", "Liikun ulkona joka viikko",
     ("Kävelen postilaatikolle joka päivä", "Kierrän lammen lähetin kanssa", "Kierrän lammen yksin")),
    ("Saan raha-asiat järjestykseen", "Avaan kaikki kirjeet",
     ("Lajitellaan kirjeet pinoihin", "Soitetaan velkaneuvontaan", "Teen itse kuukauden budjetin")),
    ("En ole iltaisin niin yksin", "Minulla on joku, jolle soittaa",
     ("Mietitään, kenelle voisin soittaa", "Soitan kerran viikossa", "Kutsun naapurin kahville")),
)  # fmt: skip
