from __future__ import annotations

import pytest

from learner_app.authoring.svg import UnsafeDrawing, safe_svg

HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def svg(inside, attributes=""):
    return f"<svg {HEAD} {attributes}>{inside}</svg>".encode()


def test_a_drawing_that_stands_alone_is_taken():
    safe_svg(
        svg(
            '<defs><linearGradient id="g"/><g id="leaf"><path d="M0 0"/></g></defs><style>.a{fill:url(#g)}</style>'
            '<use xlink:href="#leaf"/><use href="#leaf"/><text fill="url(\'#g\')" style="font-size:3px">A &lt; B</text>'
        )
    )


def test_a_document_type_that_declares_nothing_is_taken_off():
    public = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'

    assert safe_svg(public + svg("<g/>")) == svg("<g/>")
    assert safe_svg(b"<!DOCTYPE svg>" + svg("<g/>")) == svg("<g/>")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (svg("<script>1</script>"), "<script>"),
        (svg("<SCRIPT/>"), "<script>"),
        (svg('<x:script xmlns:x="http://www.w3.org/2000/svg"/>'), "<script>"),
        (svg("<foreignObject/>"), "<foreignobject>"),
        (svg("", 'onload="x()"'), "handler onload"),
        (svg('<a href="https://example.org"/>'), "links to something outside"),
        (svg('<a xlink:href="javascript:x()"/>'), "links to something outside"),
        (svg('<image href="data:image/png;base64,AA"/>'), "links to something outside"),
        (svg('<image href="file:///etc/passwd"/>'), "links to something outside"),
        (svg('<rect style="fill:url(https://example.org/x)"/>'), "loads something"),
        (svg("<rect fill=\"URL( '//example.org/x')\"/>"), "loads something"),
        (svg("<style>@import 'x.css';</style>"), "loads something"),
        (svg("<style>a{b:ur\\6c (x)}</style>"), "loads something"),
        (svg("<style><![CDATA[a{b:url(x.png)}]]></style>"), "loads something"),
        (svg('<set attributeName="xlink:href" to="x"/>'), "changes its links"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("&a;"), "DOCTYPE"),
        (b'<?xml version="1.0"?><?xml-stylesheet href="x.css"?>' + svg(""), "processing instructions"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#c"/></g>'), "repeats parts"),
        (svg('<use id="a" href="#a"/>'), "repeats parts"),
        (svg("<g/>" * 20_001), "20,000 parts"),
        (svg("x" * 600_000), "512 KB"),
        (b'<?xml version="1.0" encoding="cp037"?>' + svg(""), "not in UTF-8"),
        (b'<?xml version="1.0" encoding="utf-7"?>' + svg("+ADw-script/+AD4-"), "not in UTF-8"),
        (svg("").decode().encode("utf-16"), "not in UTF-8"),
        (svg("").decode().encode("utf-16-le"), "not in UTF-8"),
        (svg("\0"), "not in UTF-8"),
        (b"<html><svg/></html>", "not an SVG"),
        (b"<svg", "not well-formed"),
        (b"", "not well-formed"),
        (svg("<unclosed>"), "not well-formed"),
    ],
)
def test_a_drawing_that_runs_loads_or_grows_is_not(data, reason):
    with pytest.raises(UnsafeDrawing) as caught:
        safe_svg(data)

    assert reason in str(caught.value)
