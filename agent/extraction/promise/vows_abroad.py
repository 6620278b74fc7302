"""News promised in the plainest words of six other languages: "te diremos algo el viernes", "wir melden uns am 10."."""

from __future__ import annotations

import re

from agent.expressions import expression
from agent.extraction.promise.not_promised import awaits_users_answer
from agent.extraction.words.vocabulary import any_of


def _one_of(words: str) -> str:
    return f"(?:{'|'.join(words.split())})"


_GERMAN = _one_of("geben gebe sagen sage teilen teile informieren informiere benachrichtigen benachrichtige rufe rufen")
_FRENCH = _one_of(
    """
    reviendrons reviendrai donnerons donnerai tiendrons tiendrai recontacterons recontacterai répondrons répondrai
    informerons informerai rappellerons rappellerai rappelle appellerai appelle écrirons écrirai dirons dirai
    communiquerons contacterons
    """
)
_SPANISH = _one_of(
    """
    diremos diré avisaremos aviso avisamos avisaré llamaremos llamaré llamo llamamos contestaremos responderemos
    comunicaremos comunicamos informaremos informamos daremos contactaremos escribiremos escribiré decimos digo cuento
    contaré contamos contaremos confirmo confirmamos confirmaremos
    """
)
_PORTUGUESE = _one_of(
    """
    damos dou daremos darei diremos direi dizemos respondemos responderemos informamos informaremos ligamos ligo ligarei
    contactamos contactaremos comunicaremos avisamos avisaremos voltamos voltaremos escreveremos chamo chamamos conto
    contamos retornamos retornaremos
    """
)
_DUTCH = _one_of("laten laat bellen bel mailen mail berichten bericht")
_ITALIAN = _one_of(
    """
    comunicheremo comunicherò ricontatteremo ricontatterò contatteremo daremo darò risponderemo risponderò diremo dirò
    diciamo dico chiamo chiameremo chiamerò scriveremo scriverò informeremo avviseremo
    """
)
_MAY_GERMAN = _one_of("werden werde können kann hoffen hoffe wollen will möchten")
_MAY_DUTCH = _one_of("kunnen kan hopen hoop verwachten verwacht zullen zal willen wil")
_TO_TELL_FRENCH = _one_of("donner répondre revenir informer communiquer tenir écrire rappeler contacter dire")
_TO_TELL_SPANISH = _one_of("dar decir responder contestar informar comunicar avisar tener llamar escribir")
_TO_TELL_PORTUGUESE = _one_of("dar dizer responder informar comunicar avisar ter ligar retornar escrever")
_MAY_FRENCH = _one_of("pourrons pourrai devrions devrais comptons compte espérons espère pensons pense allons vais")
_MAY_SPANISH = "(?:podremos|podré|esperamos|espero|pensamos|pienso|queremos|prevemos|confiamos en|vamos a|voy a)"
_MAY_PORTUGUESE = _one_of(
    "poderemos podemos esperamos espero pretendemos pretendo vamos vou devemos devo contamos conseguiremos"
)
_MAY_ITALIAN = "(?:potremo|potrò|(?:contiamo|conto|speriamo|spero|pensiamo|penso|prevediamo) di|vogliamo|dovremmo)"
_TELL = expression(
    r"\b"
    + any_of(
        rf"""
        melde[nt]? (?:\w+ )?(?:uns|mich|sich); {_GERMAN} (?:wir|ich); (?:wir|ich) {_GERMAN};
        (?:sie|du|ihr) {_one_of("hören hörst hört erhalten erhältst bekommen bekommst wissen weißt")};
        (?:hören|erhalten|bekommen|wissen) sie; (?:erhältst|bekommst|hörst) du;
        (?:nous|je) (?:vous |te )?{_FRENCH}; vous (?:aurez|recevrez|saurez);
        vous serez (?:informé|prévenu|contacté|fixé|averti)\w*;
        (?:te|le|les|os) {_SPANISH}; {_one_of("recibirá recibirás tendrás tendrá sabrá sabrás recibirán sabrán")};
        nos pondremos en contacto; (?:tendremos|daremos) (?:una |la )?(?:respuesta|decisión|noticias);
        {_PORTUGUESE}(?:-?(?:te|lhe|lhes))?; (?:entraremos|entramos) em contac?to;
        {_one_of("receberá saberá terá receberás saberás terás")};
        {_DUTCH} (?:we|wij|ik); (?:we|wij|ik) {_DUTCH} (?:je|jou|u|iedereen);
        (?:laat|laten) (?:u|je|jou|iedereen) (?:[\w’'-]+ ){{0,8}}weten; (?:nemen|neem) (?:we|wij|ik) (?:\w+ )?contact;
        (?:je|jij|u) {_one_of("hoort krijgt ontvangt weet verneemt")};
        {_one_of("hoor krijg weet ontvang verneem hoort krijgt ontvangt verneemt")} (?:je|jij|u);
        (?:le |ti |vi )?(?:faremo|farò|facciamo|faccio) sapere; (?:le|ti|la|vi) {_ITALIAN};
        {_one_of("riceverà saprà avrà riceverai saprai avrai")};
        (?:sie|du) (?:können|dürfen|kannst|darfst) (?:\w+ ){{0,4}}mit (?:unserer|einer|meiner);
        (?:wir|ich) {_MAY_GERMAN},? (?:sie|ihnen|dich|dir|uns|mich);
        (?:nous|je) {_MAY_FRENCH} (?:vous |te )?{_TO_TELL_FRENCH};
        vous (?:devriez|pouvez) (?:avoir|recevoir|compter sur|attendre);
        {_MAY_SPANISH} (?:poder )?{_TO_TELL_SPANISH}(?:le|te|les|os)?;
        {_MAY_PORTUGUESE} (?:poder )?(?:te |lhe |lhes )?{_TO_TELL_PORTUGUESE}(?:-?(?:te|lhe|lhes))?;
        (?:u|je|jij) (?:mag|mogen|kunt|kan) (?:[\w’'-]+ ){{0,4}}verwachten;
        (?:we|wij|ik) {_MAY_DUTCH} (?:u|je|jou|iedereen);
        {_MAY_ITALIAN} (?:poter )?(?:dar|dir|far|rispond|inform|comunic|avvis|richiam)(?:er|ar)?(?:e|le|ti|vi|la|gli)?
        """
    )
    + r"(?!\w)",
    re.IGNORECASE,
)
_COMES = expression(
    r"\b(?:(?:das\s+)?(?:ergebnis|entscheidung|antwort|rückmeldung|bescheid)\s+(?:kommt|folgt|fällt|steht|gibt\s+es)|"
    r"(?:réponse|résultats?|décision|suite)\s+(?:sera|seront|arrivera|arrive|tombera|tombe|suivra)|"
    r"(?:respuesta|resultados?|decisión|resolución)\s+(?:sale|saldrá|llega|llegará|será|estará|se\s+publica\w*)|"
    r"(?:devolutiva|retorno|resposta|resultados?|decisão|previsão)\s+(?:sai|sairá|chega|chegará|é|será|vem)|"
    r"(?:uitslag|beslissing|antwoord|reactie)\s+(?:komt|volgt|valt)|"
    r"(?:esito|risposta|decisione|riscontro)\s+(?:arriva|arriverà|sarà|seguirà))(?!\w)",
    re.IGNORECASE,
)
"""What they decide, and that it comes: "la devolutiva sai até 24/03"."""
_NEWS = expression(
    r"\b(?:bescheid|antwort|ergebnis\w*|rückmeldung|entscheidung\w*|zusage|absage|nachricht|von\s+(?:uns|mir)|wie\s+es\s+weiter|"
    r"réponse|décision|retour|nouvelles?|résultats?|de\s+(?:nous|nos|mes)|ce\s+qu['’]il\s+en|si\s+vous|la\s+suite|"
    r"respuesta|decisión|noticias|resultados?|algo|si\s+(?:te|le|has|ha)|lo\s+que\s+sea|cómo|cosa|de\s+(?:nosotros|mí)|"
    r"resposta|decisão|notícias|resultados?|retorno|se\s+(?:foi|avan|fica)|de\s+nós|em\s+contac?to|"
    r"antwoord|beslissing|bericht|uitslag|reactie|nieuws|weten|van\s+(?:ons|mij)|hoe\s+het|of\s+(?:je|u|we)|contact|"
    r"risposta|decisione|esito|riscontro|notizie|sapere|se\s+(?:è|sei|la|ti)|com['’]è|notícia|uns|mich|contacto?)\b",
    re.IGNORECASE,
)
_NOT = expression(
    r"\b(?:nicht|kein\w*|nichts|noch\s+nie|erst|ne|n['’]\w+|pas|rien|aucun\w*|no|nada|ning\w+|nunca|não|nenhum\w*|niet|niets|geen|"
    r"non|niente|nessun\w*)\b",
    re.IGNORECASE,
)
_IF = expression(r"\b(?:wenn|falls|sofern|sollten?|si|sin|se|als|indien|qualora|caso)\b", re.IGNORECASE)
_ELSE = expression(
    r"\b(?:link|zugang\w*|einladung|vertrag|rechnung|lien|contrat|invitation|facture|enlace|contrato|factura|convite|fatura|"
    r"uitnodiging|contract|factuur|invito|contratto|fattura)\b",
    re.IGNORECASE,
)


def is_vow_abroad(text: str, start: int, stop: int) -> bool:
    """Given a sentence in another language than English and where a day stands in it, return whether it plainly
    promises news by that day: somebody tells, or is told, what they wait for, and nothing denies it or makes it
    conditional."""
    if text.rstrip().endswith("?") or _ELSE.search(text) or awaits_users_answer(text):
        return False
    came = _COMES.search(text)
    told = came or _TELL.search(text)
    if told is None or _NOT.search(text) or _IF.search(text[: min(told.start(), start)]):
        return False
    return came is not None or _NEWS.search(f"{text[:start]} {text[stop:]}") is not None
