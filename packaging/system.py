"""System packages that the product and its tests stand on; Debian only, elsewhere it says what is missing."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class SetUpError(Exception):
    """Set-up cannot go on; the message says what to do next."""


@dataclass(frozen=True, slots=True)
class Need:
    """One Debian package and how to see that what it brings is already there.

    Attributes:
        package: Name of the Debian package.
        what: What a person on another system has to look for.
        is_present: Answers without installing anything.
    """

    package: str
    what: str
    is_present: Callable[[], bool]


def say(message: str) -> None:
    """Progress goes to standard error: standard output belongs to the command that was asked for."""
    print(message, file=sys.stderr, flush=True)


def _library(package: str, soname: str) -> Need:
    def is_loadable() -> bool:
        try:
            ctypes.CDLL(soname)
        except OSError:
            return False
        return True

    return Need(package, soname, is_loadable)


def _command(package: str, program: str) -> Need:
    return Need(package, f"the command {program}", lambda: shutil.which(program) is not None)


def _file(package: str, what: str, *patterns: str) -> Need:
    return Need(package, what, lambda: any(any(Path("/").glob(pattern)) for pattern in patterns))


# Checked one by one on a bare Debian 12. QtNetwork loads the Kerberos library, which Debian's own python3 only
# happens to bring along.
QT_LIBRARIES = (
    _library("libglib2.0-0", "libglib-2.0.so.0"),
    _library("libegl1", "libEGL.so.1"),
    _library("libgl1", "libGL.so.1"),
    _library("libxkbcommon0", "libxkbcommon.so.0"),
    _library("libfontconfig1", "libfontconfig.so.1"),
    _library("libdbus-1-3", "libdbus-1.so.3"),
    _library("libbrotli1", "libbrotlidec.so.1"),
    _library("libgssapi-krb5-2", "libgssapi_krb5.so.2"),
)
X11_LIBRARIES = (
    _library("libxcb-cursor0", "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", "libxcb-icccm.so.4"),
    _library("libxcb-keysyms1", "libxcb-keysyms.so.1"),
    _library("libxcb-shape0", "libxcb-shape.so.0"),
    _library("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
)
# What QtMultimedia and its own FFmpeg load; they play without any program of the system.
MEDIA_LIBRARIES = (
    _library("libpulse0", "libpulse.so.0"),
    _library("libxrandr2", "libXrandr.so.2"),
    _library("libdrm2", "libdrm.so.2"),
)
# A screen reader that says what it would say into a log, before a window that has the keyboard.
ORCA = (
    _command("orca", "orca"),
    _file("speech-dispatcher", "the configuration of speech-dispatcher", "etc/speech-dispatcher/speechd.conf"),
    _file("python3-speechd", "the Python module speechd", "usr/lib/python3/dist-packages/speechd"),
    _command("pulseaudio", "pulseaudio"),
    _command("openbox", "openbox"),
    _command("xdotool", "xdotool"),
    _command("libglib2.0-bin", "gsettings"),
)
# Reading aloud: the library that Qt links, and a voice.
SPEECH = (
    _library("libspeechd2", "libspeechd.so.2"),
    _command("speech-dispatcher", "speech-dispatcher"),
    _command("espeak-ng", "espeak-ng"),
)
# What authors make sound and video small with.
TRANSCODER = (_command("ffmpeg", "ffmpeg"),)
FONTS = (
    _file(
        "fonts-noto-core",
        "a font with Arabic letters, such as Noto Naskh Arabic",
        "usr/share/fonts/**/NotoNaskhArabic*",
        "usr/share/fonts/**/NotoSansArabic*",
    ),
)
TEST_SERVERS = (
    _command("dbus", "dbus-run-session"),
    _command("gnome-keyring", "gnome-keyring-daemon"),
    _file("postgresql", "a PostgreSQL server", "usr/lib/postgresql/*/bin/initdb"),
    # A screen, and what a screen reader stands on.
    _command("xvfb", "xvfb-run"),
    _command("xauth", "xauth"),
    _file("at-spi2-core", "the accessibility bus", "usr/libexec/at-spi-bus-launcher"),
    _file("gir1.2-atspi-2.0", "the description of AT-SPI", "usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
    _file("python3-gi", "PyGObject for the system's Python", "usr/lib/python3/dist-packages/gi/__init__.py"),
)
# Links with faults, as the kernel makes them; only root can use them.
LINK_TOOLS = (
    _command("iproute2", "tc"),
    _command("nftables", "nft"),
)


def is_debian() -> bool:
    """Debian and what descends from it: package names below are theirs."""
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def can_install() -> bool:
    """Whether packages may be installed without asking anybody."""
    return sys.platform == "linux" and is_debian() and os.geteuid() == 0


def missing(needs: Sequence[Need]) -> list[Need]:
    """Only Linux leaves these parts to the system; the wheels for Windows and macOS bring their own."""
    return [need for need in needs if not need.is_present()] if sys.platform == "linux" else []


def apt_command(packages: Sequence[str]) -> str:
    """The line a person may type who is allowed to install."""
    return f"apt-get install --no-install-recommends {' '.join(packages)}"


def advice(needs: Sequence[Need]) -> str:
    """What is missing and how to get it, for somebody who has to do it by hand."""
    if is_debian():
        return f"run as root: {apt_command([need.package for need in needs])}"
    return f"install from your system's packages: {', '.join(need.what for need in needs)}"


def ensure(needs: Sequence[Need], purpose: str, *, is_required: bool) -> bool:
    """Install what is missing where that is allowed; elsewhere say what to install.

    Args:
        needs: What has to be there.
        purpose: Ends the sentence "Missing for …".
        is_required: Whether to stop when something stays missing.

    Returns:
        True when everything is there.

    Raises:
        SetUpError: Something required is missing.
    """
    absent = missing(needs)
    if absent and can_install():
        apt_install([need.package for need in absent])
        absent = missing(absent)
    if not absent:
        return True
    message = f"Missing for {purpose}; {advice(absent)}"
    if is_required:
        raise SetUpError(message)
    say(message)
    return False


def apt_install(packages: Sequence[str]) -> bool:
    """Quietly install Debian packages; the log is shown only when it fails."""
    say(f"Installing system packages: {' '.join(packages)}")
    lock_wait = "DPkg::Lock::Timeout=120"
    commands = (
        ["apt-get", "-o", lock_wait, "-qq", "update"],
        ["apt-get", "-o", lock_wait, "-qq", "install", "-y", "--no-install-recommends", *packages],
    )
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in commands:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        # A stale list of packages often still serves; only a failed installation counts.
        if done.returncode != 0:
            say(f"{' '.join(command)} failed:\n{done.stdout.strip()}")
    return done.returncode == 0
