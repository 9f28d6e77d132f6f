"""The language of the window: its texts, Qt's own texts, how numbers and dates are written, and which way lines run.

It is chosen once, before the first widget is made; another choice takes effect when the program is started again.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator

from learner_app.bridge import pseudo_locales
from learner_app.domain.languages import LANGUAGES, SYSTEM
from learner_app.domain.wording import english, speak
from learner_app.resources import resource

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QGuiApplication

    from learner_app.domain.wording import Translator

_LOG = logging.getLogger(__name__)
_ENGLISH = "en"
_LOCALES = {"en": "en_GB", "ar": "ar_AE", **pseudo_locales.LIKE}
"""Whose numbers and dates a language writes unless the system says. For Arabic a country with digits 0 to 9: texts hold
numbers that nobody translates, such as versions and codes, and one kind of digits on a screen is enough."""
_MOST = 1_000_000
"""From here on plural forms depend on the last digits alone, and Qt counts no further than 2³¹."""


def choose_language(application: QGuiApplication, choice: str) -> str:
    """Give the program the language that a person chose, or that of the system.

    The environment variable LEARNER_LANGUAGE prevails over both; "en-XA" and "ar-XB" are made up, for tests (see
    `pseudo_locales`). Where a language has no translation that can be read, everything is English.

    Returns:
        The code of the language that is spoken now.
    """
    code = _code(os.environ.get("LEARNER_LANGUAGE") or choice)
    translator = _translator(code)
    if translator is None:
        code = _ENGLISH
    locale = _locale(code)

    def numerals(value: float, decimals: int) -> str:
        return locale.toString(float(value), "f", decimals)

    def days(of: date) -> str:
        return locale.toString(QDate(of.year, of.month, of.day), QLocale.FormatType.LongFormat)

    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    _take_qts_own_texts(application, locale)
    if translator is None:
        speak(None)
    else:
        speak(translator, numerals, days)
    return code


def _code(choice: str) -> str:
    """The code of what was chosen; for the system's choice the first of its languages that there is."""
    if choice in LANGUAGES or choice in pseudo_locales.CODES:
        return choice
    wanted = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    known = [base for each in wanted if (base := each.replace("_", "-").partition("-")[0]) in LANGUAGES]
    return known[0] if known else _ENGLISH


def _translator(code: str) -> Translator | None:
    """What translates into a language; None for English, and where the translation is missing or damaged."""
    if code in pseudo_locales.CODES:
        return pseudo_locales.translator(code)
    if code == _ENGLISH:
        return None
    catalogue = QTranslator()
    if not catalogue.load(str(resource("translations", f"learner_{code}.qm"))):
        _LOG.warning("the translation into %s cannot be read: the window is English", code)
        return None
    return _looked_up_in(catalogue)


def _looked_up_in(catalogue: QTranslator) -> Translator:
    """A catalogue's texts. It is only read, so that any thread may; it lives as long as somebody can ask it."""

    def translate(source: str, note: str, number: int | None) -> str:
        plural = -1 if number is None else _for_plural(number)
        return catalogue.translate("", source, note, plural) or english(source, note, number)

    return translate


def _for_plural(number: int) -> int:
    """A smaller number that has the same plural form."""
    return number if number < _MOST else _MOST + number % _MOST


def _locale(code: str) -> QLocale:
    """How a language writes numbers and dates: as the system does where that speaks it too."""
    locale, system = QLocale(_LOCALES.get(code, code)), QLocale.system()
    is_like_it = system.language() is locale.language() and system.zeroDigit() == locale.zeroDigit()
    return system if is_like_it else locale


def _take_qts_own_texts(application: QGuiApplication, locale: QLocale) -> None:
    """Those of its menus and dialogs; where Qt has none they stay English."""
    texts = QTranslator(application)
    if texts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(texts)
