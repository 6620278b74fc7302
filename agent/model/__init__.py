"""The frozen types and enums that all the rest speaks in. Mail text is kept out of every ``repr``."""
