"""Which language a text is in: by its script where that says so, else by the small words that every sentence needs."""

from __future__ import annotations

import re

from agent.expressions import WORD, expression
from agent.model.mail import Message

_MAX_READ = 6000  # characters; a language shows early
_LEAST_HITS = 3  # small words of a language in a text
_LEAST_SHARE = 0.08  # of the words; a list of names reaches it in no language
_ADDRESS = expression(r"\S*(?:@|://)\S*|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?(?![\w-])")
"""Addresses of people and pages, whose parts are no words of a language: "com" is one in Portuguese."""
_MAY_BE_ADDRESS = expression(r"@|://|\.(?<=[\w-]\.)[a-z]{2}")
"""Without any of these there is none, which is the quicker question: each begins with a sign that is seldom met."""
_CALENDARS = expression(
    r"\b(?:calendar|outlook|teams|zoom|webex|google|meet(?:ing)? (?:id|link)|event|"
    r"attendees?|organi[sz]er|guests?|invitation|"
    r"rsvp|passcode|dial|kalender|termin\w*|besprechung\w*|teilnehm\w*|calendrier|réunion|invités?|calendario|"
    r"reuni[óo]n|"
    r"evento|invitad\w+|agenda|convidad\w+|reunião|deelnemers?|vergadering\w*|riunione|invitati|partecipanti)\b",
    re.IGNORECASE,
)
_LEAST_OF_A_SENTENCE = 5  # words; what is shorter may be a label, a name, or a button

_STOP_WORDS = {
    "en": "the and to of in is you for we your with this that are our will have be on it from at if would as not"
    " please thank an by can or has was i my been us do any so all me about just what when how they he"
    " she his her them there then but after before out up could should did had were don t re ll ve s let"
    " know see hi hello dear regards week today tomorrow monday tuesday wednesday thursday friday who more"
    " some one",
    "de": "der die das und ist sie wir für mit nicht ein eine ich zu den auf von ihnen ihre ihr im dem sich haben"
    " wird werden es dass als auch bei oder aus uns sind wenn noch nach um zum zur einen einer vielen bitte"
    " du dir dich dein deine deinen mir mich mein meine unser unsere kann können könnten möchten würden"
    " hätten hast bin hallo guten gern gerne leider wann wie dann schon nur hier vom beim über durch doch"
    " nein heute morgen montag dienstag mittwoch donnerstag freitag uhr woche grüße",
    "fr": "le la les des et vous nous pour votre que est une dans de du en sur avec qui ne pas au ce cette notre"
    " par plus je sera avons êtes sont vos merci être aux mais été j l qu n ai as tu te toi ton ta tes elle"
    " il ils nos mon ma mes son ses où avez suis serait bonjour bonsoir quel quelle quelles si ou lundi mardi"
    " mercredi jeudi vendredi demain semaine chez très",
    "es": "el la los las de que en y su para con por una se le del nos es al como más usted no un lo tu gracias"
    " hemos esta este sus ha pero te está muy nuestro nuestra me mi tú tus hola qué cuándo cuál cuáles dónde"
    " cómo son hay ya aún lunes martes miércoles jueves viernes mañana semana buenos buenas día días saludo"
    " saludos muchas podemos tenemos ser si",
    "pt": "o os as de que e para com uma você não em do da no na por se um seu sua dos das nos é ao mais como foi"
    " está obrigado obrigada nosso nossa temos são à pelo lhe lo te ti olá bom dia boa tarde já ainda até nas"
    " pode podemos ser esta este isso só também às segunda terça quarta quinta sexta feira amanhã semana me"
    " meu minha tua teu fica foram mas muito quando",
    "nl": "de het een en van je u wij we voor met is dat niet op te zijn ons uw jouw aan bij om er naar ook deze"
    " als hebben heeft wordt bent kunnen zal maar graag onze jij jullie kun kunt kan wil zou hoi beste hallo"
    " nog dan al geen wat wie wanneer hier tot uur maandag dinsdag woensdag donderdag vrijdag morgen week"
    " groet dank bedankt goed heb hebt hem dit door helaas",
    "it": "il lo l all dell nell la gli le di che e per con una un non è sono del della ci si da al nel più come"
    " suo sua grazie anche abbiamo nostro nostra questo questa alla dei delle ti vi sei ciao buongiorno"
    " buonasera gentile mi ho hai ha siamo avete possiamo può quando dove ancora entro alle dal dalla nella"
    " degli lei tu tuo tua mio mia lunedì martedì mercoledì giovedì venerdì domani settimana saluti però già"
    " molto ne se",
    "da": "og at det er en til af på jeg vi har med den ikke du som kan din dit vil fra os om for de dig tak",
    "nb": "og at det er en til av på jeg vi har med den ikke du som kan din ditt vil fra oss om for de deg takk",
    "sv": "och att det är en till av på jag vi har med den inte du som kan din ditt vill från oss om för de dig",
    "pl": "i w na z do nie się jest że dziękujemy za o to jak po od przez dla oraz będzie czy lub ale proszę są",
}
_CODES_OF: dict[str, list[str]] = {}
for _code, _words in _STOP_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _CODES_OF.setdefault(_word, []).append(_code)
"""By each such word the languages that need it."""
# Scripts that belong to one language, or near enough; Latin letters say nothing by themselves.
_SCRIPTS = (
    ("ja", expression(r"[\u3040-\u30ff]")),
    ("ko", expression(r"[\uac00-\ud7a3]")),
    ("zh", expression(r"[\u4e00-\u9fff]")),
    ("uk", expression(r"[іїєґ]")),
    ("ru", expression(r"[\u0430-\u044f]")),
    ("el", expression(r"[\u03b1-\u03c9]")),
    ("he", expression(r"[\u05d0-\u05ea]")),
    ("ar", expression(r"[\u0620-\u064a]")),
)


