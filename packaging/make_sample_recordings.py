"""Make the recordings of the sample course again: voices by espeak-ng, pictures drawn here, put together by ffmpeg.

Run it in the checkout's environment. Captions are written from the lengths of what was spoken, so that they always fit.
"""

from __future__ import annotations

import subprocess
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

import environment
from PIL import Image, ImageDraw, ImageFont

from learner_app.formats.captions import Captions, Cue, write_webvtt

FOLDER = environment.ROOT / "resources" / "courses" / "radio-check" / "recordings"
VOICES = {
    "Base": ("en-gb+f2", "القاعدة"),
    "Car Two": ("en-us+m3", "السيارة الثانية"),
    "Trainer": ("en-gb+f2", "المدرّبة"),
}
"""By speaker: espeak-ng's voice, and the name in Arabic."""
WORDS_A_MINUTE, RATE = "125", 22_050
LEAD_MS, SHORTEST_MS, SPARE_MS = 600, 2_100, 350
WIDTH, HEIGHT, FRAMES_A_SECOND = 424, 240, 10
MADE_BY = "Spoken by a speech synthesiser (eSpeak NG)"
FONT = "DejaVuSans-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Line:
    """What one speaker says in one cue."""

    speaker: str
    english: str
    arabic: str


CALL = (
    (
        "Listen first",
        Line(
            "Base", "All stations, this is Base.\nThe channel is free.", "إلى جميع المحطات، هنا القاعدة.\nالقناة خالية."
        ),
    ),
    (
        "The call",
        Line(
            "Car Two",
            "Base, this is Car Two.\nI have a message. Over.",
            "القاعدة، هنا السيارة الثانية.\nلديّ رسالة. حوّل.",
        ),
    ),
    (
        "",
        Line(
            "Base",
            "Car Two, this is Base.\nSend your message. Over.",
            "السيارة الثانية، هنا القاعدة.\nأرسلي رسالتك. حوّل.",
        ),
    ),
    ("The message", Line("Car Two", "We are at the bridge,\nnorth of the river.", "نحن عند الجسر،\nشمال النهر.")),
    ("", Line("Car Two", "Water stands on the road.\nNobody is hurt. Over.", "الماء يغطي الطريق.\nلم يُصب أحد. حوّل.")),
    (
        "The read-back",
        Line(
            "Base",
            "I read back. You are at the bridge,\nnorth of the river.",
            "أعيد الرسالة. أنتم عند الجسر،\nشمال النهر.",
        ),
    ),
    (
        "",
        Line(
            "Base",
            "Water stands on the road, and\nnobody is hurt. Is that correct? Over.",
            "الماء يغطي الطريق، ولم يُصب أحد.\nهل هذا صحيح؟ حوّل.",
        ),
    ),
    ("", Line("Car Two", "Correct. We turn back\nand take the hill road.", "صحيح. نعود\nونسلك طريق التل.")),
    ("", Line("Car Two", "We call you again\nin thirty minutes. Over.", "نتصل بكم مرة أخرى\nبعد ثلاثين دقيقة. حوّل.")),
    (
        "",
        Line(
            "Base",
            "You take the hill road, and call\nin thirty minutes. Over.",
            "تسلكون طريق التل، وتتصلون\nبعد ثلاثين دقيقة. حوّل.",
        ),
    ),
    ("The close", Line("Car Two", "Correct. Car Two, out.", "صحيح. السيارة الثانية، انتهى.")),
)
SPELL = (
    Line(
        "Trainer",
        "Spell what must not be misheard,\nsuch as a number plate.",
        "تهجَّ ما لا يجوز أن يُساء سماعه،\nمثل لوحة السيارة.",
    ),
    Line("Trainer", "K, four, T. On a bad line\nthat may be anything.", "ك، أربعة، ت. على خط رديء\nقد يُفهم أي شيء."),
    Line("Trainer", "So say: Kilo. Four. Tango.", "لذلك قل: كيلو. أربعة. تانغو."),
    Line("Trainer", "Then wait until\nit is read back to you.", "ثم انتظر حتى\nيُعاد عليك ما قلت."),
)
SHOWN = (
    ("A number plate with three signs: K, 4 and T.", "لوحة سيارة عليها ثلاث علامات: K و4 وT."),
    ("The signs grow pale, as if they were hard to hear.", "تبهت العلامات، كأن سماعها صعب."),
    ("Below the signs stand their words: Kilo, Four, Tango.", "تحت العلامات كلماتها: Kilo وFour وTango."),
    ("All of it is framed in green, with the word: Correct.", "إطار أخضر حول كل شيء، ومعه كلمة: Correct."),
)


def main() -> None:
    """Write every file anew."""
    with tempfile.TemporaryDirectory() as scratch:
        _make_call(Path(scratch))
        _make_film(Path(scratch))


def _make_call(scratch: Path) -> None:
    lines = [line for _, line in CALL]
    sound, starts, length_ms = _speak(lines, scratch)
    _write_captions("call", lines, starts, length_ms)
    begins = [(title, start) for (title, _), start in zip(CALL, starts, strict=True) if title]
    ends = [*(start for _, start in begins[1:]), length_ms]
    chapters = [Cue(start, end, title) for (title, start), end in zip(begins, ends, strict=True)]
    _write("call.chapters.vtt", [Cue(0, chapters[0].end_ms, chapters[0].text), *chapters[1:]])
    _encode_sound(sound, "call.opus")


