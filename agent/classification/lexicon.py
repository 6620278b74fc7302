"""The lexicon: English words and phrases by what they do in a mail about an application.

A line holds phrases, parted by ";". Within a phrase "|" parts alternatives of one word, and "?" ends a word that may be
left out. The longest phrase wins; of two equal ones the later. Verbs stand in all their forms, for mails use them all.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.tags import Tag

LEXICON: Mapping[Tag, str] = {
    Tag.WE: """
        we; i; us; they
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
    Tag.PEOPLE: """individual|individuals; people; person; persons; hire; hires; talent; folks; profiles; hopefuls
        professionals""",
    Tag.SOMEONE: """someone|somebody else|who|whose|with|already|internal|internally|closer; someone; somebody
        candidate|candidates|applicant|applicants|individual|person who|whose|that|better
        individuals|people|others whose
        candidate|candidates|applicant|applicants|individual|person with|more|closer
        internal|in-house candidate|candidates|applicant|hire|colleague; a|an more? experienced|senior profile
        from within; an internal move; a colleague; one of the others; one of our own; an existing employee""",
    Tag.APPLICATION: """application; applications; candidacy; candidature; submission; resume|résumé|cv|cvs; applied
        apply
        job application; applications""",
    Tag.PROFILE: "profile; materials; background; qualifications; credentials; information",
    Tag.ROLE: """role|roles|position|positions|vacancy|vacancies|opening|openings|requisition|internship
        traineeship; apprenticeship; job title; vacant post""",
    Tag.JOB: """job|jobs|post|opportunity|opportunities|seat|headcount|placement|fellowship|programme|program; req
        place on|in""",
    Tag.INTERVIEW: """interview; interviews; phone|telephone|video|recruiter|initial|first|screening screen|screening
        phone|telephone|video|zoom|teams interview|interviews; panel interview
        screening call|interview|conversation|chat
        onsite|on-site interview|visit|day|loop?; assessment centre|center|day; technical|final|next|second|third round
        first|second|third|final|technical interview|interviews; screening; interview day|loop; superday
        hiring event; trial shift|day; working interview; audition""",
    Tag.MEET: """meet; meeting; meetings; speak; speaking; talk; talking; call; calls; chat; chats
        conversation|conversations
        discussion; discuss; discussing; catch up; catch-up; coffee; video call; phone call
        zoom; get to know; sit down; slot; slots""",
    Tag.STAGE: """next stage|step|steps|phase|stages; following stage|round|step; second|third|final stage|phase|step
        process; recruitment|hiring|selection|interview|application process; stage; round; final shortlist""",
    Tag.TEST: """assessment; assessments; test; tests; take-home; take home
        coding|technical|programming|online challenge
        coding|technical|programming|online exercise|test|assessment|task|assignment|questionnaire
        skills|aptitude|home|written exercise|test|assessment|task|assignment|questionnaire
        exercise; case study; work sample; questionnaire; hackerrank; codility; codesignal; testgorilla; hirevue
        coderpad
        homework; assignment; one-way video; recorded video; on-demand interview; challenge; quiz; trial task
        sample project; record your answers; recorded answers; your answers to""",
    Tag.DOCUMENT: """references; reference; referees; referee; documents; document; documentation
        certificate|certificates
        passport; transcript|transcripts; right to work; salary expectation|expectations
        expected|current salary|compensation
        salary|compensation requirements|range?; notice period; portfolio; visa; work permit|authorization|authorisation
        sponsorship; background check; proof of; diploma; id|identity card; identification; copy of; copies of; form
        writing sample; code samples; start date; earliest start; availability to start; missing information
        date of birth
        national insurance; driving licence|license; dbs; consent; cover letter; phone number; details""",
    Tag.FEEDBACK: "feedback; constructive criticism",
    Tag.OFFER: """offer; offers; offering; offered; job offer; verbal offer; formal offer; written offer
        conditional offer""",
    Tag.OFFER_LETTER: """offer letter|package; letter of offer|employment|appointment
        offer of employment|a?; employment offer|contract|agreement; contract of employment; your contract
        terms of employment
        work contract; an offer to join""",
    Tag.DECISION: "decision; decisions; final answer|say|call|choice; answer; outcome; verdict; conclusion",
    Tag.NEWS: "news; update; updates; word; response; reply; more information",
    Tag.PAY: """salary; compensation; remuneration; bonus; equity; base; benefits; ctc; stock; options; wage; pension
        per year|annum; annually; package; probation|probationary period; joining bonus; sign-on""",
    Tag.DECIDE: """decide; decided; deciding; decides; determined; concluded
        made|make|making|reached|reach|come|came a|the|our
        made|make a|the|our difficult|tough|hard|final decision|choice|call; resolved; agreed
        the decision is|was|has""",
    Tag.CHOOSE: """choose; chose; chosen; choosing; opt; opted; elect; elected; picked; pick; identified; preferred
        prefer; favour; favor
        settled on; settling on; landed on; given it to; gave it to; favoured; favored; narrowed""",
    Tag.GO_WITH: """go|going|went|gone|run|running|sticking|stuck with|for; went|gone|going to
        go|going|went|gone instead? with
        gone|going|went in favour|favor of; lean|leaning toward|towards; awarded to; gone to; goes to""",
    Tag.MOVE: """move|moves|moving|moved|take|takes|taking|taken
        took|bring|bringing|brought|push|pushing|carry|carrying|put
        putting|pass|passed|progressed; keep moving; invite|go|going|goes|went|gone; step; stepping
        advance|advancing|advanced""",
    Tag.FORWARD: "forward|forwards|ahead|onward|onwards|further; through to",
    Tag.PROCEED: """proceed|proceeds|proceeding|proceeded|progress
        progressing|progressed|advance|advancing|advanced|continue
        continuing; continued; continue with; pursue; pursuing; pursued; go ahead; going ahead; went ahead; gone ahead
        shortlist
        move|moving|moved|moves|go|going|press|pressing forward|forwards|ahead|on|onward|onwards|further
        take|taking|taken|took things|it|this|matters any? further|forward; following up; follow up on""",
    Tag.CONSIDER: "consider; considering; considered; consideration; under consideration; contention; in contention",
    Tag.SELECT: "select; selected; selecting; selection; retained; accepted; accept; picked",
    Tag.FIT: """fit; match; suitable; suited; right person|profile|one; match for
        good|right|strong|best|ideal fit|match
        meet our|the requirements|needs|criteria; aligned|aligns|align; qualify; qualified
        what we|they are|were looking for
        what we need|needed; strong enough""",
    Tag.FILLED: """filled; fill; filling; closed; eliminated; been taken
        no longer available|open|active|vacant|hiring|recruiting
        no longer looking|accepting|exists|required; withdrawn; been cancelled|canceled; stop pursuing|recruiting|hiring
        been closed; gone; snapped up; discontinued; not be filling|filled|hiring|filled""",
    Tag.HIRE: "hired; hiring; hire; appoint; appointed; appointing; recruited; employ; employed; brought on; signed",
    Tag.REJECT: """unsuccessful; not successful; turned down; rejected; turning down; not retained; unfavourable
        unfavorable; not taken; not retained; been declined; not been successful; not prevailed; not shortlisted""",
    Tag.REVIEW: """review; reviewing; reviewed; evaluate; evaluating; evaluated; assess; assessing; assessed; read
        reading
        look at|over|through|into; looking at|over|through; screen; go|going through; under review; considering all""",
    Tag.RECEIVE: """receive; received; receiving; receipt; got; landed; submitted; submitting; has been sent to
        was sent to; reached; arrived; safely; registered; logged; came in; in our system; submission of; have it
        was submitted""",
    Tag.APPLY: """applying; applying to|for|with|at; applied to|for|with; time to apply; to apply
        your recent|job application; sending us|in|over your application|cv|resume""",
    Tag.CONTACT: """contact; contacted; contacting; be in touch; get in touch; getting in touch; reach out; reaching out
        hear from|back; get back to; come back to; let you know; update you; keep you updated|informed|posted; in touch
        follow up with; notify; notified; inform you; be hearing; drop you; circle back; revert""",
    Tag.INVITE: """invite; invited; inviting; invitation; ask you to|in; have you in|over|meet
        bring you in|on-site|onsite
        like|love|want|keen|glad to have you in; host you""",
    Tag.SCHEDULE: """schedule; scheduling; arrange; arranging; set|setting up; find|finding a|some time; organise
        organising
        organize; organizing; book; booking; coordinate; coordinating; put|get|getting something? in? the calendar|diary
        get|getting something? on the calendar; fix a time|date; line up; plan; agree a|on time|date?; schedule in""",
    Tag.RESCHEDULE: """reschedule; rescheduled; rescheduling; postpone; postponed; postponing; push back; pushed back
        move our|the|your interview|call|meeting|chat|conversation; push our|the|your interview|call|meeting|chat
        pushed to; bring forward; brought forward; delayed to; shift our|the|your|it; swap our|the|your
        change the time|date|day; changed the time|date|day; find another|a time|date|slot; rearrange
        find a new time|date|slot; find another time|date|slot; rearranged; re-arrange; re-schedule; rebook
        rescheduled to""",
    Tag.CANCEL: """cancel; cancelled; canceled; cancelling; canceling; cancellation; called off; call off; calling off
        not be going ahead; not be taking place; not take place; not go ahead; not going ahead; not be happening
        off the table
        scrap; scrapped; withdraw the invitation; not happening; no longer taking place|happening|going""",
    Tag.CONFIRM: "confirm; confirmed; confirming; confirmation; confirms; locked in; all set; all booked; booked in",
    Tag.SET: """scheduled; booked; arranged; set for; set up for; is on; will be on; will take place; takes place
        down for; fixed for; set; penciled in; pencilled in; slotted in""",
    Tag.SEND: """send; sending; provide; share; supply; submit; upload; forward us|me; fill in|out; attach
        email me|us; return
        let us|me have; tell us|me; give us|me; sign; complete and return; pass on|along; give; supply us; providing
        sending over""",
    Tag.COMPLETE: """complete; completing; finish; finishing; solve; start; begin; do; work on|through; attempt
        undertake
        record; sit; answer; respond to""",
    Tag.JOIN: """join; joining; come on board; come aboard; be part of; part of; on board; on the team; on our team
        work with us
        becoming part of; become part; start with us; starting with us; come and work|join?; come work""",
    Tag.EXTEND: "extend; extended; make you; making you; made you; put together; present you; presenting; prepare",
    Tag.EXPECT: """expect; expecting; hope; hoping; plan to; planning to; aim; aiming; anticipate; intend; should have
        intend to; will have; likely; should be able; think we; plan on; target; targeting; aim to; hope to""",
    Tag.THANK: "thank; thanks; thankful; grateful; appreciate; appreciated; appreciates; many thanks; cheers",
    Tag.WISH: "wish; wishing; all the best; best of luck; every success; good luck; much success; success",
    Tag.KEEP: "keep; keeping; retain; retaining; hold onto; hold on to; store; save; stay",
    Tag.INTERVIEWING: """interviewing; meeting with; speaking with|to; talking to|with; still to see|meet|interview
        interviews with; conversations with
        one|two|three|four|few|couple|several of? more people|candidates|interviews to?
        one|two|three|four|few|couple|several of? more conversations|applicants|finalists to?
        candidates|people|interviews left|remaining|to go|outstanding; have more|further|remaining interviews""",
    Tag.GATHER: """consolidating; gathering; collecting; collating; waiting for|on; awaiting; debriefing; comparing
        discussing; wait for|on; compile; compiling""",
    Tag.NOT: """not; never; no longer; unable; no; neither; nor; cannot; decline to; stop; against; without; rather than
        not be; not been; not to be; not to; ceased; cease; not in a position; no further; hardly
        not going to be able""",
    Tag.STILL: """still; continuing to; yet; currently still; right in the middle of; midway; as yet; remain; remains
        continue to; not yet; has yet; have yet; yet to; not finished|done|completed|concluded""",
    Tag.CONDITION: """if; should you|your|we|there; in case; whether; provided that; as long as; unless; assuming
        were we
        in the event; only those; only candidates|applicants; only shortlisted|selected; those selected; if and when
        even if
        candidates selected; those who; may take|include|involve|require|ask|need|also|be
        may not|decide|choose|opt|move|proceed|still; might not|decide|choose|still; selected candidates|applicants
        shortlisted candidates; successful candidates|applicants""",
    Tag.UNTIL: "until; till; before; once; when; by the time; as soon as; at which point; after you|your|the",
    Tag.BUT: "but; however; though; although; while; whilst; nevertheless; nonetheless; instead; yet still; so",
    Tag.DESIRE: """would like to; would love to; want to; keen to; hoping to; looking to; like to
        delighted to; excited to; thrilled to; would love; would like; love to; love for; like for; want; eager to
        delighted; thrilled; excited; keen; wants to; would like for; would love for; honoured to; proud to""",
    Tag.REGRET: """unfortunately; regret; regrettably; sorry; sadly; afraid; sad to; disappoint; disappointed
        disappointing
        disappointment; apologise; apologize; apologies; unhappily; alas; with regret; pains me; difficult to""",
    Tag.NEED: "need; needs; require; requires; required; have to; must; needed; necessary; require you to; asked; ask",
    Tag.PLEASE: """please; kindly; could you; can you; would you; we ask; would you mind; may we ask; might you
        are you able to""",
    Tag.LOOK_FORWARD: """look|looking|looks forward to; excited to; can not wait to; cannot wait to; looking forward
        look forward""",
    Tag.EASY: "easy; easily; lightly; simple; straightforward; tough; difficult; hard",
    Tag.LONGER: """longer than; taking|take|takes|taken|running a? bit|little|while? longer; more time
        few|couple more days|weeks
        another week|day|fortnight|month|few; delay; delayed; delays; behind schedule; slower than; slipped
        dragging; overrun
        a bit|little longer; extra time; more days|weeks; no sooner; running late; later than; held up; slower going
        later than""",
    Tag.HOLD: """on hold; paused; frozen; freeze; hiring pause; put a hold; pausing; on ice; on pause; hold off
        holding off""",
    Tag.NO_FROM_US: """different|another direction; a different|another route|path|way; decided to pass
        have to pass; passing on your|this
        going to pass; taking a pass; part ways; leave it there|here; end of the road|line; as far as we can take
        not be taking any|it|this|things|your further; not take any|it|this|things further; it is a no; a no from
        is a no from
        stop here; end here; ends here; end things here; not a yes; not going to work out; did not work out
        going|moving|gone|went in a direction
        not this time; not on this occasion; not quite there; not make the cut; not made the cut; missed out; fell short
        decided against; not be able to use; close your file|application|candidacy
        closing your file|application|candidacy
        closed your file|application|candidacy; removed from consideration; concluded your; ending your
        withdrawing your
        not quite what we; not the right one; not the one; no place for you; not see a fit|match; do not see you
        declining
        came second; runner up; pipped; narrowly missed; edged out; step back from; not in the cards; drawn a line
        not have a role|place|position|spot|seat; not getting the role|job; not got the role|job; not be you
        was not you""",
    Tag.BAD_NEWS: """had better|happier|different|other news; better|happier news; bring better news; hoped for
        hoping for
        were hoping; news you|we hoped|wanted; not the news|outcome|answer|result|update|email|message|mail; bad news
        not good news; less good news; not the response; tough news; unwelcome news; difficult news; disappointing news
        wanted to hear; like to hear; hoping to hear; not what you|we hoped|wanted; not so good news; hate to
        hate writing""",
    Tag.FAREWELL: """future endeavors|endeavours; your endeavors|endeavours; career endeavors|endeavours|journey|search
        professional endeavors|endeavours; continued success; in your career|future|next; what comes next for you
        the rest of your search; wherever you; find the right|your role|place|home; future career; professional pursuits
        professional journey; current search; career goals; career plans; you land; your next move|chapter|step""",
    Tag.FILE: """on file; in our database|system|pool|talent; on our books|radar; talent pool|community|network|bank
        in mind""",
    Tag.FUTURE: """future openings|opportunities|roles|positions|opportunity|vacancies|opening|role; in the future
        down the road|line
        apply again; reapply; re-apply; other openings|opportunities|roles|positions|vacancies; again in the future
        something else opens; other open roles|positions; future reference
        another role|opening|position|opportunity""",
    Tag.RUNNING: """in the running|mix|frame|race|picture; under consideration; being considered; in contention|play
        very much interested; on our|the shortlist; strong contender; of interest to us; on the table
        being discussed""",
    Tag.UNDECIDED: """undecided; no decision; not decided; not been signed|approved|agreed off?; tell you either way
        one way or the other; nothing has|is been? ruled|decided|settled|fixed
        not know yet; all still open; not made up our|their|my minds|mind; not made a|any|our|the final? decision
        not reached a|any final? decision|conclusion|verdict; not come to a|any final? decision|conclusion
        open question
        not have a|an|any final|definite|definitive? answer|decision|outcome|news|update; not settled; up in the air
        nothing to report|share|tell|announce|say; no news; no update; no answer; not finalised|finalized
        not sorted; no verdict
        not have anything new|concrete|further? ; jury is out; not got|have an? answer; not signed off; not final
        not been made|taken|reached|finalised|finalized|decided; not landed|arrived at|on; not had a chance
        not able to say
        not concluded; not ready to decide; not have any news|updates; nothing new
        not made any|a decisions|choice|call; still deciding; yet to decide|make|reach|come|finalise|finalize; no final
        deciding between; weighing up; deliberating; sleep on it; not there yet; on the fence; torn between
        mulling it""",
    Tag.BEAR_WITH_US: """bear with us|me; sit|hang|hold tight; your patience; be patient; a little patience
        stay with us
        thanks for waiting; waiting patiently; have not forgotten; not forgotten; keep you waiting; kept you waiting
        hang in
        radio silence; long silence; the wait; patience""",
    Tag.AVAILABLE: """your availability; are you available|free; be available; you available|free
        you are available|free
        when are|would|could|can you; what times|days|dates|time|day; which times|days|slots|slot|time|day|of
        works for you; works|work best for; suit you; suits you; suits; suit you best; times that work|suit
        your calendar
        a few times; few slots; you be free|available|around; your schedule; some times; time slots
        a good time for you|us
        convenient for|time; most convenient; preferred times|slot|time; proposed times; be up for
        you have minutes|half; would you have time; times available|below; available times|slots; day and time""",
    Tag.BOOK_A_TIME: """choose|pick|select|grab|reserve a|your|any|one|the preferred? time|slot|times|date|window
        book a|your|any|the time|slot; pick whatever|whichever; self-schedule; booking link|page|calendar
        scheduling link|page|tool; my calendly; calendly; schedule yourself; book yourself; pick a; grab a
        book directly; choose one of; pick one of; select one of; a time that works|suits; time of your choice""",
    Tag.NEW_TIME: """new time|date|slot|day; updated time|date|schedule|invitation|invite|details
        revised time|date|schedule
        different time|day|date|slot; another time|day|date|slot; change of time|date|plan|plans|venue|schedule
        change to your
        time|date has changed; later time|date|slot; earlier time|date|slot; changed time; changes to your|the
        has changed
        been updated; been changed; new interview; a change to; slight change; quick change""",
    Tag.CONFLICT: """something has? come|came up; conflict; double-booked; double booked; clash; clashes
        called away; unwell
        under the weather; off sick; emergency; not make it|our|the|tomorrow|today; can not make
        something has? come|came up and; not make our|the interview|call|meeting; unable to make; not be able to make
        no longer make; schedule change; out sick; pulled into; stuck in; fallen ill; family matter; travel delay
        a client visit; not be available; not available; no longer available on; unavailable
        will be travelling|traveling""",
    Tag.INSTEAD: "instead; rather; in its place; in place of",
    Tag.SEE_YOU: """see you; seeing you; speak|talk to|with? you on|at|then|soon|tomorrow|next; until then; speak then
        talk then""",
    Tag.REMINDER: """reminder; remind; reminding; coming up; upcoming; friendly reminder; quick reminder
        just a reminder""",
    Tag.YOURS: """is yours; yours if; want you on; want you to join|start|come|be; chosen you; selected you; picked you
        you joining; you to join us|the|our; you got the job|role|it; you got it
        like you to join|start; love you to join|start; you are hired; want to hire you; like to hire you; hire you
        you start
        you are our|the first? choice|pick; you on board; are our number; say yes; it is you""",
    Tag.WELCOME_ABOARD: """welcome you? aboard; welcome you? to the|our team|company|family; welcome to the team
        joining us on""",
    Tag.OUT_OF_OFFICE: """out of the? office; on annual|parental|maternity|sick|vacation|medical leave
        on vacation|holiday|pto
        limited access to; away from my|the desk|office|email; auto-reply; automatic|automated reply|response
        currently away
        back in the office; return to the office; not monitored while; no access to my? email|mail; in my absence
        on leave""",
    Tag.CAME_ACROSS: """came|come across your
        your background|profile|experience caught|stood|looks|looked|impressed; found your
        stumbled upon|across your; saw your profile; your linkedin; noticed your; your github; viewed your profile
        your resume|cv online|on; reaching out because; reaching out about; reaching out regarding; reaching out to see
        came|come up in; you came up; your name came; recommended you; profile on linkedin; looking at your profile""",
    Tag.OPEN_TO: """open to; are you looking|interested|exploring; be interested in; would|might|could interest you
        interests you; exploring new
        considering a move|new|your; in the market; new opportunities|challenge; on the lookout; curious to; worth a
        right opportunity; next challenge; next opportunity; would you be interested; open for; new role
        exciting role|opportunity
        great fit for; perfect fit for; strong match for; good match for""",
    Tag.NICE_TO_MEET: """nice|great|lovely to? meeting|meet|talking|chatting|speaking|seeing
        good|wonderful|pleasure|fantastic to? meeting|meet|talking|chatting|speaking|seeing
        enjoyed|loved our|the|meeting|speaking|talking|chatting|learning|getting
        pleasure to? meeting|speaking|talking; was a pleasure
        great|nice|good|lovely|wonderful conversation|chat|talk|discussion|questions|to; likewise
        thank you for coming in|by
        thanks for coming in|by; for your note|message|kind|email|thoughtful; your kind note|words|message|email
        kind words""",
    Tag.NO_TROUBLE: """you are welcome; you are very|most|so welcome; my pleasure; no problem; no worries
        not at all; any time
        our pleasure; the pleasure was; happy to help; glad to help; of course; don't mention; do not mention
        anytime""",
    Tag.COULD_IMPROVE: """areas for|to improvement|improve|develop|development
        could have been|gone|done|shown|given|used; could|might work on
        would have liked|been|helped; next time; lacked depth|detail; less convincing|strong
        could improve|work|strengthen
        room for improvement; more depth; more concrete; strong points; weaker; advice would
        to strengthen; the main reason; came down to; what let you|us; your strengths; held back; deciding factor
        made the difference; tipped; fell down""",
    Tag.ALERT: """job alert|alerts; new jobs|job; jobs for you; recommended jobs; newsletter; jobs you may; similar jobs
        saved search|jobs; jobs matching|near|that; weekly digest; more jobs; latest jobs; view jobs|all; webinar;
        read more; subscribe; subscribers; our blog; podcast; sponsored; promo; promotion; discount; limited time
        % off; sale
        special offer; exclusive offer; free trial; register now; sign up; upgrade; premium; coupon; in your inbox
        our readers
        top tips; tips for; how to ace; ace your; act now; off your; email preferences; manage preferences
        view in browser
        job recommendations; hiring now; now hiring; apply now; early access; career advice; the issue; this issue
        edition""",
    Tag.SHOP: """order; orders; shipped; shipping; delivery; delivered; tracking; invoice; payment; purchase; refund
        account balance
        loan; mortgage; credit card; bank account; dentist; dental; doctor; clinic; appointment; reservation
        booking reference; flight; hotel
        patient; checkup; check-up; haircut; salon; vet; garage; subscription; landlord; tenancy; lease
        apartment; flat viewing; visa application; planning application; card application; gym
        parcel; package has|is|was; prescription; vaccination; tickets; ticket; viewing; warranty""",
    Tag.RECRUIT: """recruiter; recruiters; recruitment; recruiting; talent acquisition; hr; human resources; hiring
        hiring team
        hiring manager; people team; careers; career; people operations; interviewer; interviewers""",
    Tag.WORKS: """works for me|us|everyone; work for me|us; works great|well|fine|perfectly; works; is perfect
        is good; sounds good
        sounds great; that is fine; suits me|us; suits me|us fine; fine with me|us; is great; is fine
        let us do|say|go|plan|meet
        have you down; down for; put you down; have you down; in the diary; on the calendar; sent you? an? invite
        calendar invite|invitation
        invite is|has; invitation is; locked""",
    Tag.CALENDAR_DETAIL: """meeting id; dial-in; passcode; join the meeting|call; zoom|teams|meet|webex link
        meeting link; join link
        google meet; microsoft teams; conference room; ask for; check in at|with; reception; parking; photo id
        duration; venue
        will be interviewing; will be speaking; will be meeting; you will meet; meet with; interviewers; location
        address is""",
    Tag.SHORTLIST: """shortlisted; short listed; short-listed; positively reviewed; through to; longlisted; made it to
        progressed to""",
    Tag.HOSTED: """this mailbox; no-reply; noreply; not monitored; do not reply; automated message
        automatically generated""",
    Tag.LUCK: "luck; best wishes; fingers crossed",
    Tag.SEARCH: "job search; your search; job hunt; search; hunt; job hunting; searching",
    Tag.PAST: """my|his|her position|job|role|post; last week; yesterday; earlier today; last month; last night
        this morning; the other day; on friday""",
    Tag.EXPERIENCE: "experience; skills; skill; skillset; expertise; knowledge; seniority; track record; years",
    Tag.TAKE_PLACE: "take place; taking place; happen; happening",
    Tag.SUCCESS: """successful; success; congratulations; congrats; good news; great news; wonderful news; happy news
        fantastic news""",
    Tag.TITLE: """engineer; developer; designer; analyst; accountant; nurse; teacher; technician; scientist
        consultant; architect
        coordinator; assistant; administrator; specialist; clerk; supervisor; lecturer; librarian; curator
        bookkeeper; buyer
        electrician; mechanic; chef; cook; planner; editor; copywriter; paralegal; pharmacist; therapist; researcher
        programmer
        data|product|project|site|office manager|lead|director|associate|executive
        store|account|operations|marketing|sales manager|lead|director|associate|executive
        physiotherapist; estimator; controller; machinist; welder; tutor; intern; apprentice; trainee""",
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
        make up our|their|its|my minds|mind
        reach a|our decision; come to a decision; decide by|on; will be deciding; will make a decision""",
    Tag.LINK: "the|this|following|secure|unique link; link below|above; click here|below|the; button below; button",
    Tag.NOTHING: """talking points; mind you; time to time; conference call; conference calls; phone number
        call center|centre
        good call; close call; from time to time; in the meantime; so far so good; to say the least""",
    Tag.DAY: """monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur
        thurs; fri; tomorrow
        today; next week; this week; end of the week|month|day; the week; week; two|three|few weeks
        coming days|week; days; weeks
        this afternoon; early next; next month; month; friday's; monday's; tuesday's; wednesday's; thursday's
        weekend; fortnight""",
    Tag.TIME: """noon; midday; at one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve; half past; o'clock
        at 1|2|3|4|5|6|7|8|9|10|11|12; 10-11""",
}
