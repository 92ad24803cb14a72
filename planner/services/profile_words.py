"""A profile in words: its head, and its parts as rows; the same on the screen and on paper."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.content import Content
from planner.domain.people import hours_on
from planner.domain.record import label_of
from planner.services.attachment_words import proof_word
from planner.services.dependents import Dependent, How
from planner.services.naming import name_of
from planner.services.profile import Profile, ProfileLevel
from planner.services.role_words import gaps_sentence, levels_word, soonest_word
from planner.services.stand_in_words import alone_name, others_line
from planner.services.wording import QT_TRANSLATE_NOOP, Words
from planner.services.works_council_words import quiet_line

_HOW: dict[How, str] = {
    "only_one": QT_TRANSLATE_NOOP("Profile", "only one who can"),
    "only_holder": QT_TRANSLATE_NOOP("Profile", "only one with this role"),
    "owns": QT_TRANSLATE_NOOP("Profile", "sees to this structure"),
    "sees_to": QT_TRANSLATE_NOOP("Profile", "sees to it"),
    "learns": QT_TRANSLATE_NOOP("Profile", "takes part"),
    "named": QT_TRANSLATE_NOOP("Profile", "named for it"),
}
_BY = {
    "self": QT_TRANSLATE_NOOP("Profile", "self"),
    "manager": QT_TRANSLATE_NOOP("Profile", "manager"),
    "evidence": QT_TRANSLATE_NOOP("Profile", "evidence"),
}
_STATUS = {
    "idea": QT_TRANSLATE_NOOP("Action", "idea"),
    "planned": QT_TRANSLATE_NOOP("Action", "planned"),
    "booked": QT_TRANSLATE_NOOP("Action", "booked"),
    "running": QT_TRANSLATE_NOOP("Action", "running"),
    "done": QT_TRANSLATE_NOOP("Action", "done"),
}


@dataclass(frozen=True, slots=True)
class Part:
    """A titled piece of the page: sentences, then rows under their heads.

    `keys` are kind and id of the record each row is about, where rows lead somewhere.
    """

    key: str
    title: str
    lines: tuple[str, ...] = ()
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    keys: tuple[tuple[str, str], ...] = ()


def profile_line(words: Words, content: Content, profile: Profile) -> str:
    """ "Design · Team lead · wants to become Head of sales from 1 Oct 2027"."""
    person = profile.person
    parts = [name_of(content, "teams", person.team)] if person.team else []
    if person.role:
        parts.append(name_of(content, "roles", person.role))
    if person.target_role:
        name = name_of(content, "roles", person.target_role)
        text = words.translate("Profile", "target role {role}")
        if person.target_on is not None:
            text = words.translate("Profile", "target role {role} from {day}")
        parts.append(text.format(role=name, day=words.day(person.target_on)))
    return " · ".join(parts)


def profile_parts(words: Words, content: Content, profile: Profile, levels: bool) -> list[Part]:
    """The parts in their order; without `levels` nothing tells what somebody holds."""
    found = [
        _gaps(words, content, profile) if levels else None,
        _levels(words, content, profile, levels),
        _actions(words, profile),
        _goals(words, profile),
        _attached(words, content, profile) if levels else None,
        _capacity(words, profile),
        _dependents(words, content, profile, levels),
        _alone(words, content, profile) if levels else None,
    ]
    return [part for part in found if part is not None]


def _gaps(w: Words, content: Content, profile: Profile) -> Part | None:
    gaps = profile.gaps
    if "role_fit" in profile.off:
        told = (quiet_line(w, "role_fit"),)
        return Part("gaps", w.translate("Role", "What is still missing"), told)
    if gaps is None:
        return None
    title = w.translate("Profile", "What is still missing for {role}")
    lines = [gaps_sentence(w, content, gaps)]
    if gaps.missing:
        text = w.translate("Role", "All that counts: {when}.")
        lines.append(text.format(when=soonest_word(w, gaps.soonest, profile.on)))
    named = title.format(role=w.quoted(name_of(content, "roles", gaps.role)))
    return Part("gaps", named, tuple(lines))


def _levels(w: Words, content: Content, profile: Profile, levels: bool) -> Part:
    asked = [each for each in profile.levels if each.asked is not None]
    shown = profile.levels if levels else tuple(asked)
    title = w.translate("Profile", "Levels") if levels else w.translate("Profile", "Asked for")
    if not shown:
        told = w.translate("Profile", "Nothing is known yet.")
        return Part("levels", title, (told,))
    name, needed = w.translate("Role", "Competency"), w.translate("Role", "Asked for")
    if not levels:
        plain = tuple((_name(content, each), _asked(w, content, each)) for each in shown)
        return Part("levels", title, (), (name, needed), plain)
    head = (
        name,
        w.translate("Role", "Held"),
        needed,
        w.translate("Role", "Still missing"),
        w.translate("Profile", "By"),
        w.translate("Profile", "Since"),
        w.translate("Profile", "Before"),
    )
    rows = tuple(_level_row(w, content, each) for each in shown)
    off = (quiet_line(w, "self_manager"),) if "self_manager" in profile.off else ()
    if "role_fit" in profile.off:  # nothing is asked for: two columns would stand empty
        return Part("levels", title, off, _without_role(head), tuple(map(_without_role, rows)))
    return Part("levels", title, off, head, rows)


def _without_role(row: tuple[str, ...]) -> tuple[str, ...]:
    """A row of levels without what the role asks for and what is missing."""
    return (*row[:2], *row[4:])


def _name(content: Content, each: ProfileLevel) -> str:
    return name_of(content, "competencies", each.competency)


def _asked(w: Words, content: Content, each: ProfileLevel) -> str:
    return "–" if each.asked is None else w.short_level(content, each.competency, each.asked)


def _level_row(w: Words, content: Content, each: ProfileLevel) -> tuple[str, ...]:
    standing = each.standing
    by = ""
    if standing.raised_by:
        by = label_of(standing.raised_by[-1])
    elif standing.assessment is not None:
        by = w.translate("Profile", _BY[standing.assessment.kind])
    missing = max((each.asked or 0) - standing.level, 0)
    earlier = [a for a in each.history if a is not standing.assessment or standing.raised_by]
    before = "; ".join(
        f"{w.short_level(content, a.competency, a.level)}, {w.translate('Profile', _BY[a.kind])}, "
        f"{w.month(a.on)}"
        for a in earlier
    )
    return (
        _name(content, each),
        w.short_level(content, each.competency, standing.level),
        _asked(w, content, each),
        levels_word(w, missing) if missing else "",
        by,
        w.day(standing.since) if standing.since else "",
        before,
    )


def _actions(w: Words, profile: Profile) -> Part | None:
    if not profile.actions:
        return None
    head = (
        w.translate("Profile", "Learning action"),
        w.translate("Profile", "From"),
        w.translate("Profile", "To"),
        w.translate("Profile", "State"),
    )
    rows = [
        (label_of(a), w.day(a.start), w.day(a.end), w.translate("Action", _STATUS[a.status]))
        for a in profile.actions
    ]
    keys = tuple(("actions", a.id) for a in profile.actions)
    return Part("actions", w.translate("Profile", "Learning"), (), head, tuple(rows), keys)


def _goals(w: Words, profile: Profile) -> Part | None:
    if not profile.goals:
        return None
    head = (w.translate("Profile", "Goal"), w.translate("Profile", "By when"))
    rows = tuple((label_of(goal), w.day(goal.due)) for goal in profile.goals)
    keys = tuple(("goals", goal.id) for goal in profile.goals)
    return Part("goals", w.translate("Profile", "Goals"), (), head, rows, keys)


def _attached(w: Words, content: Content, profile: Profile) -> Part | None:
    """What is attached to the person and to what was said of them, the oldest first."""
    own = content.attached_to("people", profile.person.id)
    said = [
        (each, level.competency)
        for level in profile.levels
        for assessment in level.history
        for each in content.attached_to("assessments", assessment.id)
    ]
    found = [*((each, "") for each in own), *said]
    if not found:
        return None
    head = (w.translate("Kind", "Attachment"), w.translate("Attachment", "Belongs to"))
    rows = tuple(
        (proof_word(w, each), name_of(content, "competencies", skill) if skill else "–")
        for each, skill in found
    )
    keys = tuple(("attachments", each.id) for each, _ in found)
    return Part("attachments", w.translate("Kinds", "Attachments"), (), head, rows, keys)


def _capacity(w: Words, profile: Profile) -> Part:
    person, hours = profile.person, hours_on(profile.person, profile.on)
    told = [w.translate("Profile", "No learning hours a week are entered.")]
    if hours is not None:
        one = w.translate("Path", "{n} hour a week to learn")
        told = [w.count(hours, one, w.translate("Path", "{n} hours a week to learn")) + "."]
    planned = profile.hours
    text = w.translate("Profile", "Planned in the next 26 weeks: {planned} hours.")
    if planned.there is not None:
        text = w.translate("Profile", "Planned in the next 26 weeks: {planned} of {there} hours.")
    there = w.short(round(planned.there or 0, 1))
    told.append(text.format(planned=w.short(round(planned.planned, 1)), there=there))
    if planned.crowded:
        one = w.translate("Profile", "Too much in {n} week.")
        told.append(w.count(planned.crowded, one, w.translate("Profile", "Too much in {n} weeks.")))
    ahead = sorted((a for a in person.absences if a.end >= profile.on), key=lambda a: a.start)
    if ahead:
        days = "; ".join(f"{w.day(a.start)} – {w.day(a.end)}" for a in ahead)
        told.append(w.translate("Profile", "Away: {days}.").format(days=days))
    if person.left is not None:
        told.append(w.translate("Profile", "Leaves on {day}.").format(day=w.day(person.left)))
    return Part("capacity", w.translate("Profile", "Learning time and absences"), tuple(told))


def _dependents(w: Words, content: Content, profile: Profile, levels: bool) -> Part:
    found = [each for each in profile.dependents if levels or each.how != "only_one"]
    title = w.translate("Profile", "What depends on this person")
    if not found:
        return Part("dependents", title, (w.translate("Profile", "Nothing so far."),))
    head = (w.translate("Profile", "What"), w.translate("Profile", "How"))
    rows = tuple((name_of(content, each.kind, each.id), _how(w, content, each)) for each in found)
    return Part("dependents", title, (), head, rows, tuple(map(_key, found)))


def _how(w: Words, content: Content, each: Dependent) -> str:
    """How it depends; of a need also what for: several may ask for the same competency."""
    how = w.translate("Profile", _HOW[each.how])
    need = content.needs.get(each.id) if each.how == "named" else None
    if need is None or not (need.development or need.goal):
        return how
    aim = ("developments", need.development) if need.development else ("goals", need.goal or "")
    return w.translate("Profile", "{how}: {aim}").format(how=how, aim=name_of(content, *aim))


def _alone(w: Words, content: Content, profile: Profile) -> Part | None:
    if not profile.alone:
        return None
    title = w.translate("StandIn", "Only this person can")
    if "candidates" in profile.off:
        alone = tuple((alone_name(w, content, each),) for each in profile.alone)
        told = (quiet_line(w, "candidates"),)
        return Part("alone", title, told, (w.translate("Role", "Competency"),), alone)
    head = (w.translate("Role", "Competency"), w.translate("StandIn", "Who could stand in"))
    rows = tuple(
        (alone_name(w, content, each), others_line(w, content, each, profile.on))
        for each in profile.alone
    )
    return Part("alone", title, (), head, rows)


def _key(each: Dependent) -> tuple[str, str]:
    return each.kind, each.id
