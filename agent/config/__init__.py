"""The configuration: TOML in, settings out, or every problem at once with its place and the next step.

fields      what one value must be, and the sentence that says so
tables      the tables and their options: the one list of them, which validates, and which the example is held to
clients     the user's own app at Google, in the file that its console gives
problems    what is told of a file that is wrong, and where
templates   the user's own words, in files beside it
loading     from the files to the settings
"""

from __future__ import annotations

from agent.config.fields import checked_address
from agent.config.loading import VARIABLE, default_path, load
from agent.config.tables import Option, options
from agent.config.templates import strange_templates, template_folder, template_paths

__all__ = [
    "VARIABLE",
    "Option",
    "checked_address",
    "default_path",
    "load",
    "options",
    "strange_templates",
    "template_folder",
    "template_paths",
]
