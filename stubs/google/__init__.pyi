"""A namespace. The file is here because mypy takes no stubs from a folder without one."""
