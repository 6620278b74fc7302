"""Other languages: a small table of what decides in German, French, Spanish, Portuguese, Dutch, Italian and Polish.

Each row is an expression on a sentence in lower case, with bounded gaps. Where a language is not in the table the
classifier knows that it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from agent.model.mail import Category
from agent.parsing.language import guess

_GAP = r"[^.;!?]{0,60}?"
_R = Category.REJECTION
_A = Category.ACKNOWLEDGEMENT
_I = Category.INTERVIEW_INVITATION
_C = Category.INTERVIEW_CONFIRMATION
_N = Category.NO_DECISION
_T = Category.ASSESSMENT
_O = Category.OFFER
_X = Category.INTERVIEW_CANCELLATION
_CH = Category.INTERVIEW_CHANGE

_ROWS: Mapping[str, tuple[tuple[Category, float, str], ...]] = {
    "de": (
        (
            _R,
            4.5,
            r"\bander(?:e|en|er|em) (?:bewerb|kandidat|person)~(?:entschieden|entscheid|vorzug|ausgewählt|besetzt)",
        ),
        (
            _R,
            4.5,
            r"(?:entschieden|entscheidung|vorzug)~(?:ander(?:e|en|er|em) (?:bewerb|kandidat)|gegen (?:ihre|deine"
            r"|sie))",
        ),
        (
            _R,
            4.5,
            r"\b(?:nicht|leider kein\w*|absage)\b~(?:berücksichtig|weiterverfolg|engere (?:aus)?wahl|in betracht)",
        ),
        (
            _R,
            4.5,
            r"\b(?:leider|bedauer\w+)\b~(?:absage|absagen|nicht~(?:zusage|positiv|anbieten|einladen|entsprechen"
            r"|fortsetzen))",
        ),
        (_R, 4.2, r"\bstelle\b~(?:anderweitig|bereits|inzwischen|intern) (?:vergeben|besetzt)"),
        (_R, 4.0, r"(?:nicht|kein\w*)~(?:ausgewählt|für sie entschieden|für dich entschieden|die wahl)"),
        (_R, 3.6, r"(?:derzeit|momentan)~(?:davon absehen|keine~(?:besetzung|stelle)~geplant)|davon absehen"),
        (
            _R,
            1.6,
            r"(?:zukünftig|weiter(?:en|e)|beruflich)\w*~(?:alles gute|viel erfolg)|(?:alles gute"
            r"|viel erfolg)~(?:zukunft|weiter|zukünftig|suche|vorhaben)",
        ),
        (_R, 1.2, r"\b(?:leider|bedauerlicherweise)\b"),
        (
            _A,
            3.8,
            r"(?:bewerbung|unterlagen)~(?:erhalten|eingegangen|eingang)|(?:eingang|erhalt)~(?:bewerbung"
            r"|unterlagen)",
        ),
        (_A, 2.0, r"(?:danke|dank)~(?:bewerbung|interesse)"),
        (
            _N,
            4.2,
            r"(?:noch (?:keine|nicht)|entscheidung~noch)~(?:entscheid|entschieden|rückmeldung)"
            r"|entscheidung~(?:nicht leicht|noch aus)",
        ),
        (_N, 3.0, r"bitten~(?:noch )?(?:um )?~geduld|etwas geduld|noch etwas zeit|verzöger"),
        (
            _I,
            4.2,
            r"(?:laden|einladen|einladung)~(?:gespräch|interview|termin|kennenlern)|(?:gespräch|interview"
            r"|kennenlern)~(?:einladen|einladung)",
        ),
        (
            _I,
            3.6,
            r"(?:welcher|wann|passt|terminvorschl|verfügbar)~(?:termin|ihnen|dir|gespräch)|(?:gerne"
            r"|gern)~kennen\s?lernen",
        ),
        (
            _C,
            4.3,
            r"(?:bestätig\w+)~(?:termin|gespräch|interview)|(?:termin|gespräch|interview)~(?:bestätigt"
            r"|findet~statt)",
        ),
        (_X, 4.5, r"(?:gespräch|termin|interview)~(?:absagen|abgesagt|entfällt|ausfallen)"),
        (_CH, 4.5, r"(?:gespräch|termin|interview)~(?:verschieben|verschoben|verlegen|verlegt|neuen termin)"),
        (
            _T,
            3.8,
            r"(?:fragen|test|aufgabe|fragebogen|vorstellungsgespräch)~(?:beantworten|bearbeiten|lösen|ausfüllen)"
            r"|(?:beantworten|bearbeiten)~(?:fragen|test|aufgabe|fragebogen|gespräch)|schriftliche vorstellung",
        ),
        (_O, 4.5, r"(?:freuen uns|gerne|gern)~(?:stelle|position|vertrag)~anbieten|(?:arbeitsvertrag|vertragsangebot)"),
    ),
    "fr": (
        (
            _R,
            4.5,
            r"\bne (?:pouvons|pourrons|pouvoir|souhaitons|donnerons|donnons|sera pas)\b~(?:suite|retenir"
            r"|favorable)",
        ),
        (_R, 4.5, r"\b(?:pas|n'a pas|n'ont pas|non)\b~(?:retenue?|retenu votre|sélectionnée?|abouti|choisi)"),
        (
            _R,
            4.5,
            r"\bautres? (?:candidat|profil)\w*~(?:retenu|choisi|correspond)|(?:choisi|retenu|privilégi\w+"
            r"|orient\w+)~autres? (?:candidat|profil)",
        ),
        (_R, 4.0, r"(?:regret|désolé|malheureusement)~(?:candidature|suite|poste|profil)"),
        (_R, 4.0, r"poste~(?:a été|est)~pourvu"),
        (_R, 1.8, r"(?:souhait\w+)~(?:recherche|poursuite|avenir|carrière|projets|futur)"),
        (_R, 1.2, r"malheureusement|à regret"),
        (
            _A,
            3.8,
            r"(?:reçu|réception|reception)~(?:candidature|cv|dossier)|(?:candidature|dossier)~(?:bien )?(?:reçue?"
            r"|enregistrée?|envoyée?)",
        ),
        (_A, 3.0, r"(?:remerci\w+|merci)~(?:candidature|intérêt)|candidature que nous examin"),
        (
            _N,
            4.2,
            r"(?:pas encore)~(?:décision|décidé|choix|prise?|retour)|décision~(?:pas encore|en cours)"
            r"|toujours en cours",
        ),
        (
            _I,
            4.2,
            r"(?:invit\w+|convi\w+|souhait\w+|propos\w+|aimer\w+)~(?:entretien|rencontrer|échanger|entrevue"
            r"|rendez-vous|appel)",
        ),
        (_I, 3.4, r"(?:disponibilités|créneau|disponible)\w*~(?:vous|convien|entretien|communiqu)|présélectionné"),
        (
            _C,
            4.3,
            r"(?:confirm\w+)~(?:entretien|rendez-vous)|(?:entretien|rendez-vous)~(?:confirmé|aura lieu|est prévu"
            r"|est fixé)",
        ),
        (_X, 4.5, r"(?:entretien|rendez-vous)~annul|annul\w+~(?:entretien|rendez-vous)"),
        (
            _CH,
            4.5,
            r"(?:entretien|rendez-vous)~(?:report|déplac|décal)|(?:report|déplac|décal)\w+~(?:entretien"
            r"|rendez-vous)",
        ),
        (
            _T,
            3.8,
            r"(?:répond\w+|compléter|passer)~(?:questions|test|questionnaire|entretien écrit)"
            r"|commencer l'entretien",
        ),
        (_O, 4.5, r"(?:proposer|offrir|offrons|proposons)~(?:le poste|un poste|cdi|contrat)|promesse d'embauche"),
    ),
    "es": (
        (
            _R,
            4.5,
            r"\bno (?:ha|has|hemos|podemos|podremos|vamos|fue|será|seguir|continuar|avanzar)\b~(?:seleccionad"
            r"|continuar|avanzar|seguir|elegid|proceder|adelante)",
        ),
        (
            _R,
            4.5,
            r"\botr[oa]s? (?:candidat|perfil|persona|postulante)~(?:seleccion|elegi|ajust|adecu)"
            r"|(?:seleccionad\w*|elegid\w*|optado|decidido|decantado|avanzar)~otr[oa]s? (?:candidat|perfil"
            r"|persona|postulante)",
        ),
        (
            _R,
            4.5,
            r"\bno (?:eligió|seleccionó|ha elegido|ha seleccionado|escogió)~(?:currículum|perfil|candidatura"
            r"|solicitud|postulación)",
        ),
        (
            _R,
            4.0,
            r"(?:lamentamos|lamento|sentimos|desafortunadamente|lamentablemente)~(?:candidatura|proceso|puesto"
            r"|informar|solicitud)",
        ),
        (_R, 4.0, r"(?:puesto|vacante|posición)~(?:ha sido|ya está|fue)~(?:cubiert|cerrad)"),
        (_R, 1.8, r"(?:dese\w+)~(?:éxito|suerte|mejor|búsqueda|futur)"),
        (
            _A,
            3.8,
            r"(?:recibid[oa]|recibimos|recepción)~(?:solicitud|candidatura|currículum|cv|postulación)"
            r"|(?:solicitud|candidatura|postulación)~(?:recibida|registrada|enviada)",
        ),
        (_A, 2.6, r"gracias~(?:postul|solicitud|candidatura|interés)"),
        (
            _N,
            4.2,
            r"(?:todavía|aún) no~(?:decisión|decidido|resultado)|decisión~(?:todavía|aún|pendiente)"
            r"|seguimos~(?:evaluando|entrevistando|revisando)",
        ),
        (
            _I,
            4.2,
            r"(?:invit\w+|gustaría|queremos|quisiéramos)~(?:entrevista|conocerte|conocerle|conversar|hablar)"
            r"|preseleccion",
        ),
        (_I, 3.4, r"disponib\w+~(?:entrevista|llamada|horari|semana)"),
        (_C, 4.3, r"(?:confirm\w+)~(?:entrevista|cita)|entrevista~(?:confirmada|programada|tendrá lugar|será el)"),
        (_X, 4.5, r"entrevista~cancel|cancel\w+~entrevista"),
        (_CH, 4.5, r"(?:reprogram|aplaz|cambiar|mover)\w*~(?:entrevista|cita)|entrevista~(?:reprogram|aplaz|cambi)"),
        (
            _T,
            3.8,
            r"(?:responde\w*|respondas|complet\w+|realiz\w+)~(?:preguntas|prueba|cuestionario|entrevista)"
            r"|(?:empezar|comenzar|iniciar)~entrevista escrita",
        ),
        (_O, 4.5, r"(?:ofrecerte|ofrecerle|ofrecemos)~(?:puesto|contrato|posición)|carta de oferta|oferta de empleo"),
    ),
    "pt": (
        (
            _R,
            4.5,
            r"\bnão (?:foi|fomos|será|iremos|vamos|poderemos|seguir|prosseguir|daremos|selecion\w*)\b~(?:selecion"
            r"|prossegu|seguir|continu|avanç|escolh|currículo|perfil)",
        ),
        (_R, 4.5, r"\boutr[oa]s? (?:candidat|perfil|pessoa)|(?:optamos|decidimos)~outr[oa]s?"),
        (_R, 4.5, r"\bnão (?:escolheu|selecionou|aprovou)~(?:currículo|perfil|candidatura)"),
        (_R, 4.0, r"(?:infelizmente|lamentamos)~(?:candidatura|processo|vaga|informar)"),
        (_R, 4.0, r"vaga~(?:foi|já)~(?:preenchida|encerrada|fechada)"),
        (_R, 1.8, r"desej\w+~(?:sucesso|sorte|melhor|busca|futur)"),
        (
            _A,
            3.8,
            r"(?:recebemos|recebimento|recebida)~(?:candidatura|currículo|inscrição)|(?:candidatura"
            r"|inscrição)~(?:recebid|registrad|enviad)",
        ),
        (_A, 2.6, r"obrigad[oa]~(?:candidat|interesse|inscri)"),
        (_N, 4.2, r"ainda não~(?:decis|decid|defin|resultado)|decisão~ainda|ainda estamos"),
        (
            _I,
            4.2,
            r"(?:convid\w+|gostaríamos|queremos)~(?:entrevista|conversa|conhecer)|selecionad[oa] para uma"
            r"|pré-selecion",
        ),
        (_I, 3.4, r"disponib\w+~(?:entrevista|conversa|horári|semana)"),
        (_C, 4.3, r"(?:confirm\w+)~entrevista|entrevista~(?:confirmada|agendada|marcada|será)"),
        (_X, 4.5, r"entrevista~cancel|cancel\w+~entrevista"),
        (_CH, 4.5, r"(?:reagend|remarc|adi)\w+~entrevista|entrevista~(?:reagend|remarc|adiad)"),
        (
            _T,
            3.8,
            r"(?:respond\w+|complet\w+|realiz\w+)~(?:perguntas|teste|questionário|entrevista)"
            r"|iniciar~entrevista escrita",
        ),
        (_O, 4.5, r"(?:oferecer|oferecemos)~(?:vaga|cargo|posição|contrato)|carta[- ]proposta|proposta de emprego"),
    ),
    "nl": (
        (_R, 4.5, r"\bniet\b~(?:weerhouden|verder|geselecteerd|uitgekozen|doorgaan|vervolg|uitnodigen|gekozen)"),
        (
            _R,
            4.5,
            r"\b(?:andere|een andere) (?:kandida|sollicitant)~|(?:gekozen|keuze|besloten|voorkeur)~andere kandida",
        ),
        (_R, 4.0, r"(?:helaas|spijt|jammer)~(?:sollicitatie|procedure|functie|mededelen|afwijzen)"),
        (_R, 4.0, r"(?:functie|vacature)~(?:vervuld|ingevuld|gesloten)"),
        (_R, 1.8, r"(?:wensen|succes|beste)~(?:toekomstige|zoektocht|verdere|loopbaan|carrière)"),
        (
            _A,
            3.8,
            r"(?:sollicitatie|cv)~(?:goed )?(?:ontvangen|binnengekomen)|ontvangst~sollicitatie"
            r"|ontvangen~sollicitatie",
        ),
        (_A, 2.6, r"(?:bedankt|dank)~(?:sollicitatie|solliciteren|interesse)"),
        (_N, 4.2, r"nog (?:geen|niet)~(?:besl|beslissing|besluit|keuze|gekozen)|nog (?:in gesprek|bezig)"),
        (_I, 4.2, r"(?:uitnodig\w+|nodigen|graag)~(?:gesprek|interview|kennismak|ontmoeten)|op de shortlist"),
        (_I, 3.4, r"(?:beschikbaar|wanneer|schikt)~(?:gesprek|je|u)\b"),
        (
            _C,
            4.3,
            r"bevestig\w*~(?:gesprek|afspraak|interview)|(?:gesprek|interview)~(?:bevestigd|gepland|vindt~plaats)",
        ),
        (
            _X,
            4.5,
            r"(?:gesprek|interview|afspraak)~(?:geannuleerd|gaat niet door|vervalt)|annuler\w+~(?:gesprek"
            r"|interview)",
        ),
        (
            _CH,
            4.5,
            r"(?:gesprek|interview|afspraak)~(?:verzet|verplaats|verschoven)|(?:verzetten|verplaatsen"
            r"|verschuiven)~(?:gesprek|interview|afspraak)",
        ),
        (
            _T,
            3.8,
            r"(?:beantwoord\w*|invullen|maken|maak)~(?:vragen|test|opdracht|vragenlijst|interview)"
            r"|schriftelijke? interview|vragen beantwoord",
        ),
        (_O, 4.5, r"(?:bieden|aanbieden)~(?:functie|baan|contract)|arbeidsovereenkomst"),
    ),
    "it": (
        (_R, 4.5, r"\bnon\b~(?:scelto|selezionat|proseguire|procedere|andare avanti|proced|ritenut|idone)"),
        (_R, 4.5, r"\baltr[oiae] (?:candidat|profil|person)~|(?:scelto|optato|deciso)~altr[oiae]"),
        (_R, 4.0, r"(?:purtroppo|spiacenti|dispiace|rammarico)~(?:candidatura|selezione|posizione|comunicar|informar)"),
        (_R, 4.0, r"posizione~(?:è stata|già)~(?:coperta|chiusa|assegnata)"),
        (_R, 1.8, r"(?:auguriamo|augurandoti|augurandole|auguri)~(?:meglio|futur|ricerca|successo|fortuna)"),
        (
            _A,
            3.8,
            r"(?:ricevuto|ricezione|ricevuta)~(?:candidatura|curriculum|cv|domanda)|candidatura~(?:ricevuta"
            r"|registrata|inviata)",
        ),
        (_A, 2.6, r"grazie~(?:candidatura|candidarti|candidato|interesse)"),
        (
            _N,
            4.2,
            r"(?:non~ancora|ancora non)~(?:decis|presa|scelta|esito)|decisione~(?:ancora|in corso)|stiamo ancora",
        ),
        (
            _I,
            4.2,
            r"(?:invit\w+|piacerebbe|vorremmo)~(?:colloquio|conoscer|incontr|intervista)|selezi\w+ per (?:una|un)",
        ),
        (_I, 3.4, r"disponib\w+~(?:colloquio|chiamata|settimana|giorn)"),
        (_C, 4.3, r"conferm\w+~(?:colloquio|appuntamento)|colloquio~(?:confermato|fissato|si terrà|programmato)"),
        (_X, 4.5, r"colloquio~annull|annull\w+~colloquio"),
        (_CH, 4.5, r"colloquio~(?:spost|rinvi|posticip)|(?:spost|rinvi|posticip)\w+~colloquio"),
        (_T, 3.8, r"(?:rispond\w+|complet\w+)~(?:domande|test|questionario|colloquio)|inizia il colloquio scritto"),
        (
            _O,
            4.5,
            r"(?:offrir\w+|offriamo|proporre)~(?:posizione|posto|contratto)|lettera di assunzione"
            r"|proposta di assunzione",
        ),
    ),
    "pl": (
        (
            _R,
            4.5,
            r"\bnie\b~(?:wybra|zakwalifik|kontynu|przejś|zdecydowa|możemy zaprosić|został[ao]? (?:rozpatrzon"
            r"|wybran))",
        ),
        (_R, 4.5, r"(?:inn(?:ego|ych|ą|e|y)) kandydat"),
        (_R, 4.0, r"(?:niestety|przykro|z żalem)~(?:aplikac|rekrutac|stanowisk|poinformowa|kandydat)"),
        (_R, 1.8, r"życzymy~(?:powodzenia|sukces|najlepsz|dalsz|przyszł)"),
        (_A, 3.8, r"(?:otrzymali\w+|otrzymaniu|otrzymania|wpłynęł)~(?:aplikac|cv|zgłoszeni)"),
        (_A, 2.6, r"dziękujemy~(?:aplikac|zgłoszeni|zainteresowani|przesłani)"),
        (_N, 4.2, r"(?:jeszcze nie|nie~jeszcze)~(?:decyzj|zdecydowa|podj)|decyzj\w+~jeszcze"),
        (_I, 4.2, r"(?:zapra\w+|zaprosi\w+|chcieliby\w+)~(?:rozmow|spotkani|interview)|(?:krótkiej|skróconej) li\w+"),
        (_C, 4.3, r"potwierdz\w+~(?:rozmow|spotkani)|(?:rozmow|spotkani)\w+~(?:odbędzie|zaplanowan|potwierdzon)"),
        (_X, 4.5, r"(?:rozmow|spotkani)\w+~odwoła|odwoł\w+~(?:rozmow|spotkani)"),
        (_CH, 4.5, r"(?:rozmow|spotkani)\w+~(?:przełoż|przesun)|(?:przełoż|przesun)\w+~(?:rozmow|spotkani)"),
        (_T, 3.8, r"(?:wypełn|rozwiąż|wykonaj|odpowie)\w*~(?:test|zadani|pyta|ankiet)"),
        (_O, 4.5, r"(?:zaproponować|zaoferować|oferujemy)~(?:stanowisk|prac|umow)|umow\w+ o pracę"),
    ),
}
_CONDITIONS: Mapping[str, re.Pattern[str]] = {
    "de": re.compile(r"\b(?:falls|sollten? (?:sie|du|ihr)|wenn|sofern|ob)\b"),
    "fr": re.compile(r"\b(?:si|sans réponse|au cas où|lorsque)\b"),
    "es": re.compile(r"\b(?:si|en caso de|cuando)\b"),
    "pt": re.compile(r"\b(?:se|caso|quando)\b"),
    "nl": re.compile(r"\b(?:als|indien|mocht|wanneer)\b"),
    "it": re.compile(r"\b(?:se|qualora|nel caso|quando)\b"),
    "pl": re.compile(r"\b(?:jeśli|jeżeli|gdy)\b"),
}
_JOB = re.compile(
    r"bewerb|vorstellung|lebenslauf|candidat|entretien|recrut|currícul|curricul|entrevista|empleo|vaga|sollicit"
    r"|vacature|functie|colloqui|selezion|stanowisk|rekrutac|aplikac|kandydat|einstellung|stelle\b|puesto|poste\b"
)

_PERHAPS_JOB = re.compile(
    r"gespräch|entscheid|unterlagen|rendez-vous|décision|decisión|decisão|gesprek|decisione|rozmow|decyzj"
)


@dataclass(frozen=True, slots=True)
class ForeignSignal:
    """One row of the table, with its language in its name."""

    name: str
    category: Category
    weight: float
    expression: re.Pattern[str]


@cache
def _signals(language: str) -> tuple[ForeignSignal, ...]:
    """The rows of one language, made ready when the first mail in it comes."""
    return tuple(
        ForeignSignal(
            name=f"{language}-{category.value.replace('_', '-')}-{number}",
            category=category,
            weight=weight,
            expression=re.compile(text.replace("~", _GAP)),
        )
        for number, (category, weight, text) in enumerate(_ROWS.get(language, ()), 1)
    )


_POLISH = re.compile(r"[ąęłńśźż]")
_LETTERS = re.compile(r"[^\W\d_]")


def language_of(text: str) -> str:
    """Given a text, return its language, ISO 639-1; "" where nobody can tell."""
    start = text[:2000].lower()
    if len(_POLISH.findall(start)) > 0.02 * max(1, len(_LETTERS.findall(start))):
        return "pl"
    return guess(text[:2000])


def foreign_signals(sentence: str, language: str) -> Iterator[ForeignSignal]:
    """Given a sentence in a language of the table, yield what it carries. What is only supposed carries nothing."""
    text = sentence[:400].lower().replace("’", "'")
    conditions = _CONDITIONS.get(language)
    condition = conditions.search(text) if conditions else None
    for signal in _signals(language):
        match = signal.expression.search(text)
        if match is None:
            continue
        supposed = condition is not None and condition.start() < match.start() and signal.weight > 2
        if not supposed or signal.category is Category.ACKNOWLEDGEMENT:
            yield signal


def job_words(text: str) -> int:
    """Given a text in another language than English, return 2 where it speaks of an application, 1 where it may."""
    start = text[:4000].lower()
    if _JOB.search(start):
        return 2
    return 1 if _PERHAPS_JOB.search(start) else 0
