"""Talks about a time, as people lead them: an hour is asked for, refused, moved and agreed on, in few words."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.model.application import Stage
from tests.hunt import Hunt, at

DANA = "Dana Whitfield <dana@northwind.example>"
THEM, USER = True, False
SET = "Your interview for the stock controller post is confirmed for Wednesday 11 March at 11am Eastern time."
APPLIES = "I would like to apply for the stock controller job. My CV is attached."
TALKS: dict[str, tuple[list[tuple[bool, str]], str]] = {
    "the weekday is of the days that were asked for": (
        [
            (THEM, "Could you come and talk to us on Wednesday 11th or Thursday 12th, any time after 2?"),
            (USER, "Thursday at 3 would be great."),
            (THEM, "Great, see you then!"),
        ],
        "2026-03-12 15:00",
    ),
    "the day changes, and the hour is the old one": (
        [
            (THEM, SET),
            (THEM, "Sorry, could we make it Thursday 12th rather than Wednesday 11th, still at 11?"),
            (USER, "Thursday is fine."),
        ],
        "2026-03-12 11:00",
    ),
    "one of two hours of that day": (
        [
            (THEM, SET),
            (THEM, "Pete has a funeral that morning, so can we push it to the afternoon? 2.30 or 4?"),
            (USER, "4 suits me better."),
        ],
        "2026-03-11 16:00",
    ),
    "one of two hours, named by themselves": (
        [
            (THEM, "Could we have a first talk about the stock controller job on Thursday? 10 or 11?"),
            (USER, "11 please!"),
        ],
        "2026-03-05 11:00",
    ),
    "an hour of the day that the user took": (
        [
            (THEM, "Would you be around on Monday 9th? I could see you any time after 2."),
            (USER, "Monday's great. Shall we say 2.15?"),
            (THEM, "2.15 it is! Come to the side door."),
        ],
        "2026-03-09 14:15",
    ),
    "an hour alone, of the day that was asked about": (
        [
            (THEM, "Are you around for a first talk about the stock controller job on Thursday?"),
            (USER, "Yes, say 1?"),
            (THEM, "1 is great."),
        ],
        "2026-03-05 13:00",
    ),
    "the one of the user's two hours that they take": (
        [
            (THEM, "Can you come and see us about the stock controller job on Monday?"),
            (USER, "Yes, I could be there at 2 or at 4."),
            (THEM, "2 please!"),
        ],
        "2026-03-09 14:00",
    ),
    "the later of two hours at which they could see the user": (
        [
            (THEM, "We could see you for an interview at 10 or 2 on Monday."),
            (USER, "The later one please."),
        ],
        "2026-03-09 14:00",
    ),
    "the second of two days, of which the first is next week's": (
        [
            (THEM, "Could you come for an interview on Tuesday or Wednesday at 10?"),
            (USER, "Wednesday works."),
        ],
        "2026-03-11 10:00",
    ),
    "another than the user wished for": (
        [
            (THEM, SET.replace("Wednesday 11", "Monday 9")),
            (USER, "Could I come in on Tuesday at 11 instead? Something came up at home."),
            (THEM, "I'm afraid Tuesday is full. I could do Wednesday at 11 or 3."),
            (USER, "Wednesday at 3 is perfect, thanks."),
        ],
        "2026-03-11 15:00",
    ),
    "as it was, for the wish cannot be granted": (
        [
            (THEM, SET),
            (USER, "Could I come in on Thursday at 11 instead? Something came up at home."),
            (THEM, "Thursday won't work for the panel, so we'll have to stick with Wednesday. Can you still make it?"),
            (USER, "Yes, I will sort it out. See you on Wednesday."),
        ],
        "2026-03-11 11:00",
    ),
    "as it was, only not face to face": (
        [
            (THEM, SET),
            (THEM, "Bad news: I've got covid. We'll do Wednesday over Zoom instead if you don't mind, same time."),
        ],
        "2026-03-11 11:00",
    ),
    "as it was, though somebody is away": (
        [(THEM, SET), (THEM, "Greg's off sick so it will be just me on Wednesday.")],
        "2026-03-11 11:00",
    ),
    "in three words": (
        [
            (THEM, "Thank you for your application for the stock controller job at Northwind."),
            (THEM, "Thurs 4 ok for an interview?"),
            (USER, "Yes, fine."),
        ],
        "2026-03-05 16:00",
    ),
    "of next week, where the first of two days is": (
        [
            (THEM, "We would like to meet you for the stock controller post. Are you free next Tuesday or Wednesday?"),
            (USER, "Both are fine, Wednesday a little better."),
            (THEM, "Wednesday then. 11 o'clock, ask for me at the desk."),
        ],
        "2026-03-11 11:00",
    ),
    "another hour of its day, that the user asks for": (
        [
            (THEM, SET),
            (USER, "My current boss has put a meeting on top of it. Any chance of 5 pm the same day?"),
            (THEM, "5 works."),
        ],
        "2026-03-11 17:00",
    ),
    "an hour of its day, as the list moves up": (
        [
            (THEM, SET),
            (THEM, "We have had a withdrawal, so everybody moves up one: you are now at 10.00."),
        ],
        "2026-03-11 10:00",
    ),
    "the hour at which they begin, for a reason": (
        [
            (THEM, SET),
            (THEM, "Heads up: the fire alarm is tested at 11 on Wednesdays, so we will start at 11.15."),
        ],
        "2026-03-11 11:15",
    ),
    "what the user asks, where nobody comes sooner": (
        [
            (THEM, SET),
            (
                USER,
                "There are no trains before 11 on Wednesday because of the works. Would 12 be all right?",
            ),
            (THEM, "12 it is."),
        ],
        "2026-03-11 12:00",
    ),
    "what they have instead of what the user asks": (
        [
            (THEM, SET),
            (
                USER,
                "There are no trains before 11 on Wednesday because of the works. Would 12 be all right?",
            ),
            (THEM, "We have somebody else at 12, but 12.45?"),
            (USER, "Yes, thank you!"),
        ],
        "2026-03-11 12:45",
    ),
    "one of a row of days and of hours": (
        [
            (THEM, "The panel can see you on the 10th, 11th or 12th, at 10 or at 2 each day. Let us know."),
            (USER, "The 12th at 2 please."),
        ],
        "2026-03-12 14:00",
    ),
    "the day and hour to come for interview": (
        [
            (THEM, "Thank you for your application for the stock controller job at Northwind."),
            (THEM, "Please come for interview on 13.03.26 at 14.00 hrs. Bring ID."),
        ],
        "2026-03-13 14:00",
    ),
    "what they name once the user cannot": (
        [
            (THEM, SET),
            (
                USER,
                "Apologies, I now have a clash on Wednesday. I could do any time on Thursday or Friday if that helps.",
            ),
            (THEM, "No problem at all. Friday 13th, 10am?"),
            (USER, "Perfect, thank you for being flexible."),
        ],
        "2026-03-13 10:00",
    ),
    "an hour of theirs, and the link comes": (
        [
            (THEM, "Can you do a Zoom interview on Thursday? Anytime between 1 and 3 is good for me."),
            (USER, "Thursday at 2 is perfect."),
            (THEM, "Great, link to follow."),
        ],
        "2026-03-05 14:00",
    ),
    "the one of the user's that they count out": (
        [
            (THEM, SET),
            (THEM, "The 11th is out, sorry. Could you let me have two or three other dates?"),
            (USER, "How about the 12th at 10, the 13th at 2 or the 16th at 9.30?"),
            (THEM, "The second one works best for us."),
        ],
        "2026-03-13 14:00",
    ),
    "the slot of that day's afternoon": (
        [
            (
                THEM,
                "I'd love to set up a first call about the stock controller job. I have the following times open:\n\n"
                "Wed 11 Mar: 10:00 - 10:30, 14:00 - 14:30\nThu 12 Mar: 9:30 - 10:00, 16:00 - 16:30\n\n"
                "Let me know what works best.",
            ),
            (USER, "The Thursday afternoon slot works best for me."),
        ],
        "2026-03-12 16:00",
    ),
    "another hour of the day on which one is out": (
        [
            (THEM, "We would like to interview you for the stock controller post. Could you do Friday the 13th at 2?"),
            (USER, "I'm at work until half past two that day, could we make it a little later?"),
            (THEM, "Friday at 3 doesn't work for Helen but 3.30 does. Is that OK?"),
            (USER, "That's perfect, thank you so much."),
        ],
        "2026-03-13 15:30",
    ),
    "another hour than the one that went, in the week that they named": (
        [
            (THEM, "Fancy a chat about the job next week? I'm around Mon pm, Weds am or Fri any time."),
            (USER, "Weds at 10.30?"),
            (THEM, "I've just had that one taken, sorry. 11.30 instead?"),
            (USER, "Yep!"),
        ],
        "2026-03-11 11:30",
    ),
    "the same hour on another day": (
        [
            (
                THEM,
                "Could you do a call with our CTO tomorrow at noon about the stock controller job? If that doesn't "
                "work, he's also free on Friday at the same time.",
            ),
            (USER, "I'm afraid I can't tomorrow, but Friday's fine!"),
        ],
        "2026-03-06 12:00",
    ),
    "the slot that is left": (
        [
            (
                THEM,
                "The panel would like to see you for the stock controller post on the 20th. We have three slots: "
                "09:15, 11:00, 13:45. First come, first served!",
            ),
            (USER, "Could I take the 11?"),
            (THEM, "Ah, that has just gone I'm afraid. 13:45 is still free, shall I pencil you in for that?"),
            (USER, "Yes please."),
        ],
        "2026-03-20 13:45",
    ),
    "the earliest slot": (
        [
            (THEM, "Interviews for the stock controller post are on the 20th. Would you prefer 10:00 or 14:30?"),
            (USER, "The earlier, please."),
        ],
        "2026-03-20 10:00",
    ),
    "a yes that goes on with a link": (
        [
            (THEM, "Are you free for a quick call on Thursday or Friday about the stock controller job?"),
            (USER, "Could we do Friday at 2.30?"),
            (THEM, "Perfect, I'll send a link."),
        ],
        "2026-03-06 14:30",
    ),
    "a yes that somebody is told of": (
        [
            (THEM, "When could you talk this week about the stock controller job?"),
            (USER, "Friday at 2.30 would be great if that works for you."),
            (THEM, "Super, I'll let Karen know and she will send the invite."),
        ],
        "2026-03-06 14:30",
    ),
    "an hour on the only day": (
        [
            (THEM, "Ella would be glad to see you for an interview on Tuesday 24 March. What time would suit?"),
            (USER, "11.30 please."),
            (THEM, "Lovely."),
        ],
        "2026-03-24 11:30",
    ),
    "the last of two in words": (
        [
            (THEM, "Ella would be glad to see you for an interview on Tuesday 24 March, first at 10 or last at 11.30?"),
            (USER, "Last would suit me better."),
            (THEM, "Lovely."),
        ],
        "2026-03-24 11:30",
    ),
    "a whole day that moves up": (
        [
            (THEM, "Ella would like to interview you on Tuesday 24 March at 11.30 for the stock controller job."),
            (USER, "11.30 on Tuesday suits me, thank you."),
            (THEM, "A candidate has dropped out, so everything moves forward by twenty minutes on the day."),
        ],
        "2026-03-24 11:10",
    ),
    "a day and an hour in the fewest words": (
        [
            (THEM, "Thank you for applying for the stock controller job at Northwind."),
            (THEM, "hi, boss wants a look at you too. thurs 19th 11 oclock?"),
            (USER, "Yes, happy to meet Ella then."),
            (THEM, "Grand."),
        ],
        "2026-03-19 11:00",
    ),
    "a slot that the user just booked": (
        [
            (THEM, "Thank you for applying for the stock controller job at Northwind."),
            (THEM, "Loved your CV. Got 20 minutes for a call this week? Here's my calendar: https://cal.example/dana"),
            (USER, "Just booked Thursday at 3pm, talk then!"),
        ],
        "2026-03-05 15:00",
    ),
    "the last of a list": (
        [
            (THEM, "Thank you for your application for the stock controller job at Northwind."),
            (
                THEM,
                "We are interviewing for the stock controller post on Friday 20th. Please choose one of these times:"
                "\n\n- 10:00\n- 11:30\n- 14:00",
            ),
            (USER, "Can I have 11:30 please?"),
        ],
        "2026-03-20 11:30",
    ),
    "the one of the user's for which they booked": (
        [
            (THEM, "Please suggest a few times for a video interview for the stock controller post."),
            (USER, "I could do Thursday 12th at 10am, Thursday at 4pm or Friday 13th at 11am."),
            (THEM, "Perfect, I've booked you in for the Friday slot."),
        ],
        "2026-03-13 11:00",
    ),
    "one of two days at the hour that stood": (
        [
            (THEM, SET),
            (THEM, "Mark has been called away next week. Could you do the following Monday or Tuesday, same time?"),
            (USER, "Monday the 16th works for me."),
            (THEM, "Great, Monday it is. I will update the invite."),
        ],
        "2026-03-16 11:00",
    ),
    "the day before, which is possible": (
        [
            (THEM, SET),
            (
                THEM,
                "We have had to bring the interviews forward by a day. Please could you confirm that Tuesday at "
                "10.30am would be possible?",
            ),
            (USER, "Yes, that is possible."),
        ],
        "2026-03-10 10:30",
    ),
    "a weekday of the week that they named by its first day": (
        [
            (THEM, "We'd like to invite you for interview for the stock controller job w/c 9 March. Which day suits?"),
            (USER, "Wednesday would be best, but Thursday is possible too."),
            (THEM, "Thanks. We'll see you on Wednesday at 9.30 in that case."),
        ],
        "2026-03-11 09:30",
    ),
    "an hour of the day for which the user asked for another": (
        [
            (THEM, "Are you around for a quick chat about the stock controller job at some point this week?"),
            (USER, "Sure. Shall we say tomorrow at 5?"),
            (THEM, "Tomorrow's tricky after 4. What about 3.30?"),
            (USER, "3.30 is good."),
        ],
        "2026-03-04 15:30",
    ),
    "as it was, though another day was there for the taking": (
        [
            (THEM, SET),
            (
                THEM,
                "Given the rail strike on Wednesday, would you prefer to move your interview to later in the week? "
                "If so, we could offer Friday 13th at the same time.",
            ),
            (USER, "That's very thoughtful, but I live within walking distance so Wednesday is still fine."),
            (THEM, "Great, see you Wednesday then."),
        ],
        "2026-03-11 11:00",
    ),
    "the other day that was there for the taking": (
        [
            (THEM, SET),
            (
                THEM,
                "Given the rail strike on Wednesday, would you prefer to move your interview to later in the week? "
                "If so, we could offer Friday 13th at the same time.",
            ),
            (USER, "Yes please, Friday would be much easier."),
        ],
        "2026-03-13 11:00",
    ),
    "the hour for which the user asked, in two words": (
        [
            (THEM, "Are you free Fri at 2 for a video call with our team lead about the stock controller job?"),
            (USER, "I have a dentist appointment at 1.30 on Friday, would 3 be possible?"),
            (THEM, "3 works! Invite sent."),
        ],
        "2026-03-06 15:00",
    ),
    "what is booked for the time being, which the user can make": (
        [
            (
                THEM,
                "I've provisionally booked Wednesday 11th at 3 with the team for the stock controller interview. Can "
                "you confirm that you can make it?",
            ),
            (USER, "I can make it, although I'd need to leave by 4. Is that alright?"),
            (THEM, "That's no problem, it should only take 45 minutes."),
        ],
        "2026-03-11 15:00",
    ),
    "an hour of the day of next week that the user chose": (
        [
            (
                THEM,
                "Would you be able to join us for an interview for the stock controller job on either Monday morning "
                "or Wednesday afternoon next week?",
            ),
            (USER, "Wednesday afternoon works well, I am free from 1."),
            (THEM, "Great, shall we say 2pm?"),
            (USER, "Yes, 2pm on Wednesday."),
        ],
        "2026-03-11 14:00",
    ),
    "an hour and a place, right behind the day": (
        [
            (THEM, "Fancy a chat about the job over coffee on Friday? 10 at the Black Cat?"),
            (USER, "Lovely, see you there."),
        ],
        "2026-03-06 10:00",
    ),
    "the hour that would be easier, once they say so": (
        [
            (THEM, "Could you come for an interview on Monday at 9am, about the stock controller job?"),
            (USER, "I could do 9 but 10 would be easier."),
            (THEM, "10 is fine."),
        ],
        "2026-03-09 10:00",
    ),
    "the first hour, where they keep it": (
        [
            (THEM, "Could you come for an interview on Monday at 9am, about the stock controller job?"),
            (USER, "I could do 9 but 10 would be easier."),
            (THEM, "Let's keep 9."),
        ],
        "2026-03-09 09:00",
    ),
    "the hour for which the user asks behind the hour of a train": (
        [
            (THEM, "Could you come for an interview on Monday at 9am, about the stock controller job?"),
            (USER, "My train gets in at 9.10, so could we make it 9.30?"),
            (THEM, "Of course."),
        ],
        "2026-03-09 09:30",
    ),
    "the one of theirs that they choose, where the user left it to them": (
        [
            (THEM, "For your interview please choose a slot:\nMon 9 March 10:00\nMon 9 March 14:00"),
            (USER, "Either works for me."),
            (THEM, "Let's go with 10 then."),
        ],
        "2026-03-09 10:00",
    ),
    "the first of theirs": (
        [
            (USER, APPLIES),
            (THEM, "Thank you for applying. We could do Monday at 10 or Tuesday at 3."),
            (USER, "I can do either."),
            (THEM, "Great, let's go for the first."),
        ],
        "2026-03-09 10:00",
    ),
    "the hour of a day on which somebody would love to talk": (
        [
            (USER, APPLIES),
            (THEM, "Thank you for applying. Raj would love to chat on Friday. Does the morning work?"),
            (USER, "Yes, the morning is good, from 9.30."),
            (THEM, "Great, he'll ring you at 10."),
        ],
        "2026-03-06 10:00",
    ),
    "one of two hours behind their day": (
        [
            (USER, APPLIES),
            (THEM, "Thank you for applying. Can you do a call with Raj tomorrow, 11 or 11.30?"),
            (USER, "11.30 please."),
            (THEM, "Lovely, he'll ring you then."),
        ],
        "2026-03-04 11:30",
    ),
    "the hour for which the user only asks, of the day they want to meet": (
        [
            (USER, APPLIES),
            (THEM, "Thank you for applying. I'd like to see you on Monday. Say when."),
            (USER, "10?"),
            (THEM, "Perfect"),
        ],
        "2026-03-09 10:00",
    ),
    "the hour of the day that the user took of two": (
        [
            (USER, APPLIES),
            (THEM, "Could you come in on Tuesday or Wednesday next week, sometime in the afternoon?"),
            (USER, "Wednesday afternoon is good. Would 2.30 suit?"),
            (THEM, "2.30 it is, see you then."),
        ],
        "2026-03-11 14:30",
    ),
    "an hour that is confirmed by its figures": (
        [
            (USER, APPLIES),
            (THEM, "We'd like to see you on the 12th. Morning or afternoon?"),
            (USER, "Morning please, ideally 9.30."),
            (THEM, "9.30 on the 12th is confirmed."),
        ],
        "2026-03-12 09:30",
    ),
    "one of two hours that stand before their day": (
        [
            (USER, APPLIES),
            (THEM, "Thank you for applying. We could do 10 or 3 on Monday."),
            (USER, "I don't mind which."),
            (THEM, "We'll go with 3 so."),
        ],
        "2026-03-09 15:00",
    ),
    "a later one that has to be": (
        [
            (THEM, SET),
            (USER, "Perfect, thank you."),
            (THEM, "I'm so sorry, it'll have to be 12."),
        ],
        "2026-03-11 12:00",
    ),
    "the hour for which the reader is in": (
        [
            (THEM, "Thanks for applying for the stock controller job. You're in for Monday at 10 with Tom and me."),
            (USER, "Thank you! Should I prepare anything?"),
            (THEM, "Have a look at our website, nothing else."),
        ],
        "2026-03-09 10:00",
    ),
    "the one of two that is named, and not the hour of what else is on": (
        [
            (
                THEM,
                "Ruth would like to see you about the job. She can do 8.30am on the 10th or 5.30pm on the 11th.",
            ),
            (USER, "The 11th please, I'm at work at 8.30."),
            (THEM, "Booked. Ruth will be in the Lime Street office."),
        ],
        "2026-03-11 17:30",
    ),
    "the middle one of three": (
        [
            (
                THEM,
                "Could you come and see us about the stock controller job? I have 9.15, 10.45 and 2 free on Monday.",
            ),
            (USER, "The middle one, please."),
            (THEM, "See you then."),
        ],
        "2026-03-09 10:45",
    ),
    "the hour given on the day of all interviews": (
        [
            (
                THEM,
                "Interviews will be held on 16 March between 10am and 4pm. Which hour would you prefer?",
            ),
            (USER, "11am would be best for me."),
            (THEM, "You have been given 11am."),
        ],
        "2026-03-16 11:00",
    ),
    "a short answer to the hour that the user asked for": (
        [
            (THEM, "Can you come in for a chat about the stock controller job on Monday at 7am?"),
            (USER, "Could I come at 3 instead? I'm on another job till half 2."),
            (THEM, "Aye, 3's fine."),
        ],
        "2026-03-09 15:00",
    ),
    "a short answer to the day on which the user is free": (
        [
            (THEM, "Are you around for a call this week? I'm free Thursday after 3 and most of Friday."),
            (USER, "I'm free any time on Friday apart from 12 to 1."),
            (THEM, "OK I'll ring about 11."),
        ],
        "2026-03-06 11:00",
    ),
    "one of several that the user lists, in the week that they named": (
        [
            (THEM, "When would be a good time for a chat about the job? I can do most afternoons next week."),
            (USER, "Tuesday at 3, Wednesday at 2, or any time Thursday after 1."),
            (THEM, "Thursday 1.30 then!"),
        ],
        "2026-03-12 13:30",
    ),
    "a day that is one of those which the user lists": (
        [
            (THEM, "When would be a good time for a chat about the job? I can do most afternoons next week."),
            (USER, "Tuesday at 3, Wednesday at 2, or any time Thursday after 1."),
            (THEM, "Wednesday."),
        ],
        "2026-03-11 14:00",
    ),
    "an hour at which the user will ring": (
        [
            (USER, APPLIES),
            (THEM, "Thanks for that. Could you ring me tomorrow between 2 and 4?"),
            (USER, "I'll ring at 2.30."),
        ],
        "2026-03-04 14:30",
    ),
    "noon, and see you there": (
        [
            (THEM, "Fancy a chat about the stock controller job? 12 noon Tuesday in the cafe by the station?"),
            (USER, "See you there."),
        ],
        "2026-03-10 12:00",
    ),
    "an hour before which the user cannot come": (
        [
            (THEM, "Could you come in about the stock controller job on Tuesday at 2 to meet Jo and the team?"),
            (USER, "Tuesday's fine but I couldn't be with you before 2.30."),
            (THEM, "2.30 then."),
        ],
        "2026-03-10 14:30",
    ),
    "when to be at the door is no other hour": (
        [
            (THEM, "Would you be free for a chat about the job with Dr Okoye on Monday, 4pm?"),
            (USER, "Monday at 4pm is great."),
            (THEM, "Great, come to reception at 3.45 so that we can sort a pass."),
        ],
        "2026-03-09 16:00",
    ),
    "a later hour at which somebody will now meet the user": (
        [
            (THEM, "Would you be free for a chat about the job with Dr Okoye on Monday, 4pm?"),
            (USER, "Monday at 4pm is great."),
            (THEM, "Sorry, she'll now meet you at 4.30."),
        ],
        "2026-03-09 16:30",
    ),
    "an hour within those that the user lists by day": (
        [
            (THEM, "Could you let me have your availability for a video call about the job next week?"),
            (USER, "I could do:\n\n- Monday 9 March: 10:00 - 12:00\n- Tuesday 10 March: after 2\n- Thursday: all day"),
            (THEM, "Monday at 11 please. I'll send a link."),
        ],
        "2026-03-09 11:00",
    ),
    "the only day that is left to the user": (
        [
            (THEM, "Could you meet us at 10am on the 9th? If not, 10am on the 10th or 11th also works."),
            (USER, "I'm away on the 9th and 10th, so it would have to be the 11th."),
            (THEM, "Fine."),
        ],
        "2026-03-11 10:00",
    ),
    "the earlier hour for which the user asked": (
        [
            (THEM, SET),
            (USER, "Would it be OK to bring it forward to 9? I have a funeral at 11."),
            (THEM, "9 is fine, and sorry for your loss."),
        ],
        "2026-03-11 09:00",
    ),
    "the hour at which the user could be there": (
        [
            (THEM, SET),
            (USER, "The trains are off that day. I could drive and be there at 11.30?"),
            (THEM, "11.30 is absolutely fine, drive carefully."),
        ],
        "2026-03-11 11:30",
    ),
    "another hour of the same day, to which they moved": (
        [
            (THEM, SET),
            (USER, "My boss has just put a meeting in at 11 on Wednesday. Is there any other slot?"),
            (THEM, "I have moved you to 2pm the same day."),
        ],
        "2026-03-11 14:00",
    ),
    "as it was, which will be over in time": (
        [
            (THEM, SET),
            (USER, "Thanks. I will need to be away by 12.15 at the latest."),
            (THEM, "That's fine, we'll be done by 12."),
        ],
        "2026-03-11 11:00",
    ),
    "the second choice, as the first was snapped up": (
        [
            (
                THEM,
                "For the interview we have Tuesday 10 March at 13:00, 14:00 and 15:00. Which would you like?",
            ),
            (USER, "14:00 please, with 15:00 as my second choice."),
            (THEM, "14:00 was snapped up, so 15:00 it is."),
        ],
        "2026-03-10 15:00",
    ),
    "the other day, in few words with the place": (
        [
            (THEM, "How are you fixed for a chat about the job over a coffee on Saturday at 10, at the Corner Cup?"),
            (USER, "On Saturdays I have my kids. Could we do Sunday at 10 instead?"),
            (THEM, "Sunday 10 it is, same place."),
        ],
        "2026-03-08 10:00",
    ),
    "the hour that somebody else is happy with": (
        [
            (THEM, "Our director can see you about the stock controller job on Thursday at 3.40."),
            (USER, "I'd have to leave work early; would 4.15 be OK with her?"),
            (THEM, "She's happy with 4.15."),
        ],
        "2026-03-05 16:15",
    ),
    "the hour for which the user asked, and they could": (
        [
            (THEM, "Thank you for applying for the stock controller job. What is your notice period?"),
            (USER, "A month. Could I come and see you on Wednesday at 4?"),
            (THEM, "We could see you on Wednesday at 4."),
        ],
        "2026-03-04 16:00",
    ),
    "the hour at which they could see the user, who will be there": (
        [
            (THEM, "Thanks for applying for the stock controller job. We could see you on Wednesday at 4."),
            (USER, "Thank you, see you then."),
        ],
        "2026-03-04 16:00",
    ),
}
OFFERED = (
    "We could see you on Wednesday at 4.",
    "Anna could meet you at 4 on Wednesday.",
    "See you on Wednesday at 4 if that works.",
)


def held(hunt: Hunt, said: list[tuple[bool, str]]) -> None:
    """Given a hunt and what they and the user said, an hour apart, play it."""
    last = ""
    for place, (theirs, text) in enumerate(said):
        when, own = f"2026-03-03 {9 + place:02}:00", f"<m{place}@mx.example>"
        how = {"message_id": own, **({"in_reply_to": last} if last else {})}
        if theirs:
            body = f"Hi Jordan,\n\n{text}\n\nDana Whitfield\nNorthwind\n"
            hunt.receive(when, DANA, "Stock controller at Northwind", body, **how)
        else:
            hunt.write(when, DANA, "Re: Stock controller at Northwind", f"Hi Dana,\n\n{text}\n\nJordan\n", **how)
        hunt.sync(f"{when[:-2]}30")
        last = own


@pytest.mark.parametrize("talk", TALKS)
def test_the_time_is_the_one_on_which_they_agreed(tmp_path: Path, talk: str) -> None:
    hunt, (said, agreed) = Hunt(tmp_path), TALKS[talk]
    held(hunt, said)
    (plan,) = hunt.plan("2026-03-04 09:00")
    assert [one.start for round_ in plan.rounds for one in round_.standing] == [at(agreed)]
    assert plan.stage is Stage.INTERVIEW_PLANNED


def test_another_day_of_that_week_is_of_the_week_of_the_interview(tmp_path: Path) -> None:
    hunt = Hunt(tmp_path)
    said = [
        (THEM, SET),
        (THEM, "Ella is in court that morning. Can you do any other day that week, same time?"),
        (USER, "Friday would work for me."),
        (THEM, "Perfect, Friday at 11 it is."),
    ]
    held(hunt, said)
    (plan,) = hunt.plan("2026-03-04 09:00")
    starts = [one.start for round_ in plan.rounds for one in round_.standing]
    assert starts[-1] == at("2026-03-13 11:00")
    assert at("2026-03-06 11:00") not in starts


@pytest.mark.parametrize("offer", OFFERED)
def test_an_hour_that_they_only_offer_is_set_by_the_users_yes_alone(tmp_path: Path, offer: str) -> None:
    hunt = Hunt(tmp_path)
    said = [
        (THEM, "Thank you for applying for the stock controller job. What is your notice period?"),
        (USER, "A month. When could we talk?"),
        (THEM, offer),
    ]
    held(hunt, said)
    (plan,) = hunt.plan("2026-03-04 09:00")
    assert not any(round_.standing for round_ in plan.rounds)
    (told,) = plan.needs_you
    assert "a time for an interview" in told
    assert "could not be read" not in told
