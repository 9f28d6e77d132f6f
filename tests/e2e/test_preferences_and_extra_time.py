"""What one person needs, over a real hub: the same preferences everywhere, and the time they were given."""

from __future__ import annotations

from learner_app.domain.errors import Cause
from learner_app.domain.ids import QuestionId, UnitId
from learner_app.domain.preferences import CaptionColour, Preferences, ThemeChoice
from learner_app.services.preferences import preferences_at_start
from tests.fakes.course import COURSE, RIGHT, built

FINAL = UnitId("final")


def test_ta21_two_devices_of_a_person_have_the_same_preferences_and_nobody_else_has(field) -> None:
    field.add_person("noor")
    field.add_person("omar")
    first, second, others = (
        field.device("noor-1", "noor"),
        field.device("noor-2", "noor"),
        field.device("omar-1", "omar"),
    )

    first.preferences.change(text_percent=200, theme="dark")
    second.preferences.change(caption_colour="yellow")
    assert first.sync.run().failure is None
    assert second.sync.run().failure is None
    second.preferences.change(theme="high-contrast")
    for session in (second, first, others):
        assert session.sync.run().failure is None

    both = Preferences(theme=ThemeChoice.HIGH_CONTRAST, text_percent=200, caption_colour=CaptionColour.YELLOW)
    assert first.preferences.get() == second.preferences.get() == both
    assert preferences_at_start(field.folder / "noor-1") == both, "the next start shows them in its first paint"
    assert others.preferences.get() == Preferences()
    assert first.preferences.unsent() == second.preferences.unsent() == {}

    third = field.device("noor-3", "noor")
    assert third.preferences.get() == both


def test_ta21_what_was_chosen_before_the_first_sign_in_reaches_the_other_device(field) -> None:
    field.add_person("lena")
    fresh = field.open(field.folder / "lena-1")
    fresh.preferences.change(reader_percent=400, captions=False)
    fresh.close()

    field.device("lena-1", "lena")

    assert field.device("lena-2", "lena").preferences.get() == Preferences(reader_percent=400, captions=False)


def test_a_hub_put_back_to_before_hears_it_again(field) -> None:
    field.add_person("kofi")
    session = field.device("kofi-1", "kofi")
    session.preferences.change(speed_percent=150)
    session.sync.run()
    assert session.preferences.unsent() == {}

    session.preferences.forget_told()
    assert session.preferences.unsent()
    session.sync.run()
    other = field.device("kofi-2", "kofi")

    assert other.preferences.get().speed_percent == 150


def test_ta14_extra_time_given_on_the_hub_holds_offline_and_accuses_nobody(field) -> None:
    field.add_person("pia")
    field.add_person("quentin")
    field.publish(built("2", time_limit_s=1200))
    field.hub.run("accommodate", "pia", "--time", "1.5")
    session, other = field.device("pia-1", "pia"), field.device("quentin-1", "quentin")
    field.hub.stop()

    assert session.sync.run().status.blocked_because is Cause.HUB_UNREACHABLE
    intro = session.quizzes.intro(COURSE, FINAL)
    assert (intro.time_limit_s, other.quizzes.intro(COURSE, FINAL).time_limit_s) == (1800, 1200)
    assert "30 minutes, with your extra time" in intro.conditions
    attempt = session.quizzes.begin(COURSE, FINAL)
    assert attempt.timing is not None
    assert attempt.timing.limit_ms == 1_800_000
    for question, value in RIGHT.items():
        session.quizzes.answer(attempt.attempt, QuestionId(question), value)
    session.quizzes.submit(attempt.attempt)
    field.hub.start()

    assert session.sync.run().new_marks == 1
    made = session.library.course(COURSE).progress.units[FINAL].attempts[-1]
    assert (made.passed, made.flags) == (True, ())
    assert field.hub.run("verify")["ok"] is True
