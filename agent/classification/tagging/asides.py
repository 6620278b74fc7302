"""Asides: what is said of other posts than the reader's, on what condition, and in how few letters.

Written as the lines of ``lexicon`` are. "We filled the other job, yours we have not got round to" refuses nobody.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.tagging.tags import Tag

ASIDES: Mapping[Tag, str] = {
    Tag.UNDECIDED: """not got|gotten|come|been round|around to; not reached|started on? yours
        is not yours; was not yours; not your|the role|job|post|position you applied|interviewed|came|met
        not the one you applied|interviewed|came|met; yours is still? open|untouched; yours is a different|separate
        not been talked|spoken about; not been discussed; not discussed it|you|yours|yet; not looked at yours
        not read anything|much into my|our|the silence|quiet|delay|wait|gap
        not read too much into my|our|the silence|quiet|delay|wait|gap; no bearing on yours""",
    Tag.NOTHING: """not normally|usually|generally|ordinarily|often|always|typically
        assessed|judged|measured|reviewed|scored|checked|matched|considered|marked|evaluated|rated against
        video|web|audio|zoom|telephone conference|conferencing
        has|have now|since|sadly|unfortunately|just|subsequently? withdrawn and|so|from|their|his|her|meaning|which
        has now|since|sadly|unfortunately|just|subsequently withdrawn
        offer|provide you? any|a|the? parking|lunch|breakfast|refreshments|accommodation|childcare|transport
        offer|provide you? free|onsite|on-site|visitor parking|lunch
        offer|provide you? any? travel|hotel expenses|costs|reimbursement
        offer|provide you? any? reimbursement|help for|of|with|towards
        offer|give you a|an|any different|alternative|other|later|earlier time|date|slot|day
        offer|give you another time|date|slot|day""",
    Tag.PROCEED: """move|moving|moved|advance|advancing|pass you to|on|onto|into|through to? the? next|second
        move|moving|moved|advance|advancing|pass you to|on|onto|into|through to? the? third|final|last
        move|moving|moved|advance|advancing|pass you to|on|onto|into|through to? the? technical|following""",
    Tag.DOCUMENT: """new starter form|forms|pack|checklist|paperwork|details; p45
        fitness|health|medical|equality|diversity|monitoring|vetting|probity|safeguarding questionnaire
        pre-employment|employment|screening|security|clearance|conflict|opportunities|suitability questionnaire
        fit and proper questionnaire|form|declaration; fitness and probity|propriety; self-declaration; declaration form
        declaration of interests|convictions|health|criminal; declare any""",
    Tag.ROLE: """teacher training; initial teacher training|education; trainee teacher|teachers
        qts; pgce? with qts; qualified teacher status; train|training|trained to teach; training provider|providers
        scitt; school direct""",
    Tag.EXPERIENCE: """see how you get on|along; seeing how you get on|along; see how we get on|along; see how you go
        see how you find it""",
    Tag.OFFICE: """customer|user|usability|research|subscriber|podcast|radio|press|media|exit interview|interviews
        insight interview|interviews""",
    Tag.SHORTLIST: "application has been? shortlisted|short-listed|longlisted; application has been short listed",
    Tag.OFFER_LETTER: "conditional|unconditional|provisional|verbal|formal|job offer of employment|appointment",
    Tag.GO_WITH: "voted for; vote|votes went to; vote|votes was|were for",
    Tag.GONE: """closing|shutting down|for good; closing our|the doors; shutting up shop; shut up shop; gone under|bust
        going under; into administration|liquidation|receivership; ceased trading; wound|winding up""",
    Tag.CONDITION: """failure to; failing to; result in; application|form|file as it stands
        in its current|present form|state; without it|them|these|those|this|which""",
    Tag.CANCEL: """no longer be going|taking|happening ahead|place?; no longer go|take ahead|place
        no longer be able to go ahead; no longer on|in your schedule|calendar|diary|agenda
        no longer scheduled|booked|planned
        not travel|drive in? today|tomorrow; not set off|out; not make|making the journey|trip
        no need to travel|drive|set|show; off the hook; postponed until|till further; postponed indefinitely
        nobody|no-one will? be here|there|in to; taken out of the|your|our diary|calendar
        out of the|your|our|my|both diary|calendar|diaries|calendars; out of both our diaries|calendars
        no sense|point|use in your? coming|travelling|traveling|driving|turning|making""",
    Tag.HIRE: """take|takes|taking anyone|anybody|someone|somebody on
        take|takes|taking on anyone|anybody|someone|somebody|staff""",
    Tag.NOW_BE: """time|hour|slot stands|holds|unchanged; time|hour|day|date is unchanged|the; are now in|at|on
        will do it|this at|in|over|by|from; will have to do it|this at|in|over|by|from; in her|his|their stead
        one exception|change|difference; time|hour as before""",
    Tag.OFFERS_TIMES: """my|our|his|her|the diary|calendar|week is|are open|free|clear
        diary's|calendar's open|free|clear""",
    Tag.AVAILABLE: """your slots; have|got an? half? hour for me|us|him|her; half an hour for me|us|him|her
        can|could|to spare me|us|half|an|forty|thirty|twenty|fifteen|ten; have time for a|me|us
        the day that|which suits; which of the|these|them suits|would|is; what day|days|time suits""",
    Tag.CONVENE: """the|its|their|a next meeting
        board|committee|council|trustees|governors|executive|management meeting
        next board|committee|council|trustees|governors|executive|management meeting""",
    Tag.MEET: "connect with you; face to face; face-to-face; f2f",
    Tag.INTERVIEW: """recruitment|selection|hiring day|event|morning|afternoon; round of discussion|discussions
        f2f discussion|round|meeting; place|slot|time|appearance before the? panel|board|committee""",
    Tag.INVITE: """selected|chosen|shortlisted to attend|meet; be seen by the panel|board|committee
        be grateful if you would|could attend|visit""",
    Tag.PLEASE: "pls; plz; pls kindly",
    Tag.DAY: "tmrw; tmr; tmw; tmrw's; eod; cob; weds",
    Tag.FILLED: """come|came|coming|brought|drawn to a|its|an successful? conclusion|close|end
        suspended indefinitely""",
    Tag.SHOP: """ma|msc|mres|mphil|ba|bsc|beng|meng|llb|llm|pgce|mba|foundation in|programme|course|degree
        master's|masters|bachelor's|degree|postgraduate|undergraduate programme|course|degree|study|studies|admissions
        admissions tutor|office|team; personal tutor; pre-tenancy; tenancies; boarding place|school; sixth form place
        application|applications|request|apply|applied|applying to sublet|sublease|rent|lease|let|adopt|foster
        application|applications|request|apply|applied|applying to build|extend|demolish|convert|exhibit|enrol
        application|applications|request|apply|applied|applying to enroll|register|renew
        application|applications|request|apply|applied|applying to remortgage|borrow|fell|park|trade|keep|naturalise
        application|applications|apply|applied|applying for planning|membership|credit|finance|insurance
        application|applications|apply|applied|applying for tenancy|citizenship
        application|applications|apply|applied|applying for a loan|mortgage|visa|permit|plot|pitch|stall|licence|license
        application|applications|apply|applied|applying for a flat|room|card|grant|refund|passport|bursary|scholarship
        loan|mortgage|tenancy|rental|credit|passport|membership|adoption|planning|grant application|applications
        visa interview|appointment|officer; consulate; naturalisation; naturalization; homestay; host family""",
    Tag.YOU: "you are in the|our|my|a|an|good|contention",
    Tag.FALLS_SHORT: """a bit|little|touch|tad green|raw|young|inexperienced|lightweight|rusty
        a bit|little|touch|tad short|shy of|on; bit|little green|raw|young|inexperienced for|yet""",
    Tag.FAREWELL: """come back to us in|next; come back in a year|year's|few; come back and see us in|next|when|again
        try us again; try again in|next""",
    Tag.JOIN: "consider joining; consider coming to|and? work; be one of us",
}
