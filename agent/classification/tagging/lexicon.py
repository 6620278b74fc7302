"""The lexicon: English words and phrases by what they do in a mail about an application.

A line holds phrases, parted by ";". Within a phrase "|" parts alternatives of one word, and "?" ends a word that may be
left out. The longest phrase wins; of two equal ones the later. Verbs stand in all their forms, for mails use them all.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.tagging.tags import Tag

LEXICON: Mapping[Tag, str] = {
    Tag.WE: """we; i; us; they
        our|the hiring? team|panel|committee|managers|manager|company|client|department|recruiters|group
        our|the recruitment|recruiting|selection|talent|interview|search team|panel|committee
        our|the talent acquisition team; leadership; management; everyone here; the people here; the business
        the board""",
    Tag.YOU: "you; yourself; u",
    Tag.YOUR: "your; yours",
    Tag.OTHER: """other; another; different; stronger; internal; external; alternative; others; fellow
        more|better|best experienced|qualified|suitable|suited|senior|aligned|matched; better; remaining
        several other""",
    Tag.CANDIDATE: """candidate|candidates|applicant|applicants|finalist
        finalists|contender|contenders|interviewee|interviewees""",
    Tag.PEOPLE: """individual|individuals; people; person; persons; hire; hires; talent; folks; profiles
        hopefuls; professionals""",
    Tag.SOMEONE: """someone|somebody else|who|whose|with|already|internal|internally|closer; someone; somebody
        candidate|candidates|applicant|applicants|individual|person who|whose|that|better
        individuals|people|others whose
        candidate|candidates|applicant|applicants|individual|person with|more|closer
        internal|in-house candidate|candidates|applicant|hire|colleague; a|an more? experienced|senior profile
        from within; an internal move; a colleague; one of the others; one of our own; an existing employee
        the other finalist|candidate|person|applicant|one|contender|two|guy|woman|man
        a|an|the|another bloke|lad|lass|guy|chap|girl|fella|lady|woman|man who|whose|with
        the|our|their first|preferred choice|candidate
        have|hire|hiring|take|want|need|needs|find|found|chosen|with|for someone|somebody
        someone|somebody local|else|more|already|stronger|we|they|from|on; a person we|who|they
        a local candidate|hire|person; another person|one|colleague|hire
        one of our|the own|current|existing|team|interns|contractors
        the|an internal|inside candidate|applicant|person|hire; existing colleague|member
        stronger applicants|candidates; a stronger; stronger candidate; other people|folks; former colleague
        he|she has worked with; a lad|guy|girl|woman|man|chap
        another lad|guy|girl|fella|bloke|chap|woman|man|lady|applicant|designer|developer|driver|nurse|teacher|chef""",
    Tag.APPLICATION: """application; applications; candidacy; candidature; submission; resume|résumé|cv|cvs
        applied; apply; job application""",
    Tag.PROFILE: "profile; materials; background; qualifications; credentials; information",
    Tag.ROLE: """role|roles|position|positions|vacancy|vacancies|opening|openings|requisition|internship
        traineeship; apprenticeship; job title; vacant post""",
    Tag.JOB: """job|jobs|post|opportunity|opportunities|seat|headcount|placement|fellowship|programme|program
        req; place on|in""",
    Tag.INTERVIEW: """interview; interviews
        phone|telephone|video|recruiter|initial|first|screening screen|screening
        phone|telephone|video|zoom|teams interview|interviews; panel interview
        screening call|interview|conversation|chat; onsite|on-site interview|visit|day|loop?
        assessment centre|center|day; technical|final|next|second|third round
        first|second|third|final|technical interview|interviews; screening; interview day|loop; superday
        hiring event; trial shift|day; working interview; audition
        l1|l2|l3|hr|managerial|client|f2f|telephonic|tech round|interview
        tech|technical|coding screen|screening; system design round|interview; pair programming session|interview""",
    Tag.MEET: """meet; meeting; meetings; speak; speaking; talk; talking; call; calls; chat; chats
        conversation|conversations; discussion; discuss; discussing; catch up; catch-up; coffee; video call
        phone call; zoom; get to know; sit down; slot; slots""",
    Tag.STAGE: """next stage|step|steps|phase|stages; following stage|round|step
        second|third|final stage|phase|step; process; recruitment|hiring|selection|interview|application process
        stage; round; final shortlist""",
    Tag.TEST: """assessment; assessments; test; tests; take-home; take home
        coding|technical|programming|online challenge
        coding|technical|programming|online exercise|test|assessment|task|assignment|questionnaire
        skills|aptitude|home|written exercise|test|assessment|task|assignment|questionnaire; exercise; case study
        work sample; questionnaire; hackerrank; codility; codesignal; testgorilla; hirevue; coderpad; homework
        assignment; one way video interview; one way interview; recorded video interview; recorded video
        on demand video interview|interviews; on demand interview|interviews; pre recorded video interview
        pre recorded interview; asynchronous video? interview; self paced video? interview; digital interview
        challenge; quiz; trial task
        sample project; record your answers; recorded answers; your answers to
        small|short|little|practical|brief exercise|task|challenge|test|brief; the repo; the repo:; repository
        coding kata; record short? answers|yourself|a|your; short answers; numerical|verbal|logical reasoning?
        reasoning tests|test; psychometric; personality questionnaire|test|profile
        situational judgement|judgment; write us|me; sample of
        trial task|assignment|translation|lesson|edit|article; paid trial|task|test; dataset; data set
        sample lesson; online tests; game-based; skills test; one page|pager; 300 words; wireframe
        proof of concept; prototype; mini project|task; small project; timed; proctored""",
    Tag.DOCUMENT: """references; reference; referees; referee; documents; document; documentation
        certificate|certificates; passport; transcript|transcripts; right to work
        salary expectation|expectations; expected|current salary|compensation
        salary|compensation requirements|range?; notice period; portfolio; visa
        work permit|authorization|authorisation; sponsorship; background check; proof of; diploma
        id|identity card; identification; copy of; copies of; form; writing sample; code samples; start date
        earliest start; availability to start; missing information; date of birth; national insurance
        driving licence|license; dbs; consent; cover letter; phone number; details; reference checks|check|checking
        represent you; right|permission to represent; permission to contact|submit|speak
        contact|contacting|call|calling|phone|email|approach|speak|speaking to? your referees|references|referee""",
    Tag.FEEDBACK: "feedback; constructive criticism",
    Tag.OFFER: """offer; offers; offering; offered; job offer; verbal offer; formal offer; written offer
        conditional offer""",
    Tag.OFFER_LETTER: """offer letter|package; letter of offer|employment|appointment; offer of employment|a?
        employment offer|contract|agreement; contract of employment; your contract; terms of employment
        work contract; an offer to join""",
    Tag.DECISION: "decision; decisions; final answer|say|call|choice; answer; outcome; verdict; conclusion",
    Tag.NEWS: "news; update; updates; word; response; reply; more information",
    Tag.PAY: """salary; compensation; remuneration; bonus; equity; base; benefits; ctc; stock; options; wage
        pension; per year|annum; annually; package; probation|probationary period; joining bonus; sign-on""",
    Tag.DECIDE: """decide; decided; deciding; decides; determined; concluded
        made|make|making|reached|reach|come|came a|the|our
        made|make a|the|our difficult|tough|hard|final decision|choice|call; resolved; agreed
        the decision is|was|has""",
    Tag.CHOOSE: """choose; chose; chosen; choosing; opt; opted; elect; elected; picked; pick; identified
        preferred; prefer; favour; favor; settled on; settling on; landed on; given it to; gave it to; favoured
        favored; narrowed""",
    Tag.GO_WITH: """go|going|went|gone|run|running|sticking|stuck with|for; went|gone|going to
        go|going|went|gone instead? with; gone|going|went in favour|favor of; lean|leaning toward|towards
        awarded to; gone to; goes to; fell on; fallen to; fell to""",
    Tag.MOVE: """move|moves|moving|moved|take|takes|taking|taken
        took|bring|bringing|brought|push|pushing|carry|carrying|put; putting|pass|passed|progressed; keep moving
        invite|go|going|goes|went|gone; shifted; shifting; step; stepping; advance|advancing|advanced""",
    Tag.FORWARD: "forward|forwards|ahead|onward|onwards|further; through to",
    Tag.PROCEED: """proceed|proceeds|proceeding|proceeded|progress
        progressing|progressed|advance|advancing|advanced|continue; continuing; continued
        continue|continuing with; carry|carrying|carried|moving|moved|move on|along with; pursue
        pursuing; pursued; go ahead; going ahead; went ahead; gone ahead; shortlist
        move|moving|moved|moves|go|going|press|pressing forward|forwards|ahead|on|onward|onwards|further
        take|taking|taken|took things|it|this|matters any? further|forward; following up; follow up on""",
    Tag.CONSIDER: """consider; considering; considered; consideration; under consideration; contention
        in contention""",
    Tag.SELECT: "select; selected; selecting; selection; retained; accepted; accept; picked",
    Tag.FIT: """fit; match; suitable; suited; right person|profile|one; match for
        good|right|strong|best|ideal fit|match; meet our|the requirements|needs|criteria; aligned|aligns|align
        qualify; qualified; what we|they are|were looking for; what we need|needed; strong enough""",
    Tag.FILLED: """filled; fill; filling; closed; eliminated; been taken
        no longer available|open|active|vacant|hiring|recruiting; no longer looking|accepting|exists|required
        withdrawn; stop pursuing|recruiting|hiring; been closed; gone; snapped up
        discontinued; not be filling|filled|hiring|filled""",
    Tag.HIRE: """hired; hiring; hire; appoint; appointed; appointing; recruited; employ; employed; brought on
        signed""",
    Tag.REJECT: """unsuccessful; not successful; turned down; rejected; turning down; not retained; unfavourable
        unfavorable; not taken; been declined; not been successful; not prevailed; not shortlisted""",
    Tag.REVIEW: """review; reviewing; reviewed; evaluate; evaluating; evaluated; assess; assessing; assessed
        read; reading; look at|over|through|into; looking at|over|through; screen; go|going through; under review
        considering all""",
    Tag.RECEIVE: """receive; received; receiving; receipt; got; landed; submitted; submitting; has been sent to
        was sent to; reached; arrived; safely; registered; logged; came in; in our system; submission of; have it
        was submitted""",
    Tag.APPLY: """applying; applying to|for|with|at; applied to|for|with; time to apply; to apply
        your recent|job application; sending us|in|over your application|cv|resume""",
    Tag.CONTACT: """contact; contacted; contacting; be in touch; get in touch; getting in touch; reach out
        reaching out; hear from|back; get back to; come back to; let you know; update you
        keep you updated|informed|posted; in touch; follow up with; notify; notified; inform you; be hearing
        drop you; circle back; revert""",
    Tag.INVITE: """invite; invited; inviting; invitation; ask you to|in; have you in|over|meet
        bring you in|on-site|onsite; like|love|want|keen|glad to have you in; host you""",
    Tag.SCHEDULE: """schedule; scheduling; arrange; arranging; set|setting up; find|finding a|some time; organise
        organising; organize; organizing; book; booking; coordinate; coordinating
        put|get|getting something? in? the calendar|diary; get|getting something? on the calendar
        fix a time|date; line up; plan; agree a|on time|date?; schedule in""",
    Tag.RESCHEDULE: """reschedule; rescheduled; rescheduling; postpone; postponed; postponing; push back
        pushed back; move our|the|your interview|call|meeting|chat|conversation
        push our|the|your interview|call|meeting|chat; push|move|shift|bump today's|tomorrow's|monday's interview|call
        push|move|shift|bump tuesday's|wednesday's|thursday's|friday's interview|call|meeting; pushed to
        bring forward; brought forward; delayed to
        shift our|the|your|it; swap our|the|your; change the time|date|day; changed the time|date|day
        find another|a time|date|slot; rearrange; find a new time|date|slot; find another time|date|slot
        rearranged; re-arrange; re-schedule; rebook; rescheduled to
        push|move|shift|bump|slide|put it|this|that|us|things|you to|back|by|out|till|until; make it; swap to
        another hour; different hour; wait one week; one hour later|earlier; hour later|earlier
        half an hour later|earlier; begin|start at|later|earlier; began|started at
        do you mind moving|shifting|if; would you mind if; any chance we|you|of; later in the
        come half|an|earlier|later; a? bit|little earlier|later; start|begin earlier|later""",
    Tag.CANCEL: """cancel; cancelled; canceled; cancelling; canceling; cancellation; called off; call off
        calling off; not be going ahead; not be taking place; not take place; not go ahead; not going ahead
        not be happening; off the table; scrap; scrapped; withdraw the invitation; not happening
        no longer taking place|happening|going; not be able to go through|ahead|on with
        removed from your calendar; off the calendar; off your calendar; not go through with
        not going through with; not come in|to on; not need to come|join|call|dial
        no need to come|join|attend|dial in?|on; stand you down; stood down; not hold the; not holding the
        not be holding; not be seeing you; not come on; scrub; is off; all off; off for now; has been removed""",
    Tag.CONFIRM: """confirm; confirmed; confirming; confirmation; confirms; locked in; all set; all booked
        booked in""",
    Tag.SET: """scheduled; booked; arranged; set for; set up for; is on; will be on; will take place; takes place
        down for; fixed for; set; penciled in; pencilled in; slotted in""",
    Tag.SEND: """send; sending; provide; share; supply; submit; upload; forward us|me; fill in|out; attach
        email me|us; return; let us|me have; tell us|me; give us|me; sign; complete and return; pass on|along
        give; supply us; providing; sending over""",
    Tag.COMPLETE: """complete; completing; finish; finishing; solve; start; begin; do; work on|through; attempt
        undertake; record; sit; answer; respond to""",
    Tag.JOIN: """join; joining; come on board; come aboard; be part of; part of; on board; on the team
        on our team; work with us; becoming part of; become part; start with us; starting with us
        come and work|join?; come work""",
    Tag.EXTEND: """extend; extended; make you; making you; made you; put together; present you; presenting
        prepare""",
    Tag.EXPECT: """expect; expecting; hope; hoping; plan to; planning to; aim; aiming; anticipate; intend
        should have; intend to; will have; likely; should be able; think we; plan on; target; targeting; aim to
        hope to""",
    Tag.THANK: "thank; thanks; thankful; grateful; appreciate; appreciated; appreciates; many thanks; cheers",
    Tag.WISH: "wish; wishing; all the best; best of luck; every success; good luck; much success; success",
    Tag.KEEP: "keep; keeping; retain; retaining; hold onto; hold on to; store; save; stay",
    Tag.INTERVIEWING: """interviewing; meeting with; speaking with|to; talking to|with
        still to see|meet|interview; interviews with; conversations with
        one|two|three|four|few|couple|several of? more people|candidates|interviews to?
        one|two|three|four|few|couple|several of? more conversations|applicants|finalists to?
        candidates|people|interviews left|remaining|to go|outstanding; have more|further|remaining interviews
        seeing|meeting others|other; seeing|meeting a|another few|couple|two|one more? people|candidates|applicants?
        one|two|three|four|few|couple|several of? more trial|trials|girl|girls|lad|lads|guy|guys|lady|ladies to
        one|two|three|four|few|couple|several of? more chap|chaps|fella|fellas|person|candidate|applicant to
        another girl|lad|guy|lady|chap|fella|person|candidate|applicant to see|meet|interview|trial
        finishing up|off? interviews|interviewing|our|the
        wrapping up interviews|interviewing|our|the; seen|met|interviewed everyone|everybody""",
    Tag.GATHER: """consolidating; gathering; collecting; collating; waiting for|on; awaiting; debriefing
        comparing; discussing; wait for|on; compile; compiling""",
    Tag.NOT: """not; never; no longer; unable; no; neither; nor; cannot; decline to; stop; against; without
        rather than; not be; not been; not to be; not to; ceased; cease; not in a position; no further; hardly
        not going to be able""",
    Tag.STILL: """still; continuing to; yet; currently still; right in the middle of; midway; as yet; remain
        remains; continue to; not yet; has yet; have yet; yet to; not finished|done|completed|concluded""",
    Tag.CONDITION: """if; should you|your|we|there; in case; whether; provided that; as long as; unless; assuming
        were we; in the event; only those; only candidates|applicants; only shortlisted|selected; those selected
        if and when; even if; candidates selected; those who; may take|include|involve|require|ask|need|also|be
        may not|decide|choose|opt|move|proceed|still; might not|decide|choose|still
        selected candidates|applicants; shortlisted candidates; successful candidates|applicants
        or your|we|else|the application|candidacy|will; otherwise; failing which; failing that; or we; or else
        candidates|applicants|anyone|those who do|fail|can|wish|want|would; before every|each|any
        should it|this|that|they|anything|any; you would receive|get
        shortlisting|sifting|sift will|takes|is|happens|meeting|starts|begins|closes
        slot|place|spot|appointment|interview|time|booking can|may|could|might|will be
        release your slot|place|appointment""",
    Tag.UNTIL: "until; till; before; once; when; by the time; as soon as; at which point; after you|your|the",
    Tag.BUT: "but; however; though; although; while; whilst; nevertheless; nonetheless; instead; yet still; so",
    Tag.DESIRE: """would like to; would love to; want to; keen to; hoping to; looking to; like to; delighted to
        excited to; thrilled to; would love; would like; love to; love for; like for; want; eager to; delighted
        thrilled; excited; keen; wants to; would like for; would love for; honoured to; proud to""",
    Tag.REGRET: """unfortunately; regret; regrettably; sorry; sadly; afraid; sad to; disappoint; disappointed
        disappointing; disappointment; apologise; apologize; apologies; unhappily; alas; with regret; pains me
        difficult to""",
    Tag.NEED: """need; needs; require; requires; required; have to; must; needed; necessary; require you to
        asked; ask""",
    Tag.PLEASE: """please; kindly; could you; can you; would you; we ask; would you mind; may we ask; might you
        are you able to""",
    Tag.LOOK_FORWARD: """look|looking|looks forward to; excited to; can not wait to; cannot wait to
        looking forward; look forward""",
    Tag.EASY: "easy; easily; lightly; simple; straightforward; tough; difficult; hard",
    Tag.LONGER: """longer than; taking|take|takes|taken|running a? bit|little|while? longer; more time
        few|couple more days|weeks; another week|day|fortnight|month|few; delay; delayed; delays; behind schedule
        slower than; slipped; dragging; overrun; a bit|little longer; extra time; more days|weeks; no sooner
        later than; held up; slower going""",
    Tag.HOLD: """on hold; paused; frozen; freeze; hiring pause; put a hold; pausing; on ice; on pause; hold off
        holding off; parked; on a back burner; back burner; paused until|till|while; pause until|till|while|on
        put|putting|placed|place this|it|things|everything|us on hold
        until the new|next quarter|year|budget|month; reorganisation; reorganization; restructure; restructuring
        pick things|it|this|up again|back; pick things|it|this up; reopens; re-opens; unfreezes; unfrozen
        suspended""",
}
