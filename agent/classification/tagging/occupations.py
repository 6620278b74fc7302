"""What people are at work, in seven languages: the words that end what a post is called."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Given words between white space, return the set of them: a table of two hundred stays readable."""
    return frozenset(text.split())


ROLE_WORDS = words(
    """
    accountant administrator advisor adviser analyst analysts apprentice architect artist assistant associate
    attorney auditor biologist buyer chemist clerk coach consultant consultants controller coordinator
    copywriter counsel counselor designer developer director editor engineer engineers engineering executive
    expert fellow generalist graduate head intern internship co-op journalist lawyer lead lecturer librarian
    machinist manager marketer mechanic modeler nurse officer operator owner partner pharmacist photographer
    physicist planner president producer professor programmer recruiter representative researcher scientist
    scientists secretary specialist strategist supervisor surveyor teacher technician technologist teller tester
    therapist trader trainee translator tutor underwriter vp worker writer sre devops entwickler entwicklerin
    ingenieur ingenieurin leiter leiterin berater beraterin sachbearbeiter werkstudent praktikant développeur
    développeuse ingénieur ingénieure chargé chargée responsable analyste ingeniero ingeniera desarrollador
    desarrolladora analista gerente engenheiro engenheira desenvolvedor ingegnere sviluppatore ontwikkelaar
    adviseur medewerker
    """
)
"""Words that a role ends with, or has in it, in several languages; the commonest, not all."""

