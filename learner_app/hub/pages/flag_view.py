"""What the page of flagged and refused records shows, and every value in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator

from learner_app.domain.flags import KINDS, flag_words
from learner_app.domain.records import CONFLICT_POLICIES
from learner_app.hub.flags import REFUSED, FoundFlags
from learner_app.hub.ledger import now_ms
from learner_app.hub.moments import time_words
from learner_app.hub.pages.report_view import courses_by_title
from learner_app.hub.pages.table_view import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.hub.flags import FlagRow

ROWS_A_PAGE = 50
NOT_TAKEN_IN = "It was not taken in. It is kept here and on its device, with the reason."


def flags_context(query: Mapping[str, object], page: str) -> dict[str, object]:
    """What the template needs; `page` is the one asked for, from 1, and nonsense gives the first."""
    table = Table(
        path="/flags/",
        fields=("person", "course"),
        choice="kind",
        choices=tuple(dict.fromkeys([REFUSED, *KINDS, *FoundFlags().counts])),
        always=(REFUSED,),
    )
    asked = table.asked(query)
    person, course = asked.words["person"], asked.words["course"]
    found = FoundFlags(person, course, asked.choice)
    shown = Paginator(range(found.total), ROWS_A_PAGE).get_page(page)
    courses = courses_by_title()
    titles = dict(courses)
    return {
        **asked.context(found.counts, shown, {"course": titles.get(course, course)}),
        "title": "Flagged",
        "as_of": time_words(now_ms()),
        "rows": [_line(row, titles) for row in found.rows(max(shown.start_index() - 1, 0), shown.end_index())],
        "courses": courses,
        "rules": [(kind.value, rule.meaning) for kind, rule in CONFLICT_POLICIES.items()],
    }


def _line(row: FlagRow, titles: Mapping[str, str]) -> dict[str, object]:
    is_refused = row.kind == REFUSED
    words = NOT_TAKEN_IN if is_refused else flag_words(row.kind)
    return {
        "row": row,
        "is_refused": is_refused,
        "words": words,
        "detail": "" if row.detail.casefold() in words.casefold() else row.detail,
        "course": titles.get(row.course, row.course),
        "at": time_words(row.at_ms),
        "done": time_words(row.done_ms),
        "link": f"/admin/hub/{'refusal' if is_refused else 'record'}/{row.key}/change/",
    }
