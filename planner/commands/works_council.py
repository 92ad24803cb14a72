"""works-council: what a plan does not tell, and switching that on or off."""

from __future__ import annotations

import json
from pathlib import Path

from planner.commands.opening import reading, writing
from planner.commands.output import DONE, write_out
from planner.domain.plan import Plan
from planner.domain.works_council import FEATURES, allowed
from planner.services.wording import Words
from planner.services.works_council import set_works_council
from planner.services.works_council_words import FEATURE_WORDS


def works_council(plan: Path, wished: bool | None, as_json: bool, words: Words) -> int:
    """Switch the profile on or off if that is wished, and say what is shown.

    Raises:
        StorageProblem: it is to be switched, and the plan can't be written here.
    """
    if wished is None:
        with reading(plan) as opened:
            settings = opened.store.content.plan
    else:
        with writing(plan) as opened:
            set_works_council(opened.store, wished)
            settings = opened.store.content.plan
    write_out(_as_json(settings) if as_json else _as_text(settings, words))
    return DONE


def _as_json(plan: Plan) -> str:
    shown = {feature: allowed(plan, feature) for feature in FEATURES}
    return json.dumps({"works_council": plan.works_council, "shown": shown}) + "\n"


def _as_text(plan: Plan, words: Words) -> str:
    head = words.translate("Council", "Works-council profile: off")
    if plan.works_council:
        head = words.translate("Council", "Works-council profile: on")
    yes, no = words.translate("Council", "shown"), words.translate("Council", "not shown")
    lines = [
        f"  {words.translate('Council', FEATURE_WORDS[feature])}: "
        f"{yes if allowed(plan, feature) else no}"
        for feature in FEATURES
    ]
    return "\n".join([head, *lines]) + "\n"
