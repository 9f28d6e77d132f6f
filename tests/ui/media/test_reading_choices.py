"""What a person chose for transcripts holds wherever a transcript is shown, and is kept whole."""

from __future__ import annotations

import pytest

from learner_app.domain.preferences import Preferences, ReaderColours, ReaderFont
from learner_app.ui.media.reading_choices import choices_of, preferences_of


@pytest.mark.parametrize("colours", ReaderColours)
@pytest.mark.parametrize("font", ReaderFont)
def test_whatever_is_chosen_of_a_transcript_comes_back(font: ReaderFont, colours: ReaderColours) -> None:
    wanted = Preferences(
        auto_scroll=False,
        transcript_times=False,
        reader_font=font,
        reader_colours=colours,
        reader_percent=250,
        reader_spacing_percent=180,
        reader_width=55,
    )
    kept = preferences_of(choices_of(wanted))
    assert kept == {name: getattr(wanted, name) for name in kept}
    assert {"transcript_times", "reader_font", "reader_colours"} <= kept.keys()
    assert choices_of(Preferences(**kept)) == choices_of(wanted)  # type: ignore[arg-type]  # names and values of fields
