"""Qt's own texts (buttons of its dialogs, names of keys) in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_loaded: list[QTranslator] = []


def speak(language: str) -> None:
    """From now on Qt speaks this language; English is what it speaks without a catalogue."""
    app = QCoreApplication.instance()
    if app is None:
        return
    while _loaded:
        app.removeTranslator(_loaded.pop())
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
        _loaded.append(translator)
