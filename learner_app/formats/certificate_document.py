"""A certificate for people, as a page to print or send and as plain text: what is signed, and where to check it.

The page stands alone: nothing is loaded, nothing runs.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.certificates import Certificate

_STYLE = """
:root { color-scheme: light; }
@page { size: A4 landscape; margin: 0; }
* { box-sizing: border-box; }
body { min-height: 100vh; margin: 0; padding: 3vmin; display: grid; place-items: center; background: #eef1f5;
  color: #1b2330; font: 1.05rem/1.5 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere; }
main { width: 100%; max-width: 62rem; padding: 4.5rem 4rem 3rem; text-align: center; background: #fff;
  border: 1px solid #1d5fa8; outline: 6px double #1d5fa8; outline-offset: -22px; print-color-adjust: exact; }
h1 { margin: 0 0 2rem; color: #1d5fa8; font-size: 1.1rem; font-weight: 400; letter-spacing: .4em; text-indent: .4em;
  text-transform: uppercase; }
p { margin: .35rem 0; }
.quiet { color: #545f70; }
.name { margin: .5rem 0 1rem; font-size: 2.9rem; line-height: 1.2; }
.course { margin: .5rem 0; font-size: 1.75rem; line-height: 1.3; font-weight: 700; }
dl { display: flex; flex-wrap: wrap; gap: 1rem 3.5rem; justify-content: center; margin: 2.25rem 0; }
dt { color: #545f70; font-size: .9rem; }
dd { margin: 0; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
footer { padding-top: 1.25rem; border-top: 1px solid #d5dae2; font: .95rem/1.6 system-ui, sans-serif; }
.code { font: 600 1.2rem/1.6 ui-monospace, "DejaVu Sans Mono", monospace; letter-spacing: .06em; }
a { color: #1d5fa8; }
@media (max-width: 40rem) { main { padding: 3.5rem 2.25rem 2.5rem; } .name { font-size: 2rem; } }
@media print { body { padding: 10mm; background: none; } main { min-height: 188mm; max-width: none; } }
"""
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Certificate {code}: {title}</title>
<style>{style}</style>
</head>
<body>
<main>
<h1>Certificate</h1>
<p class="quiet">This certifies that</p>
<p class="name"><bdi>{name}</bdi></p>
<p class="quiet">has completed and passed</p>
<p class="course" lang="{language}" dir="auto">{title}</p>
<dl>
<div><dt>Completed</dt><dd><time datetime="{iso_day}">{day}</time></dd></div>
<div><dt>Score</dt><dd>{score}</dd></div>
<div><dt>Version</dt><dd>{version}</dd></div>
</dl>
<footer>
<p class="code">{code}</p>
<p>Whether it is valid is said at <a href="{address}">{address}</a></p>
<p class="quiet">Signed by the learning hub with the key {hub}</p>
</footer>
</main>
</body>
</html>
"""


def as_html(certificate: Certificate, address: str) -> str:
    """One page in landscape; `address` is where the hub says whether it is valid."""
    texts = {name: escape(text) for name, text in _texts(certificate, address).items()}
    return _PAGE.format(style=_STYLE, **texts)


def as_text(certificate: Certificate, address: str) -> str:
    """The same as plain text."""
    texts = _texts(certificate, address)
    return "\n".join(
        (
            "CERTIFICATE",
            "",
            f"{texts['name']} has completed and passed",
            texts["title"],
            "",
            f"Completed  {texts['day']}",
            f"Score      {texts['score']}",
            f"Version    {texts['version']}",
            f"Code       {texts['code']}",
            "",
            "Whether it is valid is said at",
            address,
            "",
            f"Signed by the learning hub with the key {texts['hub']}",
            "",
        )
    )


def _texts(certificate: Certificate, address: str) -> dict[str, str]:
    on = certificate.completed_on
    return {
        "code": certificate.code,
        "name": certificate.display_name or certificate.person,
        "title": certificate.title,
        "language": certificate.language,
        "version": certificate.version,
        "iso_day": on.isoformat(),
        "day": f"{on.day} {on:%B %Y}",
        "score": f"{certificate.score:.0%}",
        "address": address,
        "hub": certificate.hub,
    }
