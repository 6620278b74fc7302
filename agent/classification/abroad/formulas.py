"""Formulas of letters abroad: what employers have written in the same words year after year, when they refuse ("y
donner une suite favorable"), or take somebody on ("dass wir uns für Sie entschieden haben"). Rows as in ``rows``.

A sentence with one means what it says, whatever the rest of the letter sounds like.
"""

from __future__ import annotations

from agent.classification.abroad.rows import CANCELLATION, NO_DECISION, OFFER, REJECTION, Rows

FORMULA = "formula"
"""What the names of their signals have in them."""

_NOT_DE = r"(?:(?!\b(?:nicht|kein\w*|noch|vielleicht|eventuell|andere|später)\b)[^.;!?]){0,60}?"
_NO_TALK_FR = (
    r"(?:(?!\b(?:pas|plus|entretien|rendez-vous|échange|échanger|rencontre|appel"
    r"|visite|visio|journée|autre)\b)[^.;!?]){0,60}?"
)
_NO_TALK_ES = r"(?:(?!\b(?:no|entrevista|llamada|reunión|charla|sesión|evento|prueba)\b)[^.;!?]){0,60}?"
_NO_TALK_PT = r"(?:(?!\b(?:não|entrevista|chamada|reunião|conversa|sessão|evento|teste)\b)[^.;!?]){0,60}?"
_NO_TALK_NL = r"(?:(?!\b(?:niet|geen|gesprek|kennismak\w*|afspraak|interview|meeloop\w*)\b)[^.;!?]){0,60}?"
_NO_TALK_IT = r"(?:(?!\b(?:non|colloquio|incontro|chiamata|intervista|evento|prova)\b)[^.;!?]){0,60}?"

