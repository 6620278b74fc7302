"""Plain words of German, Dutch and the Romance languages, as small firms write them: somebody was found, the post is
the reader's, can they come by on Tuesday. Rows as in ``rows``.
"""

from __future__ import annotations

from agent.classification.abroad.rows import ACKNOWLEDGEMENT, CANCELLATION, INVITATION, OFFER, REJECTION, Rows

PLAINLY: Rows = {
    "de": (
        (
            REJECTION,
            4.2,
            r"\b(?:haben|habe|hat)\b(?:(?!\b(?:nicht|noch|niemand\w*)\b)[^.;!?]){0,40}\b(?:jemand\w*"
            r"|eine[nr]? ander\w*)\b(?:(?!\b(?:nicht|noch|niemand\w*)\b)[^.;!?]){0,40}(?:gefunden|genommen"
            r"|eingestellt)(?!,? (?:der|die) (?:sie|dich|ihnen|dir)\b)|\b(?:nehmen"
            r"|nimmt)\b(?: \w+){0,2} (?:jemand\w*|(?:eine[nr]?|den|die) ander\w*)\b"
            r"|\bist (?:leider )?(?:eine? ander\w*|jemand ander\w*) geworden|\bfür (?:den|die|einen"
            r"|eine) anderen?\b(?: \w+){0,2} entschieden"
            r"|\bleider (?:ein )?nein\b(?=\s?[.,!;]|\s?\Z)"
            r"|\b(?:uns|mich)\b(?:(?!\b(?:nicht|noch|niemand\w*|sie|dich)\b)[^.;!?]){0,30}\bfür (?:eine[nr]?"
            r"|unsere[nr]?)"
            r" (?:\w+ )?(?:bewerber|kandidat|kolleg|mitarbeiter|person\b)\w*~\bentschieden"
            r"|\bstelle (?:\w+ ){0,2}?(?:an )?(?:eine[mnr]|unsere[mnr]) (?:\w+ )?(?:bewerber|kandidat|kolleg"
            r"|mitarbeiter)\w*"
            r"~\b(?:gegeben|vergeben|übertragen|bekommen|zugesagt)\b",
        ),
        (
            REJECTION,
            4.0,
            r"\bstelle ist(?: (?!nicht|noch|frei)\w+){0,3} (?:weg|besetzt|vergeben)\b|\b(?:bei|mit) uns wird (?:es"
            r"|das) (?:leider )?nichts|\bwird (?:leider )?nichts (?:daraus|mit (?:der stelle|dem job))",
        ),
        (
            OFFER,
            5.4,
            r"\b(?:du hast|sie haben) (?:die stelle|den job|den platz)\b(?!~(?:nicht|gesehen|gefunden"
            r"|ausgeschrieben|genannt|besetzt|vergeben))|\b(?:möchten|wollen|würden)(?: wir)? (?:sie"
            r"|dich)\b(?:(?! (?:kennen|nicht))[^.;!?]){0,60} (?:einstellen|nehmen|bei uns haben)\b|\bsagen wir (?:ihnen"
            r"|dir)~\bzu\b|\b(?:würden|wären)~(?:freuen|froh|glücklich)~wenn (?:du|sie)(?:[^.;!?]"
            r"|\d\.){0,60}?(?:anfang|anfäng|beginn"
            r"|einsteig|verstärk)\w*"
            r"|\bwir (?:nehmen|stellen) (?:dich|sie)\b(?!(?: \w+){0,4} (?:mit|auf|vor|in|um|zurück|nicht)\b)"
            r"|\bnehmen wir (?:dich|sie)\b"
            r"(?!(?: \w+){0,4} (?:mit|auf|vor|in|um|zurück|nicht)\b)",
        ),
        (
            CANCELLATION,
            4.5,
            r"(?:gespräch|termin|interview)~(?:fällt|fallen)~\baus\b",
        ),
        (
            ACKNOWLEDGEMENT,
            3.0,
            r"\b(?:ist|sind) (?:gut )?angekommen\b|\b(?:gebe|leite|reiche)~\bweiter\b",
        ),
    ),
    "nl": (
        (
            REJECTION,
            4.2,
            r"\b(?:hebben|heb|heeft)(?: (?!nog|niet)\w+){0,4} (?:iemand|een ander\w*)\b~(?:gevonden|aangenomen"
            r"|gekozen)|\bverder met (?:een )?(?:andere?\b|kandidaten|iemand)|\b(?:plek|baan|functie"
            r"|vacature) is(?: (?!niet|nog)\w+){0,2} (?:vergeven|vervuld|weg|bezet|ingevuld)\b"
            r"|\b(?:is (?:het )?een ander|het is (?:een ander|iemand anders)) geworden"
            r"|\b(?:helaas|het is) (?:een )?nee\b(?=\s?[.,!;]|\s?\Z)",
        ),
        (
            OFFER,
            4.5,
            r"\b(?:baan|plek|functie) is voor (?:jou|u)\b|\b(?:willen|zouden) (?:je|u|jou) (?:\w+ )?graag (?:hebben"
            r"|aannemen|in dienst)"
            r"|\bnemen (?:je|u|jou) (?:graag )?(?:aan|in dienst)\b",
        ),
        (
            ACKNOWLEDGEMENT,
            3.0,
            r"\bgoed ontvangen\b|\bgeef (?:het|hem|je \w+) door\b",
        ),
    ),
    "fr": (
        (
            REJECTION,
            4.2,
            r"\b(?:avons|ai|a|ont) (?:(?:finalement|déjà|donc|plutôt|préféré) ){0,2}(?:(?:pris|choisi|retenu"
            r"|embauché|recruté|engagé|prendre|embaucher|recruter) (?:quelqu'un|(?:une|un) autre(?! (?:rendez|jour"
            r"|date|créneau|horaire|moment|lieu|heure))|une personne|une? (?:ami|collègue)|son |sa )"
            r"|trouvé quelqu'un)|\bpréféré (?:embaucher|recruter|prendre|garder)\b|\bfait un autre choix\b"
            r"|\bchoix s'est (?:\w+ )?(?:porté|arrêté) sur (?:quelqu'un|(?:une|un) (?:\w+ )?(?:personne|profil"
            r"|candidat|collègue))"
            r"|\bc'est (?:malheureusement |hélas )?non\b(?=\s?[.,!;]|\s?\Z)",
        ),
        (
            OFFER,
            4.5,
            r"\bc'est oui\b|\bchoix s'est (?:\w+ )?(?:porté|arrêté) sur (?:vous|toi)\b|\bvous êtes (?:prise?"
            r"|embauchée?|engagée?)\b|\bposte est (?:à vous|pour vous"
            r"|le vôtre)\b|\bque (?:vous|tu) (?:rejoigni|intégri)\w+|\bvous commencez (?:le|lundi|mardi|mercredi"
            r"|jeudi|vendredi)\b"
            r"|\b(?:on|nous) (?:vous|te) (?:prend|prends|prenons|embauche|embauchons|engage|engageons|recrute"
            r"|recrutons)\b(?! (?:en|par|au|pour un entretien|rendez))",
        ),
        (
            INVITATION,
            3.6,
            r"\b(?:pouvez|pourriez)-vous (?:passer|venir)\b~(?:lundi|mardi|mercredi|jeudi|vendredi|\d ?h\b)",
        ),
        (
            ACKNOWLEDGEMENT,
            3.0,
            r"\bbien reçu\b|\bje (?:le |la )?transmets\b",
        ),
    ),
    "es": (
        (
            REJECTION,
            4.2,
            r"(?<!no )\b(?:hemos|han|ha) (?:(?:finalmente|ya) ){0,2}(?:quedado con|cogido|contratado|elegido"
            r"|escogido|preferido|encontrado|fichado|(?:optado|decidido|apostado|decantado"
            r"|inclinado) por) (?:a )?(?:otr[oa](?! (?:fecha|día"
            r"|hora|sitio|momento))|alguien|una persona)\b|\b(?:puesto|plaza|vacante) (?:ya está|está ya|ya se ha"
            r"|ya ha sido) (?:dad|cubiert|ocupad|cogid)\w+|\b(?:puesto|plaza|vacante) (?:es|será|va a ser|ha sido) para"
            r" (?:otr[oa]|alguien|un[oa]? (?:compañer|candidat|persona|trabajador|emplead)\w*)|\bpreferi\w+ contratar\b"
            r"|\b(?:la respuesta|la decisión) es (?:que )?no\b(?=\s?[.,!;]|\s?\Z)",
        ),
        (
            OFFER,
            4.5,
            r"\b(?:puesto|trabajo|plaza|empleo) es (?:tuy[oa]|suy[oa])\b|\b(?:queremos|gustaría"
            r"|quisiéramos) (?:que (?:te|se) (?:incorpor|una)\w*|contratar(?:te|le|la|lo))\b"
            r"|(?<!no )\b(?:te|le|la|lo) (?:contratamos|cogemos|fichamos)\b"
            r"|(?<!no )\bhemos (?:\w+ )?(?:(?:decidido|decantado|optado|apostado) por|quedado con|elegido a) (?:ti"
            r"|usted|contigo)\b",
        ),
        (
            INVITATION,
            3.6,
            r"\b(?:puedes|podrías|puede|podría) (?:pasar(?:te|se)?|venir|acercar(?:te|se))\b~(?:lunes|martes"
            r"|miércoles|jueves|viernes|\d{1,2}:\d\d|a las \d)",
        ),
        (
            ACKNOWLEDGEMENT,
            3.0,
            r"\brecibido,? (?:muchas )?gracias\b|\bse lo paso\b",
        ),
    ),
    "pt": (
        (
            REJECTION,
            4.2,
            r"(?<!não )\b(?:encontr[áa]mos|contrat[áa]mos|escolhemos|opt[áa]mos por"
            r"|fic[áa]mos com) (?:outr[oa] (?:pessoa|candidat|colega)\w*|alguém)\b|\bpreferi\w+ contratar\b"
            r"|\b(?:a resposta é|infelizmente é) (?:um )?não\b(?=\s?[.,!;]|\s?\Z)",
        ),
        (
            OFFER,
            4.5,
            r"\b(?:lugar|vaga|emprego|posto) é (?:teu|seu|sua|tua)\b|\b(?:gostaríamos|queremos"
            r"|gostávamos) (?:de )?(?:a |o |te |lhe )?contratar\b"
            r"|\bqueremos (?:você|ter você|tê-l[oa]|ter-te) (?:na (?:nossa )?equip[ae]|no (?:nosso )?time"
            r"|co(?:n)?nosco|com a gente)\b",
        ),
        (
            INVITATION,
            3.6,
            r"\b(?:podes|pode|poderia|podias) (?:passar|vir)\b~(?:segunda|terça|quarta|quinta|sexta|às \d)",
        ),
    ),
    "it": (
        (
            REJECTION,
            4.2,
            r"(?<!non )\b(?:abbiamo|ho|hanno|ha) (?:(?:già|poi|alla fine|infine) ){0,2}(?:(?:trovato|preso|scelto"
            r"|assunto|preferito) (?:qualcun\w*|un'?altra persona|un altro (?!giorno|orario|momento)\w+"
            r"|una persona))\b(?! (?:giorno|orario"
            r"|momento))"
            r"|\b(?:la risposta è|purtroppo è) (?:un )?no\b(?=\s?[.,!;]|\s?\Z)",
        ),
        (
            OFFER,
            4.5,
            r"\b(?:posto|lavoro) è (?:tuo|suo)\b|\bfelic[ie] di aver(?:la|ti) (?:con noi|nel|nella)\b"
            r"|(?<!non )\b(?:ti|la|lo) (?:assumiamo|prendiamo)\b",
        ),
        (
            INVITATION,
            3.6,
            r"\b(?:puoi|può|potresti|potrebbe) (?:passare|venire)\b~(?:lunedì|martedì|mercoledì|giovedì|venerdì"
            r"|alle \d)",
        ),
    ),
}
