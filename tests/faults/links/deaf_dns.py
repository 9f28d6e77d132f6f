"""A name server that hears every question and answers none: `python -m tests.faults.links.deaf_dns`.

It says how many questions came so far for every line of standard input, and ends with it. It is to be run in a room of
its own, where port 53 of the loopback is free.
"""

from __future__ import annotations

import select
import socket
import sys

_LARGEST = 4_096


def main() -> None:
    """Listen until standard input ends."""
    questions = 0
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server:
        server.bind(("127.0.0.1", 53))
        _say("ready")
        while True:
            for ready in select.select([server, sys.stdin], [], [])[0]:
                if ready is server:
                    server.recv(_LARGEST)
                    questions += 1
                elif sys.stdin.readline():
                    _say(str(questions))
                else:
                    return


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
