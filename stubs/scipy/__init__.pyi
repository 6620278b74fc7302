"""What the corpus's training uses of SciPy, which brings no types of its own."""
