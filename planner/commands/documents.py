"""export: documents of a plan, each in the formats it comes in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from planner.commands.chart_documents import Of, write_chart
from planner.commands.document_list import (
    CHARTS,
    DOCUMENTS,
    NOT_FOR_COMPANY,
    OF_ONE,
    OF_TEAM,
)
from planner.commands.opening import reading
from planner.commands.output import DONE, WRONG_CALL, busy, say, write_out
from planner.commands.timeline_document import OnPaper, write_timeline
from planner.domain.content import Content
from planner.domain.problem import refuse
from planner.domain.record import label_of
from planner.services.confidential import without_confidential
from planner.services.figures import Figures, make_figures
from planner.services.ports import Entry
from planner.services.pseudonyms import without_names
from planner.services.typed import typed_people
from planner.services.wording import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What `vorlauf export` was called with."""

    plan: Path
    document: str
    format: str
    out: Path
    without_names: bool
    of: Of = field(default_factory=Of)
    paper: OnPaper = field(default_factory=OnPaper)
    on: dt.date | None = None
    confidential: bool = False
    each: bool = False

    @property
    def file_kind(self) -> str:
        """The format asked for; without one the file's ending names it, or what a folder holds."""
        if self.each:
            return self.format or "pdf"
        return self.format or self.out.suffix.lstrip(".").lower()


def show_documents(words: Words) -> int:
    """The documents with their formats."""
    write_out(
        "".join(
            f"{name:17} {', '.join(formats):16} {words.translate('Document', says)}\n"
            for name, (says, formats) in DOCUMENTS.items()
        )
    )
    return DONE


def export(order: Order, today: dt.date, words: Words) -> int:
    """Write one document of a plan to a file."""
    _, formats = DOCUMENTS.get(order.document, ("", ()))
    format_ = order.file_kind
    if format_ not in formats:
        text = words.translate(
            "Command", "There is no {document} as “{format}”; `vorlauf export --list` names them."
        )
        say(text.format(document=order.document, format=format_))
        return WRONG_CALL
    if order.document in NOT_FOR_COMPANY and order.paper.in_company:
        raise refuse(NOT_FOR_COMPANY[order.document])
    if order.document == "person-report" and order.without_names:
        raise refuse("person.nameless")
    history: Sequence[Entry] = ()
    with reading(order.plan) as opened:
        content = opened.store.content
        if order.document == "person-report":
            history = opened.history("people", whose_document(content, order.of.person))
    # Whom it is of is looked up by name, before names are taken out of a copy.
    of, whose = order.of.read(content), ""
    if order.document in OF_ONE and not order.each:
        whose = whose_document(content, order.of.person)
    if order.without_names:
        copy = without_names(content, words)
        ids = dict(zip(content.people, copy.people, strict=True))
        of, whose, content = of.named_as(content, copy), ids.get(whose, ""), copy
    with busy(words.translate("Command", "Writing …")):
        if order.document == "person-report":
            write_person(content, whose, history, today, words, order)
        else:
            if not order.confidential:
                content = without_confidential(words, content)
            _write(order, content, of, whose, format_, today, words)
    return DONE


def _write(
    order: Order, content: Content, of: Of, whose: str, format_: str, today: dt.date, words: Words
) -> None:
    if order.each:
        write_profiles(content, of, today, words, order)
    elif order.document == "self-assessment":
        _write_self_sheet(content, whose, today, words, order.out)
    elif order.document == "privacy":
        from planner.ui.printing.privacy import export_privacy

        export_privacy(content, words, order.out, format_)
    elif order.document == "profile":
        write_profile(content, whose, today, words, order)
    elif whose:
        write_proofs(content, whose, today, words, order.out, not order.without_names)
    elif order.document == "proof":
        _write_proof(content, of, order, today, words, format_)
    elif order.document == "team":
        from planner.ui.printing import export_team

        export_team(
            make_figures(content, today),
            words,
            order.out,
            format_,
            team=of.team or None,
            on=order.on,
            development=of.development or None,
            in_company=order.paper.in_company,
        )
    elif order.document == "timeline":
        figures = make_figures(content, today)
        write_timeline(figures, words, of.team, order.paper, order.out, format_)
    elif order.document in CHARTS:
        write_chart(order.document, make_figures(content, today), words, of, order.out, format_)
    else:
        company = order.paper.in_company
        write_document(
            order.document,
            format_,
            content,
            today,
            words,
            order.out,
            team=of.team,
            in_company=company,
        )


def _write_proof(
    content: Content, of: Of, order: Order, today: dt.date, words: Words, format_: str
) -> None:
    from planner.commands.proof import write_proof
    from planner.services.audit import audit_of

    audit = audit_of(content, order.on or today, today, person=of.person, team=of.team)
    write_proof(content, audit, words, label_of(content.plan), order.out, format_)