FORMULAS: Rows = {
    "de": (
        (
            REJECTION,
            6.0,
            r"\b(?:wir|ich|wir leider|ich leider) (?:sie|dich)\b~\bnicht (?:weiter |mehr )?(?:zu )?berücksichtig\w+"
            r"|\b(?:ihre|deine) bewerbung\b~\bnicht (?:weiter |mehr )?(?:zu )?berücksichtig\w+"
            r"|\bgegen (?:sie|dich|(?:eine |die )?(?:zusammenarbeit|einstellung)|(?:ihre|deine) (?:bewerbung"
            r"|einstellung))\b"
            r"(?:(?! und\b)[^.;!?]){0,30}\bentschieden\b"
            r"|\b(?:leider|bedauere?n?)\b~\bkeine (?:positive|bessere|erfreulichere|andere) (?:rückmeldung"
            r"|nachricht|antwort"
            r"|mitteilung|auskunft)\b"
            r"|\b(?:entscheidung|wahl)\b (?:ist|fiel|fällt)\b(?:(?!\b(?:nicht|noch|wenn)\b)[^.;!?]){0,30}\b(?:auf"
            r"|zugunsten"
            r"|zu gunsten) (?:von |eine[rnsm]?"
            r" |unsere[rn]? |den |die )?(?:\w+ )?(?:anderen? (?:person|bewerb|kandidat)|mitbewerb|mit-bewerb"
            r"|bewerber|kandidat|kolleg)\w*"
            r"|\bnicht in die (?:engere )?(?:aus)?wahl\b",
        ),
        (
            OFFER,
            6.0,
            rf"\b(?:wir|ich)\b{_NOT_DE}\b(?:uns|mich)\b{_NOT_DE}(?<!nicht )\bfür (?:sie"
            rf"|dich)(?: als (?:\w+ )?\w+)? entschieden\b"
            rf"|\b(?:ihnen|dir)\b{_NOT_DE}\b(?:die|diese) (?:\w+ )?(?:stelle|position|job|ausbildungsplatz"
            rf"|praktikumsplatz)\b"
            r"(?:(?!\b(?:nicht|kein\w*|könnten|hätten)\b)[^.;!?]){0,25}\banbieten\b"
            r"|\b(?:möchten|wollen|würden)(?: wir)? (?:sie|dich)\b(?:(?!\b(?:kennen\w*|nicht|gespräch|wenn"
            r"|falls)\b)(?:[^.;!?]"
            r"|(?<=\d)\.)){0,70} (?:einstellen|anstellen|bei uns haben|ins team holen)\b"
            r"|\b(?:stelle|position|job|platz|ausbildungsplatz) gehört (?:ihnen|dir)\b"
            r"|\b(?:anbei|im anhang|beigefügt|beiliegend|in der anlage)\b~\b(?:ihren|ihr|deinen|dein|den|der)"
            r" (?:\w+ )?(?:entwurf (?:des|ihres|deines) )?(?:arbeits|anstellungs|dienst"
            r"|ausbildungs)?vertrags?(?:entwurf)?\b"
            r"|\bvertragsentwurf\b~\b(?:anbei|anhang|beigefügt|anlage)\b"
            rf"|\b(?:ihnen|dir)\b{_NOT_DE}\b(?:eine|die|unsere) zusage (?:\w+ )?(?:zu )?(?:geben|erteilen|machen"
            rf"|aussprechen)\b",
        ),
        (
            NO_DECISION,
            5.0,
            r"\b(?:sie|du|ihre bewerbung|deine bewerbung)\b(?:(?!\b(?:nicht|kein\w*)\b)[^.;!?]){0,50}\b(?:noch"
            r"|weiter|weiterhin) (?:gut |mit )?"
            r"(?:im rennen|in der (?:engeren )?auswahl)\b",
        ),
    ),
    "fr": (
        (
            REJECTION,
            6.0,
            r"\b(?:pas|plus|pu|impossible|sans|non)\b(?! encore)~\bsuite (?:favorable|positive)\b"
            r"|\b(?:décidé|choisi|préféré|opté|fait le choix)\b~\b(?:poursuivre|continuer|avancer|aller plus loin"
            r"|recruter|retenir|privilégier|pour)\b(?: avec)? (?:une? (?:autre )?|d'autres |des )(?:candidat|profil"
            r"|personne)\w*\b"
            r"(?! (?:comme|tel|supplémentaire))"
            r"|\b(?:votre|ton) (?:profil|candidature|expérience|parcours|dossier)\b~\bne (?:correspond"
            r"|répond)\w*(?: \w+){0,2}? pas\b"
            r"(?! encore)"
            r"|\b(?:décidé|choisi|préférons|préféré)\b~\bne pas (?:donner suite|poursuivre|retenir)\b"
            r"|(?<!pas )\b(?:a|ont|avons|ai) (?:\w+ment |donc |plutôt )?(?:retenu|choisi|privilégié"
            r"|préféré) une? (?:autre )?"
            r"(?:candidat|profil|personne)\w* (?:plus|dont|avec|ayant|possédant|correspondant|disposant|interne|qui)\b"
            r"(?!~\b(?:comme|tel) (?:vous|le vôtre)\b)",
        ),
        (
            OFFER,
            6.0,
            r"\b(?:vous avez été|tu as été|vous êtes|avez bien été) (?:\w+ment )?(?:retenu|choisi|sélectionné"
            r"|recruté)e?s?(?:\(e\))?"
            r" (?:pour (?:le|ce|notre) poste|pour occuper|en tant que|comme|pour rejoindre)\b"
            r"|\b(?:serions|sommes|serais|suis) (?:très |vraiment |donc )?(?:ravi|heureu|enchanté"
            r"|content)\w*(?:\(e\))? de"
            rf" (?:vous |t')(?:accueillir|compter|intégrer|avoir)\b{_NO_TALK_FR}\b(?:parmi nous|dans (?:notre|nos|l')"
            rf" ?équipe\w*|à compter du|en tant que|comme|à bord)\b(?!{_NO_TALK_FR}\b(?:entretien|rendez-vous"
            rf"|échange\w*|visite)\b)"
            rf"|\b(?:suite à|après|à l'issue de) (?:nos|notre|votre|vos) (?:\w+ )?(?:entretien|échange"
            rf"|rencontre)\w*\b{_NO_TALK_FR}"
            rf"\b(?:proposons|propose|proposer|offrons|offrir)\b{_NO_TALK_FR}\b(?:cdi|cdd|contrat|poste|embauche)\b"
            r"|\b(?:ci-joint|en pièce jointe|trouverez|joins|joignons)\b~\b(?:votre|ton|le|la) (?:contrat de travail"
            r"|promesse d'embauche|projet de contrat)\b"
            r"|\b(?:confirmer|annoncer)\b~\b(?:votre|ton) (?:embauche|recrutement)\b",
        ),
        (
            NO_DECISION,
            5.0,
            r"\b(?:vous (?:êtes|restez|demeurez)|votre candidature (?:est|reste|demeure)) (?:toujours |encore "
            r"|bien )?(?:en lice|en course"
            r"|à l'étude|dans la course)\b",
        ),
    ),
    "es": (
        (
            REJECTION,
            6.0,
            r"(?<!no )\b(?:hemos|han|se ha|he) (?:\w+ ){0,2}?(?:optado|decantado|apostado|decidido"
            r"|inclinado) por (?:un|una|otr[oa]s?)"
            r"(?: \w+)? ?(?:perfil|candidat|persona)\w*\b(?!~\b(?:como (?:el|tú|tu)|tuy[oa]|entrevista)\b)"
            r"|\bdecidido no (?:continuar|seguir|avanzar|proseguir)\b"
            r"|\bdecidido (?:continuar|seguir|avanzar|proseguir) (?:adelante )?con (?:otr[oa]s?|un) (?:candidat"
            r"|perfil|persona)\w*\b",
        ),
        (
            OFFER,
            6.0,
            r"(?<!no )(?<!perfil )(?<!currículum )(?<!candidatura )(?<!cv )\b(?:has"
            r"|ha) sido (?:\w+mente )?(?:seleccionad|elegid|escogid)[oa]"
            r" (?:para (?:el puesto|la (?:vacante|plaza|posición)|ocupar|incorporar(?:te|se)|cubrir)|como)\b"
            rf"|\bencantaría que (?:te|se) (?:incorpor|un)\w+\b{_NO_TALK_ES}\b(?:equipo|empresa|a partir"
            rf"|con un salario|nosotros)\b"
            rf"(?!{_NO_TALK_ES}\b(?:entrevista|llamada|reunión|charla)\b)"
            r"|(?<!no )\b(?:eres|es usted|has sido|ha sido usted) (?:la persona|el candidato"
            r"|la candidata) (?:elegid|seleccionad|escogid)[oa]\b"
            r"|(?<!no )\b(?:te|le|os) (?:adjunt|envi)[oa](?:mos)?\b~\b(?:el|tu|su) (?:contrato|carta de oferta"
            r"|carta oferta)\b",
        ),
        (
            NO_DECISION,
            5.0,
            r"\b(?:tu|su) candidatura (?:sigue|continúa|está todavía|sigue estando) (?:en pie|viva|activa|abierta"
            r"|en curso|en marcha"
            r"|en proceso|sobre la mesa)\b|\bproceso (?:sigue|continúa) abierto\b",
        ),
    ),
    "pt": (
        (
            REJECTION,
            6.0,
            r"(?<!não )\b(?:opt[aá]mos|decidimos|escolhemos|preferimos|resolvemos) (?:por )?(?:avançar|prosseguir"
            r"|seguir|continuar)"
            r" (?:\w+ )?com (?:um|uma|outr[oa]s?)(?: outr[oa])? ?(?:candidat|perfil|pessoa|profissiona)\w*\b"
            r"|\bnão (?:vamos |iremos |poderemos |podemos )?(?:dar|daremos|ser[aá] dada) (?:continuidade|seguimento"
            r"|sequência)\b",
        ),
        (
            OFFER,
            6.0,
            r"(?<!não )(?<!perfil )(?<!currículo )(?<!candidatura )(?<!cv )\b(?:foi|foste) (?:a pessoa "
            r"|o candidato |a candidata )?"
            r"(?:escolhid|selecionad|aprovad)[oa] para (?:o (?:lugar|cargo|posto)|a (?:vaga|posição|função))\b"
            r"|(?<!não )\b(?:foi|é|foste|és) (?:a pessoa|o candidato|a candidata) (?:escolhid|selecionad)[oa]\b"
            r"|\b(?:em anexo|anexamos|anexo|envio|enviamos|segue)\b~\b(?:o (?:seu |teu )?contrato"
            r"|a proposta de (?:contrato|trabalho"
            r"|emprego))\b(?! de confidencialidade)"
            rf"|\b(?:prazer|gosto|satisfação) (?:em|de) (?:lhe |te )?(?:oferecer|propor)\b{_NO_TALK_PT}\b(?:vaga"
            rf"|cargo|lugar|posição|contrato)\b",
        ),
    ),
    "nl": (
        (
            REJECTION,
            6.0,
            r"\b(?:besloten|gekozen)\b(?:(?!\bgesprek van\b)[^.;!?]){0,40}\b(?:je|u|jou|jouw sollicitatie"
            r"|uw sollicitatie) niet (?:\w+ )?"
            r"(?:uit te nodigen|door te gaan|verder te)\b|\bniet met (?:je|jou|u) (?:verder\w*|door)\b",
        ),
        (
            OFFER,
            6.0,
            r"\bkeuze is op (?:jou|u) gevallen\b|(?<!niet )\bvoor (?:jou|u) gekozen\b|\bgekozen voor (?:jou|u)\b(?!w)"
            rf"|\b(?:zouden|willen|heten|hopen) (?:je|u|jou) (?:\w+ ){{0,2}}?(?:verwelkomen"
            rf"|welkom)\b{_NO_TALK_NL}\b(?:als (?:onze )?nieuwe?"
            rf"|in (?:ons|het) team|per \d)(?!{_NO_TALK_NL}\b(?:gesprek|kennismak\w*)\b)"
            r"|\b(?:bijlage|bijgevoegd|bijgaand)\b~\b(?:het|je|uw|jouw) (?:contract|arbeidsovereenkomst"
            r"|arbeidscontract)\b",
        ),
        (
            CANCELLATION,
            6.0,
            r"\b(?:gesprek|interview|afspraak|kennismaking|sollicitatiegesprek)\b~\b(?:niet (?:door(?:gaan|gaat)"
            r"|plaatsvinden)"
            r"|komt te vervallen|gaat(?: \w+)? niet door)\b(?!~\b(?:maar|verplaats\w*)\b)",
        ),
    ),
    "it": (
        (
            OFFER,
            6.0,
            r"(?<!non )(?<!candidatura )(?<!profilo )(?<!cv )\b(?:sei|è) stat[oa] (?:scelt|selezionat|assunt)[oa]"
            r" (?:per (?:la (?:posizione|mansione)|il (?:posto|ruolo)|ricoprire)|come)\b"
            r"|\b(?:ci piacerebbe|saremmo (?:molto )?(?:felici|lieti)|siamo (?:molto )?(?:felici|lieti))(?: di)?"
            rf" (?:aver(?:ti|la)|accoglier(?:ti|la)|dar(?:ti|le) il benvenuto)\b{_NO_TALK_IT}\b(?:con noi"
            rf"|nel (?:nostro )?team|a partire da"
            rf"|a bordo|tra noi|in squadra|in azienda)\b(?!{_NO_TALK_IT}\b(?:colloquio|incontro|chiamata)\b)"
            r"|\b(?:in allegato|allego|alleghiamo|trovi|trova|trova qui)\b~\b(?:il (?:tuo |suo )?contratto"
            r"|la (?:proposta|lettera)"
            r" (?:di |d')(?:assunzione|impegno))\b"
            r"|(?<!non )\b(?:ti|la) vogliamo (?:con noi|nel (?:nostro )?team|in squadra"
            r"|nella nostra squadra)\b(?!~\bcolloquio\b)"
            r"|\b(?:abbiamo|ho) (?:infine )?(?:deciso di assumer(?:ti|la)|scelto (?:te|lei))\b",
        ),
        (
            NO_DECISION,
            5.0,
            r"\b(?:sei|è|siete|rest[ai]|rimani|rimane|tua candidatura è|sua candidatura è) (?:ancora "
            r"|tuttora )(?:in corsa|in lizza|in gara)\b"
            r"|\b(?:resti|resta|rimani|rimane) in (?:corsa|lizza|gara)\b",
        ),
    ),
}
