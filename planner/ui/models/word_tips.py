"""What the domain's words mean, in one sentence each: said where the mouse rests on them. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

_DUE: Final = QT_TRANSLATE_NOOP(
    "Tip",
    "The day by which it must be there: so early that it rarely comes before. "
    "How rarely is set by what the plan is made against.",
)
_SAFETY: Final = QT_TRANSLATE_NOOP(
    "Tip", "80 means: in 80 of 100 cases everybody is ready before it comes."
)
_LOOK_AGAIN: Final = QT_TRANSLATE_NOOP(
    "Tip", "It comes up again on this day, until it is closed with a reason."
)
_PREREQUISITES: Final = QT_TRANSLATE_NOOP(
    "Tip", "What must be held before it can begin; the way there is counted back too."
)
_STAGE: Final = QT_TRANSLATE_NOOP("Tip", "A structure goes from open to drafted, agreed, in force.")
_TERMS: Final = QT_TRANSLATE_NOOP(
    "Tip", "Fixed days of the course. Without any it can begin on every working day."
)
_HOURS_A_WEEK: Final = QT_TRANSLATE_NOOP(
    "Tip",
    "Hours a week there really are for learning. They decide how many weeks a course takes.",
)
_TARGET: Final = QT_TRANSLATE_NOOP(
    "Tip", "The role somebody wants to grow into. What is still missing needs nobody's approval."
)
_NOT_SAME: Final = QT_TRANSLATE_NOOP(
    "Tip", "They look alike but are not one; they are no longer listed as a possible duplicate."
)

TIPS: Final[Mapping[str, str]] = {
    "actions.discussed_on": QT_TRANSLATE_NOOP(
        "Tip", "An idea about somebody becomes planned once it was talked over with them."
    ),
    "actions.effects": QT_TRANSLATE_NOOP(
        "Tip", "From which level to which it brings its people, once it is over."
    ),
    "actions.fixed": QT_TRANSLATE_NOOP("Tip", "Stays where it is when everything else is pushed."),
    "actions.predecessors": QT_TRANSLATE_NOOP("Tip", "Begins only after these are over."),
    "actions.check": QT_TRANSLATE_NOOP(
        "Tip", "A check that was passed proposes an assessment; nobody is assessed by itself."
    ),
    "assessments.kind": QT_TRANSLATE_NOOP(
        "Tip", "Who says so: the person, the manager, or a proof. Nothing is ever overwritten."
    ),
    "assessments.valid_until": QT_TRANSLATE_NOOP(
        "Tip", "After this day it no longer counts, and the next older one does."
    ),
    "competencies.assess_months": QT_TRANSLATE_NOOP(
        "Tip",
        "After so many months somebody is to be assessed again, 0: never; empty: as the plan says.",
    ),
    "competencies.expires_months": QT_TRANSLATE_NOOP(
        "Tip", "A proof counts this long; after that the level has to be shown again."
    ),
    "competencies.steps": QT_TRANSLATE_NOOP(
        "Tip", "How long one level up takes where no offering leads there."
    ),
    "competencies.prerequisites": _PREREQUISITES,
    "competencies.level_texts": QT_TRANSLATE_NOOP(
        "Tip", "What somebody at this level does that can be seen."
    ),
    "criteria.knock_out": QT_TRANSLATE_NOOP(
        "Tip", "An idea with fewer points here scores 0, however good it is elsewhere."
    ),
    "criteria.weight": QT_TRANSLATE_NOOP(
        "Tip", "How much it counts beside the others; only the shares matter."
    ),
    "decisions.conviction": QT_TRANSLATE_NOOP(
        "Tip", "Why you decide so, in your own words, where no forecast and no signal carries it."
    ),
    "developments.about": QT_TRANSLATE_NOOP(
        "Tip", "A hunch needs no more: a season or a year is enough to count back from."
    ),
    "developments.criterion": QT_TRANSLATE_NOOP("Tip", "How everybody would see that it has come."),
    "developments.coverage": QT_TRANSLATE_NOOP(
        "Tip", "How far what is prepared would carry if the risk came true."
    ),
    "developments.forecasts": QT_TRANSLATE_NOOP(
        "Tip", "How likely, and when. The newest one counts, whoever made it; none is overwritten."
    ),
    "developments.horizon": QT_TRANSLATE_NOOP(
        "Tip", "What has not come by then is taken as not coming."
    ),
    "developments.loss_of_partner": QT_TRANSLATE_NOOP(
        "Tip", "Whoever lives off one partner looks for the next one in time: name a plan B."
    ),
    "developments.prepared": QT_TRANSLATE_NOOP(
        "Tip", "How many of the people and structures asked for will be ready in time."
    ),
    "developments.safety": _SAFETY,
    "developments.due": _DUE,
    "developments.when": QT_TRANSLATE_NOOP(
        "Tip", "When it most likely comes: half of the cases are earlier, half are later."
    ),
    "developments.likely": QT_TRANSLATE_NOOP("Tip", "How likely it comes at all."),
    "Forecast.desire": QT_TRANSLATE_NOOP(
        "Tip", "How much you want it. Asked before the probability, shown as given, never judged."
    ),
    "Forecast.worry": QT_TRANSLATE_NOOP("Tip", "How much it worries you; not judged either."),
    "Forecast.hope": QT_TRANSLATE_NOOP("Tip", "How much you hope for it; not judged either."),
    "Forecast.earliest": QT_TRANSLATE_NOOP("Tip", "In 1 of 10 cases it comes before this day."),
    "Forecast.likely": QT_TRANSLATE_NOOP(
        "Tip", "The middle: half of the cases are earlier, half are later."
    ),
    "Forecast.latest": QT_TRANSLATE_NOOP("Tip", "In 9 of 10 cases it has come by this day."),
    "goals.again": _LOOK_AGAIN,
    "goals.review_days": _LOOK_AGAIN,
    "ideas.next_on": _LOOK_AGAIN,
    "ideas.owner": QT_TRANSLATE_NOOP(
        "Tip", "From the decision on every idea has somebody and a next day, until it is closed."
    ),
    "ideas.score": QT_TRANSLATE_NOOP(
        "Tip", "Points by weight. It stands by itself: other ideas never shift it."
    ),
    "indicators.agreed_action": QT_TRANSLATE_NOOP(
        "Tip", "What was agreed beforehand, so that nobody has to decide in a hurry."
    ),
    "indicators.threshold": QT_TRANSLATE_NOOP(
        "Tip", "When a reading passes it, the development comes up again at once."
    ),
    "needs.ahead": QT_TRANSLATE_NOOP(
        "Tip", "How many weeks before the day somebody is ready; backlog where it is after it."
    ),
    "needs.count": QT_TRANSLATE_NOOP(
        "Tip", "How many people of a team or role, where it matters less who they are."
    ),
    "needs.due": _DUE,
    "needs.lead_time_weeks": QT_TRANSLATE_NOOP(
        "Tip", "How long it takes until it stands; counted back like learning."
    ),
    "needs.margin_weeks": QT_TRANSLATE_NOOP(
        "Tip", "This need must be there so many weeks before the others of the development."
    ),
    "needs.sow": QT_TRANSLATE_NOOP(
        "Tip",
        "The last day on which learning can start and still be over by the safe day: "
        "at harvest it is too late to sow.",
    ),
    "needs.stage": _STAGE,
    "offerings.from_": QT_TRANSLATE_NOOP("Tip", "Who takes it must hold this level already."),
    "offerings.prerequisites": _PREREQUISITES,
    "offerings.term": _TERMS,
    "offerings.terms": _TERMS,
    "partners.contact_rhythm": QT_TRANSLATE_NOOP(
        "Tip", "After so many days without a word you are reminded to speak again."
    ),
    "people.absences": QT_TRANSLATE_NOOP(
        "Tip", "Days without learning. The reason is nobody's business and has no field."
    ),
    "people.hours": _HOURS_A_WEEK,
    "people.hours_per_week": _HOURS_A_WEEK,
    "people.target_role": _TARGET,
    "plan.assess_months": QT_TRANSLATE_NOOP(
        "Tip", "An assessment older than that is marked as due again; 0: never."
    ),
    "plan.buffer_weeks": QT_TRANSLATE_NOOP(
        "Tip", "Weeks kept free before the day it must be there, for what comes in between."
    ),
    "plan.min_group": QT_TRANSLATE_NOOP(
        "Tip", "Figures of a team with fewer people are not shown; 1 shows all."
    ),
    "plan.precedence": QT_TRANSLATE_NOOP(
        "Tip", "Which kind of assessment counts where two were made on the same day."
    ),
    "plan.release_hours": QT_TRANSLATE_NOOP("Tip", "Hours a year somebody may spend on learning."),
    "plan.safety": _SAFETY,
    "plan.step_weeks": QT_TRANSLATE_NOOP(
        "Tip", "Used where neither an offering nor a competency's own step says how long it takes."
    ),
    "plan.works_council": QT_TRANSLATE_NOOP(
        "Tip",
        "For everybody who opens the plan: no lists of who could, no gaps of others to a role, "
        "self and manager not side by side, no estimates of others. Nothing is deleted.",
    ),
    "competencies.not_same": _NOT_SAME,
    "offerings.not_same": _NOT_SAME,
    "roles.requires": QT_TRANSLATE_NOOP(
        "Tip", "The levels the role asks for from a day on; older ones stay readable."
    ),
    "signals.basis": QT_TRANSLATE_NOOP(
        "Tip",
        "Sign, information, statement, consequence or observation: "
        "what makes you think so, kept apart from what you make of it.",
    ),
    "signals.origin": QT_TRANSLATE_NOOP(
        "Tip", "Where it first came from. What is only passed on counts once."
    ),
    "signals.premises": QT_TRANSLATE_NOOP("Tip", "From what does it follow?"),
    "signals.source": QT_TRANSLATE_NOOP("Tip", "Seen yourself, told by somebody, or read."),
}
"""Kind and field (or column) → a sentence. Plain words have none: they explain themselves."""

STATE_TIPS: Final[Mapping[str, str]] = {
    "ready": QT_TRANSLATE_NOOP("Tip", "The level is held today, and still on the day it matters."),
    "ahead": QT_TRANSLATE_NOOP("Tip", "Ready in time, with the whole buffer to spare."),
    "tight": QT_TRANSLATE_NOOP("Tip", "Ready in time, but part of the buffer is used up."),
    "late": QT_TRANSLATE_NOOP(
        "Tip", "What is planned, or what could still begin, ends after the day it is needed."
    ),
    "partly": QT_TRANSLATE_NOOP("Tip", "Part of the way is planned; the rest can still be sown."),
    "unplanned": QT_TRANSLATE_NOOP("Tip", "Nothing is planned yet, and there is still time."),
    "unstaffed": QT_TRANSLATE_NOOP("Tip", "Nobody is named for it yet."),
}


def tip_of(words: Words, kind: str, name: str) -> str:
    """What a field or column means; empty where its word says it."""
    text = TIPS.get(f"{kind}.{name}", "")
    return words.translate("Tip", text) if text else ""


def state_tip(words: Words, state: str) -> str:
    """What a state means; empty for none."""
    text = STATE_TIPS.get(state, "")
    return words.translate("Tip", text) if text else ""
