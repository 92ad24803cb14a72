"""What a screen can get wrong for somebody who can't see it, point at it, or read small print.

Each function takes a screen and returns sentences, none where all is well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from planner.ui.widgets.elided import Elided
from planner.ui.widgets.rail import RailButton
from tests.ui.access.walk import Screen

ROLE = QAccessible.Role
NO_ROLES = {ROLE.NoRole, ROLE.Client, ROLE.Window, ROLE.Pane, ROLE.Grouping, ROLE.Border}
"""Roles that don't tell a screen reader what can be done with a widget."""
TAB = Qt.FocusPolicy.TabFocus


def takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def is_tab_stop(widget: QWidget) -> bool:
    return (widget.focusPolicy() & TAB) == TAB and widget.isEnabled()


def named(widget: QWidget | None) -> str:
    """How a fault calls a widget: class, name, what it says, and what it stands in."""
    if widget is None:
        return "nothing"
    said = getattr(widget, "text", None)
    text = said() if callable(said) and not isinstance(widget, QPlainTextEdit) else ""
    names = [f"{type(widget).__name__}#{widget.objectName()} {str(text)[:60]!r}"]
    parent = widget.parentWidget()
    while parent is not None and len(names) < 4:
        names.append(
            type(parent).__name__ + (f"#{parent.objectName()}" * bool(parent.objectName()))
        )
        parent = parent.parentWidget()
    return " in ".join(names)


def spoken(widget: QWidget) -> tuple[str, str, QAccessible.Role]:
    """Name, description and role as a screen reader gets them."""
    found = QAccessible.queryAccessibleInterface(widget)
    text = QAccessible.Text
    return found.text(text.Name).strip(), found.text(text.Description).strip(), found.role()


# -- names ---------------------------------------------------------------------------------


def without_name(screen: Screen) -> Iterator[str]:
    """Everything that can have the keyboard says what it is, and as what."""
    for widget in screen.parts():
        if not takes_focus(widget) or isinstance(widget, QMenuBar | QMenu):
            continue
        name, _, role = spoken(widget)
        if not name and not _is_frame(widget):
            yield f"no name: {named(widget)}"
        if role in NO_ROLES and not isinstance(widget, QAbstractScrollArea):
            yield f"no role ({role.name}): {named(widget)}"


def _is_frame(widget: QWidget) -> bool:
    """A scroll area that the keyboard only passes."""
    return isinstance(widget, QScrollArea) and not is_tab_stop(widget)


def same_names(screen: Screen) -> Iterator[str]:
    """Two buttons that sound alike can't be told apart."""
    heard: dict[tuple[str, str, str], QWidget] = {}
    for widget in screen.parts():
        if isinstance(widget, RailButton):
            continue  # a place and its first list may share their name
        if is_tab_stop(widget) and isinstance(widget, QAbstractButton):
            name, told, role = spoken(widget)
            other = heard.setdefault((name, told, role.name), widget)
            if other is not widget:
                yield f"sounds like another: {named(widget)}"


# -- the keyboard's way ----------------------------------------------------------------------


MOST, WITHIN = 800, 60
"""Presses of Tab until it must have come round, and within one widget: links, parts of a date."""


def tab_stops(screen: Screen) -> tuple[list[QWidget], QWidget | None]:
    """Where Tab leads until it comes round, pressed for real; and where it did not get out."""

    screen.window.activateWindow()
    QApplication.processEvents()
    stops: list[QWidget] = []
    within = 0
    now: QWidget | None = QApplication.focusWidget() or screen.window
    for _ in range(MOST):
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
        before, now = now, QApplication.focusWidget()
        if now is None:
            return stops, before
        within = within + 1 if now is before else 0
        if within > WITHIN:
            return stops, now
        if now in stops and now is not before:
            return stops[stops.index(now) :], None if now is stops[0] else before
        if now not in stops and is_tab_stop(now):
            stops.append(now)
    return stops, now


