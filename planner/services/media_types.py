"""What kind of file something is, by its name; and which kinds are never opened from here."""

from __future__ import annotations

import re
from typing import Final

from planner.services.wording import QT_TRANSLATE_NOOP, Words

_TYPES: Final = {
    "pdf": "application/pdf",
    "txt": "text/plain",
    "md": "text/markdown",
    "csv": "text/csv",
    "json": "application/json",
    "jsonld": "application/ld+json",
    "jwt": "application/jwt",
    "xml": "application/xml",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "rtf": "application/rtf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "svg": "image/svg+xml",
    "webp": "image/webp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "ics": "text/calendar",
    "vcf": "text/vcard",
    "zip": "application/zip",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
}
"""End of a name → media type. Our own list: the system's would make two machines differ."""
UNKNOWN: Final = "application/octet-stream"

_PROGRAMS: Final = (
    "exe com bat cmd ps1 psm1 vbs vbe js jse wsf wsh hta scr pif msi msp msc cpl dll lnk url reg "
    "inf scf jar jnlp appref-ms application gadget chm hlp iso img vhd vhdx "
    "sh bash zsh csh ksh fish desktop run bin appimage deb rpm flatpak flatpakref snap service "
    "py pyc pyw pyz pl rb php lua tcl awk class so "
    "app command workflow action scpt scptd applescript terminal tool dmg pkg mpkg webloc "
    "fileloc inetloc osx xpi crx html htm xhtml mht mhtml svgz"
)
_RUNS: Final = frozenset(_PROGRAMS.split())
"""Ends of names that open as a program, or as a page that may run one."""
_BEGINS: Final = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"L\0\0\0")
"""How programs begin, whatever they are called."""
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|\Z)", re.IGNORECASE)
_UNSAFE: Final = re.compile(r"[^\w .,()+\-–—&@=\[\]!’\']", re.UNICODE)
_LONGEST: Final = 120


def end_of(name: str) -> str:
    """The end of a file's name in small letters; empty without one."""
    return name.rstrip(". ").rpartition(".")[2].lower() if "." in name else ""


def media_type_of(name: str) -> str:
    """The media type of a file by the end of its name."""
    return _TYPES.get(end_of(name), UNKNOWN)


def runs(name: str, data: bytes = b"") -> bool:
    """True for what would run as a program where it is opened."""
    return end_of(name) in _RUNS or data.startswith(_BEGINS) or b"[Desktop Entry]" in data[:400]


def safe_name(name: str) -> str:
    """A name every system takes for a file: no folder, no sign that means something, not hidden."""
    shown = _UNSAFE.sub("_", name).strip(" .")
    if _RESERVED.match(shown):
        shown = f"_{shown}"
    if len(shown) > _LONGEST:
        end = end_of(shown)[:10]
        shown = (
            f"{shown[: _LONGEST - len(end) - 1].rstrip(' .')}.{end}" if end else shown[:_LONGEST]
        )
    return shown or "attachment"


_WORDS: Final = {
    "application/pdf": "PDF",
    "image/": QT_TRANSLATE_NOOP("Attachment", "picture"),
    "text/plain": QT_TRANSLATE_NOOP("Attachment", "text"),
    "text/markdown": QT_TRANSLATE_NOOP("Attachment", "text"),
    "application/rtf": QT_TRANSLATE_NOOP("Attachment", "text"),
    "application/json": "JSON",
    "application/ld+json": "JSON",
    "application/msword": QT_TRANSLATE_NOOP("Attachment", "text document"),
    "application/vnd.openxmlformats-officedocument.word": QT_TRANSLATE_NOOP(
        "Attachment", "text document"
    ),
    "application/vnd.oasis.opendocument.text": QT_TRANSLATE_NOOP("Attachment", "text document"),
    "application/vnd.ms-excel": QT_TRANSLATE_NOOP("Attachment", "spreadsheet"),
    "application/vnd.openxmlformats-officedocument.spread": QT_TRANSLATE_NOOP(
        "Attachment", "spreadsheet"
    ),
    "application/vnd.oasis.opendocument.spread": QT_TRANSLATE_NOOP("Attachment", "spreadsheet"),
    "text/csv": QT_TRANSLATE_NOOP("Attachment", "spreadsheet"),
    "application/vnd.ms-powerpoint": QT_TRANSLATE_NOOP("Attachment", "slides"),
    "application/vnd.openxmlformats-officedocument.pres": QT_TRANSLATE_NOOP("Attachment", "slides"),
    "application/vnd.oasis.opendocument.pres": QT_TRANSLATE_NOOP("Attachment", "slides"),
    "message/rfc822": QT_TRANSLATE_NOOP("Attachment", "e-mail"),
    "application/vnd.ms-outlook": QT_TRANSLATE_NOOP("Attachment", "e-mail"),
}
"""Beginning of a media type → what people call it."""


def media_word(words: Words, media_type: str) -> str:
    """What people call a kind of file: "PDF", "picture"; "file" for all others."""
    for begin, word in _WORDS.items():
        if media_type.startswith(begin):
            return words.translate("Attachment", word)
    return words.translate("Attachment", "file")