OCCUPATIONS = ROLE_WORDS | words(
    """
    actor actuary adjuster administrator agent agronomist aide ambassador anaesthetist anesthetist animator
    anthropologist appraiser apprenticeship arborist archaeologist archivist arranger assembler assessor assistants
    astronomer attendant auctioneer audiologist author baker banker barber barista barrister bartender bellhop
    binder blacksmith blaster boatbuilder boatman boilermaker bookbinder bookkeeper bookseller bosun botanist brewer
    bricklayer broker builder butcher butler cabinetmaker captain captioner cardiologist caregiver caretaker carer
    carpenter carver cartographer caseworker cashier caterer cellist ceo cfo chancellor chaplain chauffeur checker
    cheesemaker chef chemist chiropodist choreographer cinematographer classicist cleaner climber clinician cobbler
    cofounder collector columnist commissioner companion composer compositor comptroller concierge conductor
    conservator constable contractor cook cooper coordinators copyeditor correspondent costumier counsellor courier
    craftsman crewmember cto cultivator curator custodian cutter dancer dealer dean deckhand dentist deputy
    dermatologist detective developers diagnostician dietician dietitian dispatcher diver docent docker doctor
    dogger doorman draftsman draughtsman dresser drafter drainlayer dramaturg dressmaker driller driver drivers
    drummer ecologist economist educator electrician embalmer embroiderer endocrinologist engraver enumerator
    epidemiologist estimator ethicist evaluator examiner fabricator facilitator faller farmer farmhand farrier
    finisher firefighter fisher fisherman fitter fixer flautist florist forecaster forester forewoman foreman
    forwarder foundryman framer fumigator fundraiser furrier gamekeeper gardener geneticist geochemist geographer
    geologist geophysicist geoscientist gilder glassblower glazier goldsmith grader greaser greenkeeper grip grinder
    groom groomer groundskeeper groundsman groundsperson grower guard guardian guide gunsmith hairdresser handler
    handyman harbourmaster harvester hatter headteacher helmsman helper herdsman historian host hostess housekeeper
    hydrographer hydrologist hygienist illustrator immunologist inspector installer instructor interpreter
    interviewer investigator ironworker jailer janitor jeweller jeweler joiner journeyman judge keeper keyworker
    labourer laborer landscaper lawyer layer lecturership leader lexicographer lifeguard lineman linesman linguist
    locksmith logger logistician longshoreman luthier magistrate maid maker maltster maintainer manageress
    manicurist marshal mason masseur mate mathematician matron mediator mentor merchandiser merchandizer messenger
    metallurgist meteorologist metrologist microbiologist midwife miller milliner millwright miner minister modeller
    moderator mortician mover moulder musician mycologist nanny naturalist navigator negotiator neurologist
    newsreader nurseryman notary nutritionist oboist oceanographer oncologist operative optician optometrist orderly
    organiser organist organizer orthodontist osteopath packer painter paralegal paramedic partner pathologist
    patternmaker pastor paver paediatrician pediatrician perfusionist petrologist pharmacologist phlebotomist
    photojournalist physician physiologist physiotherapist pianist picker piercer pilot pipefitter plasterer plater
    playwright plumber podiatrist policewoman policeman porter postdoc postdoctoral postman potter poultryman
    practitioner preparator presenter presser priest printer printmaker processor procurator proctor proofreader
    prosecutor prospector psychiatrist psychologist psychotherapist publicist publisher puppeteer purser quarryman
    radiographer radiologist ranger receptionist recordist rector reader registrar rehabilitator reporter repairer
    restorer retoucher reviewer rider rigger roaster roofer roughneck sailor saddler sawyer scaffolder schoolteacher
    scout screenwriter scribe sculptor seaman seamstress seamster servicer setter sexton shearer shepherd sheriff
    shipwright shopfitter shoemaker signaller signwriter silversmith singer skipper smith sociologist soldier
    solicitor sommelier soprano sorter spinner splicer sprayer statistician steelworker stenographer steward
    stewardess stockman stockperson stonemason storekeeper storeman storeperson stylist superintendent surgeon sweep
    tailor tanner tattooist taxidermist technologists technicians telemarketer tenor tiler timekeeper toolmaker
    toxicologist trackman trackworker trimmer tuner turner typesetter typist undertaker upholsterer usher valet
    valuer vet veterinarian vicar vigneron violinist violist viticulturist volunteer waiter waitress warden wardrobe
    warehouseman warehouser watchmaker weaver webmaster welder wheelwright winemaker woodworker wrangler yardman
    youthworker zookeeper zoologist researchers professorship fellowship studentship traineeship clerkship residency
    postdoctorate headship lectureship
    acupuncturist almoner bailiff beekeeper bellringer bursar cellarman ceramicist chiropractor climatologist
    coroner cowhand croupier dairyman decorator dockmaster ferryman fireman hotelier housemaid
    ironmonger kitchenhand milkman mixologist nightwatchman orthoptist paymaster perfumer polisher promoter
    pumpman rancher realtor restaurateur ropemaker roustabout sailmaker salesman salesperson saleswoman scenographer
    seafarer shopkeeper signalman sitter stablehand stationmaster stillman telephonist tinsmith trainer
    treasurer varnisher verger waitstaff watchman

    abteilungsleiter abteilungsleiterin altenpfleger altenpflegerin anlagenmechaniker anlagenmechanikerin anwalt
    anwältin apotheker apothekerin architektin arzt ärztin assistentin assistenz assistenzarzt assistenzärztin
    ausbilder ausbilderin bäcker bäckerin bauingenieur bauingenieurin bauleiter bauleiterin bautechniker betreuer
    betreuerin betriebsleiter betriebsleiterin bibliothekar bibliothekarin brauer buchbinder buchhalter buchhalterin
    busfahrer busfahrerin chemielaborant chemielaborantin controllerin dachdecker disponent disponentin dozent
    dozentin dreher einkäufer einkäuferin elektriker elektrikerin elektroniker elektronikerin ergotherapeut
    ergotherapeutin erzieher erzieherin fachangestellte fachangestellter fachkraft fachlehrer fahrer fahrerin
    feinmechaniker fleischer förster försterin friseur friseurin gärtner gärtnerin geschäftsführer geschäftsführerin
    geselle gesellin grafiker grafikerin hausmeister hausmeisterin hebamme heilpädagogin hotelfachfrau hotelfachmann
    industriemechaniker jurist juristin kauffrau kaufmann kellner kellnerin kfz-mechatroniker koch köchin konditor
    konditorin konstrukteur konstrukteurin kraftfahrer krankenpfleger krankenschwester lagerist lageristin laborant
    laborantin laborleiter laborleiterin landschaftsgärtner lehrer lehrerin lehrkraft lektor lektorin lokführer
    lokführerin maler malerin maschinenführer maurer mechaniker mechanikerin mechatroniker mechatronikerin
    mediengestalter metallbauer mitarbeiter mitarbeiterin monteur monteurin museumspädagoge museumspädagogin notar
    notarin oberarzt oberärztin optiker orthopädietechniker pädagoge pädagogin pfleger pflegerin pflegefachfrau
    pflegefachmann pflegefachkraft physiotherapeutin professur projektleiter projektleiterin prüfer prüferin
    qualitätsprüfer rechtsanwalt rechtsanwältin redakteur redakteurin referent referentin restaurator restauratorin
    rettungssanitäter richter schlosser schlosserin schneider schneiderin schreiner schreinerin schweisser
    schweisserin sekretär sekretärin servicetechniker servicetechnikerin sozialarbeiter sozialarbeiterin
    sozialpädagoge sozialpädagogin steuerberater steuerfachangestellte techniker technikerin teamleiter teamleiterin
    tierarzt tierärztin tischler tischlerin trainerin übersetzer übersetzerin verkäufer verkäuferin
    verwaltungsfachangestellte vertriebsmitarbeiter volontär volontärin vorarbeiter winzer winzerin zimmerer
    zerspanungsmechaniker doktorand doktorandin referendar volontariat werkstudentin

    acheteur acheteuse adjoint adjointe agente aide-soignant aide-soignante ambulancier ambulancière animateur
    animatrice apprenti apprentie archiviste artisan assistante auxiliaire avocat avocate bibliothécaire boulanger
    boulangère brasseur cadre caissier caissière cariste charpentier chaudronnier chauffeuse chercheur chercheuse
    chimiste clerc coiffeur coiffeuse collaborateur collaboratrice commercial commerciale commis comptable
    concepteur conceptrice conducteur conductrice conseiller conseillère conservateur conservatrice contrôleur
    contrôleuse coordinateur coordinatrice correcteur correctrice couturière couvreur cuisinier cuisinière
    dessinateur dessinatrice documentaliste doctorant doctorante ébéniste éclairagiste éducateur éducatrice
    électricien électricienne électromécanicien employé employée enseignant enseignante ergothérapeute fleuriste
    formateur formatrice frigoriste garde géomètre gestionnaire graphiste greffier grutier hydrologue ide infirmier
    infirmière instituteur institutrice jardinier jardinière juriste kinésithérapeute libraire machiniste maçon
    magasinier magasinière maître maîtresse maraîcher maroquinier mécanicien mécanicienne médecin médiateur
    médiatrice menuisier menuisière moniteur monitrice monteuse notaire opérateur opératrice orthophoniste ouvrier
    ouvrière pâtissier pâtissière paysagiste peintre pharmacien pharmacienne plombier poseur préparateur
    préparatrice professeure projectionniste psychologue rédacteur rédactrice régisseur régisseuse relieur
    restauratrice saisonnier sage-femme secrétaire serrurier serveur serveuse sommelière soudeur soudeuse stagiaire
    surveillant technicien technicienne tourneur traducteur traductrice vendeur vendeuse vétérinaire vigneronne
    alternance alternant chargés directeur directrice

    abogado abogada administrativo administrativa agrónomo albañil almacenero analistas archivero archivera
    arquitecto arquitecta asesor asesora asistente auxiliar ayudante bibliotecario bibliotecaria bióloga biólogo
    bodeguero camarera camarero camionero carpintero celador cerrajero chofer cirujano cocinera cocinero comercial
    conductora conserje contable contador contadora coordinador coordinadora costurera delineante dependienta
    dependiente director directora diseñador diseñadora docente economista educador educadora electricista encargado
    encargada enfermera enfermero enóloga enólogo especialista farmacéutica farmacéutico fisioterapeuta fontanero
    gerocultor gerocultora gestor gestora guía ilustrador instalador intérprete investigador investigadora jardinero
    jefa jefe maestra maestro maquinista matrona mecánica mecánico médica médico monitor monitora mozo músico
    operador operadora operario operaria orfebre panadero panadera pastelera pastelero patronista periodista piloto
    profesor profesora programador programadora proyectista psicóloga psicólogo química químico recepcionista
    redactor redactora reponedor repartidor secretario soldador soldadora supervisora técnica técnico topógrafa
    topógrafo trabajadora traductor traductora tornero vendedor vendedora veterinaria veterinario vigilante becario
    becaria pasante aprendiz oficial

    advogada advogado agrônoma agrônomo ajudante arquiteta arquiteto arquivista assistente atendente auxiliares
    barbeiro bibliotecária bibliotecário bolseira bolseiro cabeleireira cabeleireiro caixeiro carpinteiro chefe
    confeiteira confeiteiro conferente contabilista coordenador coordenadora costureira cozinheira cozinheiro
    desenhista designer diretor diretora eletricista eletromecânico encarregada encarregado enfermeira enfermeiro
    estagiária estagiário farmacêutica farmacêutico formador formadora garçom guarda-livros jardineiro jornalista
    marceneiro mecânico merendeira motorista nutricionista padeiro pasteleira pasteleiro pedagoga pedreiro
    pesquisador pesquisadora pintor professora rececionista redator redatora revisor revisora secretária tradutor
    tradutora tecelã veterinária veterinário zelador

    addetta addetto agronoma agronomo allenatore ambulante amministrativo amministrativa archivista arredatore
    autista avvocata avvocato biologa biologo borsista caporeparto capocantiere cameriera cameriere cantiniere
    carrozziere chimica chimico collaudatore commessa commesso commercialista consulente contabile coordinatore
    cuoca cuoco custode dirigente direttore direttrice dottoranda dottorando educatore educatrice elettricista
    elettromeccanico enologa enologo falegname farmacista fisioterapista fattorino fornaio fresatore geologo
    geometra giardiniere giornalista grafico grafica guardaparco idraulico impiegata impiegato infermiera infermiere
    insegnante istruttore istruttrice laboratorista liutaio magazziniere manutentore mastro meccanico medico
    montatore muratore operaia operaio operatore operatrice ortottista ostetrica panettiere parrucchiera
    parrucchiere pasticcera pasticcere perito pizzaiolo portiere praticante professoressa professore progettista
    programmatore psicologa psicologo redattore redattrice responsabili ricercatore ricercatrice saldatore sarta
    sarto segretaria segretario stagista tecnica tecnico tecnologo tirocinante tornitore traduttore traduttrice
    tutor venditore verniciatore

    aannemer accountmanager administrateur afdelingshoofd agoog analist apothekersassistent archivaris arts
    automonteur bakker baliemedewerker begeleider begeleidster beheerder beleidsmedewerker boekhouder boswachter
    bouwkundige buschauffeur calculator conciërge constructeur consulent controleur dierenarts doktersassistent
    dominee elektricien elektromonteur farmaceut fietsenmaker fysiotherapeut gids griffier groepsleider
    heftruckchauffeur hoofd hoofdverpleegkundige hovenier huisarts ingenieur inkoper kaasmaker kapper
    kinderverzorgster klerk kok kraamverzorgende lasser leerkracht leerling leidinggevende leraar lerares loodgieter
    machinebediende machinist magazijnmedewerker makelaar matroos meubelmaker museumdocent notaris onderhoudsmonteur
    onderhoudstechnieker onderwijzer onderzoeker operator opvoeder orderpicker pedagoog pedagogisch ploegleider
    portier postbode procesoperator projectleider promovendus psycholoog receptioniste redacteur revalidatiearts
    rijinstructeur roosteraar schilder schipper schoonmaker secretaresse secretaris servicemonteur slager smid
    stagiair stuurman stukadoor tandarts teamleider technieker technicus timmerman tolk tuinman uitvoerder verkoper
    verloskundige verpleegkundige vertaler vertegenwoordiger verzorgende voorman vrachtwagenchauffeur vroedvrouw
    vrijwilliger werkplaatschef werkvoorbereider wijkverpleegkundige zorgmedewerker zaakvoerder
    """
)
"""Words for what people are, or are hired as, in the seven languages: more of them than what a role ends with."""
