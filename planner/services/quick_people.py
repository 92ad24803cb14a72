"""Names in a quick line that look like something else: a season, a title, somebody unknown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from planner.domain.content import Content
from planner.domain.record import label_of
from planner.services.quick_claims import Claim, Claims
from planner.services.quick_parts import JOINERS, word_set
from planner.services.spelling import Word, words_of

LEARN_WORDS: Final = word_set(
    "lernt lernen learns learn braucht brauchen needs need soll sollen should muss müssen must "
    "wird werden will besucht macht"
)
"""Words that say of the name before them that it is to learn."""
TITLES_OF_PEOPLE: Final = word_set("herr herrn frau mr mrs ms mx dr prof")
GIVEN_NAMES: Final = word_set(
    """
    Ada Adam Agnes Ahmed Aisha Alex Alexander Alexandra Ali Alice Alina Amelie Amir Amy Ana Anders
    Andrea Andreas Andrew Andrzej Angela Anika Anita Anja Anke Ann Anna Anne Annette Anton Antonia
    Antonio Arne Astrid Ayse Barbara Beate Ben Benjamin Bernd Birgit Bjorn Boris Brigitte Bruno
    Carla Carlos Carmen Carsten Catherine Charles Charlotte Christian Christina Christine
    Christoph Claudia Clara Daniel Daniela David Dennis Diana Dieter Dirk Dominik Doris Edith Elena
    Elif Elisabeth Elizabeth Emil Emilia Emily Emma Emre Erik Erika Ernst Esra Eva Fatma Felix Finn
    Florian Franziska Friedrich Fritz Gabriele Georg George Gerd Gisela Greta Grit Gudrun Guido
    Hannah Hannes Hans Harald Harry Hassan Heike Heinz Helen Helena Helga Helmut Henrik Henry
    Holger Ibrahim Ida Ines Ingo Ingrid Irene Iris Isabel Isabella Ivan Jack Jakob James Jan Jana
    Jane Janina Jannik Jasmin Jens Jessica Joachim Joanna Johanna Johannes John Jonas Jonathan Jose
    Joseph Juan Julia Julian Juliane Jurgen Kai Karen Karin Karl Katarzyna Katharina Kathrin Katja
    Kerstin Kevin Klara Klaus Konrad Krzysztof Lara Larissa Lars Laura Lea Lena Leon Leonie Lia
    Lilly Linda Lisa Lorenz Louis Louisa Lucas Lucia Ludwig Luis Luisa Lukas Lutz Magdalena Maja
    Malgorzata Manfred Manuel Manuela Marc Marcel Marco Marcus Margarete Maria Marie Marina Mario
    Marion Markus Marlene Marta Martha Martin Martina Mary Mateusz Mathias Matthew Matthias
    Maximilian Mehmet Melanie Mia Michael Michaela Mikael Milan Mina Mira Miriam Mohamed Monika
    Moritz Murat Mustafa Nadine Nadja Natalia Natalie Nicholas Nicole Niklas Nils Nina Noah Nora
    Norbert Ole Olga Oliver Olivia Oskar Ozgur Patricia Patrick Paul Paula Paulina Pedro Peter Petra
    Philipp Pia Pierre Piotr Rainer Ralf Ralph Rebecca Regina Reinhard Renate Rene Richard Robert
    Roland Rolf Rudolf Ruth Sabine Samira Samuel Sandra Sara Sarah Sascha Sebastian Selin Silke
    Silvia Simon Simone Sofia Sonja Sophia Sophie Stefan Stefanie Steffen Stephanie Susanne Svenja
    Sven Tanja Tatjana Theo Theodor Theresa Thomas Thorsten Till Tim Timo Tobias Tom Tomasz Torsten
    Udo Ulrich Ulrike Ursula Ute Uwe Valentina Vera Verena Veronika Viktor Viktoria Vincent Walter
    Werner William Wolfgang Yasmin Yusuf Yvonne Zeynep Zoe
    """
)
"""Given names many people here have; none that is a month or a common word too."""


def names_win(
    line: Claims, days: Iterable[Claim], named: list[Claim], content: Content
) -> list[Claim]:
    """Days without those that are part of a known person's name.

    "Petra Sommer 2027" is a person and a year. "Sommer 2027" is the season, unless somebody is
    called Sommer and the line names nobody else; "im Sommer 2027" stays one always.
    """
    people = [claim for claim in named if claim.part.kind == "person" and claim.part.sure]
    return [day for day in days if not any(_wins(line, p, day, named, content) for p in people)]


def _wins(line: Claims, person: Claim, day: Claim, named: list[Claim], content: Content) -> bool:
    if not person.first <= day.first < person.last < day.last:
        return False
    if person.first < day.first:
        return True
    joined = day.first > 0 and (
        line.gap(day.first) == "+" or line.words[day.first - 1].text in JOINERS
    )
    return _is_surname(person, content) and (joined or not _others(day, named))


def _is_surname(claim: Claim, content: Content) -> bool:
    """True if the words are how the name of the person ends: "August" alone stays a month."""
    if claim.part.id is None:
        return False
    name = [word.text for word in words_of(label_of(content.people[claim.part.id]))]
    said = [word.text for word in words_of(claim.part.text)]
    return len(name) > len(said) and name[-len(said) :] == said


def _others(day: Claim, named: list[Claim]) -> bool:
    """True if the line says elsewhere who is to learn, so that the word is free for a season."""
    return any(
        claim.part.kind in ("person", "team", "role")
        and (claim.last <= day.first or claim.first >= day.last)
        for claim in named
    )


def speaks_of_a_person(line: Claims, name: Sequence[Word], first: int, last: int) -> bool:
    """True if unknown words can hardly be anything but somebody's name.

    A given name with a surname, a Mr or Ms before, or a word that says who is to learn behind:
    "Ada Schmidt", "Frau Schmidt", "Schmidt lernt". A name alone may as well be a title.
    """
    if len(name) > 1 and name[0].text in GIVEN_NAMES | TITLES_OF_PEOPLE:
        return True
    learns = line.is_free(last, LEARN_WORDS) and line.gap(last) == " "
    goes_on = last + 1 < len(line.words) and line.free[last + 1]
    return learns and not goes_on and not _begins(line, first)


def _begins(line: Claims, first: int) -> bool:
    """True if more words stand directly before: then the name is only the end of a title."""
    return first > 0 and line.free[first - 1] and line.gap(first) == " "


def without_title(line: Claims, first: int, last: int) -> str:
    """A name as it is entered: "Frau Schmidt" is called Schmidt."""
    while first + 1 < last and line.words[first].text in TITLES_OF_PEOPLE:
        first += 1
    return line.text[line.words[first].start : line.words[last - 1].end]
