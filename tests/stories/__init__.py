"""Whole stories of applications that are easily confused, as mails with the application that each belongs to."""
