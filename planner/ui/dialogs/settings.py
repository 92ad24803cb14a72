"""Settings of the window and of the open plan. Refused values stay in their field, with why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from planner.domain.problem import Problem, Refused
from planner.domain.spoken_days import spoken_period
from planner.engine.calendars import known_places, region_names
from planner.services.dry_store import DryStore
from planner.services.problem_words import problem_text
from planner.services.records import change_record
from planner.ui.dialogs.frame import Asking, text
from planner.ui.menus import LANGUAGES, LOOKS
from planner.ui.models.field_reading import (
    Unread,
    read_number,
    read_share,
    read_whole,
    shown_number,
    shown_share,
)
from planner.ui.models.setting_words import COUNCIL, plan_settings, window_settings
from planner.ui.models.word_tips import tip_of
from planner.ui.settings import week_start

if TYPE_CHECKING:
    from planner.domain.plan import Plan
    from planner.services.wording import Words
    from planner.ui.desk import Desk
    from planner.ui.settings import Settings


class Window(Protocol):
    """What of the window can be set here."""

    words: Words
    desk: Desk | None
    settings: Settings

    def wear(self, name: str) -> None:
        """Take another look."""
        ...

    def speak(self, language: str) -> None:
        """Speak another language."""
        ...


_NO_PLACE: Final = ""
_READERS: Final[Mapping[str, Callable[[str, Words], float | None]]] = {
    "safety": read_share, "buffer_weeks": read_number, "step_weeks": read_number,
    "assess_months": read_whole, "min_group": read_whole,
}  # fmt: skip
_LAST_LATIN: Final = "\u024f"


class Field:
    """A value with its name and room for why it was refused."""

    def __init__(self, form: QFormLayout, name: str, widget: QWidget) -> None:
        self.widget = widget
        widget.setAccessibleName(name)
        self.trouble = text("", "fieldTrouble")
        self.trouble.hide()
        self.label = QLabel(name)
        self.label.setBuddy(widget)
        form.addRow(self.label, widget)
        form.addRow("", self.trouble)

    def refuse(self, sentence: str) -> None:
        """Say why, and keep the keyboard here; an empty sentence takes it back."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.widget.setAccessibleDescription(sentence)
        if sentence:
            self.widget.setFocus()