def _make_film(scratch: Path) -> None:
    sound, starts, length_ms = _speak(SPELL, scratch)
    _write_captions("spell", SPELL, starts, length_ms)
    ends = [*starts[1:], length_ms]
    for number, language in enumerate(("en", "ar")):
        shown = [Cue(at, end, words[number]) for words, at, end in zip(SHOWN, [0, *starts[1:]], ends, strict=True)]
        _write(f"spell.descriptions.{language}.vtt", shown)
    _encode_sound(sound, "spell.opus")
    listing = scratch / "pictures.txt"
    entries = []
    for number, (at, end) in enumerate(zip([0, *starts[1:]], ends, strict=True)):
        picture = scratch / f"{number}.png"
        _draw(number).save(picture)
        entries.append(f"file '{picture}'\nduration {(end - at) / 1000}\n")
    listing.write_text("".join([*entries, entries[-1].split("duration", 1)[0]]), encoding="utf-8")
    coding = ("-r", str(FRAMES_A_SECOND), "-c:v", "libx264", "-preset", "veryslow", "-tune", "stillimage", "-crf", "28")
    sounding = ("-c:a", "aac", "-ac", "1", "-b:a", "32k", "-movflags", "+faststart", "-t", str(length_ms / 1000))
    pictures = ("-f", "concat", "-safe", "0", "-i", str(listing))
    _ffmpeg(*pictures, "-i", str(sound), *coding, "-pix_fmt", "yuv420p", *sounding, str(FOLDER / "spell.mp4"))


def _speak(lines: tuple[Line, ...] | list[Line], scratch: Path) -> tuple[Path, list[int], int]:
    """One sound of all lines; gives where each begins, and the length of all, in milliseconds."""
    samples = bytearray(_silence(LEAD_MS))
    starts = []
    for number, line in enumerate(lines):
        piece = scratch / f"{number}.wav"
        words = " ".join(line.english.split())
        subprocess.run(
            ["espeak-ng", "-v", VOICES[line.speaker][0], "-s", WORDS_A_MINUTE, "-w", str(piece), words], check=True
        )
        with wave.open(str(piece), "rb") as file:
            spoken = file.readframes(file.getnframes())
        starts.append(_length_ms(samples))
        needed_ms = max(SHORTEST_MS, len(words.split()) * 60_000 // 155)
        samples += spoken + _silence(max(SPARE_MS, needed_ms - _length_ms(spoken)))
    path = scratch / "all.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        file.writeframes(bytes(samples))
    return path, starts, _length_ms(samples)


def _silence(ms: int) -> bytes:
    return bytes(2 * (RATE * ms // 1000))


def _length_ms(samples: bytes | bytearray) -> int:
    return len(samples) * 1000 // (2 * RATE)


def _write_captions(name: str, lines: tuple[Line, ...] | list[Line], starts: list[int], length_ms: int) -> None:
    times = list(zip(lines, starts, [*starts[1:], length_ms], strict=True))
    _write(f"{name}.en.vtt", [Cue(at, end, line.english, line.speaker) for line, at, end in times])
    _write(f"{name}.ar.vtt", [Cue(at, end, line.arabic, VOICES[line.speaker][1]) for line, at, end in times])


def _write(name: str, cues: list[Cue]) -> None:
    (FOLDER / name).write_bytes(write_webvtt(Captions(tuple(cues), notes=(MADE_BY,))))


def _encode_sound(sound: Path, name: str) -> None:
    coding = ("-ac", "1", "-c:a", "libopus", "-application", "voip", "-b:a", "16k", "-frame_duration", "60")
    _ffmpeg("-i", str(sound), *coding, "-page_duration", "5000000", "-f", "ogg", str(FOLDER / name))


def _draw(number: int) -> Image.Image:
    """The plate, pale, with its words, or approved."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "#16324f")
    pen = ImageDraw.Draw(picture)
    frame = "#7bd88f" if number == 3 else "#ffffff"
    pen.rounded_rectangle((32, 40, WIDTH - 32, 140), 12, outline=frame, width=6)
    colour = "#5c7893" if number == 1 else "#ffffff"
    for at, sign, word in zip((96, 212, 328), "K4T", ("Kilo", "Four", "Tango"), strict=True):
        pen.text((at, 90), sign, colour, ImageFont.truetype(FONT, 68), anchor="mm")
        if number >= 2:
            pen.text((at, 168), word, "#ffd479", ImageFont.truetype(FONT, 24), anchor="mm")
    if number == 3:
        pen.text((WIDTH // 2, 208), "Correct", frame, ImageFont.truetype(FONT, 24), anchor="mm")
    return picture


def _ffmpeg(*words: str) -> None:
    exact = ("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact")
    subprocess.run(["ffmpeg", "-nostdin", "-v", "error", "-y", *words[:-1], *exact, words[-1]], check=True)


if __name__ == "__main__":
    main()
