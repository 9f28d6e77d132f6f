"""Answers that somebody else gives in the hub's place, byte for byte."""

from __future__ import annotations


def reply(status: int, body: bytes = b"", media_type: str = "text/html; charset=utf-8", **headers: str) -> bytes:
    """One HTTP answer; the names of headers are written with `_` for `-`."""
    every = {"Content-Type": media_type, "Content-Length": str(len(body)), "Connection": "close"}
    every |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = "".join(f"{name}: {value}\r\n" for name, value in every.items())
    return f"HTTP/1.1 {status} Answer\r\n{lines}\r\n".encode() + body


def redirect(status: int) -> bytes:
    """On to a page where one signs in to the network."""
    return reply(
        status, b"<a href='http://portal.invalid/sign-in'>Sign in</a>", Location="http://portal.invalid/sign-in"
    )


CAPTIVE_PORTAL = reply(200, b"<html><title>Free WiFi</title>Please accept our terms to go on.</html>")
NETWORK_SIGN_IN = reply(511, b"<html>Sign in to this network</html>")
FILTER_PAGE = reply(403, b"<html><h1>Blocked</h1>This site is not on your organisation's list.</html>")
PROXY_ASKS = reply(407, b"<html>Who are you?</html>", Proxy_Authenticate='Basic realm="The company"')
BAD_GATEWAY = reply(502, b"<html>502 Bad Gateway</html>")
"""What a reverse proxy says for a hub that is down."""
GATEWAY_TIMEOUT = reply(504, b"<html>504 Gateway Timeout</html>")


def busy(retry_after_s: int, status: int = 429) -> bytes:
    """A hub that asks to wait."""
    return reply(
        status, b'{"error": "The hub is busy.", "next": ""}', "application/json", Retry_After=str(retry_after_s)
    )
