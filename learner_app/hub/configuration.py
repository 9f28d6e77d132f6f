"""Django configured from a data folder: no settings file, no environment but DATABASE_URL."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.hub.folder import HubFolder

SESSION_S = 8 * 3600
"""A working day; a session also ends with the browser."""
MAX_BODY_BYTES = 16 * 1024 * 1024
"""One exchange, compressed: some hundred thousand records."""

CONNECTION_S = 600
"""How long a thread keeps its connection: to open one takes longer than most of what is done with it."""
SQLITE_OPTIONS = {
    "timeout": 30,
    # A transaction that reads first and writes later would fail under a second writer instead of waiting for it.
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def configure(folder: HubFolder, *, is_behind_tls: bool = False) -> None:
    """Set Django up for this folder; a second call in one process moves it to another folder.

    Args:
        folder: Of this hub.
        is_behind_tls: Browsers reach the hub by HTTPS alone, so cookies need never travel otherwise.
    """
    import django
    from django.conf import settings
    from django.db import connections

    if not settings.configured:
        settings.configure(**_settings(folder, is_behind_tls=is_behind_tls))
        django.setup()
        return
    chosen = connections.configure_settings({"default": database(folder)})["default"]
    connections.close_all()
    settings.HUB_FOLDER = folder
    settings.SECRET_KEY = folder.secret_key()
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = is_behind_tls
    connections.settings["default"].clear()
    connections.settings["default"].update(chosen)
    if hasattr(connections["default"], "connection"):
        del connections["default"]


def prepare(folder: HubFolder, *, is_behind_tls: bool = False) -> None:
    """Configure Django and bring the database to the newest shape.

    Raises:
        ExpectedFailure: The database cannot be opened.
    """
    configure(folder, is_behind_tls=is_behind_tls)
    from django.core.management import call_command

    from learner_app.hub.ledger import open_epoch

    with database_failures():
        call_command("migrate", verbosity=0, interactive=False)
        open_epoch(folder)


def settle_database() -> None:
    """Put what SQLite keeps beside its file into it: whoever copies a stopped hub may forget the others."""
    from django.db import connection

    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@contextmanager
def database_failures() -> Iterator[None]:
    """Raise what goes wrong with the database itself (away, damaged, full) as `ExpectedFailure` of Kind.STORAGE.

    Django must be configured.
    """
    from django.db import DatabaseError, DataError, IntegrityError, NotSupportedError, ProgrammingError

    try:
        yield
    except (DataError, IntegrityError, NotSupportedError, ProgrammingError):  # our own mistakes
        raise
    except DatabaseError as error:
        raise ExpectedFailure(
            Kind.STORAGE,
            f"The hub's database cannot be used: {error}.",
            "Check DATABASE_URL, the data folder and its disk; put a damaged database back from the backup of the hub.",
        ) from error


def database(folder: HubFolder) -> dict[str, object]:
    """The one database: what DATABASE_URL names, else SQLite in the folder.

    Raises:
        ExpectedFailure: DATABASE_URL is of another kind.
    """
    address = os.environ.get("DATABASE_URL", "")
    if not address:
        folder.database.touch(mode=0o600)  # SQLite gives its other files the same permissions
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": str(folder.database),
            "OPTIONS": SQLITE_OPTIONS,
            "CONN_MAX_AGE": CONNECTION_S,
        }
    parts = urlsplit(address)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ExpectedFailure(
            Kind.WRONG_USE,
            f"DATABASE_URL begins with {parts.scheme}://, which the hub does not know.",
            "Give postgresql://USER:PASSWORD@HOST:PORT/NAME, or leave it out for SQLite.",
        )
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or "",
        "PORT": str(parts.port or ""),
        "OPTIONS": dict(parse_qsl(parts.query)),
        "CONN_HEALTH_CHECKS": True,
        "CONN_MAX_AGE": CONNECTION_S,
    }


def _settings(folder: HubFolder, *, is_behind_tls: bool) -> dict[str, object]:
    return {
        "HUB_FOLDER": folder,
        "DATABASES": {"default": database(folder)},
        "SECRET_KEY": folder.secret_key(),
        "ALLOWED_HOSTS": ["*"],  # no address is built from the Host header
        "INSTALLED_APPS": [
            "learner_app.hub.apps.HubConfig",
            "django.contrib.admin",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
        ],
        "MIDDLEWARE": [
            "learner_app.hub.pages.page_headers.page_headers",
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
        ],
        "ROOT_URLCONF": "learner_app.hub.addresses",
        "TEMPLATES": [
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        "AUTH_USER_MODEL": "hub.Person",
        "PASSWORD_HASHERS": [
            "django.contrib.auth.hashers.Argon2PasswordHasher",
            "django.contrib.auth.hashers.PBKDF2PasswordHasher",
        ],
        "LOGIN_URL": "/sign-in/",
        "SESSION_COOKIE_AGE": SESSION_S,
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SECURE": is_behind_tls,
        "CSRF_COOKIE_SECURE": is_behind_tls,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "CSRF_COOKIE_SAMESITE": "Lax",
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "DATA_UPLOAD_MAX_MEMORY_SIZE": MAX_BODY_BYTES,
        "STATIC_URL": "/static/",
        "USE_TZ": True,
        "TIME_ZONE": "UTC",
        "LOGGING_CONFIG": None,
        "APPEND_SLASH": True,
        "DEBUG": False,
    }
