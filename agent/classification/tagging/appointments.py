"""Turns of phrase about appointments: asking for a time, setting it, moving it, and the days and hours themselves.

Written as the lines of ``lexicon`` are.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent.classification.tagging.tags import Tag

APPOINTMENTS: Mapping[Tag, str] = {
    Tag.AVAILABLE: """any chance you could|can meet|see our|the|my|another|one|some|two
        any chance you could|can speak|talk|chat to|with our|the|my|another|one|some|two; your availability
        are you available|free; be available; you available|free
        you are available|free; when are|would|could|can you; what times|days|dates|time|day
        which times|days|slots|slot|time|day|of; works for you; works|work best for; suit you; suits you
        suit you best; times that work|suit; your calendar; a few times; few slots; you be free|available|around
        your schedule; some times; time slots; a good time for you|us; convenient for|time; most convenient
        preferred times|slot|time; proposed times; be up for; you have minutes|half; would you have time
        times available|below; available times|slots; day and time; can|could you spare|fit|join
        have you got|time|any|half|an; have you a few|moment
        do you have 15|20|30|45|half|an|any|time|a|some|twenty|thirty|fifteen
        shall we speak|talk|meet|chat|say|have; fancy a|meeting|coming
        how is|are your|you diary|calendar|week|schedule|monday|tuesday|wednesday|thursday|friday|fixed|placed|looking
        what does your; look|looks like for you; do|would|which|what|when do? you prefer; which suits
        comfortable for; when is good; what is good; know a few; say when; what you got; what have you got
        what times|days do; any of the above; does that suit
        does monday|tuesday|wednesday|thursday|friday|tomorrow; are you around; you around; you in town
        whether you can attend|come|make; which hour; your diary
        good|best|better|convenient time to call|ring|phone|speak|talk|chat|reach|catch|give
        good|best|better|convenient time for a quick|call|chat|brief|short|phone
        when would be a|the good|best|convenient
        when is a|the good|best|convenient; when is best; what is a|the good|best|convenient
        best to call|ring|reach you
        any mornings|afternoons|evenings|morning|afternoon|evening|day; can you come
        would monday|tuesday|wednesday|thursday|friday|tomorrow|next
        let me|us know when|what|which time|times|slot|slots|day|days|date|dates|of|suits|works
        tell me|us when|which
        can|could you do|make|manage monday|tuesday|wednesday|thursday|friday|tomorrow|next|this
        can|could you do|make|manage mon|tue|tues|wed|weds|thu|thurs|fri|the|it|any|half|an""",
    Tag.BOOK_A_TIME: """choose|pick|select|grab|reserve a|your|any|one|the preferred? time|slot|times|date|window
        book a|your|any|the time|slot; pick whatever|whichever; self-schedule; booking link|page|calendar
        scheduling link|page|tool; my calendly; calendly; schedule yourself; book yourself; pick a; grab a
        book directly; choose one of; pick one of; select one of; a time that works|suits; time of your choice""",
    Tag.NEW_TIME: """new time|date|slot|day; updated time|date|schedule|invitation|invite|details
        revised time|date|schedule; different time|day|date|slot; another time|day|date|slot
        change of time|date|plan|plans|venue|schedule; change to your; time|date has changed
        later time|date|slot; earlier time|date|slot; changed time; changes to your|the; has changed
        been updated; been changed; new interview; a change to; slight change; quick change""",
    Tag.CONFLICT: """something has? come|came up; conflict; double|fully-booked; double|fully booked; clash; clashes
        called away; unwell; under the weather; off sick; emergency; not make it|our|the|tomorrow|today
        can not make; something has? come|came up and; not make our|the interview|call|meeting; unable to make
        not be able to make; no longer make; schedule change; out sick; pulled into; stuck in; fallen ill
        family matter; travel delay; a client visit; not be available; not available; no longer available on
        unavailable; will be travelling|traveling; cropped up; called to|into; called out to|on; must go|be to|in
        has to be|go|travel to?; have to be|go|travel in|to; stuck at; needs to travel; due to illness; is ill
        has the flu|covid; flu; not do our|the|thursday|monday|tuesday|wednesday|friday|that|this|tomorrow|today
        not make thursday|monday|tuesday|wednesday|friday|it|this; mess you about|around; double booking
        so sorry to do; school has; jury duty; rather poorly; down with; wiped out; strike; will not be there
        unable to attend; my mistake""",
    Tag.INSTEAD: "instead; rather; in its place; in place of; on|the|that the? same day; on that same day",
    Tag.SEE_YOU: """see you; seeing you; speak|talk to|with? you on|at|then|soon|tomorrow|next; until then
        speak then; talk then""",
    Tag.REMINDER: """reminder; remind; reminding; coming up; upcoming; friendly reminder; quick reminder
        just a reminder""",
    Tag.WORKS: """works for me|us|everyone; work for me|us; works great|well|fine|perfectly; works; is perfect
        is good; sounds good; sounds great; that is fine; suits me|us; suits me|us fine; fine with me|us
        is great; is fine; let us do|say|go|plan|meet; have you down; down for; put you down; in the diary
        on the calendar; sent you? an? invite; calendar invite|invitation; invite is|has; invitation is; locked
        suits; it is a date|deal|plan; see you then; speak then; in the book|books|diary|calendar
        in my|our|his|her|their|everyone's|everybody's|the calendar|calendars|diary|diaries; sorted; all sorted
        done and dusted; on for; noted for; marked down|for; blocked; booked you in; pencilled you; penciled you
        that is you; confirmed for; grabbed the; saw you grabbed|picked|booked|chose; perfect; lovely then
        then it is; hold|invite|invitation|placeholder|block|entry on|in your calendar|diary""",
    Tag.CALENDAR_DETAIL: """here|below|attached|following is|are your schedule|agenda|itinerary|timetable|programme
        find your schedule|agenda|itinerary|timetable|programme; your full|final|detailed schedule|agenda|itinerary
        agenda|schedule|itinerary|timetable|programme for your
        meeting id; dial-in; passcode; join the meeting|call; zoom|teams|meet|webex link
        meeting link; join link; join|dial|connect in? using|via|through; below|above|same link; google meet
        microsoft teams; conference room; ask for; check in at|with
        reception; parking; photo id; duration; venue; will be interviewing; will be speaking; will be meeting
        you will meet; meet with; interviewers; location; address is; bring your|a|the|some|photo|id|along
        report to; front desk; main entrance; side entrance; buzzer; ring the bell; dress code; wear
        nothing to prepare; no need to prepare; not need to prepare; no preparation
        ground|first|second|third|fourth|top floor; come to the|reception|floor; dial in; send a|you|the link
        a link from; teams link; zoom link; meet link; the link; same link; scheduled teams|zoom; with me|us and
        listening in; will join us; take about|around|roughly|no; should take|last; will last; minutes long
        one hour; an hour; park in|at|behind|on; lift; building; jacket and tie""",
    Tag.HOSTED: """this mailbox; no-reply; noreply; not monitored; do not reply; automated message
        automatically generated""",
    Tag.TAKE_PLACE: "take place; taking place; happen; happening",
    Tag.LINK: """the|this|following|secure|unique link; link below|above; click here|below|the; button below
        button""",
    Tag.DAY: """monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; tues; wed; thu; thur
        thurs; fri; tomorrow; today; next week; this week; end of the week|month|day; the week; week
        two|three|few weeks; coming days|week; days; weeks; this afternoon; early next; next month; month
        friday's; monday's; tuesday's; wednesday's; thursday's; weekend; fortnight""",
    Tag.TIME: """noon; midday; at one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve; half past
        o'clock; at 1|2|3|4|5|6|7|8|9|10|11|12; 10-11""",
    Tag.OFFERS_TIMES: """can offer; could offer; we can do; i can do; he|she can do; we could do; i could do
        are free on|most|from|next|any|at|all; i am|we are|he is|she is free|around|about|available; have free
        slots on|are; following slots|times|dates|days; any time; anytime|any on|after|before|this|next|except
        have monday|tuesday|wednesday|thursday|friday|openings
        is free|about|around on|next|mon|tues|monday|tuesday|wednesday|thursday|friday|from; suggest; propose
        options are; either; the following times|dates|days|slots""",
    Tag.COME: """come in|by|over|along|down to|and|for|on|any|at|next|this; come to us|our|the; come out|up|across to
        come and see|visit|meet|round; come round; come milk|cook|work|spend; come meet|see|visit; drop in|by
        pop in|by|over|down|along|round; pop into; call in|into to|for|and|at|on|any; stop by
        swing by; visit us|our; coming in|by|over to|for
        spend a|the|half day|morning|afternoon|an; joining us at|for; join us for|at|on; look round; look around
        show you round|around|the; pay us""",
    Tag.MEET_YOU: """see|meet|have you again|back; like you back; hear more about|from; hear your story|side
        find out more about; know more about|of; to know you; know you better; meet you; meet with you
        learn more about you|your; sit down with you|and; put a face; introduce you to
        have a chat|talk|conversation|word|look; see you in; wants to talk|meet|speak|see|chat
        want to talk|meet|speak|see|chat; welcome|welcoming|having|hosting|receive|receiving you
        wishes|wish|wishing|likes|like to meet|know|see|pursue; keen to meet|hear|talk|speak
        compare notes with you""",
    Tag.IT_IS: "it is; then",
    Tag.RING: """ring|call|phone|dial|telephone you|your; ring|phone|calls|rings|phones you
        give you a call|ring|bell; will call|ring|phone|dial; call you; ringing you; calling you; phone you
        talk to you on|at; speak to you on|at; see|meet|expect|pick you at|on|in|there|up|from; will be with you
        be on the line""",
    Tag.OR: "or",
    Tag.EVENT: "new event; your event; this event; invitee; event type; scheduled event; accepted:; invitation:",
    Tag.LATE: """running late|behind; minutes behind|late|delayed; running about|a|some|minutes|15|20|30|few
        running ten|fifteen|twenty|thirty; stuck in traffic; train is|was; be late; delayed by""",
    Tag.NOW_BE: """will now be; now be on|over|by|via|held|in|at; is now on|over|at|in|by
        moved to zoom|teams|video|the; switch|switching to; over zoom|teams|video instead
        by teams|zoom|phone|video instead; see you instead; take her|his|my place; stand in for; standing in
        stepping in; instead of me|him|her; not be there; won't be there; will not be there; time stays
        same time|hour; everything else stays|remains; stays as it|was; day is the same
        wrong time|date|day|link|address; wrong with the time; a correction
        small|slight|quick|one correction|change; correction to; made a mistake in|with
        got the time|date|day wrong; the clock has; clocks""",
    Tag.ON_SITE: """on the day; on|upon arrival; arrive; during; on the morning|afternoon|evening of; which will
        will include|involve|comprise; will consist|begin|start of|with; before you go in""",
}
