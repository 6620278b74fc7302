"""Turns of phrase: what mails about applications say in a set phrase, by what the phrase does.

Written as the lines of ``lexicon`` are. What a recruiter says kindly is said in a turn: nobody writes "rejected".
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.tagging.tags import Tag

TURNS: Mapping[Tag, str] = {
    Tag.NO_FROM_US: """different|another direction; a different|another route|path|way; decided to pass
        have to pass; passing on your|this; going to pass; taking a pass; part ways; leave it there|here
        end of the road|line; as far as we can take; not be taking any|it|this|things|your further
        not take any|it|this|things further; it is a no; a no from; is a no from; stop here; end here; ends here
        end things here; not a yes; not going to work out; did not work out
        going|moving|gone|went in a direction; not this time; not on this occasion; not quite there
        not make the cut; not made the cut; missed out; fell short; decided against; not be able to use
        close your file|application|candidacy; closing your file|application|candidacy
        closed your file|application|candidacy; removed from consideration; concluded your; ending your
        withdrawing your; not quite what we; not the right one; not the one; no place for you
        not see a fit|match; do not see you; declining; step back from; not in the cards; drawn a line
        not have a role|place|position|spot|seat; not getting the role|job; not got the role|job; not be you
        was not you; leave it at that|here|there; leave things here|there
        end|ending|ended the|this|our process|conversation|discussions|road here?; end it|this here
        end your process; stop|stopping|stopped the process; not be asking you back|in|to; not asking you back|in
        not be calling you back|in; not be having you back|in; not be bringing you back|in
        not bringing you back|in; not be inviting you back; will not be a yes; not be a yes; a no for|this
        is a no; it is a pass; is a pass; a pass from|for; not progressed; not progressing; not progress
        not move|moving you on; not go|going any further; not get|getting any further
        gone|going|went|go another|different way
        chose|chosen|choosing|taken|took a|another different? path|route|way|direction; full up; are full
        spots|places|seats|positions have|are been? all? given|taken|filled|gone; is|are already? spoken for
        is not on the|our list; not on the|our list
        not reach|meet|achieve the required? score|threshold|standard|minimum|mark|bar
        not score|rank high|highly enough; reserve list; second choice; not be the one|person; just not be
        not be able to take|bring you on|forward|further; not take|taking|bring you on
        unable to take|bring you on; not take on anyone|anybody|more|any; look|looking|looked elsewhere
        let you go; not see|seeing this|it|us working; it will not be; not work|working out this|for|here
        not to be this; wasn't to be; was not to be; not meant to be; not in the frame|running|mix
        out of the running; out of contention; too far apart; not bridge the; no room in the; not add up
        not make sense for us; stick with who|what|the; bow out; counted out; not be hiring you; not for us
        not be joining; not be the role|job|place for you; ruled you out; ruled out for
        not have|find a spot|place|role for; close the door on; not enough for us; not something we can offer
        kept|keep|keeping the role|job|position in-house|internal; fill|filled|filling it internally|from
        in-house; promoted|promote|promoting someone|somebody|one|a|from""",
    Tag.BAD_NEWS: """had better|happier|different|other news; better|happier news; bring better news; hoped for
        were hoping; news you|we hoped|wanted; not the news|outcome|answer|result|update|email|message|mail
        bad news; not good news; less good news; not the response; tough news; unwelcome news; difficult news
        disappointing news; wanted to hear; like to hear; hoping to hear; not what you|we hoped|wanted
        not so good news; hate to; hate writing; wish|wished i|we had|have better|good|happier
        had|have not better news; not what you wanted|hoped|want|hope; you wanted|hoped to read|hear
        bearer of bad; bad tidings; sorry to disappoint|mess|let; hard news; heavy heart
        sorry that the|this news|answer|outcome; come as a disappointment|blow; be a disappointment
        be disappointed|disappointing; gutted for; gutted to; chin up; putting this off; put this off
        hard email|message|mail|letter|note to; not easy to write; difficult email|message|mail|letter|note to
        hear it from me|us; through a|by form; let you down; let me be straight; be straight about|with
        no easy way""",
    Tag.FAREWELL: """future endeavors|endeavours; your endeavors|endeavours
        career endeavors|endeavours|journey|search; professional endeavors|endeavours; continued success
        in your career|future|next; what comes next for you; the rest of your search; wherever you
        find the right|your role|place|home; future career; professional pursuits; professional journey
        current search; career goals; career plans; you land; your next move|chapter|step; all good things
        keep your head|chin; try us again; apply|try again next|in|when|later; find something|somewhere
        snap|snapped you up; lucky to have you; you will find|land; right home for; well for the future
        other doors; good things ahead; cheering for you; rooting for you; every good wish; keep my|our eyes open
        keep an eye out; bump into you; our paths; paths cross; another company|employer|team|place""",
    Tag.FILE: """on file; in our database|system|pool|talent; on our books|radar
        talent pool|community|network|bank; in mind""",
    Tag.FUTURE: """future openings|opportunities|roles|positions|opportunity|vacancies|opening|role
        in the future; down the road|line; apply again; reapply; re-apply
        other openings|opportunities|roles|positions|vacancies; again in the future; something else opens
        other open roles|positions; future reference; another role|opening|position|opportunity""",
    Tag.RUNNING: """in the running|mix|frame|race|picture; under consideration; being considered
        in contention|play; very much interested; on our|the shortlist; strong contender; of interest to us
        on the table; being discussed; not forgotten; not been forgotten; on our|my|their minds|mind|list
        in our thoughts; still in; in with a; very much in|on|still|interested|wanted
        remain|remains very? keen|interested|enthusiastic; serious contender; looking good; looks good
        looking promising; looks promising; feedback was|is|has positive|good|been; front runner; frontrunner
        favourite; still like you|your; not ruled out; not out of; still want|wants to
        top of the|our|my pile|list; near the top; strong impression; one of our top; in good shape
        so far so good""",
    Tag.UNDECIDED: """undecided; no decision; not decided; not been signed|approved|agreed off?
        tell you either way; one way or the other; nothing has|is been? ruled|decided|settled|fixed; not know yet
        all still open; not made up our|their|my minds|mind; not made a|any|our|the final? decision
        not reached a|any final? decision|conclusion|verdict; not come to a|any final? decision|conclusion
        open question; not have a|an|any final|definite|definitive? answer|decision|outcome|news|update
        waiting to hear back? from|on head|the|my|our|her|his|their|finance|hr|upstairs|them|him|above
        not settled; up in the air; nothing to report|share|tell|announce|say; no news; no update; no answer
        not finalised|finalized; not sorted; no verdict; not have anything new|concrete|further?; jury is out
        not got|have an? answer; not signed off; not final
        not been made|taken|reached|finalised|finalized|decided; not landed|arrived at|on; not had a chance
        not able to say; not concluded; not ready to decide; not have any news|updates; nothing new
        not made any|a decisions|choice|call; still deciding; yet to decide|make|reach|come|finalise|finalize
        no final; deciding between; weighing up; deliberating; sleep on it; not there yet; on the fence
        torn between; mulling it; not|nothing promise anything|something; something|nothing|anything definite
        not quite yet; say|tell you either way; no wiser; an answer for you yet
        not an answer|decision|no|yes yet|today|either; not a no; is not a no; not a no yet
        nothing gets|is|been signed|agreed; not know what|which|when|who; not heard anything|back
        had hoped|expected to have|know|tell; had hoped|expected to have; not for me to; have not closed
        not closed the; not come to any; not been able to agree|decide; unable to agree|decide; split on
        opinions differ; not agree on; nobody|nothing|no one has been|is ruled|decided|out|told
        decision is|was|has meant|postponed|pushed|delayed|slipped|moved|late; pushed the decision; no final word
        final word; not made the call; make the call; makes the call; call is not""",
    Tag.BEAR_WITH_US: """bear with us|me; sit|hang|hold tight; your patience; be patient; a little patience
        stay with us; thanks for waiting; waiting patiently; have not forgotten; not forgotten; keep you waiting
        kept you waiting; hang in; radio silence; long silence; the wait; patience; more? than? patient
        being patient; been patient; owe you an|a? update|answer|reply|email|note|word
        sorry for|about the|my|our long? silence|delay|wait|slow|quiet
        apologies|apology|apologise|apologize for the|my|our long? silence|delay|wait|slow
        taking us? so|longer|this long; takes so long; gone quiet; been quiet; went quiet; not gone cold
        hold on a|just; in suspense; left|leave|leaving you hanging|wondering|waiting|dangling; hanging on
        not heard from us|me; been so? slow; slow at|in|on; long wait
        thanks|thank you for waiting|checking|chasing|asking|following|nudging|hanging; not been ignoring
        not ghosted|ghosting; conscious it|that|you; hang on in""",
    Tag.YOURS: """job|role|post|position|place|it is yours if?; want you on; want you to join|start|come|be
        chosen you; selected you; picked you; you joining; you to join us|the|our; you got the job|role|it
        you got it; like you to join|start; love you to join|start; you are hired; want to hire you
        like to hire you; hire you; you start; you are our|the first? choice|pick; you on board; are our number
        got|have an offer for you; got|have you an offer; say yes; it is you
        wants|want|like|love to work with you; we want you; want you for|in|here
        have you as|join|with|start; have you on the|our team|board; recommended you for appointment
        recommended|approved your appointment; appoint you; appointing you; you have got it|the|this
        is going to you; going|gone|went with you; chose|choosing|choose you; picking you; chosen to offer you
        been successful in your|the|this|securing; you have been successful; were successful; you were successful
        you? were successful at|in|following interview; you? were successful at|in|following your|the|our interview
        you have been successful at|in|following interview
        you have been successful at|in|following your|the|our interview
        welcome to the lab|firm|crew|gang|fold|club|family|department|school|practice|ward|group
        if you still? want it; want it is; you are in; you are the one|person; said yes to you; yes to you
        it is a yes; is a yes; easiest decision; make it official; when can|could you start; start with us on|in
        you are joining; your new job|role|team|colleagues; bring you on as|board; stop interviewing""",
    Tag.WELCOME_ABOARD: """welcome you? aboard; welcome you? to the|our team|company|family; welcome to the team
        joining us on""",
    Tag.OUT_OF_OFFICE: """out of the? office; on annual|parental|maternity|sick|vacation|medical leave
        on vacation|holiday|pto; limited access to; away from my|the desk|office|email; auto-reply
        automatic|automated reply|response; currently away; back in the office; return to the office
        not monitored while; no access to my? email|mail; in my absence; on leave""",
    Tag.CAME_ACROSS: """came|come across your
        your background|profile|experience caught|stood|looks|looked|impressed; found your
        stumbled upon|across your; saw your profile; your linkedin; noticed your; your github
        viewed your profile; your resume|cv online|on; reaching out because; reaching out about
        reaching out regarding; reaching out to see; came|come up in; you came up; your name came
        recommended you; profile on linkedin; looking at your profile; retained to find|fill; search firm
        headhunter; partner at|in; you were recommended; were recommended to; i recruit for|in; i am hiring
        i place; my client; a client of; client of mine; direct client; immediate requirement|need|opening
        confidential search; paying up to; of interest to you; be of interest; jd below; urgent requirement
        requirement with; hi|dear professional; your updated resume; suitable consultant
        i help companies|firms|teams; i work with scale-ups|startups|companies; building out|a; growing the team
        your name from; got your name|details|number|contact; not sure if you; w2; c2c
        matches your profile|skills; match your profile""",
    Tag.OPEN_TO: """open to; are you looking|interested|exploring; be interested in
        would|might|could interest you; interests you; exploring new; considering a move|new|your; in the market
        new opportunities|challenge; on the lookout; curious to; worth a; right opportunity; next challenge
        next opportunity; would you be interested; open for; new role; exciting role|opportunity; great fit for
        perfect fit for; strong match for; good match for""",
    Tag.NICE_TO_MEET: """nice|great|lovely to? meeting|meet|talking|chatting|speaking|seeing
        good|wonderful|pleasure|fantastic to? meeting|meet|talking|chatting|speaking|seeing
        enjoyed|loved our|the|meeting|speaking|talking|chatting|learning|getting
        pleasure to? meeting|speaking|talking; was a pleasure
        great|nice|good|lovely|wonderful conversation|chat|talk|discussion|questions|to; likewise
        thank you for coming in|by; thanks for coming in|by; for your note|message|kind|email|thoughtful
        your kind note|words|message|email; kind words; the pleasure was; lovely of you; kind of you; nice of you
        thanks|thank you for your? kind|lovely|nice|thoughtful note|message|words|email; safe travels
        enjoy the|your weekend|rest|holiday; good|great|lovely weekend|week; means a lot; got home
        great to have you|had; great having you; lovely having you; thank you for having; really? enjoyed it
        enjoyed it; good to meet|see|talk|put; lovely to hear|meet|see; same here; nice to hear; good to hear
        made my day; very kind; made me smile; will pass it on; passed it on to; pass on your|my regards|thanks""",
    Tag.NO_TROUBLE: """you are welcome; you are very|most|so welcome; my pleasure; no problem; no worries
        not at all; any time; our pleasure; the pleasure was; happy to help; glad to help; don't mention
        do not mention; anytime""",
    Tag.COULD_IMPROVE: """areas for|to improvement|improve|develop|development
        could have been|gone|done|shown|given|used; could|might work on; would have liked|been|helped; next time
        lacked depth|detail; less convincing|strong; could improve|work|strengthen; room for improvement
        more depth; more concrete; strong points; weaker; advice would; to strengthen; the main reason
        came down to; what let you|us; your strengths; held back; deciding factor; made the difference; tipped
        fell down""",
    Tag.ALERT: """job alert|alerts; new jobs|job; jobs for you; recommended jobs; newsletter; jobs you may
        similar jobs; saved search|jobs; jobs matching|near|that; weekly digest; more jobs; latest jobs
        view jobs|all; webinar; read more; subscribe; subscribers; our blog; podcast; sponsored; promo; promotion
        discount; limited time; % off; sale; special offer; exclusive offer; free trial; register now; sign up
        upgrade; premium; coupon; in your inbox; our readers; top tips; tips for; how to ace; ace your; act now
        off your; email preferences; manage preferences; view in browser; job recommendations; hiring now
        now hiring; apply now; early access; career advice; the issue; this issue; edition; unsubscribe
        receiving this because|email|newsletter; you subscribed; because you subscribed|signed; this week in
        round-up; roundup; phrases to; tips to; how to answer|respond|write|follow|tell; our top; watch now
        listen now; read:""",
    Tag.SHOP: """order; orders; shipped; shipping; delivery; delivered; tracking; invoice; payment; purchase
        refund; account balance; loan; mortgage; credit card; bank account; dentist; dental; doctor; clinic
        appointment; reservation; booking reference; flight; hotel; patient; checkup; check-up; haircut; salon
        vet; garage; subscription; landlord; tenancy; lease; apartment; flat viewing; visa application
        planning application; card application; gym; parcel; package has|is|was; prescription; vaccination
        tickets; ticket; viewing; warranty; admissions; class of; mba; tuition; enrolment; enrollment
        scholarship; offer you a place; ballot; raffle; lottery; prize; grant; manuscript; your paper; abstract
        journal; conference; membership; insurance; insurer; claim; citizenship; passport application
        school place; nursery; buyer; seller; vendor; estate agent; solicitor; survey of the; the house; the flat
        the room; spare room; housemate; flatmate; landlady; rent; deposit; allotment; choir
        team|squad selection; squad; coach; fixture; five-a-side; marathon; half marathon; book club; parish
        church; wedding; birthday; party; dinner; lunch on; barbecue; sofa; bike; plumber; boiler; electrician
        builder; quote for; council tax; planning permission; licence application; jury; adoption; foster; puppy
        kitten; the dog; vets appointment; playdate; kids; school trip; parents evening; parent-teacher
        teacher interviews; parents; pta; sports day; blood test; test results; scan; surgery; dr appointment
        consultant appointment; theatre; concert; film; auction; bid; listing; tenant; tenants; fundraiser ticket
        course place; workshop place; the course; evening class; residency; open call; exhibition; casting
        contest; competition entry; your entry; entries; judges; award nomination; nominations; crowdfunding
        warranty claim; refund request; loyalty; your card; places will; oversubscribed; reception place
        waiting list; your child|son|daughter; pupils; year group; class teacher; to rent; the property; lettings
        holding deposit""",
    Tag.RECRUIT: """recruiter; recruiters; recruitment; recruiting; talent acquisition; hr; human resources
        hiring; hiring team; hiring manager; people team; careers; career; people operations; interviewer
        interviewers""",
    Tag.SHORTLIST: """shortlisted; short listed; short-listed; positively reviewed; through to; longlisted
        made it to; progressed to; you are through; put forward for; put you forward; made it through
        you have made it; you passed; you have passed; on the shortlist; among the three|few|five|four|ones
        all over it; team loved you; loved you; yours is among; progressing you; taking you through
        take you through to""",
    Tag.LUCK: "luck; best wishes; fingers crossed",
    Tag.SEARCH: "job search; your search; job hunt; search; hunt; job hunting; searching",
    Tag.PAST: """my|his|her position|job|role|post; last week; yesterday; earlier today; last month; last night
        this morning; the other day""",
    Tag.EXPERIENCE: "experience; skills; skill; skillset; expertise; knowledge; seniority; track record; years",
    Tag.SUCCESS: """successful; success; congratulations; congrats; good news; great news; wonderful news
        happy news; fantastic news""",
    Tag.TITLE: """engineer; developer; designer; analyst; accountant; nurse; teacher; technician; scientist
        consultant; architect; coordinator; assistant; administrator; specialist; clerk; supervisor; lecturer
        librarian; curator; bookkeeper; buyer; electrician; mechanic; chef; cook; planner; editor; copywriter
        paralegal; pharmacist; therapist; researcher; programmer
        data|product|project|site|office manager|lead|director|associate|executive
        store|account|operations|marketing|sales manager|lead|director|associate|executive; physiotherapist
        estimator; controller; machinist; welder; tutor; intern; apprentice; trainee; head of; officer; director
        postdoc; inspector; steward; postdoctoral
        programme|program|team|tech|group|shift|support|design|product|engineering lead|manager|head; manager
        trainer; driver; operator; carpenter; plumber apprentice; receptionist; secretary; advisor; adviser
        economist; statistician; journalist; reporter; producer; surveyor; solicitor role; counsel; midwife
        radiographer; dentist role; vet nurse; barista; waiter; waitress; bartender; cleaner; porter; guard
        fundraiser; caseworker; principal; dean; professor; fellow; backend; frontend; front-end; back-end
        full stack; devops; sre; data scientist; scrum master; product owner; ux; ui; qa; hr business partner
        auditor; actuary; underwriter; broker; trader; banker; strategist; scheduler; dispatcher; storekeeper
        foreman; support|care|social|youth|key|warehouse|factory|production|farm|kitchen|project worker; carer; picker
        packer; labourer; laborer; joiner; fitter; roofer; bricklayer; housekeeper; caretaker; janitor; custodian
        cashier; merchandiser; sales|customer|service representative|rep|associate|advisor|agent; baker; butcher
        phlebotomist; paramedic; psychologist; biologist; chemist; dietitian; sonographer; groundskeeper; stocker""",
    Tag.INTEREST: "your interest; interest in; interested in joining|working|becoming; expressing interest",
    Tag.AFFECT: "impact; affect; affects; influence; bearing; prejudice; effect",
    Tag.VOLUNTARY: """voluntary; survey; anonymous; optional; voluntarily; equal opportunity; disability; veteran
        disabilities""",
    Tag.ONGOING: "in the process|midst|middle of; currently; now; at present; right now",
    Tag.MANY: """high|large|overwhelming|record|huge|great volume|number; many; hundreds; thousands; a lot of
        numerous; so many""",
    Tag.ABLE: "able; able to; position to; possible; possible to; can; will be able to; could",
    Tag.GLAD: "happy to; happy; glad to; glad; pleased; pleased to",
    Tag.GREETING: "dear; hi; hello; hey; good morning|afternoon|day|evening; greetings",
    Tag.WILL_DECIDE: """to decide; will decide; decides; make a|the|our|their|its final? decision|choice
        make up our|their|its|my minds|mind; reach a|our decision; come to a decision; decide by|on
        will be deciding; will make a decision""",
    Tag.NOTHING: """talking points; mind you; time to time; conference call; conference calls; phone number
        call center|centre; good call; close call; from time to time; in the meantime; to say the least
        in order to; out of order; short order; hosted by; in match; thank the match; child process
        application process lock; wrong with; kernel; install; installed; server; compile; the software; patch
        in practice; in theory; different way to; best practice; read-only; no obligation; with a bit of luck
        for you to get to know; get to know us|our|the""",
    Tag.GIVEN_TO: """gave|given|giving it|this|them to
        gave|given|giving the|this|that role|job|post|position|place|spot|seat|gig to; handed it to
        it went|goes|has to; job|role|post|place|position|contract went|goes|has to; be going to someone""",
    Tag.TAKEN_ON: """already|now found|hired|got|chosen|picked|appointed someone|somebody
        found|hired|got|appointed someone|somebody already|now|else|sooner|internally|locally
        taken|took on someone|somebody; taken|took someone|somebody else? on""",
    Tag.SAID_YES: """said|says yes; accepted the|our|it|this; has|have accepted; who|and|was|been accepted
        was accepted this|on|yesterday|today; took it|the; taken it|the; has|have signed
        signed yesterday|today|on|this; will be joining us; is joining us; starts with us; snapped it up
        was appointed; has been appointed""",
    Tag.GONE: """scrapped; pulled; shelved; axed; dropped; cut; lost; removed; went away; gone away; disappeared
        no longer exists|needed|there; ceased to exist; does not exist; not exist any|anymore
        one of those that went; not be replaced|replacing|replaced; not replacing|replaced; been withdrawn
        closed down; fell|fallen|falls through; made redundant; merged into; nothing to hire for""",
    Tag.FALLS_SHORT: """step below; below what; short of what; not at the|that|this level; level is not
        not senior|strong|deep|experienced|far enough; too junior|senior|light|early|green; overqualified
        over-qualified; under-qualified; underqualified; be bored; outgrow
        not a clear|strong|obvious|good yes|case|match|fit; not quite at|what|right|the; not right for
        wrong fit|match|level|time; mismatch; gap between; concerns about; lacking; more hands-on
        stretch too far; too big a|of; too much of a; too little; above what|our; out of our range|reach|budget
        beyond our range|budget|means""",
    Tag.ELSEWHERE: "elsewhere; somewhere else; better suited to; better off; better use; better served",
    Tag.APPROVAL: """sign-off; sign off; signs off; signed off; signing off; signature; approval; approve
        approves; green light; gets signed; budget holder; purchase order""",
    Tag.CONVENE: """reconvene; reconvenes; regroup; regroups; debrief; debriefs; compare notes
        sit down and|together|to|with; put our heads; wash-up; wrap-up; calibrate; calibration; decision meeting
        meets on|this|next|again; meet on|this|next again
        committee|board|panel|trustees|governors|partners meets|meet|have|sits|sit; have met
        discuss it|you|everyone|all; moved|pushed to monday|tuesday|wednesday|thursday|friday|next""",
    Tag.CONSULT: """talk|talking|speak|speaking|chat|check|checking|word to|with the|my|our boss|manager|owner|gaffer
        talk|talking|speak|speaking|chat|check|checking|word to|with the|my|our partner|director|others|supervisor
        talk|talking|speak|speaking|check|checking|word to|with him|her|them
        have|having a word|chat|talk to|with the|my|our boss|manager|owner|gaffer|partner|director|others
        run|running it|this|you|things past|by the|my|our boss|manager|owner|gaffer|partner|director|others
        see what the|my|our boss|manager|owner|gaffer|partner|director|others says|say|thinks|think
        talk|talking it|things over; think it|things over; have a think; mull it over; sleep on it
        chat|talk among|amongst|between ourselves""",
    Tag.AWAY: """is|are away|off|out|travelling|traveling|abroad|ill|sick; are both away|off|out; on holiday
        on leave until|till|this|next; is on leave; is still? in; back from; returns; is back; gets back
        come back from; comes back; come back on; until|till she|he is|gets|comes back; stuck abroad""",
    Tag.MIDWAY: """halfway through; half way through; half-way through; part way through; partway through
        down to two|three|the|a; narrowed it|things? down to; one of two|three|the|a
        final two|three candidates|people; more to see; see a couple|few more; a couple|few more people|to
        one|two|three|another more|last|final interview|interviews|conversation|conversations
        one|two|three|another more|last|final candidate|candidates|person|people
        still to do|see|meet|come; have|got to see|meet; first|second round is|of; in the middle of
        not through with; finish|finishing|finished the|our other? interviews|round|first|conversations
        complete|completing the interviews|round|process; other interviews
        remaining interviews|candidates|conversations; wrap up interviews|the; are comparing
        weigh everything|things|it|this|all|up; think|thinking it|about over?""",
    Tag.KNOW_SOON: """minute|moment|second|soon i|we|as hear|know|have
        as soon as i|we|there|they|he|she hear|know|have|can|is; know more; more next|tomorrow|soon|on|by|in
        more for you; hear from me|us one|by|before|either|next|early|in|again|soon; you will hear
        expect to hear; write as soon; an answer by|for|before; answer by; shout when|as|once
        tell you when|once|as|more|where; update you when|once|as|by|next|on
        come|get back to you once|when|as|by|next|after; be in touch once|when|as|by|next|after|again; ping you
        give you a shout; news for you by|before|next|in|soon; chase again|him|her|them
        nudge|nag|nagging|chasing him|her|them; keep you posted; more news; definite answer|news; final answer
        say more; able to tell you more""",
    Tag.NOT_BEFORE: """before i|we can? be in touch; before i|we can get|come back; before i|we know|hear|decide more?
        before i|we can say|tell|let|confirm|decide; before you will? hear; before there is any? news|word""",
    Tag.STARTING: """first day; start|starting|begin|beginning on|from|in; you starting; your start; start date
        day one; onboarding; induction; starting salary; joining date""",
    Tag.PAPERS: """paperwork; docusign; sign both|and|the|it|here; countersign; counter-sign; counter-signed
        contract; the papers; formal|revised|written letter|offer|contract; employment terms; the terms
        terms are|below|attached; package below""",
    Tag.ANSWER_BY: """accept or decline; accept|decline by; your answer by; have your answer|decision
        let us|me know your answer|decision; your decision by; deadline to accept; need your|an answer
        your acceptance; to accept; have a think; think it over
        take a|your few? days|time to think|consider|decide; sleep on it and; gets you over the""",
    Tag.RAISED: """go up to; stretch to; come up to; raise it to; match your|that|the; improve the|our|on
        meet you at|in; revised offer|letter|package|figure; higher than; got them to""",
    Tag.OFFICE: """self assessment|evaluation|appraisal; annual review|appraisal|leave
        performance review|conversation|appraisal|cycle; your manager; line manager; payroll; timesheet
        timesheets; sprint; standup; stand-up; all hands; all-hands; expense|expenses report|claim|claims
        purchase order; team offsite|lunch|outing|drinks|building; quarterly review; steering committee
        pull request; tickets you; agenda; minutes of; okrs; office party; parking permit; it helpdesk
        your mailbox; sit on the panel; sit on a panel; scorecard; cvs attached
        see four|three|two|five candidates; interviewing for us; as an interviewer; new starter; please welcome
        the other vendor; the vendor; vendors; our supplier; the tender; rfp""",
    Tag.HEARSAY: """asked|invited me in|back|for; offered|rejected|hired|ghosted|turned me the|a|down|for
        they want me; wants me; offered me; rejected me; ghosted me; hired me; turned me down
        my interview|interviews; i|she|he got the job|role|offer; got an offer|interview
        i got rejected|offered|hired; my new job|role|boss; my offer; mock interview; my application|applications
        i applied; i have applied; i was rejected|hired|offered; she|he got hired|rejected
        his|her interview|application; got in; i have|had got? an interview; my cv|resume; between me and
        my referee; me as a reference; reference for me""",
    Tag.FARED: """went well|ok|okay|fine|great|smoothly|badly; goes|go well|ok|okay|fine|great|smoothly|badly
        gone well|ok|okay|fine|badly; how did; how was|were; did it go; turned out""",
    Tag.CALL_ME: """call|ring|phone|text me back; call|ring|phone me when|asap|today|tonight|tomorrow|now|please|at|as
        give me a call|ring|bell|buzz|shout back|when|asap|today|tonight|tomorrow|as|at|on?; ring back when
        give me a quick call|ring|bell|buzz; call us back; give us a call|ring|bell|buzz""",
    Tag.HOW_WENT: """how did you get on; how did it|things go; how did that|everything go; how did he|she|they find you
        how did the|your interview|meeting|call|chat|panel|session|visit|trial|conversation go; how did you find it|them
        how do you feel|think it went; how do you feel|think that went; how you think|feel it went
        how you got|get on; how you found it; let me know how it|that|things went
        see|hear|me how it|that|things went
        let me know how you got|get on; let me know how the|your interview|meeting|call|chat|visit|trial went
        how the|your interview went for you""",
    Tag.SAME_SET: """the same is|has|stands been? scheduled|fixed|arranged|planned""",
    Tag.KIN: """mum; mom; mummy; mommy; dad; daddy; gran; granny; grandma; grandpa; granddad; auntie; aunt; uncle
        darling; sweetheart; love you; xx; xxx; landlord; landlady; flatmate; housemate""",
    Tag.EFFORT: """no longer than; not take more|longer|you; should take; takes about|around|roughly|the
        take about|around|the|you; two|three|four|couple of? hours; back by; send it back; due by|on; deadline
        expires; ready by; in your own time; whenever you are ready; time limit
        by sunday|monday|tuesday|wednesday|thursday|friday midnight|night|evening""",
    Tag.FACT: """notice do|period|would; your notice; how much notice; notice you; what are you on
        you on at the moment; number you; figure you; hourly|day|daily rate; salary range|bracket|in|are|do
        salary you; what salary; looking for in terms; expectations; names of two|three|your|people
        two|three people we|i|who; someone|somebody we|who could|can speak|talk|vouch; allowed to work
        eligible to work; permission to work; entitled to work; need sponsorship; require sponsorship
        visa status; where are you based; where you are based; willing to relocate; relocate; driving licence
        clean licence; date of birth; bank details; emergency contact; nationality; proof of address
        certificates; degree certificate; updated|latest|current|recent cv|resume; your certificates
        your diploma; two|quick|few questions before; what is your current; currently earning; how soon could
        when could you start; available from; a photo of|copy; scan of; headshot; full legal name; legal name
        your passport; certification""",
    Tag.INCOMPLETE: """incomplete; is missing; are missing; missing documents|information|papers|pages
        still need; still missing; still waiting for your; outstanding documents|items|information; not complete
        not attached; not attach; forgot to attach; blank; left blank; leave blank; can not open; corrupted
        unreadable; will not open; did not open; not come through; no attachment""",
    Tag.SAY: "say|says|state|mention|tell|show|make|clear|list",
    Tag.THOUGHT: """thought|felt|found|liked|loved|noted|said|reckoned|sensed|noticed that? you|your|the|how
        thought it|that; felt it|that; panel|they liked|loved|felt|thought|found; came across as
        struck them|us|me; read it as; marked you; you came over|across; you scored; liked how""",
    Tag.ADVICE: """practise; practice; if i were you
        i would suggest|work|advise|practise|practice|try|recommend|have; i advise|suggest|recommend
        we would suggest|recommend|advise; my|our|one advice|tip|suggestion; suggest gaining|working|getting
        less so; spot on; a bit|little thin|light|vague|rushed|long|flat
        too long|fast|vague|theoretical|technical|much|little|general|quiet|senior|junior on
        you went into|to|straight; you jumped; you tended
        you skipped|missed|rambled|talked|spoke|rushed|struggled|hesitated|lost|asked|gave|defended|solved
        you did not ask|mention|say|explain|give|check; you could|should have; you never; strong on; strongest
        weakest; weaker on; tell the story; work on your|the; more structure|examples|detail; star method
        think|thinking aloud; made the difference; would have scored|helped|tipped; lost points; where you lost
        what cost you; cost you; only criticism; one criticism; constructive; concrete examples""",
    Tag.ASKED_WHY: """fair question; since you asked; as requested; you asked; as you asked; notes from the panel
        honest feedback; honestly; in all honesty; hope this|that is useful|helpful|helps; hope that helps
        happy to explain|share; some pointers; pointers; few notes; my notes; debrief notes; happy to; reason was
        reasons were; asked for; to be honest; to be frank; frankly""",
    Tag.GOT_YOURS: """have|got your application|cv|resume|details|materials|submission|papers|letter|file
        came through fine|ok|safely|alright|well; got it; got it thanks; safely received; arrived safely
        reached us; application is|has in|complete|been|submitted; safely in; put you into|in|through|forward
        passed|pass|passing|forwarded|sent it|this|your|you on|to|along|over|up; entered your; on its way to
        with the hiring manager; applications close; deadline for applications
        look at everything|it|them together|after|when|once; quiet in the; sort|sorting through; not be alarmed
        up to eight|six|four|two; speculative application; confirm receipt; acknowledge""",
    Tag.RANKED: """below the score|threshold|bar|mark|level; reserve list; second choice; a? close second|third
        placed|ranked|came|finished third|fourth|second|third; runner up; runner-up; pipped; narrowly missed
        edged out; just missed; by a hair|whisker""",
    Tag.FOOTER: """unsubscribe; you subscribed; because you subscribed|signed
        receiving this because|email|newsletter|message; view in browser; manage|email preferences
        update your preferences""",
}
