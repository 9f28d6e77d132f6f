"""How long to wait before the next try, so that a dead link costs little and a thousand clients do not come at once."""

from __future__ import annotations

FIRST_S = 5.0
LONGEST_S = 900.0
"""A quarter of an hour; both are choices. Whoever hears that the network is back does not wait at all."""
_SPREAD = 0.5
LONGEST_ASKED_S = LONGEST_S / (1 + _SPREAD)
"""The most that a server should ask for: spread, it is within the longest wait. Beyond, all would come at its end."""


def delay_s(failures: int, chance: float, retry_after_s: float | None = None) -> float:
    """Seconds to wait after so many failures in a row, at least one.

    Full jitter over an exponentially growing range: anywhere between nothing and the whole of it, which empties a queue
    of many clients fastest. What a server asked for is never undercut, and is spread so that not all it told the same
    come back in the same second.
    Source: M. Brooker, "Exponential Backoff And Jitter" (2015).

    Args:
        failures: 1 after the first.
        chance: From 0 up to 1, drawn by the caller.
        retry_after_s: What the server asked for (RFC 9110, section 10.2.3); None where it asked for nothing.
    """
    if retry_after_s is not None:
        return retry_after_s + _SPREAD * chance * max(retry_after_s, FIRST_S)
    doublings = min(max(failures, 1) - 1, 30)
    return chance * min(LONGEST_S, FIRST_S * (1 << doublings))


def spread_s(interval_s: float, chance: float) -> float:
    """A regular interval with a tenth more or less, so that clients which began together drift apart."""
    return interval_s * (0.9 + 0.2 * chance)
