"""The command line: one module for each group of commands, and the only prints of the project."""
