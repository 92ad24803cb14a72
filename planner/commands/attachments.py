"""attach, attachments and detach: what belongs to a record, put in, listed, saved, taken out."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from planner.commands.opening import reading, writing
from planner.commands.output import DONE, say, write_json_list, write_out
from planner.domain.attachment import NEVER_HOLD, Attachment
from planner.domain.content import Content
from planner.domain.edit import Edit
from planner.domain.kinds import KINDS, SINGULAR
from planner.domain.problem import refuse
from planner.services.attaching import attach as attach_to
from planner.services.attachment_rows import attachment_row
from planner.services.attachment_words import attachment_line, badge_lines
from planner.services.naming import name_of
from planner.services.records import delete_record
from planner.services.titles import title_text
from planner.services.wording import Words

Named = tuple[str, str]
"""Kind and id."""


def attach(plan: Path, record: str, what: list[str], name: str, today: date, words: Words) -> int:
    """Attach files and links to a record: all of them or none."""
    from planner.exchange.attached_file import given

    with writing(plan) as opened:
        kind, id_ = record_named(opened.store.content, record)
        found = [given(each, name) for each in what]
        edit = attach_to(opened.store, kind, id_, found, today=today)
        _tell(edit, words)
        for change in edit.changes if edit else ():
            write_out(f"{change.id}\n")
    return DONE


def _tell(edit: Edit | None, words: Words) -> None:
    if edit is not None:
        say(title_text(words, edit.title))


def record_named(content: Content, text: str) -> Named:
    """The record a text names: "needs:n2", "need:n2", or an id only one record has.

    Raises:
        Refused: there is none, or there are several.
    """
    plural = {word: kind for kind, word in SINGULAR.items()}
    begin, colon, rest = text.partition(":")
    kind = plural.get(begin, begin)
    if colon and kind in KINDS and kind not in NEVER_HOLD:
        if rest not in content.table(kind):
            raise refuse("id.unknown", kind=kind, id=rest)
        return kind, rest
    holding = (kind for kind in KINDS if kind not in NEVER_HOLD)
    found = [kind for kind in holding if text in content.table(kind)]
    if not found:
        raise refuse("attachment.whose", id=text[:60])
    if len(found) > 1:
        named = ", ".join(f"{kind}:{text}" for kind in found)
        raise refuse("attachment.several", id=text, found=named)
    return found[0], text


def show(plan: Path, record: str, as_json: bool, words: Words) -> int:
    """What is attached in a plan, or to one record."""
    with reading(plan) as opened:
        content = opened.store.content
        found = list(content.attachments.values())
        if record:
            kind, id_ = record_named(content, record)
            found = [each for each in found if (each.of.kind, each.of.id) == (kind, id_)]
        if as_json:
            write_json_list(attachment_row(each) for each in found)
            return DONE
        write_out("".join(_line(content, each, words) for each in found))
        if not found:
            say(words.translate("Command", "Nothing is attached."))
    return DONE


def _line(content: Content, each: Attachment, words: Words) -> str:
    whose = name_of(content, each.of.kind, each.of.id)
    told = f"{each.id}  {each.name}  {attachment_line(words, each)}  {each.of.kind}: {whose}\n"
    if each.link:
        told += f"    {each.link}\n"
    if each.badge is not None:
        told += f"    {' · '.join(badge_lines(words, each.badge))}\n"
    return told


def save(plan: Path, id_: str, out: Path | None, words: Words) -> int:
    """Write an attached file; without a name under its own, here, and never over another one."""
    from planner.exchange.attached_file import write_bytes
    from planner.services.media_types import safe_name

    with reading(plan) as opened:
        each = _attachment(opened.store.content, id_)
        if each.link:
            raise refuse("attachment.only_link", name=each.name, link=each.link)
        data = opened.attached.read(each.content)
    if out is not None and str(out) == "-":
        os.write(1, data)
        return DONE
    path = out or Path(safe_name(each.name))
    if path.exists():
        from planner.services.ports import StorageProblem

        raise StorageProblem("plan.exists", file=path.name)
    write_bytes(path, data)
    say(words.translate("Command", "Saved {file}.").format(file=path))
    return DONE


def detach(plan: Path, id_: str, words: Words) -> int:
    """Take an attachment out of a plan; `undo` brings it back."""
    with writing(plan) as opened:
        _attachment(opened.store.content, id_)
        _tell(delete_record(opened.store, "attachments", id_), words)
    return DONE


def _attachment(content: Content, id_: str) -> Attachment:
    found = content.attachments.get(id_)
    if found is None:
        raise refuse("attachment.unknown", id=id_[:60])
    return found
