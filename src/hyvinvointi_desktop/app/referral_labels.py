"""The words before a colon in referrals as people write them in Finnish, Swedish and English, and stems by which a
reason, a barrier or a source is known. Words only; it reads no line. A label stands with its letters alone: lower
case, one space between words, no colon."""

from enum import StrEnum


class Part(StrEnum):
    """Whom the lines that follow are about."""

    PERSON = "person"
    REFERRER = "referrer"


class Field(StrEnum):
    """What a line can tell."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    UNIT = "unit"
    SOURCE = "source"
    ADDRESS = "address"
    MUNICIPALITY = "municipality"
    AREA = "area"
    BORN = "born"
    HETU = "hetu"
    LANGUAGE = "language"
    INTERPRETER = "interpreter"
    CONTACT_WAY = "contact_way"
    SAFETY = "safety"
    MOBILITY = "mobility"
    RECEIVED = "received"
    REASONS = "reasons"
    BARRIERS = "barriers"
    INTERESTS = "interests"
    WISHES = "wishes"
    CONSENT = "consent"
    SCOPE = "scope"
    TELL_BACK = "tell_back"


HEADINGS: dict[str, Part] = {
    words: part
    for part, several in {
        Part.PERSON: (
            "asiakas", "asiakkaan tiedot", "asiakastiedot", "henkilö", "henkilön tiedot", "lähetettävä",
            "klient", "klientens uppgifter", "person", "personuppgifter", "client", "client details", "the person",
        ),
        Part.REFERRER: (
            "lähettäjä", "lähettäjän tiedot", "lähetteen tekijä", "lähetteen tekijän tiedot", "lähettävä taho",
            "lähettävä ammattilainen", "ammattilainen", "remittent", "remittentens uppgifter", "avsändare",
            "referrer", "referrer details", "referred by", "professional",
        ),
    }.items()
    for words in several
}  # fmt: skip
"""A line with these alone, or before a colon with a name after it, says whom the following lines are about."""

LABELS: dict[str, Field] = {
    words: field
    for field, several in {
        Field.NAME: ("nimi", "asiakkaan nimi", "lähettäjän nimi", "lähetteen tekijän nimi", "etu ja sukunimi",
                     "etunimi ja sukunimi", "namn", "klientens namn", "name", "full name", "client name"),
        Field.PHONE: ("puhelin", "puh", "puhelinnumero", "puhnro", "puh nro", "gsm", "matkapuhelin",
                      "asiakkaan puhelin",
                      "lähettäjän puhelin", "telefon", "tel", "telefonnummer", "phone", "telephone", "phone number",
                      "mobile"),
        Field.EMAIL: ("sähköposti", "sposti", "sähköpostiosoite", "e post", "epost", "email", "e mail"),
        Field.UNIT: ("yksikkö", "työpaikka", "organisaatio", "työyksikkö", "toimipaikka", "enhet", "organisation",
                     "arbetsplats", "unit", "organization", "workplace"),
        Field.SOURCE: ("palvelu", "lähettävä palvelu", "tjänst", "service"),
        Field.ADDRESS: ("osoite", "katuosoite", "lähiosoite", "kotiosoite", "adress", "address"),
        Field.MUNICIPALITY: ("kunta", "kotikunta", "kommun", "hemkommun", "municipality"),
        Field.AREA: ("kylä", "asuinalue", "alue", "by", "område", "village", "area"),
        Field.BORN: ("syntymävuosi", "synt", "syntymäaika", "syntynyt", "född", "födelseår", "födelsedatum", "born",
                     "year of birth", "date of birth"),
        Field.HETU: ("henkilötunnus", "hetu", "sotu", "personbeteckning", "personal identity code"),
        Field.LANGUAGE: ("kieli", "äidinkieli", "asiointikieli", "språk", "modersmål", "language"),
        Field.INTERPRETER: ("tulkki", "tulkin tarve", "tolk", "tolkbehov", "interpreter"),
        Field.CONTACT_WAY: ("yhteydenotto", "yhteydenottotapa", "toivottu yhteydenotto", "miten saa ottaa yhteyttä",
                            "kontaktsätt", "contact", "preferred contact"),
        Field.SAFETY: ("turvallisuus", "huomioitava käynnillä", "säkerhet", "safety"),
        Field.MOBILITY: ("liikkuminen", "liikkumiskyky", "apuvälineet", "rörlighet", "hjälpmedel", "mobility"),
        Field.RECEIVED: ("päivämäärä", "päiväys", "pvm", "lähetteen päivä", "datum", "date"),
        Field.REASONS: ("syy", "syyt", "lähetteen syy", "lähettämisen syy", "tuen tarve", "orsak", "orsaker", "reason",
                        "reasons", "reason for referral"),
        Field.BARRIERS: ("este", "esteet", "osallistumisen esteet", "hinder", "barrier", "barriers"),
        Field.INTERESTS: ("kiinnostuksen kohteet", "kiinnostukset", "mielenkiinnon kohteet", "harrastukset",
                          "intressen", "intresseområden", "interests", "hobbies"),
        Field.WISHES: ("toiveet", "toive", "asiakkaan toiveet", "asiakkaan toive", "önskemål", "wishes"),
        Field.CONSENT: ("suostumus", "asiakkaan suostumus", "suostumus annettu", "samtycke", "consent"),
        Field.SCOPE: ("suostumuksen laajuus", "mitä saa kertoa", "samtyckets omfattning", "scope of consent"),
        Field.TELL_BACK: ("saa kertoa takaisin", "saako kertoa lähettäjälle", "palaute lähettäjälle",
                          "får återkoppla", "may tell back", "feedback to referrer"),
    }.items()
    for words in several
}  # fmt: skip

YES = frozenset({"kyllä", "on", "annettu", "joo", "kylla", "ja", "givet", "yes", "given", "x", "true", "☒", "☑", "✓"})
NO = frozenset({"ei", "ei ole", "nej", "no", "false", ""})

LANGUAGES = {
    "suomi": "fi", "finska": "fi", "finnish": "fi", "fi": "fi", "ruotsi": "sv", "svenska": "sv", "swedish": "sv",
    "sv": "sv", "pohjoissaame": "se", "pohjoissaami": "se", "saame": "se", "nordsamiska": "se", "northern sámi": "se",
    "northern sami": "se", "davvisámegiella": "se", "se": "se", "inarinsaame": "smn", "enaresamiska": "smn",
    "inari sámi": "smn", "smn": "smn", "koltansaame": "sms", "kolttasaame": "sms", "skoltsamiska": "sms",
    "skolt sámi": "sms", "sms": "sms", "englanti": "en", "engelska": "en", "english": "en", "en": "en",
}  # fmt: skip

REASON_STEMS = {
    "loneliness": ("yksinäi", "ensam", "lonel"),
    "social_contacts": ("sosiaali", "kontakt", "ihmissuh", "social", "människor"),
    "daily_activity": ("toiminnalli", "toimeliai", "arjen akti", "aktivare", "active daily"),
    "getting_started": ("alkuun", "ryhty", "aloitt", "komma i gång", "get started"),
    "habits": ("elintap", "elämäntap", "päihteet", "levnadsvan", "habit"),
    "practical_help": ("asioin", "käytännön", "arjen apu", "praktisk", "practical"),
    "outdoors": ("ulkoil", "liikku", "kävel", "utevist", "motion", "outdoor", "walk"),
    "talking": ("juttu", "keskust", "puhekaver", "prata", "samtal", "talk"),
    "hobby": ("harrast", "ryhmä", "kerho", "hobby", "grupp", "group"),
    "digital": ("laitte", "digi", "sähköinen asio", "tietokone", "apparat", "device", "online"),
}  # fmt: skip
BARRIER_STEMS = {
    "money": ("raha", "talou", "pengar", "ekonomi", "money"),
    "transport": ("kulkuyhtey", "kyyti", "kuljetus", "liikenne", "förbindelse", "skjuts", "transport"),
    "distance": ("matka", "etäisyy", "avstånd", "distance"),
    "no_suitable_activity": ("ei sopivaa", "tarjonta", "ingen lämplig", "no suitable"),
    "health": ("tervey", "sairau", "kunto", "hälsa", "sjuk", "health"),
    "courage": ("rohkeu", "jännit", "arkuus", "pelko", "mod", "rädd", "courage", "fear"),
    "weather": ("sää", "keli", "väder", "weather"),
    "time": ("aika", "kiire", "tid", "time"),
}  # fmt: skip
SOURCE_STEMS = {
    "elder_care": ("vanhuspalv", "ikäänty", "ikäihmis", "seniori", "äldre", "older people"),
    "mental_health": ("mielenterv", "päihde", "mental", "missbruk", "substance"),
    "social_services": ("sosiaalipalv", "sosiaalityö", "aikuissosiaali", "socialservice", "socialtjänst",
                        "social service"),
    "rehabilitation": ("kuntoutu", "fysioterap", "rehabiliter", "fysioterapi", "physio"),
    "health_centre": ("terveysasem", "terveyskesku", "sairaala", "hälsocentral", "hälsostation", "sjukhus",
                      "health centre", "hospital"),
    "home_care": ("kotihoit", "kotipalv", "hemvård", "home care"),
    "employment_services": ("työllisyy", "te-toimisto", "sysselsättning", "arbetsby", "employment"),
    "youth_work": ("nuoriso", "etsivä", "ungdom", "youth"),
    "parish": ("seurakun", "diakoni", "församling", "parish"),
    "association": ("järjestö", "yhdistys", "förening", "association"),
}  # fmt: skip
CONTACT_STEMS = {
    "text_message": ("teksti", "sms", "text"),
    "email": ("sähköposti", "e-post", "email", "e-mail"),
    "letter": ("kirje", "brev", "letter"),
    "through_referrer": ("lähettäj", "lähetteen tekij", "remittent", "referrer"),
    "phone": ("puhel", "soitt", "telefon", "ringa", "phone", "call"),
}  # fmt: skip
