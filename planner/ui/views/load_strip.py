"""Learning hours a week of one person against what there is, below the timeline."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from planner.domain.content import Content
from planner.domain.load import WeekLoad, week_loads
from planner.services.wording import Words
from planner.ui.views.labels import BOLD, LABEL, SMALL, SMALL_BOLD
from planner.ui.views.timeline_scene import Scene
from planner.ui.wording import person_name

HEIGHT: Final = 108
TOP: Final = 30


class LoadStrip(QWidget):
    """Stands under the chart and shares its axis."""

    def __init__(self, scene: Scene, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._content = content
        self._person: str | None = None
        self._weeks: list[WeekLoad] = []
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    @property
    def weeks(self) -> list[WeekLoad]:
        """The weeks shown, those with no load too."""
        return self._weeks

    def show_person(self, person: str | None, words: Words) -> None:
        """Work out the load of a person; None hides the strip."""
        record = self._content.people.get(person) if person else None
        self._person = person if record else None
        self._weeks = []
        if record is not None:
            own = [a for a in self._content.actions.values() if record.id in a.people]
            days = [day for a in own for day in (a.start, a.end)]
            if days:
                self._weeks = week_loads(self._content, record, own, min(days), max(days))
        if record is None:
            self.setAccessibleName(self._hint(words))
            self.setAccessibleDescription("")
        else:
            name = words.translate("Load", "Learning time of {name}")
            self.setAccessibleName(name.format(name=person_name(words, self._content, person)))
            self.setAccessibleDescription(self.overload(words))
        self.update()

    @staticmethod
    def _hint(words: Words) -> str:
        return words.translate("Load", "Choose a bar to see its person's learning time.")

    def overload(self, words: Words) -> str:
        """ "20 weeks over the learning time (Polish B1 and 800 V pilot)"; empty for none."""
        over = [week for week in self._weeks if week.over]
        if not over:
            return ""
        ids = dict.fromkeys(action for week in over for action in week.actions)
        titles = [self._content.actions[id_].title or id_ for id_ in ids]
        listed = ", ".join(titles[:3]) + (" …" if len(titles) > 3 else "")
        one = words.translate("Load", "{n} week over the learning time")
        many = words.translate("Load", "{n} weeks over the learning time")
        return f"{words.count(len(over), one, many)} ({listed})"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scene = self._scene
        c = scene.colours
        painter.fillRect(event.rect(), QColor(c.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(c.line_soft))
        if self._person is not None:
            self._paint_words(painter)
            painter.setClipRect(scene.names, 0, self.width() - scene.names, self.height())
            self._paint_weeks(painter)
        else:
            hint = self._hint(scene.texts.words)
            scene.labels.draw(painter, 14, 18, hint, c.quiet, LABEL, self.width() - 24)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        scene = self._scene
        c, words = scene.colours, scene.texts.words
        name = person_name(words, self._content, self._person)
        title = words.translate("Load", "Learning time · {name}").format(name=name)
        scene.labels.draw(painter, 14, 18, title, c.text, BOLD, scene.names - 24)
        hours = self._content.people[self._person or ""].hours_per_week
        if hours is None:
            line = words.translate("Load", "hours a week, none entered")
        else:
            line = words.translate("Load", "hours a week, {hours} available")
            line = line.format(hours=words.short(hours))
        scene.labels.draw(painter, 14, 36, line, c.quiet, SMALL, scene.names - 24)
        told = self.overload(words)
        if told:
            first = next(week for week in self._weeks if week.over)
            x = scene.to_x(first.monday.toordinal())
            room = self.width() - scene.names - 16
            wide = min(scene.labels.width(told, SMALL_BOLD), room)
            x = min(max(x, scene.names + 8), self.width() - wide - 8)
            scene.labels.draw(painter, x, 14, told, c.late.ink, SMALL_BOLD, room)

    def _paint_weeks(self, painter: QPainter) -> None:
        scene = self._scene
        c = scene.colours
        base, room = self.height() - 8, self.height() - 8 - TOP
        most = max([week.planned for week in self._weeks] + [self._available() or 0, 1])
        wide = scene.axis.per_day * 7
        for week in self._weeks:
            if not week.planned:
                continue
            x = scene.to_x(week.monday.toordinal())
            height = room * week.planned / most
            gap = 1 if wide >= 4 else 0
            colour = c.late.mark if week.over else c.load
            painter.fillRect(QRectF(x, base - height, max(wide - gap, 1), height), QColor(colour))
        available = self._available()
        if available:
            y = base - room * available / most
            painter.setPen(QPen(QColor(c.text), 1, Qt.PenStyle.DotLine))
            painter.drawLine(scene.names, round(y), self.width(), round(y))
            text = scene.texts.words.translate("Load", "available")
            x = self.width() - scene.labels.width(text, SMALL) - 10
            scene.labels.draw(painter, x, y - 8, text, c.text, SMALL)

    def _available(self) -> float | None:
        person = self._content.people.get(self._person or "")
        return person.hours_per_week if person else None
