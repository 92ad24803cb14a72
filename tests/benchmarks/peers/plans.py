"""The same plan in the form each peer opens: one bar for every learning action, lane by lane."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from planner.domain.action import Action
from planner.domain.content import Content

_PAGE = """<!doctype html><meta charset="utf-8"><title>{title}</title>
<link rel="stylesheet" href="{style}"><script src="{script}"></script>
<style>html, body, #plan {{ height: 100%; margin: 0; }}</style>
<div id="plan"></div><script>{code}</script>"""
_VIS = """
const data = {data};
new vis.Timeline(document.getElementById("plan"), new vis.DataSet(data.items),
    new vis.DataSet(data.groups), {{height: "100%", verticalScroll: true, zoomKey: "ctrlKey",
    orientation: "top"}});
"""
_DHTMLX = """
gantt.config.date_format = "%Y-%m-%d";
gantt.config.scales = [{{unit: "month", format: "%M %Y"}}];
gantt.init("plan");
gantt.parse({data});
"""

_CALLIGRA = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plan>
<plan mime="application/x-vnd.kde.plan" version="0.6.7" editor="Plan"><project id="measured"
name="Measured" scheduling="MustStartOn" timezone="UTC" start-time="{first}" end-time="{last}">
{tasks}<schedules><plan id="kept" name="Kept" distribution="0" baselined="0">
<schedule id="1" name="Kept" type="Expected" start="{first}" end="{last}" duration="{days}.0"/>
</plan></schedules></project></plan>"""
_CALLIGRA_SEEN = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plan.context>
<context mime="application/x-vnd.kde.plan" version="0" editor="Plan">
<context current-view="GanttView" current-schedule="1"><categories>
<category itemtype="0" tag="Views" name=""><view viewtype="GanttView" itemtype="1000"
tag="GanttView" name=""><settings stretch-last-column="0"><columns NodeName="shown"
NodeStartTime="hidden" NodeEndTime="hidden" NodeCompleted="hidden"/>
<expanded>{rows}</expanded><ganttchart show-taskname="1" chart-daywidth="1" chart-scale="4"/>
</settings></view></category></categories></context></context>"""
"""What Calligra Plan is to show at first: its Gantt chart, every person unfolded."""


def by_person(content: Content) -> Iterator[tuple[str, list[Action]]]:
    """Who learns what, by name."""
    own: dict[str, list[Action]] = {person: [] for person in content.people}
    for action in content.actions.values():
        own[action.people[0]].append(action)
    for person, actions in own.items():
        yield content.people[person].name, actions


def gnome_planner(content: Content, path: Path) -> None:
    """An XML file of GNOME Planner: a summary task for each person."""
    lines = ['<?xml version="1.0"?>']
    first = min(action.start for action in content.actions.values())
    lines.append(
        f'<project name="Measured" company="" manager="" phase="" mrproject-version="2" '
        f'project-start="{_stamp(first)}"><tasks>'
    )
    number = 0
    for name, actions in by_person(content):
        number += 1
        lines.append(_task(number, name, min(a.start for a in actions), 0) + ">")
        for action in actions:
            number += 1
            days = (action.end - action.start).days
            bound = f'<constraint type="must-start-on" time="{_stamp(action.start)}"/>'
            lines.append(_task(number, action.title, action.start, days) + f">{bound}</task>")
        lines.append("</task>")
    lines.append("</tasks><resource-groups/><resources/><allocations/></project>")
    path.write_text("\n".join(lines), encoding="utf-8")


def _task(number: int, name: str, start: dt.date, days: int) -> str:
    end = start + dt.timedelta(days)
    return (
        f'<task id="{number}" name={quoteattr(name)} note="" work="{days * 28800}" '
        f'start="{_stamp(start)}" end="{_stamp(end)}" work-start="{_stamp(start)}" '
        f'percent-complete="0" priority="0" type="normal" scheduling="fixed-work"'
    )


def _stamp(day: dt.date) -> str:
    return f"{day:%Y%m%d}T000000Z"


def calligra_plan(content: Content, path: Path) -> None:
    """A file of Calligra Plan with a worked-out schedule: a summary task for each person."""
    tasks, rows, number = [], [], 0
    for name, actions in by_person(content):
        number += 1
        within = []
        first, last = min(a.start for a in actions), max(a.end for a in actions)
        head = _scheduled(number, name, "ASAP", first, last)
        for action in actions:
            number += 1
            own = _scheduled(number, action.title, "MustStartOn", action.start, action.end)
            within.append(f"{own}</task>")
        rows.append(f'<item row="{len(tasks)}"/>')
        tasks.append("".join([head, *within, "</task>"]))
    first = min(action.start for action in content.actions.values())
    last = max(action.end for action in content.actions.values())
    days = (last - first).days
    told = _CALLIGRA.format(first=_iso(first), last=_iso(last), days=days, tasks="".join(tasks))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/x-vnd.kde.plan", zipfile.ZIP_STORED)
        file.writestr("maindoc.xml", told)
        file.writestr("context.xml", _CALLIGRA_SEEN.format(rows="".join(rows)))


def _scheduled(number: int, name: str, how: str, first: dt.date, last: dt.date) -> str:
    """A task up to where its own tasks begin."""
    start, end, days = _iso(first), _iso(last), (last - first).days
    return (
        f'<task id="{number}" name={quoteattr(name)} scheduling="{how}" '
        f'constraint-starttime="{start}"><estimate type="Duration" risk="None" unit="d" '
        f'expected="{days}"/><schedules><schedule id="1" name="Kept" type="Expected" '
        f'start="{start}" end="{end}" start-work="{start}" end-work="{end}" '
        f'duration="{days}.0" not-scheduled="0"/></schedules>'
    )


def _iso(day: dt.date) -> str:
    return f"{day:%Y-%m-%d}T00:00:00"


def vis_timeline(content: Content, path: Path, modules: Path) -> None:
    """A page of vis-timeline: a group for each person."""
    groups, items = [], []
    for name, actions in by_person(content):
        groups.append({"id": name, "content": name})
        items += [
            {
                "id": a.id,
                "group": name,
                "content": a.title,
                "start": a.start.isoformat(),
                "end": a.end.isoformat(),
            }
            for a in actions
        ]
    folder = modules / "vis-timeline"
    data = json.dumps({"groups": groups, "items": items})
    _write(
        path,
        folder / "styles/vis-timeline-graph2d.min.css",
        folder / "standalone/umd/vis-timeline-graph2d.min.js",
        _VIS.format(data=data),
    )


def dhtmlx(content: Content, path: Path, modules: Path) -> None:
    """A page of DHTMLX Gantt: a project for each person."""
    rows: list[dict[str, object]] = []
    for name, actions in by_person(content):
        rows.append({"id": name, "text": name, "type": "project", "open": True})
        rows += [
            {
                "id": a.id,
                "text": a.title,
                "parent": name,
                "start_date": a.start.isoformat(),
                "duration": (a.end - a.start).days,
            }
            for a in actions
        ]
    folder = modules / "dhtmlx-gantt" / "codebase"
    _write(
        path,
        folder / "dhtmlxgantt.css",
        folder / "dhtmlxgantt.js",
        _DHTMLX.format(data=json.dumps({"data": rows})),
    )


def empty_page(path: Path) -> None:
    """What the browser alone takes."""
    path.write_text("<!doctype html><title>Measured</title>", encoding="utf-8")


def _write(path: Path, style: Path, script: Path, code: str) -> None:
    page = _PAGE.format(title="Measured", style=style.as_uri(), script=script.as_uri(), code=code)
    path.write_text(page, encoding="utf-8")
