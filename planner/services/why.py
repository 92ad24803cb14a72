"""Why a figure is what it is, in one short paragraph built from its parts."""

from __future__ import annotations

from planner.domain.arrival import Arrival
from planner.domain.chain import Chain, Leg, net_days
from planner.domain.content import Content
from planner.domain.days import weeks_between
from planner.domain.record import label_of
from planner.domain.slots import Slot, role_of
from planner.services.figures import Figures
from planner.services.way import no_way
from planner.services.wording import QT_TRANSLATE_NOOP, Words

SEEN_BY: dict[str, str] = {
    "self": QT_TRANSLATE_NOOP("Why", "self-assessment"),
    "manager": QT_TRANSLATE_NOOP("Why", "manager's assessment"),
    "evidence": QT_TRANSLATE_NOOP("Why", "evidence"),
}


def why_slot(figures: Figures, slot: Slot, words: Words) -> str:
    """Where the due day comes from, what brings the level or what must start when."""
    if slot.due is None:
        return why_no_day(figures.content, slot, words)
    parts = [why_due(figures, slot, words), *_outcome(figures, slot, words)]
    return " ".join(part[0].upper() + part[1:] for part in parts if part)


def why_no_day(content: Content, slot: Slot, words: Words) -> str:
    """Why there is no due day, and what to enter."""
    if slot.development:
        return words.translate(
            "Why", "No day yet: “{title}” has no forecast; say about when it may come."
        ).format(title=label_of(content.developments[slot.development]))
    if role_of(content, slot.need, slot.competency) is not None:
        return words.translate("Why", "No day yet: enter when the new role is to begin.")
    return words.translate("Why", "No day yet: give the need a day or a development.")


def why_due(figures: Figures, slot: Slot, words: Words) -> str:
    """ "Ready by 15 Feb 2027: by then “…” has come in 20 % of cases (…). Less 4 weeks …" """
    content = figures.content
    need = content.needs.get(slot.need)
    fixed = need is None or need.due is not None or slot.development is None
    if fixed:
        text = words.translate("Why", "Ready by {due}, a fixed day.").format(
            due=words.day(slot.due)
        )
    else:
        text = _due_of_arrival(figures, slot, words)
    assert slot.safe is not None
    assert slot.due is not None
    if slot.safe == slot.due or slot.state == "ready":
        return text
    buffer = words.translate("Why", "Less {weeks} buffer: {safe}.").format(
        weeks=words.weeks(weeks_between(slot.safe, slot.due)), safe=words.day(slot.safe)
    )
    return f"{text} {buffer}"


def _due_of_arrival(figures: Figures, slot: Slot, words: Words) -> str:
    content = figures.content
    assert slot.development is not None
    development = content.developments[slot.development]
    need = content.needs[slot.need]
    arrival = figures.arrival(slot.development)
    assert arrival is not None
    title = label_of(development)
    if arrival.certain:
        text = words.translate("Why", "Ready by {due}: “{title}” came on {came}").format(
            due=words.day(slot.due), title=title, came=words.day(arrival.likely)
        )
    else:
        safety = content.plan.safety if development.safety is None else development.safety
        text = words.translate(
            "Why", "Ready by {due}: by then “{title}” has come in {share} of cases ({dates})"
        ).format(
            due=words.day(slot.due),
            share=words.percent(1 - safety),
            title=title,
            dates=_dates(arrival, words),
        )
    if need.margin_weeks:
        text += words.translate("Why", ", less {weeks} margin").format(
            weeks=words.weeks(need.margin_weeks)
        )
    return text + "."


def _dates(arrival: Arrival, words: Words) -> str:
    days = " / ".join(words.day(d) for d in (arrival.earliest, arrival.likely, arrival.latest))
    if arrival.guessed:
        return words.translate("Why", "guessed from about when: {days}").format(days=days)
    return words.translate("Why", "forecast {days}").format(days=days)


