"""What firms ask of an applicant in other languages: papers, facts and tests. Rows as in ``rows``."""

from __future__ import annotations

from agent.classification.abroad.rows import ASSESSMENT, REQUEST, Rows

_DE_PAPERS = (
    r"(?:gehaltsvorstellung|gehaltswunsch|gehaltlich|kündigungsfrist|eintrittstermin|referenz|(?:arbeits)?zeugniss?e"
    r"|arbeitserlaubnis|aufenthaltstitel|führungszeugnis|personalausweis|führerschein|lebenslauf\b)"
)
_FR_PAPERS = (
    r"(?:prétentions? salariale|préavis|référence|diplôme|bulletins? de (?:salaire|paie)|pièce d'identité"
    r"|titre de séjour|justificatif|relevés? de notes|permis de|carte vitale)"
)
_ES_PAPERS = (
    r"(?:(?:expectativa|pretensi)\w* salarial|referencias?\b|titulaci[oó]n|copia del? (?:tu|su|t[ií]tulo|dni)|\bdni\b"
    r"|vida laboral|permiso de|certificad|documentaci[oó]n|pasaporte)"
)
_PT_PAPERS = (
    r"(?:(?:expectativa|pretens)\w* salaria|referências?\b|diploma|cartão de cidadão|certificad|comprovativo"
    r"|comprovante|carteira de trabalho|carta de condução|documentos\b)"
)
_IT_PAPERS = (
    r"(?:aspettativ\w+ (?:economic|retributiv|salarial)|preavviso|referenze|titolo di studio|documento d'identit"
    r"|diploma|certificat|codice fiscale|bust[ae] paga|patente)"
)
_NL_PAPERS = (
    r"(?:salaris(?:indicatie|wens|verwachting)|opzegtermijn|referent|referenties|diploma|identiteitsbewijs|paspoort"
    r"|getuigschrift|\bvog\b|rijbewijs)"
)

REQUESTS: Rows = {
    "de": (
        (
            REQUEST,
            3.4,
            r"(?:benötigen|brauchen|fehl(?:t|en)\b|könnt(?:en sie|est du)|kannst du|senden sie|schicken sie|schick\b"
            rf"|reichen sie|teilen sie|nennen sie|wie (?:ist|sind|lautet|hoch))~{_DE_PAPERS}"
            rf"|{_DE_PAPERS}~(?:zusenden|zuschicken|nachreichen|einreichen|zukommen|mitteilen|nennen|nachsenden)"
            r"|ab wann (?:könnt|kannst|wär|steh)|was stell(?:st|en) (?:du|sie)~gehalt",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?<!dank für die )(?<!dank für deine )(?<!dank für ihre )(?<!durchsicht ihrer )"
            r"(?:probe|test|übungs|fach)aufgabe~(?:bearbeit|lös|schick|send|zurück|anbei|anhang|beigefügt|einreich)"
            r"|(?:anbei|anhang|beigefügt|schicke|sende|bearbeiten|erstellen)~(?:(?:probe|test|übungs|fach)aufgabe"
            r"|fallstudie|arbeitsprobe)|(?:fallstudie|arbeitsprobe)~(?:bearbeit|erstell|zusend|zuschick|einreich)",
        ),
    ),
    "fr": (
        (
            REQUEST,
            3.4,
            r"(?:transmettre|envoyer|envoyez|communiquer|fournir|faire parvenir|adresser|indiquer|avons besoin|manque"
            rf"|quel(?:le)?s? (?:est|sont))~{_FR_PAPERS}",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:traiter|réaliser|faire|joint|ci-joint|compléter|passer)~(?:étude de cas|cas pratique|exercice|test\b"
            r"|mise en situation)|(?:étude de cas|cas pratique|exercice|test technique)~(?:renvoyer|compléter|rendre"
            r"|réaliser|ci-joint|en ligne)",
        ),
    ),
    "es": (
        (
            REQUEST,
            3.4,
            r"(?:env[ií](?:ar(?:nos|me)?|e|es|a|enos|anos)\b|facilit|proporcion|mandar|necesitamos|falta|ind[ií]c"
            rf"|cu[aá]l(?:es)? (?:es|son))~{_ES_PAPERS}|contacto~(?:dar|den) referencias"
            r"|cu[aá]ndo~(?:incorporar(?:te|se)|podr[ií]a\w* empezar)",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:adjunt|realizar|completar|hacer|resolver|entregar|siguiente paso)~(?:prueba|caso|ejercicio|reto)"
            r" (?:técnic|práctic|psicotécnic)|(?:prueba|caso|ejercicio|reto) (?:técnic|práctic|psicotécnic)\w+~"
            r"(?:entreg|env[ií]|complet|realiz|resuel|hasta|plazo|enlace)",
        ),
    ),
    "pt": (
        (
            REQUEST,
            3.4,
            r"(?:envi(?:ar|e|ar-nos)\b|mandar|facultar|fornecer|indicar|precisamos|necessitamos|falta"
            rf"|qua(?:l|is) (?:é|são))~{_PT_PAPERS}",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:anexo|realizar|fazer|completar|resolver)~(?:teste|caso|exercício|desafio) (?:técnic|prátic)"
            r"|(?:teste|caso|exercício|desafio) (?:técnic|prátic)\w+~(?:devolv|envi|complet|realiz|prazo|link|até)",
        ),
    ),
    "it": (
        (
            REQUEST,
            3.4,
            r"(?:inviar(?:ci|mi|e)\b|invi(?:a|i)(?:ci)?\b|mandar(?:ci|e)|mandaci|fornir|trasmetter|serv(?:e|ono)\b|"
            r"occorr"
            rf"|indicar|qual(?:i|e)? (?:è|sono))~{_IT_PAPERS}",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:svolger|allegat|completar|risolver|realizzar)\w*~(?:prova|esercizio|caso|compito|test)\b"
            r"|(?:prova|esercizio|caso|test) (?:tecnic|pratic|di studio)\w*~(?:svolger|inviar|restituir|complet|entro)",
        ),
    ),
    "nl": (
        (
            REQUEST,
            3.4,
            r"(?:sturen|stuur|mailen|doorgeven|aanleveren|nodig|toesturen|laten weten|wat (?:is|zijn)|missen)~"
            rf"{_NL_PAPERS}|{_NL_PAPERS}~(?:sturen|mailen|doorgeven|aanleveren|toesturen|laten weten)",
        ),
        (
            ASSESSMENT,
            3.8,
            r"(?:bijlage|uitwerken|maken|uitvoeren)~(?:casus|opdracht|case\b|test\b)"
            r"|(?:casus|opdracht)~(?:uitwerk|terugstur|inlever|opstur)|uitwerking~(?:terugstur|inlever|opstur)",
        ),
    ),
}
