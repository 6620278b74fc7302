"""Whether anything in a text hints at a job: the quick question that most bulk mail is done with.

Much wider than what the classifier goes by, for a wrong no loses a mail: words of applying and of choosing, and of what
a refusal says that names neither ("we have decided otherwise").
"""

from __future__ import annotations

import string
from functools import lru_cache

from agent.classification.tagging.words import folded, one_of

LANGUAGES = frozenset({"en", "de", "fr", "es", "pt", "nl", "it", "pl"})
"""In which a text without a hint says something: of others the table knows no word."""

_HINTS = """
    _apply _applied _applies _applying applic candida submission _resume _resumes _cv_ _cvs_ curricul shortlist
    short_listed longlist positively_reviewed through_to _role _position vacan _opening requisition _intern_ _interns
    trainee apprentic fellowship _post_ _posts_ _posting _job career employ _hire _hiring _rehir recruit headhunt _hr_
    human_resources people_team talent interview offer_letter offer_package letter_of_offer offer_is offer_of
    contract assess take_home takehome finalist selected selection _panel decision decided consider unfortunately regret
    _sorry disappoint declin reject unsuccessful move_forward moving_forward move_ahead moving_ahead moving_on_
    not_be_moving next_step next_stage meet_you met_you meeting_you meet_with meeting_with your_background
    your_experience your_profile your_time your_interest your_skills your_file onboard probation salary _wage start_date
    first_day referee references background_check proceed progress outcome wish_you competition requirements qualif
    contender screening _screen_ onsite on_site superday trial_ audition _round_ letter_of_appointment an_offer
    _l_discussion managerial_discussion technical_discussion telephonic _f_f_
    your_letter votre_lettre tu_carta su_carta tua_lettera sua_lettera sua_carta ihr_brief ihren_brief uw_brief
    written_offer staffing pair_programming lectureship submittal you_re_through
    people_operations made_it you_are_through put_forward put_you_forward you_passed have_passed among_the loved_you
    all_over_it taking_you yours_is _test_ case_study assignment bear_with_us
    bewerb absage zusage leider vorstell kennenlern unterlagen einstell eingestellt vertrag lebenslauf _stelle_ gesprach
    entscheid rekrut malheureusement retenu embauch recrut entretien _poste_ contrat rendez_vous decisi
    ihr_interesse ihrem_interesse dein_interesse votre_interet votre_temps su_interes tu_interes seu_interesse
    uw_interesse je_interesse suo_interesse tuo_interesse
    lamenta entrevist empleo puesto proceso infelizmente vaga emprego processo helaas sollicit functie gesprek afwijz
    concours epreuve accuse_de_reception accuse_reception concurso oposicion concorso convocator convocazion
    purtroppo istanza_di colloqui posizion assun selezion stanowisk aplikac kandydat rozmow decyzj niestety
    probeaufgabe testaufgabe arbeitsprobe gehaltsvorstell kundigungsfrist exercice_technique test_technique
    pretentions_sal postulation prueba_tecnica caso_practico ejercicio_practico reto_tecnico
    expectativa_salari expectativas_salari
    teste_tecnico teste_pratico desafio_tecnico challenge_tecnico exercicio_pratico pretensoes_salari
    prova_pratica prova_tecnica
    salarisindicatie salariswens opzegtermijn
"""
_FAINT = """
    portfolio schedul availab calendar _invit meeting _meet_ _call_ _calls_ called_you _chat _speak spoke_ _talk_
    conversation appointment voicemail transcri confirm feedback follow_up following_up get_back getting_back _repl
    _respon hear_from heard_from _touch reach_out reaching_out reach_you forward_to welcome _join congrat _pleas
    delight happy_to _glad excited thrilled thank_you_for thanks_for thank_you_so thanks_so receive _status review
    consider opportunit _team_ colleague manager director officer department supervis compensation hourly _shift
    full_time part_time permanent temporary freelance remote hybrid relocat _visa sponsor notice certificat licen
    degree diploma dossier cover_letter letter_of_intent letter_of_engage letter_of_accept letter_of_recommend
    committee _board_ faculty professor appoint nominat ranking wait_list waitlist waiting_list reserve_list _exam_
    _exams_ examin quiz questionnaire challenge exercise _task homework coding deadline submit complet upload attach
    document paperwork _form_ _forms_ signature sign_the sign_and docusign agreement work_with work_at working_
    with_us like_you permit your_start training induction orientation uniform roster _rota_ _crew_ volunteer
    placement secondment graduate student scholar _grant_ batch cohort stage phase _step_ _steps_ pipeline
    someone_else chosen went_with gone_with going_with go_with _filled good_luck the_best _wish afraid unable
    not_able bad_news good_news great_news keep_you on_file come_in_ come_by come_and visit reschedul postpone
    cancel moved_to instead_of tomorrow _monday tuesday wednesday thursday friday _mon_ _tue_ _tues_ _wed_ _thu_
    _thurs_ _fri_ o_clock _pm_ _am_ _event_ impress enjoyed regarding concerning in_reference with_reference
    _request inquir enquir _question advanc assign evaluat eligib experience skill background profile _staff_
    workforce personnel human_resource workday greenhouse zoom teams_meeting google_meet webex _video_ _phone
    interest _minutes_ _mins_ camera _slot_ _slots_ suits_you suit_you whatever_suits hear_about hear_more
    arbeit termin einlad eingelad bestatig ruckmeld nachricht zuruck freuen gefreut freut kennen gelernt danke dank_
    melden gemeldet auswahl aufgabe prufung gehalt beginn schicht praktik ausbild montag dienstag mittwoch
    donnerstag freitag morgen verschieb verein anfrage antwort bescheid besuch anstell anlage beilage ergebnis
    emploi travail alternance convoc confirm reponse suite merci concours entrevue disponib rencontr equipe salaire
    lundi mardi mercredi jeudi vendredi demain _reporte _report_de annul profil mission retour joint_
    trabaj _cita_ respuesta gracias solicitud convocatoria plaza prueba _beca salario equipo lunes martes miercoles
    jueves viernes manana aplaz perfil inscri registr adjunt
    trabalh convite resposta obrigad candidatur concurso prova bolsa equipa segunda terca quarta quinta sexta amanha
    adiad estagio anexo
    werk_ uitnodig bevestig antwoord bedankt proef ploeg maandag dinsdag woensdag donderdag vrijdag verplaats
    afspraak reactie kennis bijlage
    lavor invito conferm risposta grazie domanda istanza concorso borsa stipendio squadra lunedi martedi mercoledi
    giovedi venerdi domani rinvi appuntament partecip documentaz allegat
    _prac_ praca zaprasz zaproszen potwierdz odpowied dziekuj egzamin wynik zespol poniedzial wtorek srod czwartek
    piatek jutro spotkan zalacz
"""
"""What is no hint by itself, and stands in the first lines of letters more than in those of shops and services: of
meeting, asking, answering, thanking and choosing, the days of the week, and what work is made of."""