def _outcome(figures: Figures, slot: Slot, words: Words) -> list[str]:
    content = figures.content
    person = content.people.get(slot.person) if slot.person else None
    if person and slot.due and person.left is not None and person.left < slot.due:
        text = words.translate("Why", "{name} leaves on {day}, before it is needed.")
        return [text.format(name=label_of(person), day=words.day(person.left))]
    if slot.competency is None:
        return [_structure(figures, slot, words)]
    if slot.counted is not None:
        return [_counted(slot, words)]
    if slot.state == "ready":
        return [_held(figures, slot, words)]
    if slot.ready is not None:
        return [_brought(figures, slot, words)]
    if slot.person is None:
        return [_nobody(figures, slot, words)]
    return _still_to_learn(figures, slot, words)


def _structure(figures: Figures, slot: Slot, words: Words) -> str:
    need = figures.content.needs[slot.need]
    if slot.state == "ready":
        if need.in_force_on is not None:
            text = words.translate("Why", "In place since {day}.")
            return text.format(day=words.day(need.in_force_on))
        text = words.translate("Why", "It was to be in place on {day}; say so once it is in force.")
        return text.format(day=words.day(need.planned_end))
    if slot.ready is not None:
        return words.translate("Why", "Planned to be in place on {day}, {margin}.").format(
            day=words.day(slot.ready), margin=_margin(slot, words)
        )
    if need.lead_time_weeks is None:
        return words.translate("Why", "Its lead time is not known: enter how many weeks it takes.")
    text = words.translate("Why", "{weeks} lead time, so work must start by {day}.")
    if slot.sow_by is not None and slot.sow_by < figures.today:
        text = words.translate("Why", "{weeks} lead time, so work had to start by {day}: too late.")
    return text.format(weeks=words.weeks(need.lead_time_weeks), day=words.day(slot.sow_by))


def _held(figures: Figures, slot: Slot, words: Words) -> str:
    assert slot.person is not None
    assert slot.competency is not None
    standing = figures.outlook.history(slot.person, slot.competency).standing(figures.today)
    level = words.level(figures.content, slot.competency, standing.level)
    if standing.raised_by:
        text = words.translate("Why", "Holds {level} since “{action}” ended on {day}.")
        last = standing.raised_by[-1]
        return text.format(level=level, action=label_of(last), day=words.day(last.end))
    if standing.assessment is None:
        return words.translate("Why", "Nothing has to be learned for this.")
    text = words.translate("Why", "Holds {level} since {day} ({seen}).")
    seen = words.translate("Why", SEEN_BY[standing.assessment.kind])
    return text.format(level=level, day=words.day(standing.assessment.on), seen=seen)


def _margin(slot: Slot, words: Words) -> str:
    weeks = slot.head_start_weeks or 0.0
    if weeks < 0:
        return words.translate("Why", "{weeks} too late").format(weeks=words.weeks(-weeks))
    return words.translate("Why", "a head start of {weeks}").format(weeks=words.weeks(weeks))


def _brought(figures: Figures, slot: Slot, words: Words) -> str:
    assert slot.competency is not None
    assert slot.level is not None
    level = words.level(figures.content, slot.competency, slot.level)
    found = [words.quoted(label_of(action)) for action in figures.bringing(slot)]
    titles = ", ".join(found)
    if not found:
        text = words.translate("Why", "An assessment holds {level} from {day}, {margin}.")
    elif len(found) == 1:
        text = words.translate("Why", "{titles} brings {level} on {day}, {margin}.")
    else:
        text = words.translate("Why", "{titles} bring {level} on {day}, {margin}.")
    return text.format(
        titles=titles, level=level, day=words.day(slot.ready), margin=_margin(slot, words)
    )


def _counted(slot: Slot, words: Words) -> str:
    """What is told of one of a head count who is not to be named: nothing of their levels."""
    if slot.ready is None:
        return words.translate("Why", "Somebody of those asked holds it.")
    text = words.translate("Why", "Somebody of those asked will hold it on {day}, {margin}.")
    return text.format(day=words.day(slot.ready), margin=_margin(slot, words))


def _nobody(figures: Figures, slot: Slot, words: Words) -> str:
    content = figures.content
    need = content.needs[slot.need]
    name = words.translate("Why", "Nobody is named yet.")
    group = content.teams.get(need.team or "") or content.roles.get(need.role or "")
    if slot.sow_by is None:
        return name
    text = words.translate("Why", "{name} Whoever of “{group}” learns it must start by {day}.")
    if slot.sow_by < figures.today:
        text = words.translate(
            "Why", "{name} Whoever of “{group}” learns it had to start by {day}: too late."
        )
    return text.format(
        name=name, group=label_of(group) if group else "–", day=words.day(slot.sow_by)
    )


