"""When: the strict grammar of dates and times in seven languages.

moments, passages   days with their hours: what a text tells of when; the sentence and the line in which one stands
days                with calendars: what one is read against; weeks; worded_days: in words; from_today: told by that
                    of the mail; shortened_days: in three letters; near_days: made others by the words beside them
dues, counted       days by which something is due; so many days, weeks or months later
same_hours          days at the hour of another time
sequels, feasts     days told by another day ("the day after"), by a feast ("before Christmas")
days_on, new_hours  by how many days a change moves; the hour to which it moves on its own day
other_days          on which nobody meets; opening_hours: days whose hours are nobody's interview
clocks, hour_marks  clock times in figures, and what shows that they are; worded_clocks: in words; loose_hours: all that
                    may be one, however bare
hours, own_hours    one hour told for another, without a day; the reader's own among those of a day
day_parts, spans    which half of the day an hour is of; two bare hours of one day
next_sentences      the hour told behind the sentence of its day
taken               what of a text is found already; taken_back: hours that are mended at once
readers, zoned      by whose calendar and zone a mail is read; hours with their zone
"""
