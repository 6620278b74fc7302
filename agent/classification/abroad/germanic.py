"""What decides in a sentence of German and Dutch: rows as in ``rows``."""

from __future__ import annotations

from agent.classification.abroad.rows import (
    ACKNOWLEDGEMENT,
    ASSESSMENT,
    CANCELLATION,
    CHANGE,
    CONFIRMATION,
    INVITATION,
    NO_DECISION,
    OFFER,
    REJECTION,
    Rows,
)

GERMANIC: Rows = {
    "de": (
        (
            REJECTION,
            2.4,
            r"(?:für|mit) (?:eine[nr]?|jemand\w*|die|den|unsere[nr]?) (?:kolleg|ander|intern|mitbewerb"
            r"|bewerberin|kandidatin|person)\w*~(?:entschieden|besetz|gewählt)"
            r"|entschieden~(?:für eine[nr]? ander|jemand ander)|(?:hat|haben) sich~anders entschieden"
            r"|(?<!nicht )(?:für|mit) jemand\w*~(?:entschieden|besetz)",
        ),
        (
            REJECTION,
            2.4,
            r"(?:keine positive|keine gute|keine erfreuliche)\w* (?:nachricht|rückmeldung|antwort|mitteilung)"
            r"|nicht weiter\s?(?:verfolgen|berücksichtigen)|absage erteilen|leider abgesagt"
            r"|stelle~nicht (?:mehr )?besetz",
        ),
        (
            REJECTION,
            2.4,
            r"(?:wird|klappt|reicht|passt)~(?:leider )?(?:nichts|nicht)\b~(?:diesmal|dieses mal|leider|für uns)"
            r"|diesmal~nicht (?:geklappt|gereicht)",
        ),
        (
            NO_DECISION,
            2.4,
            r"(?:dauert|braucht|brauchen)~noch~(?:entscheid|tage|woche|etwas|bis)|noch (?:offen|unklar"
            r"|nichts neues|im gespräch|im auswahl)|(?:noch|erst)~(?:weitere|andere) (?:gespräche|bewerber"
            r"|kandidat)|(?:melde|melden) (?:mich|uns)~(?:sobald|bis|spätestens)",
        ),
        (
            INVITATION,
            2.4,
            r"(?:hätten|haben|hätte|hast) (?:sie|du)~(?:zeit|lust|interesse)~(?:\?|gespräch|telefon|kaffee"
            r"|treffen)|(?:kommen sie|komm)~(?:vorbei|zu uns)|würden (?:sie|dich|uns)~(?:gern|gerne)~(?:kennen"
            r"|sprechen|telefonieren|einladen)|passt (?:es )?(?:ihnen|dir)~\?",
        ),
        (
            CONFIRMATION,
            3.0,
            r"\b(?:bis|am|also|dann)\b~(?:montag|dienstag|mittwoch|donnerstag|freitag|\d{1,2}\.)~(?:uhr"
            r"|\d{1,2}:\d\d)~(?:passt|steht|notiert|freue|freuen|eingetragen)|(?:passt|steht|notiert"
            r"|eingetragen)~(?:uhr|montag|dienstag|mittwoch|donnerstag|freitag)|freu\w*~(?:gespräch|sie"
            r"|dich)~(?:am|um)~\d|(?:sehen|treffen|sprechen) wir (?:uns|sie|dich)\b~\d ?uhr"
            r"|(?:erwarten?|begrüßen) (?:wir )?(?:sie|dich)\b~\d ?uhr",
        ),
        (
            REJECTION,
            4.5,
            r"\bander(?:e|en|er|em) (?:bewerb|kandidat|person)~(?:entschieden|entscheid|vorzug|ausgewählt|besetzt)",
        ),
        (
            REJECTION,
            4.5,
            r"(?:entschieden|entscheidung|vorzug)~(?:ander(?:e|en|er|em) (?:bewerb|kandidat)|gegen (?:ihre|deine"
            r"|sie))|\bgegen (?:(?:ihre|deine) \w+|sie|dich)~\bentschieden\b",
        ),
        (
            REJECTION,
            4.5,
            r"\A(?:(?!\b(?:unvollständig|verspätet|später|nachgereicht)\w*).)*?"
            r"\b(?:nicht|leider kein\w*|absage)\b~(?:berücksichtig|weiterverfolg|engere (?:aus)?wahl|in betracht)",
        ),
        (
            REJECTION,
            4.5,
            r"\b(?:leider|bedauer\w+)\b~(?:nicht~(?:zusage|positiv|anbieten|einladen|entsprechen|fortsetzen))"
            r"|^(?![^.]{0,120}(?<!für )\b(?:das|den|unser|ihr|dein|euer) (?:\w{1,30} ){0,2}?"
            r"\w{0,20}(?:gespräch|termin|interview|treffen|telefonat)).{0,200}?\b(?:leider|bedauer\w+)\b~absagen?\b",
        ),
        (REJECTION, 4.2, r"\bstelle\b~(?:anderweitig|bereits|inzwischen|intern) (?:vergeben|besetzt)"),
        (
            REJECTION,
            4.0,
            r"\bstelle (?:ist|wurde|hat)\b(?:(?!\b(?:nicht|noch|wenn|falls|erst|an sie|an dich)\b)[^.]){0,40}"
            r"(?:gestrichen|vergeben|weggefallen|jemand\w* (?:ander\w*|aus)~(?:bekommen|erhalten))",
        ),
        (
            REJECTION,
            3.6,
            r"\bgerne? hätten? (?:wir|ich) (?:ihnen|dir|sie|dich)~(?:zugesagt|genommen|eingestellt|angeboten)",
        ),
        (REJECTION, 4.0, r"(?:nicht|kein\w*)~(?:ausgewählt|für sie entschieden|für dich entschieden|die wahl)"),
        (REJECTION, 3.6, r"(?:derzeit|momentan)~(?:davon absehen|keine~(?:besetzung|stelle)~geplant)|davon absehen"),
        (
            REJECTION,
            1.6,
            r"(?:zukünftig|weiter(?:en|e)|beruflich)\w*~(?:alles gute|viel erfolg)|(?:alles gute"
            r"|viel erfolg)~(?:zukunft|weiter|zukünftig|suche|vorhaben)",
        ),
        (REJECTION, 1.2, r"\b(?:leider|bedauerlicherweise)\b"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:bewerbung|unterlagen)~(?:erhalten|eingegangen|eingang)|(?:eingang|erhalt)~(?:bewerbung"
            r"|unterlagen)",
        ),
        (ACKNOWLEDGEMENT, 2.0, r"(?:danke|dank)~(?:bewerbung|interesse)"),
        (
            NO_DECISION,
            4.2,
            r"(?:noch (?:keine|nicht)|entscheidung~noch)~(?:entscheid|entschieden|rückmeldung)"
            r"|entscheidung~(?:nicht leicht|noch aus)",
        ),
        (NO_DECISION, 3.0, r"bitten~(?:noch )?(?:um )?~geduld|etwas geduld|noch etwas zeit|verzöger"),
        (
            INVITATION,
            4.2,
            r"(?:laden|einladen|einladung)~(?:gespräch|interview|termin|kennenlern)|(?:gespräch|interview"
            r"|kennenlern)~(?:einladen|einladung)",
        ),
        (
            INVITATION,
            3.6,
            r"(?:welcher|wann|passt|terminvorschl|verfügbar)~(?:termin|ihnen|dir|gespräch)|(?:gerne"
            r"|gern)~kennen\s?lernen",
        ),
        (
            CONFIRMATION,
            4.3,
            r"(?:bestätig\w+)~(?:termin|gespräch|interview)|(?:termin|gespräch|interview)~(?:bestätigt"
            r"|findet~statt)",
        ),
        (CANCELLATION, 4.5, r"(?:gespräch|termin|interview)~(?:absagen|abgesagt|entfällt|ausfallen)"),
        (CHANGE, 4.5, r"(?:gespräch|termin|interview)~(?:verschieben|verschoben|verlegen|verlegt|neuen termin)"),
        (
            ASSESSMENT,
            3.8,
            r"(?:fragen|test|aufgabe|fragebogen|vorstellungsgespräch)~(?:beantworten|bearbeiten|lösen|ausfüllen)"
            r"|(?:beantworten|bearbeiten)~(?:fragen|test|aufgabe|fragebogen|gespräch)|schriftliche vorstellung"
            r"|(?:fallstudie|fallbeispiel|probeaufgabe|testaufgabe)~(?:anbei|bis|lösung|bearbeit|zurück)"
            r"|(?:anbei|schicke?|sende)~(?:fallstudie|fallbeispiel|probeaufgabe|testaufgabe)",
        ),
        (
            OFFER,
            4.5,
            r"(?:freuen uns|gerne|gern)~(?:stelle|position|vertrag)~anbieten|vertragsangebot"
            r"|(?<!aktuellen )(?<!aktueller )(?<!jetzigen )(?<!bisherigen )(?<!derzeitigen )(?<!alten"
            r" )(?<!bestehenden )(?<!laufenden )"
            r"arbeitsvertrag",
        ),
    ),
    "nl": (
        (
            REJECTION,
            2.4,
            r"(?:voor|met) (?:een|iemand) (?:ander|interne?|collega|anders)\w*~(?:gekozen|verder|doorgaan|gegaan"
            r"|kiezen)|gekozen voor~(?:ander|interne|collega|iemand)|(?:moeten|moet)~(?:teleurstellen|afwijzen)"
            r"|geen~(?:match|vervolg|plek)",
        ),
        (
            NO_DECISION,
            2.4,
            r"(?:nog|even)~(?:geen nieuws|niet rond|niets|geduld|overleg|afwachten|andere gesprekken)|(?:duurt"
            r"|kost)~(?:langer|meer tijd|nog)|(?:laat|laten|hoor|hoort)~(?:zodra|uiterlijk|volgende week)"
            r"|zodra~(?:weet|weten|meer)",
        ),
        (
            INVITATION,
            2.4,
            r"(?:heb|hebt|heeft) (?:je|u)~(?:tijd|zin|gelegenheid)|(?:kun|kunt|zou|zouden) (?:je|u"
            r"|we)~(?:langskomen|bellen|spreken|afspreken)|(?:wanneer|welk moment|welke dag)~(?:schikt|past|kun"
            r"|kunt|uitkomt|komt)",
        ),
        (
            CONFIRMATION,
            3.0,
            r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag)~(?:uur|\d{1,2}[:.]\d\d)~(?:prima|goed|staat"
            r"|genoteerd|akkoord)|(?:zien|spreken|ontmoeten|ontvangen|verwachten) (?:we|wij) (?:elkaar|je|u|jou)\b"
            r"~(?:uur|\d{1,2}[:.]\d\d)|(?:prima|goed|staat|genoteerd|akkoord|tot)~(?:maandag|dinsdag|woensdag"
            r"|donderdag|vrijdag)~(?:uur|\d{1,2}[:.]\d\d)",
        ),
        (
            REJECTION,
            4.5,
            r"\bniet\b~(?:weerhouden|verder|geselecteerd|uitgekozen|vervolg|uitnodigen|gekozen)"
            r"|\A(?:(?!\b(?:\w*gesprek|interview|afspraak|kennismaking)\b).)*?\bniet\b~doorgaan",
        ),
        (
            REJECTION,
            4.5,
            r"\b(?:andere|een andere) (?:kandida|sollicitant)~|(?:gekozen|keuze|besloten|voorkeur)~andere kandida",
        ),
        (REJECTION, 4.0, r"(?:helaas|spijt|jammer)~(?:sollicitatie|procedure|functie|mededelen|afwijzen)"),
        (REJECTION, 4.0, r"(?:functie|vacature)~(?:vervuld|ingevuld|gesloten)"),
        (
            REJECTION,
            4.0,
            r"(?:baan|functie|plek|rol|vacature) (?:is|gaat)\b(?:(?!\b(?:niet|nog|als)\b)[^.]){0,20}"
            r"naar (?:een|onze) (?:collega|ander|intern)",
        ),
        (REJECTION, 1.8, r"(?:wensen|succes|beste)~(?:toekomstige|zoektocht|verdere|loopbaan|carrière)"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:sollicitatie|cv)~(?:goed )?(?:ontvangen|binnengekomen)|ontvangst~sollicitatie"
            r"|ontvangen~sollicitatie",
        ),
        (ACKNOWLEDGEMENT, 2.6, r"(?:bedankt|dank)~(?:sollicitatie|solliciteren|interesse)"),
        (NO_DECISION, 4.2, r"nog (?:geen|niet)~(?:besl|beslissing|besluit|keuze|gekozen)|nog (?:in gesprek|bezig)"),
        (INVITATION, 4.2, r"(?:uitnodig\w+|nodigen|graag)~(?:gesprek|interview|kennismak|ontmoeten)|op de shortlist"),
        (INVITATION, 3.4, r"(?:beschikbaar|wanneer(?!~(?:beginnen|starten))|schikt)~(?:gesprek|je|u)\b"),
        (
            CONFIRMATION,
            4.3,
            r"bevestig\w*~(?:gesprek|afspraak|interview)|(?:gesprek|interview)~(?:bevestigd|gepland|vindt~plaats)",
        ),
        (
            CANCELLATION,
            4.5,
            r"(?:gesprek|interview|afspraak)~(?:geannuleerd|gaat niet door|vervalt)|annuler\w+~(?:gesprek"
            r"|interview)",
        ),
        (
            CHANGE,
            4.5,
            r"(?:gesprek|interview|afspraak)~(?:verzet|verplaats|verschoven)|(?:verzetten|verplaatsen"
            r"|verschuiven)~(?:gesprek|interview|afspraak)",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:beantwoord\w*|invullen|maken|maak)~(?:vragen|test|opdracht|vragenlijst|interview)"
            r"|schriftelijke? interview|vragen beantwoord",
        ),
        (
            OFFER,
            4.5,
            r"(?:bieden|aanbieden)~(?:functie|baan|contract)|(?<!huidige )(?<!vorige )(?<!lopende )arbeidsovereenkomst",
        ),
    ),
}