class SettingsDialog(Asking):
    """Nothing is taken over before every field is right."""

    def __init__(
        self,
        window: Window,
        today: dt.date,
        see_from: Callable[[dt.date | None], None],
        parent: QWidget,
    ) -> None:
        w = window.words
        super().__init__(
            w.translate("Settings", "Settings"),
            "",
            w.translate("Settings", "Take over"),
            w.translate("Plan", "Cancel"),
            parent,
        )
        self.setMinimumWidth(560)
        self._window, self._words, self._today, self._see_from = window, w, today, see_from
        self.fields: dict[str, Field] = {}
        self._window_fields()
        desk = window.desk
        if desk is not None and not desk.plan.read_only:
            self._plan_fields(desk.content.plan)
        labels = [field.label for field in self.fields.values()]
        wide = max(label.sizeHint().width() for label in labels)
        for label in labels:  # both parts have one edge
            label.setMinimumWidth(wide)

    def _form(self, head: str) -> QFormLayout:
        self.column.addWidget(text(head, "strong"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        self.column.addLayout(form)
        return form

    # -- fields ----------------------------------------------------------------------------

    def _window_fields(self) -> None:
        w = self._words
        form = self._form(w.translate("Settings", "This window"))
        language = _choice(list(LANGUAGES), w.language)
        looks = [(name, w.translate("Menu", told).replace("&", "")) for name, told in LOOKS]
        look = _choice(looks, self._window.settings.text("window/look", "system"))
        desk = self._window.desk
        seen = desk.today if desk is not None else self._today
        day = QLineEdit("" if seen == self._today else w.day(seen))
        day.setPlaceholderText(w.translate("Settings", "today"))
        starts = _choice(_week_starts(w.language), str(week_start(self._window.settings)))
        fields = {"language": language, "look": look, "week_start": starts, "day": day}
        for key, told in window_settings(w):
            self._add(form, key, told, fields[key])

    def _plan_fields(self, plan: Plan) -> None:
        w = self._words
        form = self._form(w.translate("Settings", "This plan"))
        country = _choice([(_NO_PLACE, w.translate("Settings", "none")), *_countries()], "")
        _pick(country, plan.country or _NO_PLACE)
        self._region = QComboBox()
        country.currentIndexChanged.connect(lambda: self._offer_regions(None))
        name, currency = QLineEdit(plan.name), QLineEdit(plan.currency)
        named = dict(plan_settings(w))
        for key, widget in (
            ("name", name),
            ("safety", QLineEdit(shown_share(plan.safety, w))),
            ("buffer_weeks", QLineEdit(shown_number(plan.buffer_weeks, w))),
            ("step_weeks", QLineEdit(shown_number(plan.step_weeks, w))),
            ("assess_months", QLineEdit(shown_number(plan.assess_months, w))),
            ("min_group", QLineEdit(shown_number(plan.min_group, w))),
            ("country", country),
            ("region", self._region),
            ("currency", currency),
        ):
            self._add(form, key, named[key], widget)
        council = QCheckBox(w.translate("Settings", COUNCIL))
        council.setChecked(plan.works_council)
        council.setToolTip(tip_of(w, "plan", "works_council"))
        self._add(form, "works_council", named["works_council"], council)
        self._offer_regions(plan.region)

    def _add(self, form: QFormLayout, key: str, name: str, widget: QWidget) -> None:
        self.fields[key] = Field(form, name, widget)

    def _offer_regions(self, chosen: str | None) -> None:
        country = _chosen(self.fields["country"].widget)
        names = region_names(country) if country else {}
        self._region.clear()
        self._region.addItem(self._words.translate("Settings", "none"), _NO_PLACE)
        for code in known_places().get(country, ()):
            self._region.addItem(names.get(code, code), code)
        self._region.setEnabled(self._region.count() > 1)
        _pick(self._region, chosen or _NO_PLACE)

    def begin(self, key: str) -> None:
        """Go to a field; with an empty key the first one keeps the keyboard."""
        if key in self.fields:
            self.fields[key].widget.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- taking over -----------------------------------------------------------------------

    def accept(self) -> None:
        for field in self.fields.values():
            field.refuse("")
        troubles = dict(self._troubles())
        if troubles:
            for key in reversed(troubles):
                self.fields[key].refuse(troubles[key])
            self.adjustSize()
            return
        language, look = (_chosen(self.fields[key].widget) for key in ("language", "look"))
        self._window.settings.keep("window/week_start", _chosen(self.fields["week_start"].widget))
        day = self._day()
        values = self._values() if "name" in self.fields else {}
        super().accept()
        self._take_over(language, look, day, values)

    def _take_over(
        self, language: str, look: str, day: dt.date | None, values: dict[str, Any]
    ) -> None:
        window = self._window
        desk = window.desk
        if desk is not None and values:
            desk.editor.run(change_record, "plan", "plan", values)
        if look != window.settings.text("window/look", "system"):
            window.wear(look)
        if language != window.words.language:
            window.speak(language)
        if desk is not None:
            desk.begin_weeks(week_start(window.settings))
        if (day or self._today) != (desk.today if desk is not None else self._today):
            self._see_from(day)

    def _troubles(self) -> list[tuple[str, str]]:
        """Key of a field and the sentence that stands there."""
        w = self._words
        found: list[tuple[str, str]] = []
        day = _typed(self.fields["day"])
        if day and self._day() is None:
            told = w.translate(
                "Settings", "“{text}” is no day; write one like {example}, or leave it empty."
            )
            found.append(("day", told.format(text=day[:60], example=w.day(self._today))))
        if "name" in self.fields:
            found += self._unread()
            unread = {key for key, _ in found}
            problems = [each for each in self._problems() if _key(each) not in unread]
            found += [(_key(each), self._sentence(each)) for each in problems]
        return found

    def _sentence(self, problem: Problem) -> str:
        """The rule speaks of a share, the field of cases in a hundred."""
        w = self._words
        if problem.code == "share.range":
            return w.translate("Settings", "Write a number above 0 and below 100, such as 80.")
        return problem_text(w, problem)

    def _unread(self) -> list[tuple[str, str]]:
        """What can't even be read, by the same readers the details use."""
        found = []
        for key, read in _READERS.items():
            try:
                read(_typed(self.fields[key]), self._words)
            except Unread as unread:
                found.append((key, str(unread)))
        return found

    def _problems(self) -> list[Problem]:
        """What the plan's own rules say to what is typed, without writing it."""
        desk = self._window.desk
        assert desk is not None
        try:
            change_record(DryStore(desk.content), "plan", "plan", self._values())
        except Refused as refused:
            return list(refused.problems)
        return []

    def _day(self) -> dt.date | None:
        period = spoken_period(_typed(self.fields["day"]), self._today)
        return period.first if period is not None and period.first == period.last else None

    def _values(self) -> dict[str, Any]:
        """The plan's fields as plain values; what is empty goes back to its default."""
        return {
            "name": _typed(self.fields["name"]) or None,
            **{key: self._number(key) for key in _READERS},
            "country": _chosen(self.fields["country"].widget) or None,
            "region": _chosen(self.fields["region"].widget) or None,
            "currency": _typed(self.fields["currency"]) or None,
            "works_council": _ticked(self.fields["works_council"]),
        }

    def _number(self, key: str) -> float | None:
        """A number as it is read; one that can't be was told about already."""
        try:
            return _READERS[key](_typed(self.fields[key]), self._words)
        except Unread:
            return None


def _key(problem: Problem) -> str:
    return problem.path.rpartition(".")[2]


def _choice(entries: list[tuple[str, str]], chosen: str) -> QComboBox:
    box = QComboBox()
    for code, told in entries:
        box.addItem(told, code)
    _pick(box, chosen)
    return box


def _pick(box: QComboBox, code: str) -> None:
    at = box.findData(code)
    if at < 0 and code:
        box.addItem(code, code)
        at = box.count() - 1
    box.setCurrentIndex(max(at, 0))


def _chosen(widget: QWidget) -> str:
    assert isinstance(widget, QComboBox)
    return str(widget.currentData() or "")


def _ticked(field: Field) -> bool:
    assert isinstance(field.widget, QCheckBox)
    return field.widget.isChecked()


def _typed(field: Field) -> str:
    assert isinstance(field.widget, QLineEdit)
    return field.widget.text().strip()


def _week_starts(language: str) -> list[tuple[str, str]]:
    """Monday, Saturday and Sunday: the days calendars begin on somewhere."""
    locale = QLocale(language)
    return [(str(day), locale.standaloneDayName(day + 1)) for day in (0, 5, 6)]


def _countries() -> list[tuple[str, str]]:
    """Codes and names of countries: as each is called there in our letters, else in English."""
    found = []
    for code in known_places():
        territory = QLocale.codeToTerritory(code)
        own = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
        name = own.nativeTerritoryName() if own.territory() == territory else ""
        if not name or max(name) > _LAST_LATIN:
            name = QLocale.territoryToString(territory)
        found.append((code, f"{name} ({code})"))
    return sorted(found, key=lambda each: each[1].casefold())