def wrong_way(screen: Screen) -> Iterator[str]:
    """Tab comes everywhere and out again, from top to bottom and left to right."""
    if isinstance(screen.window, QMenu):
        yield from _menu_way(screen.window, screen.parts())
        return
    stops, stuck = tab_stops(screen)
    if stuck is not None and len(list(filter(_should_stop, screen.parts()))) > 1:
        yield f"Tab does not get out of: {named(stuck)}"
    for widget in screen.parts():
        if _should_stop(widget) and widget not in stops:
            yield f"Tab never comes to: {named(widget)}"
    yield from _back(stops)
    jumps = [
        (one, after)
        for one, after in pairwise([*stops, *stops[:1]])
        if not _reads_on(screen.window, one, after)
    ]
    # One jump is right: from the end of the ring to its beginning. It is the farthest.
    jumps.sort(key=lambda jump: _climb(screen.window, *jump))
    for one, after in jumps[:-1]:
        yield f"Tab jumps back from {named(one)} to {named(after)}"


def _menu_way(menu: QMenu, parts: Iterable[QWidget]) -> Iterator[str]:
    """Arrows walk through an open menu; a field in it, which they pass, could not be reached."""
    for widget in parts:
        if _should_stop(widget):
            yield f"no key leads into the menu to: {named(widget)}"
    lines = [action for action in menu.actions() if action.isEnabled() and action.isVisible()]
    lines = [action for action in lines if not action.isSeparator()]
    walked: list[QAction] = []
    for _ in lines:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        walked.append(menu.activeAction())
    for action in lines:
        if action not in walked:
            yield f"no arrow comes to: {action.text()} in {named(menu)}"


def _back(stops: list[QWidget], steps: int = 4) -> Iterator[str]:
    """Shift+Tab goes the same way back; a few steps of it show that."""
    if not stops:
        return
    stops[-1].setFocus(Qt.FocusReason.OtherFocusReason)
    for wanted in stops[-2 : -2 - steps : -1]:
        here = QApplication.focusWidget()
        for _ in range(WITHIN):
            QTest.keyClick(
                QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier
            )
            if QApplication.focusWidget() is not here:
                break
        now = QApplication.focusWidget()
        if now is not wanted:
            yield f"Shift+Tab leads from {named(here)} to {named(now)}"
            return


def _climb(window: QWidget, one: QWidget, after: QWidget) -> int:
    """How far up and left a jump leads, in pixels."""
    way = one.mapTo(window, QPoint(0, 0)) - after.mapTo(window, QPoint(0, 0))
    return way.x() + way.y()


def _should_stop(widget: QWidget) -> bool:
    if not is_tab_stop(widget) or widget.focusProxy() is not None:
        return False
    if isinstance(widget, QMenuBar | QMenu):
        return False
    # Of a group one is enough: the arrow keys go on from there.
    grouped = isinstance(widget, QAbstractButton) and widget.group() is not None
    return not grouped and not isinstance(widget, QRadioButton)


def _reads_on(window: QWidget, one: QWidget, other: QWidget) -> bool:
    """True if `other` comes after `one` for the eye: below, or right of it."""
    if one.isAncestorOf(other) or other.isAncestorOf(one):
        return True
    common = one.parentWidget()
    while common is not None and not common.isAncestorOf(other):
        common = common.parentWidget()
    if common is None:
        return True
    a, b = _block(common, one), _block(common, other)
    if b.bottom() < a.top() + 4:
        return b.left() >= a.right() - 4
    if b.top() > a.bottom() - 4:
        return True
    return b.left() >= a.left()


def _block(common: QWidget, widget: QWidget) -> QRect:
    """The part right below `common` a widget belongs to."""
    while widget.parentWidget() is not common:
        parent = widget.parentWidget()
        assert parent is not None
        widget = parent
    return QRect(widget.mapTo(common, QPoint(0, 0)), widget.size())


def cancels(screen: Screen) -> Iterator[str]:
    """Enter in a field means the same before and after another button had the keyboard."""
    if not isinstance(screen.window, QDialog):
        return
    buttons = [w for w in screen.parts() if isinstance(w, QPushButton) and w.isEnabled()]
    fields = [w for w in screen.parts() if is_tab_stop(w) and w not in buttons]
    if not fields:
        return
    screen.window.activateWindow()
    fields[0].setFocus()
    before = [button for button in buttons if button.isDefault()]
    for button in buttons:
        button.setFocus()
        fields[0].setFocus()
        if [each for each in buttons if each.isDefault()] != before:
            yield f"Enter means {named(button)} once that had the keyboard"


# -- room ------------------------------------------------------------------------------------


