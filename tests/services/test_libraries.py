"""What About lists: everything that is shipped, each with a version and a licence."""

from __future__ import annotations

import re
from importlib import metadata

import pytest

from planner.services.libraries import other_parts, shipped_libraries
from tests.test_packaging import PROJECT

NAMES = {re.sub(r"[-_.]+", "-", each.name).lower() for each in shipped_libraries()}


def test_every_library_the_project_names_is_listed() -> None:
    wanted = {re.split(r"[^A-Za-z0-9-]", line)[0].lower() for line in PROJECT["dependencies"]}
    assert wanted <= NAMES


def test_what_those_ask_for_is_listed_too() -> None:
    assert {"pydantic-core", "shiboken6", "pillow", "python-dateutil"} <= NAMES


def test_nothing_is_listed_that_only_tests_need() -> None:
    assert not {"pytest", "hypothesis", "pyinstaller", "ruff", "vorlauf"} & NAMES


@pytest.mark.parametrize("library", shipped_libraries(), ids=lambda each: each.name)
def test_each_says_its_version_and_a_short_licence(library: object) -> None:
    name, version, licence = library.name, library.version, library.licence  # type: ignore[attr-defined]
    assert version == metadata.version(name)
    assert 2 < len(licence) <= 80, licence


def test_what_is_no_library_has_a_licence_too() -> None:
    assert all(each.licence for each in other_parts())
