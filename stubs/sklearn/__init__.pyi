"""What the corpus's training uses of scikit-learn, which brings no types of its own."""