_TRADE = """
    _receipt_ _invoice _order_ _orders_ purchase payment refund _bill_ billing _statement_ _balance_ sign_in_ signed_in
    login log_in_ password passcode verification_code security_alert shipped shipping shipment _parcel deliver courier
    tracking dispatched subscription renew storage backup notification commented mentioned_you follower
    _sale_ _sales_ discount _shop_ shopping _price_ _prices_ cheaper catalogue catalog_ collection _off_ in_stock
    _basket_ _cart_ checkout voucher coupon gift_card bestseller newsletter our_readers unsubscribe in_your_browser
    in_browser _deals_ clearance
    rechnung quittung bestellung bestellt zahlung lieferung geliefert versand paket sendung passwort kontoauszug
    abonnement rabatt gutschein _preis_ _preise_ gunstiger warenkorb katalog ausverkauf
    facture commande paiement livraison colis mot_de_passe remise soldes _panier_ boutique moins_cher _prix_ catalogue
    factura _pedido pago_ envio paquete contrasena suscripcion descuento rebajas tienda _precio catalogo
    fatura encomenda pagamento entrega palavra_passe _senha_ assinatura desconto saldos carrinho _loja _preco
    factuur bestelling betaling levering bezorg pakket wachtwoord korting uitverkoop winkel _prijs
    fattura _ordine_ consegna spedizion _pacco_ abbonamento _sconto _saldi_ carrello negozio prezz
    faktura zamowieni platnosc dostaw przesylk paczk haslo _rabat wyprzedaz koszyk sklep _cena_ _ceny_
"""
"""What shops and services write about: orders and parcels, bills and payments, logins, subscriptions, prices."""


def _parts(table: str) -> list[str]:
    """Given parts of words and of phrases, without accents, return them; a line below is the space around a word."""
    return [part.replace("_", " ") for part in table.split()]


_PARTS = _parts(_HINTS)

_OF_WORDS = one_of(part for part in _PARTS if " " not in part.strip())
_OF_PHRASES = tuple(part for part in _PARTS if " " in part.strip())
_BY_FIRST: dict[str, list[str]] = {}
"""Phrases by their first word, or what they have of its end; with the space before it, where it is whole."""
for _phrase in _OF_PHRASES:
    _BY_FIRST.setdefault(_phrase[: _phrase.index(" ", 1)], []).append(_phrase)
_LENGTHS = frozenset(map(len, _BY_FIRST))
_FAINTLY = one_of(_parts(_FAINT))
_OF_TRADE = one_of(_parts(_TRADE))

_LETTERS = string.ascii_lowercase.encode()
_ONLY_LETTERS = bytes(octet if octet in _LETTERS else ord(" ") for octet in range(256))
_MOST = 20_000  # letters
_MOST_KNOWN = 4_096  # words: the same few thousand are most of all mail


def hints_at_a_job(text: str) -> bool:
    """Given a text in any language, return whether a word in it may be about an application."""
    words = _words(text)
    each_once = dict.fromkeys(words)
    if any(map(_is_hint, each_once)):
        return True
    begun = frozenset[str]().union(*map(_begun_by, each_once))
    in_order = f" {' '.join(words)} " if begun else ""
    return any(phrase in in_order for phrase in begun)


def hints_faintly(lines: str) -> bool:
    """Given the first lines of a text, return whether they might be those of a letter."""
    return _FAINTLY.search(f" {' '.join(_words(lines))} ") is not None


def is_of_trade(lines: str) -> bool:
    """Given the first lines of a text, return whether they have a word of what shops and services write about."""
    return _OF_TRADE.search(f" {' '.join(_words(lines))} ") is not None


def _words(text: str) -> list[str]:
    return folded(text[:_MOST]).encode("ascii", "replace").translate(_ONLY_LETTERS).decode("ascii").split()


# Asked of a word, for a whole text would be searched a hundred times, and a word is soon met again.
@lru_cache(maxsize=_MOST_KNOWN)
def _is_hint(word: str) -> bool:
    return _OF_WORDS.search(f" {word} ") is not None


@lru_cache(maxsize=_MOST_KNOWN)
def _begun_by(word: str) -> tuple[str, ...]:
    """The phrases whose first word, or the end of it, this is: no other word of a text can begin one."""
    whole = f" {word}"
    return tuple(phrase for length in _LENGTHS for phrase in _BY_FIRST.get(whole[-length:], ()))