def _still_to_learn(figures: Figures, slot: Slot, words: Words) -> list[str]:
    """What is held at the due day, then the chain from there, or why there is none."""
    parts = []
    if slot.part_on is not None and slot.part_on > figures.today:
        assert slot.competency is not None
        assert slot.start_level is not None
        level = words.level(figures.content, slot.competency, slot.start_level)
        text = words.translate("Why", "What is planned brings {level} on {day}.")
        parts.append(text.format(level=level, day=words.day(slot.part_on)))
    if slot.start_level is not None and slot.level is not None and slot.start_level >= slot.level:
        text = words.translate("Why", "It was held on {day}, but is not any more.")
        return [text.format(day=words.day(slot.due))]
    chain = chain_of(figures, slot)
    if chain is None:
        return [*parts, no_way(figures, slot, words)]
    parts += [_leg(figures.content, slot, leg, words) for leg in chain.legs]
    parts += [_first(figures.content, before, words) for before in chain.before]
    if chain.start < figures.today:
        text = words.translate("Why", "It had to start by {day}: too late.")
        parts.append(text.format(day=words.day(chain.start)))
    elif slot.state == "late":  # a part is planned, but the rest would have to begin before it
        text = words.translate(
            "Why", "The rest must start by {day}, before that part is there: too late."
        )
        parts.append(text.format(day=words.day(chain.start)))
    else:
        text = words.translate("Why", "So learning must start by {day}.")
        parts.append(text.format(day=words.day(chain.start)))
    return parts


def chain_of(figures: Figures, slot: Slot) -> Chain | None:
    """The chain that decides a slot's sow-by date; None for other slots."""
    if slot.start_level is None or slot.person is None or slot.safe is None:
        return None
    assert slot.competency is not None
    assert slot.level is not None
    levels = (slot.start_level, slot.level)
    return figures.outlook.chain_from(slot.person, slot.competency, levels, slot.safe)


def _leg(content: Content, slot: Slot, leg: Leg, words: Words) -> str:
    edge = leg.edge
    levels = (
        f"{words.level(content, edge.competency, edge.from_)} → "
        f"{words.level(content, edge.competency, edge.to)}"
    )
    if edge.terms:
        assert edge.offering is not None
        text = words.translate(
            "Why", "{levels}: the last term of “{title}” that still fits starts {start}."
        )
        title = label_of(content.offerings[edge.offering])
        return text.format(levels=levels, title=title, start=words.day(leg.start))
    length = _length(content, slot, leg, words)
    if edge.offering:
        text = words.translate("Why", "{levels}: “{title}”, {length}, from {start}.")
        title = label_of(content.offerings[edge.offering])
        return text.format(levels=levels, title=title, length=length, start=words.day(leg.start))
    text = words.translate("Why", "{levels}: {length} of own learning, from {start}.")
    return text.format(levels=levels, length=length, start=words.day(leg.start))


def _length(content: Content, slot: Slot, leg: Leg, words: Words) -> str:
    person = content.people[slot.person or ""]
    hours = person.hours_per_week
    days = net_days(leg.edge, hours) or 0
    length = words.weeks(round(days / 7, 1))
    if hours and leg.edge.hours and leg.edge.hours / hours > (leg.edge.weeks or 0):
        text = words.translate("Why", "{weeks} ({hours} h at {pace} h a week)")
        length = text.format(
            weeks=length, hours=words.short(leg.edge.hours), pace=words.short(hours)
        )
    skipped = round(((leg.end - leg.start).days - days) / 7)
    if skipped >= 1:
        absent = words.translate("Why", ", with {weeks} of absence")
        length += absent.format(weeks=words.weeks(skipped))
    return length


def _first(content: Content, chain: Chain, words: Words) -> str:
    last = chain.legs[-1].edge
    text = words.translate("Why", "Before that {competency} {level}, from {day}.")
    return text.format(
        competency=label_of(content.competencies[last.competency]),
        level=words.level(content, last.competency, last.to),
        day=words.day(chain.start),
    )
