"""The manual in a window of its own: pages at the left, words found in all of them, back and
forward. Everything lies on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.resources import resource
from planner.services.wording import Words
from planner.ui.icons import icon
from planner.ui.models.help_pages import FIRST, page_named, search_pages
from planner.ui.theme import Look
from planner.ui.widgets.divided import Divided
from planner.ui.widgets.keyed_dialog import KeyedDialog

PAGE_OF_PLACE: Final = {
    "": "first-steps",
    "focus": "focus",
    "signals": "developments",
    "developments": "developments",
    "needs": "needs",
    "competencies": "people-and-levels",
    "path": "my-path",
    "ideas": "ideas",
    "timeline": "timeline",
    "reports": "documents",
}
"""Key of a place (empty: no plan is open) → the page F1 opens there."""

PAGE_OF_DIALOG: Final = {
    "AskDay": "matrix",
    "AssessmentEntry": "matrix",
    "Backups": "backups",
    "CollectPlans": "collecting",
    "ImportPreview": "import-export",
    "MoveDate": "what-if",
    "MoveWave": "what-if",
    "NameSomeone": "needs",
    "OtherHours": "my-path",
    "PastePreview": "matrix",
    "Pasting": "first-steps",
    "PlanSlot": "offerings-and-actions",
    "PlanStructure": "needs",
    "PrintPreview": "documents",
    "ProofsDialog": "my-path",
    "SettingsDialog": "settings",
    "WaysOut": "sow-by",
}
"""Class of a dialog → the page F1 opens there; in others it is that of the place."""

SIDE: Final = 300
"""Pixels of the list of pages, until somebody makes it wider."""
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(KeyedDialog):
    """Reads the manual; stays open beside the plan."""

    def __init__(self, words: Words, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.resize(980, 720)
        self._words, self._look = words, look
        self.page = ""
        """The name of the page that is read."""
        self.find_box = QLineEdit()
        self.find_box.setClearButtonEnabled(True)
        self.find_box.installEventFilter(self)
        self.pages = QListWidget()
        self.pages.setObjectName("helpPages")
        self.pages.setWordWrap(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextBrowser()
        self.text.setObjectName("helpText")
        self.text.document().setDocumentMargin(28)
        self._back = self._button("back", QKeySequence.StandardKey.Back)
        self._forward = self._button("forward", QKeySequence.StandardKey.Forward)
        self._build()
        self._connect()
        self.speak(words)

    def _button(self, drawing: str, keys: QKeySequence.StandardKey) -> QToolButton:
        button = QToolButton()
        button.setObjectName("tool")
        button.setIconSize(QSize(18, 18))
        button.setIcon(icon(drawing, self._look.colours.text))
        button.setShortcut(QKeySequence(keys))
        button.setEnabled(False)
        return button

    def _build(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addWidget(self.find_box, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 12, 4, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        side.setObjectName("helpSide")
        self._parts = Divided(Qt.Orientation.Horizontal, self._words, grows=1)
        self._parts.add(side, SIDE)
        self._parts.add(self.text)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._parts)

    def _connect(self) -> None:
        self.find_box.textChanged.connect(self._list)
        self.pages.itemClicked.connect(self._open_item)
        self.pages.itemActivated.connect(self._open_item)
        self._back.clicked.connect(self.text.backward)
        self._forward.clicked.connect(self.text.forward)
        self.text.backwardAvailable.connect(self._back.setEnabled)
        self.text.forwardAvailable.connect(self._forward.setEnabled)
        self.text.sourceChanged.connect(self._shown)
        self._look.changed.connect(self._recolour)

    # -- language and look -----------------------------------------------------------------

    def speak(self, words: Words) -> None:
        """Another language; the page stays the same."""
        self._words = words
        self.setWindowTitle(words.translate("Help", "Manual of Vorlauf"))
        self.find_box.setPlaceholderText(words.translate("Help", "Search all pages"))
        self.find_box.setAccessibleName(words.translate("Help", "Search all pages"))
        self.pages.setAccessibleName(words.translate("Help", "Pages"))
        self.text.setAccessibleName(words.translate("Help", "Page"))
        for button, text in (
            (self._back, words.translate("Help", "Back")),
            (self._forward, words.translate("Help", "Forward")),
        ):
            keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setAccessibleName(text)
            button.setToolTip(f"{text} ({keys})" if keys else text)
        self._parts.speak(words)
        self._list(self.find_box.text())
        if self.page:
            self.open_page(self.page)
            self.text.clearHistory()

    def _recolour(self) -> None:
        self._back.setIcon(icon("back", self._look.colours.text))
        self._forward.setIcon(icon("forward", self._look.colours.text))
        self.text.reload()

    # -- pages -----------------------------------------------------------------------------

    def open_page(self, name: str) -> None:
        """Show a page; the first one where there is none of this name."""
        language = self._words.language
        page = page_named(language, name) or page_named(language, FIRST)
        assert page is not None
        self.text.setSource(QUrl.fromLocalFile(resource("help", language, f"{page.name}.md")))

    def _list(self, typed: str) -> None:
        """The pages that hold what is typed; all of them for nothing."""
        self.pages.clear()
        for found in search_pages(self._words.language, typed):
            item = QListWidgetItem(found.page.title)
            if found.around:
                item.setText(f"{found.page.title}\n{found.around}")
            item.setData(_PAGE, found.page.name)
            self.pages.addItem(item)
        self._mark()

    def _mark(self) -> None:
        """Choose the page that is read in the list."""
        for at in range(self.pages.count()):
            if self.pages.item(at).data(_PAGE) == self.page:
                self.pages.setCurrentRow(at)

    def _open_item(self, item: QListWidgetItem) -> None:
        self.open_page(str(item.data(_PAGE)))
        self._show_found()

    def _shown(self, source: QUrl) -> None:
        """After a page was loaded: tables as the product draws them, its line in the list."""
        self.page = source.fileName().removesuffix(".md")
        for table in _tables(self.text):
            self._style(table)
        self._style_text()
        self._mark()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _style(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(1)
        form.setBorderBrush(QColor(self._look.colours.line_soft))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setCellPadding(6)
        form.setTopMargin(8)
        form.setBottomMargin(8)
        table.setFormat(form)
        for column in range(table.columns()):
            cell = table.cellAt(0, column)
            head = QTextCharFormat(cell.format())
            head.setBackground(QColor(self._look.colours.raised))
            cell.setFormat(head)

    def _style_text(self) -> None:
        """Air between the lines; code and links in the look's colours."""
        document = self.text.document()
        block = document.begin()
        while block.isValid():
            form = QTextBlockFormat(block.blockFormat())
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor = QTextCursor(block)
            if cursor.currentTable() is None and block.textList() is None:
                form.setTopMargin(14 if block.blockFormat().headingLevel() > 1 else 4)
                form.setBottomMargin(6)
            cursor.setBlockFormat(form)
            for first, last, char in list(_special(block)):
                cursor.setPosition(first)
                cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(self._tinted(char))
            block = block.next()

    def _tinted(self, char: QTextCharFormat) -> QTextCharFormat:
        c, form = self._look.colours, QTextCharFormat()
        if char.isAnchor():
            form.setForeground(QColor(c.accent))
        else:
            form.setBackground(QColor(c.raised))
        return form

    # -- searching -------------------------------------------------------------------------

    def _show_found(self) -> None:
        """Mark the words looked for, and go to the first of them."""
        marks = list(self._marks())
        self.text.setExtraSelections(marks)
        if marks:
            cursor = QTextCursor(getattr(marks[0], "cursor"))  # noqa: B009 - not in the stubs
            cursor.clearSelection()
            self.text.setTextCursor(cursor)
            self.text.ensureCursorVisible()

    def _marks(self) -> Iterator[QTextEdit.ExtraSelection]:
        c = self._look.colours
        for word in self.find_box.text().split():
            cursor = self.text.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                form = QTextCharFormat()
                form.setProperty(QTextFormat.Property.FontWeight, QFont.Weight.DemiBold.value)
                form.setBackground(QColor(c.tight.ground))
                form.setForeground(QColor(c.tight.ink))
                mark.cursor, mark.format = cursor, form
                yield mark
                cursor = self.text.document().find(word, cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field the arrow keys choose a page, Enter opens it."""
        if watched is self.find_box and isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and self._key(event.key())
        return super().eventFilter(watched, event)

    def _key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            at = self.pages.currentRow() + step
            self.pages.setCurrentRow(max(0, min(at, self.pages.count() - 1)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.pages.count():
                self._open_item(self.pages.item(max(self.pages.currentRow(), 0)))
            return True
        return False


def _special(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Links and code of a paragraph, with where they stand."""
    piece = block.begin()
    while not piece.atEnd():
        fragment = piece.fragment()
        char = fragment.charFormat()
        if char.isAnchor() or char.fontFixedPitch():
            yield fragment.position(), fragment.position() + fragment.length(), char
        piece += 1


def _tables(text: QTextBrowser) -> Iterator[QTextTable]:
    for frame in text.document().rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            yield frame
