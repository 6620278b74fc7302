"""Promises: by when there is news.

promises            by when they promise it; clauses, frames: what is said of such a day
vows, plain_vows    what is or is no promise in so many words; vows_abroad: in other languages than English
not_promised        whose day it is instead
asked_time          time that they ask for, at the end of which there is news
returns             when somebody away is back
answers             the sentence of an offer that names the day for the user's answer
"""