def whose_document(content: Content, said: str) -> str:
    """The id of the person a document is about: the one named, else "me" or the only one.

    Raises:
        Refused: nobody is called so, or it is not clear who is meant.
    """
    if said:
        own = typed_people(content, said)
    else:
        own = [p.id for p in content.people.values() if p.me] or list(content.people)
    if len(own) != 1:
        raise refuse("person.which", count=len(own))
    return own[0]


def write_proofs(
    content: Content, person: str, today: dt.date, words: Words, out: Path, name: bool
) -> None:
    """Write what one person can show, as a page."""
    from planner.services.proofs import proofs_of
    from planner.ui.printing import export_proofs

    figures = make_figures(content, today)
    export_proofs(content, proofs_of(figures, person), words, out, name=name)


def write_person(
    content: Content,
    person: str,
    history: Sequence[Entry],
    today: dt.date,
    words: Words,
    order: Order,
) -> None:
    """Write everything the plan holds about one person."""
    from planner.services.person_report import report_to_write
    from planner.ui.printing.privacy import export_person

    figures, held = report_to_write(
        make_figures(content, today), person, history, words, confidential=order.confidential
    )
    export_person(figures, held, words, order.out, order.file_kind)


def _write_self_sheet(
    content: Content, person: str, today: dt.date, words: Words, out: Path
) -> None:
    from planner.exchange.self_sheet import write_self_sheet
    from planner.services.self_sheet import self_sheet

    write_self_sheet(self_sheet(make_figures(content, today), person, words), words, out)


def write_profile(
    content: Content, person: str, today: dt.date, words: Words, order: Order
) -> None:
    """Write the profile of one person, as a page; in company without levels."""
    from planner.services.profile import profile_of
    from planner.ui.printing.profile import export_profile

    profile = profile_of(make_figures(content, today), person)
    levels, name = not order.paper.in_company, not order.without_names
    export_profile(content, profile, words, order.out, levels=levels, name=name)


def write_profiles(content: Content, of: Of, today: dt.date, words: Words, order: Order) -> None:
    """Write the profile of everybody, or of a team, a page for each, into a folder."""
    from planner.ui.printing import export_profiles, whose_profiles

    figures, levels = make_figures(content, today), not order.paper.in_company
    whose = whose_profiles(figures, of.team)
    made = export_profiles(figures, whose, words, order.out, levels=levels)
    one = words.translate("Export", "{n} profile written into {folder}")
    many = words.translate("Export", "{n} profiles written into {folder}")
    say((one if len(made) == 1 else many).format(n=len(made), folder=order.out))


def write_document(
    document: str,
    format_: str,
    content: Content,
    today: dt.date,
    words: Words,
    out: Path,
    *,
    team: str = "",
    in_company: bool = False,
) -> None:
    """Write one document of a plan to a file, as it stands on a day; in company without levels.

    `team` is whose matrix or training plan it is; empty for everybody's.
    """
    figures = make_figures(content, today)
    if document == "timeline":
        write_timeline(figures, words, "", OnPaper(), out, format_)
        return
    if document == "map":
        from planner.ui.printing.map import export_map

        export_map(figures, words, out, format_)
        return
    if document in OF_TEAM:
        _write_of_team(document, format_, figures, words, out, team=team, in_company=in_company)
        return
    if document == "slipped":
        from planner.domain.drift import read_baseline, slips
        from planner.exchange.slip_list import write_slips
        from planner.services.baselines import baseline_named

        kept = read_baseline(baseline_named(content, None))
        write_slips(content, slips(content, figures.slots, kept), words, out, format_)
        return
    if document == "calendar":
        from planner.exchange.calendar_file import write_calendar

        write_calendar(figures, words, out, in_company=in_company)
        return
    if format_ == "pdf":
        from planner.ui.printing import export_sow_list

        export_sow_list(figures, words, out, in_company=in_company)
        return
    from planner.exchange.sow_list import write_sow_list

    write_sow_list(figures, words, out, format_, in_company=in_company)


def _write_of_team(
    document: str,
    format_: str,
    figures: Figures,
    words: Words,
    out: Path,
    *,
    team: str,
    in_company: bool,
) -> None:
    if document == "training":
        from planner.ui.printing import export_training

        export_training(figures, words, out, format_, team=team or None, in_company=in_company)
        return
    from planner.exchange.level_sheet import write_levels
    from planner.services.level_table import everybody, level_table

    wanted = everybody(figures, figures.today, team)._replace(held=not in_company)
    write_levels(level_table(figures, wanted, words), words.language == "de", out, format_)