def guess(text: str) -> str:
    """Given a text, return its language as ISO 639-1: en de fr es pt nl it da nb sv pl, or one that its script tells.

    Return "" where it does not know: too short, a list of names, or two languages nearly equal.
    """
    text = text[:_MAX_READ].lower()
    if _MAY_BE_ADDRESS.search(text):
        text = _ADDRESS.sub(" ", text)
    return ("" if text.isascii() else _by_script(text)) or _by_words(WORD.findall(text))


def of_message(message: Message) -> str:
    """Given a message, return the language in which somebody wrote it, as ``guess`` does.

    What a calendar writes of its own accord is in the language of whoever set it up. So of an invitation that does not
    count, nor do the lists of names, and what is left may be nothing.
    """
    if not message.invitations:
        return guess(message.body.new)
    return guess("\n".join(one for one in message.body.sentences if _is_prose(one)))


def _is_prose(sentence: str) -> bool:
    whole = sentence.rstrip(" )\"'”’").endswith((".", "!", "?", "。", ","))
    return whole and len(WORD.findall(sentence)) >= _LEAST_OF_A_SENTENCE and not _CALENDARS.search(sentence)


def _by_script(text: str) -> str:
    letters = sum(1 for letter in text if letter.isalpha())
    for code, script in _SCRIPTS:
        share = 0.03 if code in {"uk", "ja"} else 0.3
        if letters and len(script.findall(text)) > share * letters:
            return code
    return ""


def _by_words(words: list[str]) -> str:
    counts = dict.fromkeys(_STOP_WORDS, 0)
    for word in words:
        for code in _CODES_OF.get(word, ()):
            counts[code] += 1
    hits = sorted(((count, code) for code, count in counts.items()), reverse=True)
    (best, code), (second, _) = hits[0], hits[1]
    if best < _LEAST_HITS or best < _LEAST_SHARE * len(words) or best < second * 1.15:
        return ""
    return code
