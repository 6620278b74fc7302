"""What decides in a sentence of French, Spanish, Portuguese and Italian: rows as in ``rows``."""

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

ROMANCE: Rows = {
    "fr": (
        (
            REJECTION,
            2.4,
            r"(?:j'ai|nous avons|avons)~(?:pris|choisi|retenu|engagé|recruté|embauché)~(?:quelqu'un|une autre"
            r"|un autre|personne|interne|collègue)|poste~(?:revient|attribué|confié)|(?:pas|plus)~(?:donner"
            r"|donnerons|donnons) suite|ne (?:correspond|répond)\w* pas",
        ),
        (
            NO_DECISION,
            2.4,
            r"rien n'est (?:arrêté|décidé|fait)|(?:hésit\w+|réfléchi\w+|délibér\w+)~encore|encore (?:en cours"
            r"|en discussion|quelques|d'autres|un peu)|un peu (?:de patience|d'indulgence|de temps)|(?:reviens"
            r"|reviendr\w+|revenons) vers vous~(?:dès|d'ici|avant|après|sous)|avant son retour",
        ),
        (
            INVITATION,
            2.4,
            r"(?:seriez|êtes|serez)-vous (?:libre|disponible)|auriez-vous~(?:temps|moment|créneau|disponib"
            r"|heure)|(?:passez|venez)~(?:nous|me)? ?voir|quand~(?:pourri|seriez|conviendrait)|(?:quel|quelle"
            r"|quels)~(?:créneau|jour|heure|date)\w*~\?",
        ),
        (
            CONFIRMATION,
            3.0,
            r"(?:c'est|bien) (?:noté|entendu|parfait|confirmé)~(?:lundi|mardi|mercredi|jeudi|vendredi"
            r"|\d{1,2} ?h)|(?:lundi|mardi|mercredi|jeudi|vendredi)~\d{1,2} ?h\d{0,2}~(?:noté|parfait|convient"
            r"|bien|entendu)|(?:à|rendez-vous) (?:lundi|mardi|mercredi|jeudi|vendredi)~\d{1,2} ?h",
        ),
        (
            REJECTION,
            4.5,
            r"\bne (?:pouvons|pourrons|pouvoir|souhaitons|donnerons|donnons|sera pas)\b~(?:suite|retenir"
            r"|favorable)",
        ),
        (
            REJECTION,
            4.5,
            r"\b(?:pas|n'a pas|n'ont pas|non)\b(?! encore)~(?:retenue?|retenu votre|sélectionnée?|abouti|choisi)",
        ),
        (
            REJECTION,
            4.5,
            r"\bautres? (?:candidat|profil)\w*~(?:retenu|choisi|correspond)|(?:choisi|retenu|privilégi\w+"
            r"|orient\w+)~autres? (?:candidat|profil)",
        ),
        (
            REJECTION,
            4.0,
            r"(?:regret|désolé|malheureusement)(?![^.;!?]{0,60}\b(?:vous (?:vous )?(?:retir|désist)|ayez retiré"
            r"|votre (?:retrait|désistement)))"
            r"~(?:candidature|suite|poste|profil)",
        ),
        (
            REJECTION,
            4.0,
            r"(?:poste|place)\b(?:(?!\b(?:si|pas|sera|encore|autre|vous)\b)[^.]){0,30}\b(?:a|est)\b"
            r"(?:(?!\b(?:si|pas|encore|vous)\b)[^.]){0,25}(?:pourvu|attribué|supprimé|confiée? à)"
            r"|(?:avons|ai) (?:finalement |donc |plutôt )?(?:retenu|choisi) une? (?:autre(?! (?:jour|date|créneau"
            r"|horaire|moment|heure|lieu))|profil|candidat)"
            r"|arrêté (?:son|notre|mon|leur) choix sur une? autre",
        ),
        (NO_DECISION, 3.4, r"(?:reste|est|toujours|encore)(?: \w+)? à l['’]étude|n['’]est pas un (?:refus|non)\b"),
        (REJECTION, 1.8, r"(?:souhait\w+)~(?:recherche|poursuite|avenir|carrière|projets|futur)"),
        (REJECTION, 1.2, r"malheureusement|à regret"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:reçu|réception|reception)~(?:candidature|cv|dossier)|(?:candidature|dossier)~(?:bien )?(?:reçue?"
            r"|enregistrée?|envoyée?)",
        ),
        (ACKNOWLEDGEMENT, 3.0, r"(?:remerci\w+|merci)~(?:candidature|intérêt)|candidature que nous examin"),
        (
            NO_DECISION,
            4.2,
            r"(?:pas encore)~(?:décision|décidé|choix|prise?|retour)|décision~(?:pas encore|en cours)"
            r"|toujours en cours",
        ),
        (
            INVITATION,
            4.2,
            r"(?:invit\w+|convi\w+|souhait\w+|propos\w+|aimer\w+)~(?:entretien|rencontrer|échanger|entrevue"
            r"|rendez-vous|appel)",
        ),
        (
            INVITATION,
            3.4,
            r"(?:disponibilités|créneau|disponible)\w*~(?:vous|convien|entretien|communiqu)|présélectionné",
        ),
        (
            CONFIRMATION,
            4.3,
            r"(?:confirm\w+)~(?:entretien|rendez-vous)|(?:entretien|rendez-vous)~(?:confirmé|aura lieu|est prévu"
            r"|est fixé)",
        ),
        (CANCELLATION, 4.5, r"(?:entretien|rendez-vous)~annul|annul\w+~(?:entretien|rendez-vous)"),
        (
            CHANGE,
            4.5,
            r"(?:entretien|rendez-vous)~(?:report|déplac|décal)|(?:report|déplac|décal)\w+~(?:entretien"
            r"|rendez-vous)",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:répond\w+|compléter|passer)~(?:questions|test|questionnaire|entretien écrit)"
            r"|commencer l'entretien",
        ),
        (OFFER, 4.5, r"(?:proposer|offrir|offrons|proposons)~(?:le poste|un poste|cdi|contrat)|promesse d'embauche"),
    ),
    "es": (
        (
            REJECTION,
            2.4,
            r"(?:puesto|plaza|vacante)(?:(?!\bno\b)[^.;!?]){0,60}?(?:para|a) otr[oa]|(?:cogido|contratado|elegido"
            r"|escogido"
            r"|fichado)~(?:a )?(?:otr[oa]|alguien|una persona)|no (?:sigue|continúa|continuarás|continuará"
            r"|avanza)~(?:proceso|adelante)|no~(?:encaj|ajust)\w+",
        ),
        (
            NO_DECISION,
            2.4,
            r"(?:sin|no hay|no tenemos|no tengo)~(?:novedades|noticias|respuesta)~|(?:seguimos"
            r"|estamos)~(?:valorando|entrevist|decid|deliber|pendiente)|un poco (?:más )?de paciencia"
            r"|(?:en cuanto|cuando)~(?:sepa|sepamos|tenga|tengamos)|faltan?~(?:entrevistas|decidir|aprobar)",
        ),
        (
            INVITATION,
            2.4,
            r"(?:te|le) (?:viene|iría|vendría|parece) bien~\?|(?:tendrías|tendría|tienes|tiene)~(?:rato|hueco"
            r"|tiempo|disponib|momento)|¿?cuándo (?:podrías|podría|puedes|puede|te viene|le viene)|pás[ae](?:te"
            r"|se)~(?:por|a ver)",
        ),
        (
            CONFIRMATION,
            3.0,
            r"(?:quedamos|perfecto|de acuerdo|anotado|apuntado)~(?:lunes|martes|miércoles|jueves|viernes"
            r"|\d{1,2}[:.h]\d\d)|(?:nos vemos|te esperamos|le esperamos)~(?:lunes|martes|miércoles|jueves"
            r"|viernes|\d{1,2})",
        ),
        (
            REJECTION,
            4.5,
            r"\bno (?:ha|has|hemos|podemos|podremos|vamos|fue|será|seguir|continuar|avanzar)\b~(?:seleccionad"
            r"|(?:seleccionar|elegir|contratar|escoger)(?:te|le)\b|continuar|avanzar|seguir|elegid|proceder|adelante)",
        ),
        (
            REJECTION,
            4.5,
            r"\botr[oa]s? (?:candidat|perfil|persona|postulante)~(?:seleccion|elegi|ajust|adecu)"
            r"|(?:seleccionad\w*|elegid\w*|optado|decidido|decantado|avanzar)~otr[oa]s? (?:candidat|perfil"
            r"|persona|postulante)",
        ),
        (
            REJECTION,
            4.5,
            r"\bno (?:eligió|seleccionó|ha elegido|ha seleccionado|escogió)~(?:currículum|perfil|candidatura"
            r"|solicitud|postulación)",
        ),
        (
            REJECTION,
            4.0,
            r"(?:lamentamos|lamento|sentimos|desafortunadamente|lamentablemente)~(?:candidatura|proceso|puesto"
            r"|informar|solicitud)",
        ),
        (
            REJECTION,
            4.0,
            r"(?:puesto|vacante|posición|plaza)\b(?:(?!\b(?:si|no|aún|todavía|otr[oa])\b)[^.]){0,20}"
            r"\b(?:ha sido|ya está|fue|se (?:la|lo|le)? ?ha)\b"
            r"(?:(?!\b(?:no|aún|todavía)\b)[^.]){0,30}(?:cubiert|cerrad|llevado|asignad|adjudicad|dado a)",
        ),
        (REJECTION, 1.8, r"(?:dese\w+)~(?:éxito|suerte|mejor|búsqueda|futur)"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:recibid[oa]|recibimos|recepción)~(?:solicitud|candidatura|currículum|cv|postulación)"
            r"|(?:solicitud|candidatura|postulación)~(?:recibida|registrada|enviada)",
        ),
        (ACKNOWLEDGEMENT, 2.6, r"gracias~(?:postul|solicitud|candidatura|interés)"),
        (
            NO_DECISION,
            4.2,
            r"(?:todavía|aún) no~(?:decisión|decidido|resultado)|decisión~(?:todavía|aún|pendiente)"
            r"|seguimos~(?:evaluando|entrevistando|revisando)",
        ),
        (
            INVITATION,
            4.2,
            r"(?:invit\w+|gustaría|queremos|quisiéramos)~(?:entrevista|conocerte|conocerle|conversar|hablar)"
            r"|preseleccion",
        ),
        (INVITATION, 3.4, r"disponib\w+~(?:entrevista|llamada|horari|semana)"),
        (
            CONFIRMATION,
            4.3,
            r"(?:confirm\w+)~(?:entrevista|cita)|entrevista~(?:confirmada|programada|tendrá lugar|será el)",
        ),
        (CANCELLATION, 4.5, r"entrevista~cancel|cancel\w+~entrevista"),
        (CHANGE, 4.5, r"(?:reprogram|aplaz|cambiar|mover)\w*~(?:entrevista|cita)|entrevista~(?:reprogram|aplaz|cambi)"),
        (
            ASSESSMENT,
            3.8,
            r"(?:responde\w*|respondas|complet\w+|realiz\w+)~(?:preguntas|prueba|cuestionario|entrevista)"
            r"|(?:empezar|comenzar|iniciar)~entrevista escrita",
        ),
        (
            OFFER,
            4.5,
            r"(?:ofrecerte|ofrecerle|ofrecemos)~(?:puesto|contrato|posición)|carta de oferta|oferta de empleo",
        ),
    ),
    "pt": (
        (
            REJECTION,
            2.4,
            r"(?:vaga|cargo|lugar)~(?:para|com) outr[oa]|(?:contrat|escolh)\w+~(?:outr[oa]|alguém)|não (?:avança"
            r"|avançou|segue|seguirá|continua)~(?:processo|fase|etapa)",
        ),
        (
            NO_DECISION,
            2.4,
            r"(?:sem|não há|não temos|não tenho)~(?:novidades|notícias|resposta|retorno)|(?:continuamos"
            r"|estamos)~(?:avaliando|avaliar|entrevist|decid|aguard)|(?:um pouco|pouco mais)~paciência"
            r"|assim que~(?:tiver|tivermos|souber)",
        ),
        (
            INVITATION,
            2.4,
            r"(?:teria|tem|terias|tens)~(?:disponib|tempo|horário|um momento)~|quando (?:poderia|pode|podes"
            r"|seria)|(?:gostava|gostaria|gostaríamos|queria)~(?:falar|conversar|conhec|marcar)|que tal~\?",
        ),
        (
            CONFIRMATION,
            3.0,
            r"(?:combinado|perfeito|marcado|fechado|anotado)~(?:segunda|terça|quarta|quinta|sexta|\d{1,2} ?h"
            r"|\d{1,2}:\d\d)|(?:\A\W*|[,!;] |\be )(?:então )?até (?:à |a )?(?:próxima )?(?:segunda|terça|quarta"
            r"|quinta|sexta)"
            r"|\besperamos(?:-\w+| (?:por )?(?:si|ti|você|vocês|te|vos)\b)~(?:segunda|terça|quarta|quinta|sexta)",
        ),
        (
            REJECTION,
            4.5,
            r"\bnão (?:foi|fomos|será|iremos|vamos|poderemos|seguir|prosseguir|daremos|selecion\w*)\b~(?:selecion"
            r"|prossegu|seguir|continu|avanç|escolh|currículo|perfil)",
        ),
        (REJECTION, 4.5, r"\boutr[oa]s? (?:candidat|perfil|pessoa)|(?:optamos|decidimos)~outr[oa]s?"),
        (REJECTION, 4.5, r"\bnão (?:escolheu|selecionou|aprovou)~(?:currículo|perfil|candidatura)"),
        (REJECTION, 4.0, r"(?:infelizmente|lamentamos)~(?:candidatura|processo|vaga|informar)"),
        (
            REJECTION,
            4.0,
            r"vaga~(?:foi|já|acabou por ser)\b(?:(?!\bnão\b)[^.]){0,30}"
            r"(?:preenchida|encerrada|fechada|atribuída|ocupada)",
        ),
        (REJECTION, 1.8, r"desej\w+~(?:sucesso|sorte|melhor|busca|futur)"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:recebemos|recebimento|recebida)~(?:candidatura|currículo|inscrição)|(?:candidatura"
            r"|inscrição)~(?:recebid|registrad|enviad)",
        ),
        (ACKNOWLEDGEMENT, 2.6, r"obrigad[oa]~(?:candidat|interesse|inscri)"),
        (NO_DECISION, 4.2, r"ainda não~(?:decis|decid|defin|resultado)|decisão~ainda|ainda estamos"),
        (
            INVITATION,
            4.2,
            r"(?:convid\w+|gostaríamos|queremos)~(?:entrevista|conversa|conhecer)|selecionad[oa] para uma"
            r"|pré-selecion",
        ),
        (INVITATION, 3.4, r"disponib\w+~(?:entrevista|conversa|horári|semana)"),
        (CONFIRMATION, 4.3, r"(?:confirm\w+)~entrevista|entrevista~(?:confirmada|agendada|marcada|será)"),
        (CANCELLATION, 4.5, r"entrevista~cancel|cancel\w+~entrevista"),
        (CHANGE, 4.5, r"(?:reagend|remarc|adi)\w+~entrevista|entrevista~(?:reagend|remarc|adiad)"),
        (
            ASSESSMENT,
            3.8,
            r"(?:respond\w+|complet\w+|realiz\w+)~(?:perguntas|teste|questionário|entrevista)"
            r"|iniciar~entrevista escrita",
        ),
        (OFFER, 4.5, r"(?:oferecer|oferecemos)~(?:vaga|cargo|posição|contrato)|carta[- ]proposta|proposta de emprego"),
    ),
    "it": (
        (
            REJECTION,
            2.4,
            r"(?:abbiamo|ho)~(?:preso|scelto|assunto|preferito)~(?:un'?altr|qualcun|persona|intern)|(?:posto"
            r"|ruolo|posizione)~(?:a|ad) un'?altr|non~(?:continuare|proseguir|andar\w* avanti|in linea"
            r"|corrispond)",
        ),
        (
            NO_DECISION,
            2.4,
            r"(?:ancora|per ora|al momento)~(?:nulla|niente|nessun|non (?:abbiamo|so|sappiamo)|valutando"
            r"|in corso)|(?:un po'|ancora)~(?:pazienza|tempo|giorno|giorni)|(?:appena|quando)~(?:so|saprò"
            r"|sapremo|avrò|avremo)~(?:notizie|qualcosa|novità|risposta)",
        ),
        (
            INVITATION,
            2.4,
            r"(?:passi|passa|venga|vieni)~(?:trovar|a vedere|da noi|in)|(?:avrebbe|avresti|ha|hai)~(?:tempo"
            r"|disponib|mezz'ora|un momento)|quando (?:può|puoi|potrebbe|potresti|le va|ti va)|(?:le|ti) (?:va"
            r"|andrebbe) bene~\?|(?:due|quattro) chiacchiere",
        ),
        (
            CONFIRMATION,
            3.0,
            r"(?:va bene|perfetto|confermato|d'accordo|segnato|allora)~(?:lunedì|martedì|mercoledì|giovedì"
            r"|venerdì)~(?:alle|ore)|(?:ci vediamo|l'aspetto|ti aspetto|a) (?:lunedì|martedì|mercoledì|giovedì"
            r"|venerdì)~alle",
        ),
        (REJECTION, 4.5, r"\bnon\b~(?:scelto|selezionat|proseguire|procedere|andare avanti|proced|ritenut|idone)"),
        (
            REJECTION,
            4.5,
            r"\baltr[oiae] (?:candidat|profil|person)~|(?:scelto|optato|deciso)~altr[oiae](?! (?:giorn|orari|dat"
            r"|moment|settiman|or[ae]\b|volt))",
        ),
        (
            REJECTION,
            4.0,
            r"(?:purtroppo|spiacenti|dispiace|rammarico)~(?:candidatura|selezione|posizione|comunicar|informar)",
        ),
        (
            REJECTION,
            4.0,
            r"(?:posizione|posto)~(?:è stat[ao]|già)\b(?:(?!\b(?:non|ancora)\b)[^.]){0,30}"
            r"(?:copert|chius|assegnat|occupat)[ao]",
        ),
        (
            REJECTION,
            4.0,
            r"(?:abbiamo|ho) (?:\w+ )?(?:preso|assunto|scelto) un(?:['’]|a |o )?\s?altr[oa](?! (?:giorn|orari|dat"
            r"|moment))",
        ),
        (REJECTION, 1.8, r"(?:auguriamo|augurandoti|augurandole|auguri)~(?:meglio|futur|ricerca|successo|fortuna)"),
        (
            ACKNOWLEDGEMENT,
            3.8,
            r"(?:ricevuto|ricezione|ricevuta)~(?:candidatura|curriculum|cv|domanda)|candidatura~(?:ricevuta"
            r"|registrata|inviata)",
        ),
        (ACKNOWLEDGEMENT, 2.6, r"grazie~(?:candidatura|candidarti|candidato|interesse)"),
        (
            NO_DECISION,
            4.2,
            r"(?:non~ancora|ancora non)~(?:decis|presa|scelta|esito)|decisione~(?:ancora|in corso)|stiamo ancora",
        ),
        (
            INVITATION,
            4.2,
            r"(?:invit\w+|piacerebbe|vorremmo)~(?:colloquio|conoscer|incontr|intervista)|selezi\w+ per (?:una|un)",
        ),
        (INVITATION, 3.4, r"disponib\w+~(?:colloquio|chiamata|settimana|giorn)"),
        (
            CONFIRMATION,
            4.3,
            r"conferm\w+~(?:colloquio|appuntamento)|colloquio~(?:confermato|fissato|si terrà|programmato)",
        ),
        (CANCELLATION, 4.5, r"colloquio~annull|annull\w+~colloquio"),
        (CHANGE, 4.5, r"colloquio~(?:spost|rinvi|posticip)|(?:spost|rinvi|posticip)\w+~colloquio"),
        (
            ASSESSMENT,
            3.8,
            r"(?:rispond\w+|complet\w+)~(?:domande|test|questionario|colloquio)|inizia il colloquio scritto",
        ),
        (
            OFFER,
            4.5,
            r"(?:offrir\w+|offriamo|proporre)~(?:posizione|posto|contratto)|lettera di assunzione"
            r"|proposta di assunzione",
        ),
    ),
}
