"""An interview in another language whose hour is named before it is called off, or moved."""

from __future__ import annotations

import pytest

from agent.classification.abroad.languages import foreign_signals
from agent.model.mail import Category

OFF, MOVED, SET = Category.INTERVIEW_CANCELLATION, Category.INTERVIEW_CHANGE, Category.INTERVIEW_CONFIRMATION
SAID = [
    (
        "es",
        OFF,
        "La entrevista programada para el lunes 6 de abril, a las 9:30, en el almacén de Getafe, queda anulada.",
    ),
    ("es", MOVED, "La entrevista programada para mañana a las 9.30 ha sido aplazada al jueves."),
    ("it", OFF, "Il colloquio fissato per giovedì 2 aprile alle ore 15.00 è stato annullato per sciopero."),
    ("it", MOVED, "Il colloquio programmato per martedì alle 10.30 viene spostato a venerdì alla stessa ora."),
    ("fr", OFF, "Le rendez-vous qui est fixé au mardi 7 avril à 14 h, dans nos locaux de Lille, est annulé."),
    ("fr", MOVED, "L'entretien qui est prévu le mardi 7 avril à 14.30, avec Mme Roy, est décalé au lendemain."),
    ("pt", OFF, "A entrevista marcada para quarta-feira, 8 de abril, às 10h, na sede do Porto, foi cancelada."),
    ("pt", MOVED, "A entrevista agendada para as 10.30 de quarta foi adiada para sexta."),
    ("de", OFF, "Der bestätigte Termin für Ihr Gespräch am 7. April um 10.30 Uhr findet leider nicht statt."),
    ("de", MOVED, "Der Termin am Dienstag um 10 Uhr war bestätigt, wird aber leider auf Freitag verschoben."),
    ("nl", OFF, "Het gesprek dat gepland staat op dinsdag 7 april om 10.30 uur in Zwolle is geannuleerd."),
    ("nl", OFF, "Je sollicitatiegesprek is gepland op dinsdag om 10.30 uur maar gaat niet door."),
    ("nl", MOVED, "De bevestigde afspraak van dinsdag om 10.30 uur wordt verplaatst naar vrijdag."),
]
STILL_SET = [
    ("de", "Der Termin für Ihr Gespräch ist bestätigt, aber das Mittagessen wird abgesagt."),
    ("nl", "Het gesprek van dinsdag is bevestigd, maar de lunch wordt geannuleerd."),
    ("es", "La entrevista programada para el lunes a las 9:30 sigue en pie, pero la visita queda cancelada."),
    ("it", "Il colloquio fissato per giovedì alle 15.00 è confermato; il pranzo è stato annullato."),
    ("fr", "L'entretien est prévu le mardi 7 avril à 14.30, seul le déjeuner est annulé."),
    ("pt", "A entrevista marcada para as 10.30 de quarta não foi cancelada."),
]


@pytest.mark.parametrize(("language", "meant", "text"), SAID)
def test_what_is_undone_in_the_sentence_that_names_its_hour_is_not_set(
    language: str, meant: Category, text: str
) -> None:
    strongest = max(foreign_signals(text, language), key=lambda one: one.weight)
    assert strongest.category is meant


@pytest.mark.parametrize(("language", "text"), STILL_SET)
def test_what_is_undone_of_something_else_leaves_it(language: str, text: str) -> None:
    assert not [one for one in foreign_signals(text, language) if one.name.endswith("undone")]


def test_what_is_only_supposed_undoes_nothing() -> None:
    text = "Se il colloquio fissato per giovedì alle 15.00 viene annullato, La chiamiamo."
    assert not [one for one in foreign_signals(text, "it") if one.category in {OFF, MOVED, SET}]
