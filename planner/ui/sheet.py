"""The style sheet: rounded buttons, cards, the rail. Everything else is Fusion's own."""

from __future__ import annotations

from planner.services.resources import resource
from planner.ui.colours import Colours

_SHEET = """
QToolTip {{ color: {c.text}; background: {c.surface}; border: 1px solid {c.line};
           padding: 6px 8px; }}
QMainWindow, QDialog {{ background: {c.window}; }}
QMenuBar {{ background: {c.surface}; border-bottom: 1px solid {c.line_soft}; padding: 0 8px; }}
QMenuBar::item {{ padding: 5px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.raised}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
QMenu::item:disabled {{ color: {c.ghost_line}; }}
QMenu::separator {{ height: 1px; background: {c.line_soft}; margin: 4px 8px; }}

#rail {{ background: {c.surface}; border-right: 1px solid {c.line_soft}; }}
#rail QToolButton {{ border: none; border-radius: 6px; padding: 0 10px; text-align: left;
                     color: {c.text}; background: transparent; }}
#rail QToolButton#way {{ padding: 0; }}
#rail QToolButton:hover {{ background: {c.raised}; }}
#rail QToolButton:checked {{ background: {c.chosen}; color: {c.on_chosen}; font-weight: 600; }}
#rail QToolButton:focus {{ border: 1px solid {c.accent}; }}
#railHead {{ color: {c.quiet}; font-size: 11px; font-weight: 600; }}
#product {{ font-size: 15px; font-weight: 600; color: {c.text}; }}
#badge {{ background: {c.late.ground}; color: {c.late.ink}; border-radius: 8px;
          padding: 0 6px; font-size: 11px; font-weight: 600; }}

#topBar {{ background: {c.surface}; border-bottom: 1px solid {c.line_soft}; }}
#bottomBar {{ background: {c.surface}; border-top: 1px solid {c.line_soft}; }}
#bottomBar QLabel {{ color: {c.quiet}; font-size: 11px; }}
#bottomBar QLabel#mark {{ background: {c.tight.ground}; color: {c.tight.ink};
    border-radius: 8px; padding: 1px 8px; font-weight: 600; }}
#notice {{ background: {c.tight.ground}; }}
#notice QLabel {{ color: {c.tight.ink}; }}
#listed {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
#whatIf {{ background: {c.chosen}; }}
#whatIf QLabel {{ color: {c.on_chosen}; }}
#reminder {{ background: {c.chosen}; }}
#reminder QLabel {{ color: {c.on_chosen}; }}
#undoBar {{ background: {c.text}; border-radius: 6px; }}
#undoBar QLabel {{ color: {c.surface}; }}
#undoBar QPushButton {{ color: {c.surface}; background: transparent;
                        border: 1px solid {c.quiet}; font-weight: 600; }}

QPushButton, QToolButton#tool {{ background: {c.surface}; color: {c.text};
    border: 1px solid {c.line}; border-radius: 5px; padding: 5px 10px; min-height: 16px; }}
QPushButton:hover, QToolButton#tool:hover {{ background: {c.raised}; }}
QPushButton:pressed, QToolButton#tool:pressed {{ background: {c.chosen}; }}
QPushButton:focus, QToolButton#tool:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled, QToolButton#tool:disabled {{ color: {c.ghost_line};
    border-color: {c.line_soft}; }}
QPushButton#primary, QPushButton:default {{ background: {c.accent}; color: {c.on_accent};
    border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton#primary:hover, QPushButton:default:hover {{ background: {c.accent_hover}; }}
QPushButton#primary::menu-indicator {{ image: none; width: 0; }}
QPushButton#primary:focus {{ border: 2px solid {c.text}; padding: 4px 9px; }}
QPushButton#primary:disabled, QPushButton:default:disabled {{ background: {c.raised};
    color: {c.ghost_line}; border-color: {c.line_soft}; }}
QPushButton#link {{ border: none; background: transparent; color: {c.accent}; padding: 2px 4px; }}
QPushButton#link:hover {{ text-decoration: underline; }}
QPushButton#link:disabled {{ color: {c.ghost_line}; }}
QPushButton#link:focus {{ border: 1px solid {c.accent}; }}
QToolButton#tool::menu-indicator {{ image: none; }}
QToolButton#tool:checked {{ background: {c.chosen}; color: {c.on_chosen};
    border-color: {c.accent}; }}

QAbstractSpinBox {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 5px; padding: 4px; min-height: 18px; }}
QAbstractSpinBox:focus {{ border: 1px solid {c.accent}; }}
QAbstractSpinBox:disabled {{ background: {c.raised}; color: {c.quiet}; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 4px;
    min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 22px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 10px; height: 10px; }}
QAbstractSpinBox::down-arrow {{ image: url("{down}"); width: 10px; height: 10px; }}
QDateEdit::drop-down {{ border: none; width: 24px; }}
QDateEdit::down-arrow {{ width: 14px; height: 14px; }}
QCalendarWidget {{ border: 1px solid {c.line}; }}
QCalendarWidget QSpinBox {{ padding: 0; min-height: 0; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {c.quiet};
    border-radius: 3px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{tick}"); }}
QCheckBox::indicator:focus, QCheckBox::indicator:hover {{ border: 2px solid {c.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {c.line}; }}

QLineEdit {{ background: {c.surface}; color: {c.text};
    border: 1px solid {c.line}; border-radius: 5px; padding: 4px 8px; min-height: 18px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus {{ border: 1px solid {c.accent}; }}
QComboBox {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 5px; padding: 4px 8px; min-height: 18px; }}
QComboBox:focus {{ border: 1px solid {c.accent}; }}
QComboBox:disabled {{ background: {c.raised}; color: {c.quiet}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: 14px; height: 14px; }}
QComboBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}

#pasteField {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 6px; padding: 6px; selection-background-color: {c.accent};
    selection-color: {c.on_accent}; }}
#pasteField:focus {{ border: 2px solid {c.accent}; padding: 5px; }}
#entryLine {{ border: none; border-bottom: 1px solid {c.line_soft}; }}
#listPlace {{ background: {c.window}; }}
#fieldError {{ color: {c.late.ink}; background: {c.late.ground}; border-radius: 4px;
    padding: 4px 8px; font-size: 12px; }}
QSplitter::handle {{ background: {c.line_soft}; }}
QSplitter::handle:hover {{ background: {c.accent}; }}
#fieldOffer {{ color: {c.on_chosen}; background: {c.chosen}; border-radius: 4px;
    padding: 4px 8px; font-size: 12px; }}
#cellLine {{ border: 2px solid {c.accent}; border-radius: 3px; padding: 0 6px; }}
#filterChip {{ background: {c.chosen}; color: {c.on_chosen}; border: 1px solid {c.chosen};
    border-radius: 13px; padding: 4px 10px; }}
#filterChip:hover, #filterChip:focus {{ border-color: {c.accent}; }}
QTableView {{ background: {c.surface}; border: none; outline: none;
    selection-background-color: {c.chosen}; selection-color: {c.text}; }}
QTableView::item {{ padding: 0 7px; }}
QCalendarWidget QTableView::item {{ padding: 0; }}
#lines, #offers {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 5px; padding: 3px; outline: none; }}
#lines::item, #offers::item {{ padding: 5px 7px; border-radius: 4px; }}
#lines::item:hover, #offers::item:hover {{ background: {c.raised}; }}
#lines::item:selected, #offers::item:selected {{ background: {c.chosen};
    color: {c.on_chosen}; }}
#lines::indicator {{ width: 14px; height: 14px; border: 1px solid {c.quiet};
    border-radius: 3px; background: {c.surface}; }}
#lines::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
    image: url("{tick}"); }}
#choicePopup #lines {{ border: none; padding: 0; }}
QScrollArea#paper {{ background: {c.window}; border: 1px solid {c.line}; border-radius: 5px; }}
QProgressBar {{ background: {c.raised}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
#stageColumn {{ background: {c.window}; border: none; border-radius: 8px; padding: 3px;
                outline: none; }}
#choicePopup {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; }}
#importLines::item {{ padding: 2px 8px; }}
QHeaderView {{ background: {c.surface}; border: none; }}
QHeaderView::section {{ background: {c.surface}; color: {c.quiet}; border: none;
    border-bottom: 1px solid {c.line}; padding: 0 10px; font-size: 12px; font-weight: 600; }}
#facts QHeaderView::section {{ padding: 5px 10px; }}
QHeaderView::section:hover {{ color: {c.text}; }}

#search {{ background: {c.field}; }}
#kindStrip {{ background: {c.surface}; border: 1px solid {c.line}; border-bottom: none;
    border-top-left-radius: 8px; border-top-right-radius: 8px; }}
#searchList {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px;
    padding: 4px 0; outline: none; }}

QLineEdit#field, QPlainTextEdit#field, QPlainTextEdit#fieldTitle {{ background: transparent;
    color: {c.text}; border: 1px solid transparent; border-radius: 5px; padding: 2px 4px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QPlainTextEdit#fieldTitle {{ font-size: 15px; font-weight: 600; padding: 1px 0;
    margin-left: -3px; placeholder-text-color: {c.text}; }}
#severalTitle {{ font-size: 15px; font-weight: 600; }}
QLineEdit#field:hover, QPlainTextEdit#field:hover {{ background: {c.raised}; }}
QLineEdit#field:focus, QPlainTextEdit#field:focus, QPlainTextEdit#fieldTitle:focus {{
    background: {c.surface}; border: 1px solid {c.accent}; }}
QComboBox#field {{ background: transparent; color: {c.text}; border: 1px solid transparent;
    border-radius: 5px; padding: 3px 6px; min-height: 0; }}
QComboBox#field:hover {{ background: {c.raised}; }}
QComboBox#field:focus {{ border: 1px solid {c.accent}; }}
QToolButton#fieldButton {{ border: 1px solid transparent; border-radius: 4px; padding: 1px 4px;
    background: transparent; color: {c.quiet}; }}
QToolButton#fieldButton::menu-indicator {{ image: none; }}
QToolButton#fieldButton:hover {{ background: {c.raised}; color: {c.text}; }}
QToolButton#fieldButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton#fieldLink {{ border: 1px solid transparent; background: transparent;
    color: {c.accent}; text-align: left; padding: 2px 0; min-height: 14px; }}
NameButton#fieldLink {{ min-height: 17px; }}
QPushButton#fieldLink:hover {{ text-decoration: underline; }}
QPushButton#fieldLink:focus {{ border: 1px solid {c.accent}; }}
QToolButton#step {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line};
    border-radius: 4px; padding: 1px 0; min-width: 17px; min-height: 18px; }}
QToolButton#step:hover {{ background: {c.raised}; }}
QToolButton#step:checked {{ background: {c.accent}; color: {c.on_accent};
    border-color: {c.accent}; font-weight: 600; }}
QToolButton#step:disabled {{ color: {c.ghost_line}; border-color: {c.line_soft}; }}
#fieldChip {{ background: {c.raised}; border-radius: 10px; }}
#fieldChip QPushButton#fieldLink {{ color: {c.text}; padding: 1px 0; }}
#fieldDraft {{ background: {c.raised}; border-radius: 6px; }}
#fieldTrouble {{ color: {c.late.ink}; font-size: 12px; }}
#helpPages {{ background: {c.surface}; border: 1px solid {c.line_soft}; border-radius: 8px;
    padding: 4px; outline: none; }}
#helpPages::item {{ padding: 6px 8px; border-radius: 5px; color: {c.text}; }}
#helpPages::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
#helpText {{ background: {c.surface}; color: {c.text}; border: none;
    border-left: 1px solid {c.line_soft}; }}

#card {{ background: {c.surface}; border: 1px solid {c.line_soft}; border-radius: 8px; }}
#nextStep {{ background: {c.raised}; border-radius: 8px; }}
#cardTitle {{ font-weight: 600; font-size: 14px; }}
#strong {{ font-weight: 600; }}
#quiet {{ color: {c.quiet}; }}
#small {{ color: {c.quiet}; font-size: 12px; }}
#headline {{ font-size: 17px; font-weight: 600; }}
#title {{ font-size: 22px; font-weight: 600; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {c.quiet};
    border-radius: 8px; background: {c.surface}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 4px solid {c.accent}; }}
QRadioButton::indicator:focus, QRadioButton::indicator:hover {{ border-color: {c.accent}; }}
QRadioButton:focus {{ color: {c.accent}; }}
#kicker {{ color: {c.accent}; font-weight: 600; font-size: 12px; }}
#question {{ font-size: 17px; font-weight: 600; }}
#hairline {{ background: {c.line_soft}; border: none; }}
#side {{ background: {c.surface}; border-left: 1px solid {c.line_soft}; }}
QScrollArea#page, #page > QWidget > QWidget#pageBody {{ background: {c.window}; border: none; }}
QScrollArea#plain, QScrollArea#plain > QWidget > QWidget {{ background: {c.surface};
    border: none; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {c.ghost_line}; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(colours: Colours) -> str:
    """The style sheet of one look."""
    tick = resource("icons", f"tick-{colours.name}.svg").as_posix()
    down = resource("icons", f"down-{colours.name}.svg").as_posix()
    up = resource("icons", f"up-{colours.name}.svg").as_posix()
    return _SHEET.format(c=colours, tick=tick, down=down, up=up)
