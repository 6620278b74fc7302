"""Works and what is engineered: "Driekop Engineering" is a firm, "Software Engineering" a field."""

from __future__ import annotations

from agent.extraction.words.vocabulary import words

ENGINEERED = words(
    """
    acoustic aeronautical aerospace ai application applications asset audio automation automotive avionics backend
    biomedical bridge broadcast building chemical civil cloud control controls customer data design development
    devops digital director drainage electrical electronic electronics embedded energy environmental facilities
    field fire firmware forward front full geotechnical graduate growth hardware head highway highways industrial
    infrastructure junior lead machine maintenance manager manufacturing marine mechanical mechatronic mining ml
    naval network nuclear of optical performance petroleum plant platform power principal process product production
    project quality rail reliability requirements research risk robotics safety sales security senior service site
    software solutions sound stack staff structural support system systems test tooling traffic transport validation
    vehicle vp water web welding
    """
)
"""What is engineered, or by whom: "Software Engineering" is no firm's name."""