def clipped(screen: Screen) -> Iterator[str]:
    """Every text has its room, or is shortened with a tooltip that holds the whole."""
    for widget in screen.parts():
        if widget.width() > 1 and widget.isVisible():
            for kinds, look in _LOOKS:
                if isinstance(widget, kinds):
                    yield from look(widget)
                    break


def _elided(label: Elided) -> Iterator[str]:
    if label.visibleRegion().isEmpty():
        return  # scrolled away; what it shows is worked out when it is painted
    wide = label.fontMetrics().horizontalAdvance(label.text())
    if wide > label.contentsRect().width() + 1 and not label.toolTip():
        label.grab()  # the tooltip comes with the paint
        if not label.toolTip():
            yield f"shortened without a tooltip: {named(label)}"
    if label.height() < label.fontMetrics().height():
        yield f"too low: {named(label)}"


def _label(label: QLabel) -> Iterator[str]:
    text = label.text()
    if not text or label.pixmap().width():
        return
    room = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + 2:
            yield f"cut at the bottom ({label.height()} of {need}): {named(label)}"
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in text.split() or [""])
        if longest > room.width() + 2 and not label.toolTip():
            yield f"a word is cut ({room.width()} of {longest}): {named(label)}"
    else:
        need = label.sizeHint()
        if need.width() > label.width() + 1 and not label.toolTip():
            yield f"cut ({label.width()} of {need.width()}): {named(label)}"
        if label.fontMetrics().height() > label.height() + 1:
            yield f"cut at the bottom: {named(label)}"


EDGE = 1
"""Pixels a button may not give to its text; the rest of its padding may shrink."""


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    ):
        return
    need = button.sizeHint()
    wide = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
    if wide > button.width() - 2 * EDGE and not button.toolTip():
        yield f"cut ({button.width()} for {wide}): {named(button)}"
    if need.height() > button.height() + 3 and button.fontMetrics().height() > button.height() - 4:
        yield f"cut at the bottom ({button.height()} of {need.height()}): {named(button)}"


def _line(line: QLineEdit) -> Iterator[str]:
    """A hint has no cursor to scroll it by."""
    hint = line.placeholderText()
    room = line.contentsRect().width() - 14
    if not line.text() and line.fontMetrics().horizontalAdvance(hint) > room and not line.toolTip():
        yield f"hint cut ({room} of {line.fontMetrics().horizontalAdvance(hint)} for {hint!r})"
    if line.fontMetrics().height() > line.height():
        yield f"cut at the bottom: {named(line)}"


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    wide = QFontMetrics(box.font()).horizontalAdvance(box.currentText())
    if wide > room.width() + 2 and not box.toolTip():
        yield f"cut ({room.width()} of {wide}, {box.currentText()!r}): {named(box)}"


_LOOKS: tuple[tuple[tuple[type[QWidget], ...], Callable[[Any], Iterator[str]]], ...] = (
    ((Elided,), _elided),
    ((QLabel,), _label),
    ((QPushButton, QToolButton, QCheckBox, QRadioButton), _button),
    ((QLineEdit,), _line),
    ((QComboBox,), _combo),
)


def outside(screen: Screen) -> Iterator[str]:
    """Nothing lies outside the window, or outside of what it stands in, unless that scrolls."""
    for widget in screen.parts():
        parent = widget.parentWidget()
        if widget is screen.window or parent is None or not widget.isVisible():
            continue
        if _scrolls(parent) or not (is_tab_stop(widget) or isinstance(widget, QLabel)):
            continue
        inside = QRect(QPoint(0, 0), parent.size())
        if not inside.contains(widget.geometry().adjusted(1, 1, -1, -1)):
            yield f"reaches out of its frame: {named(widget)}"
    if screen.window.minimumSizeHint().width() > screen.window.width():
        yield f"the window wants {screen.window.minimumSizeHint().width()} pixels"
    yield from _sideways(screen)


def _scrolls(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _sideways(screen: Screen) -> Iterator[str]:
    """A page that must be scrolled sideways to be read; charts and tables may."""
    for area in screen.parts():
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if inside is None or not area.isVisible() or inside.objectName() == "canvas":
            continue
        if inside.width() > area.viewport().width() + 1:
            yield f"must be scrolled sideways ({inside.width()}): {named(area)}"
