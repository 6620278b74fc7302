"""What was learned: a linear model of passages, in ``learned.bin``.

grams               what a passage is made of
learned             what was learned of such passages
"""
