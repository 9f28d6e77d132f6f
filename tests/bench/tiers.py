"""The bytes of each tier beside those of its source, and beside the codec's own floor: what it writes, held by nothing.

The floor of sound is the lesser of two: the packets of the tier itself, and those that libopus makes of the same
samples at the same bit rate when nothing else is asked of it. That of a film are the packets of its two streams.
"""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from learner_app.authoring.recordings import renditions
from learner_app.authoring.recordings.cache import RenditionCache
from learner_app.authoring.recordings.probe import probe
from learner_app.authoring.recordings.studio import Studio
from learner_app.authoring.recordings.transcoder import TranscoderFailed, find_transcoder, only_this_file
from tests.bench.results import CannotMeasure, Result

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from learner_app.authoring.recordings.renditions import Recipe

LENGTH_S = 60
GOAL = 1.05
AUDIO_KBIT = (16, 24)
# Stretches of a voice that rises and falls four times a second, over a quiet room; no recording of anybody.
_VOICE = "+".join(f"sin(2*PI*{n}*(130*t+4*sin(2*PI*0.7*t)))/{n}" for n in range(1, 16))
_SPOKEN = f"0.15*({_VOICE})*pow(abs(sin(2*PI*2*t)),1.5)*gt(sin(2*PI*0.23*t),-0.7)+0.01*(random(0)-0.5)"
_SOUND = ("-f", "lavfi", "-i", f"aevalsrc='{_SPOKEN}':s=48000:d={LENGTH_S}")
_PICTURE = ("-f", "lavfi", "-i", f"testsrc2=size=1280x720:rate=25:duration={LENGTH_S}")
_H264 = ("-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "128k")


def measure(scratch: Path) -> list[Result]:
    """A talk and a film of a minute, made into tiers as a build makes them."""
    transcoder = find_transcoder()
    if transcoder is None:
        raise CannotMeasure("there is no ffmpeg here")
    folder = scratch / "tiers"
    folder.mkdir(parents=True)
    studio = Studio(transcoder, RenditionCache(folder / "cache"))
    try:
        return _measured(folder, studio)
    except TranscoderFailed as failure:
        raise CannotMeasure(str(failure)) from failure


def _measured(folder: Path, studio: Studio) -> list[Result]:
    talk, film = folder / "talk.flac", folder / "film.mp4"
    _ffmpeg(*_SOUND, "-ac", "1", str(talk))
    _ffmpeg(*_PICTURE, *_SOUND, *_H264, str(film))
    results = []
    spoken = probe(talk, studio.transcoder)
    sound = studio.sound(spoken)
    for kbit in AUDIO_KBIT:
        recipe = renditions.audio_recipe(sound, kbit, LENGTH_S * 1000)
        made = studio.rendition(spoken, recipe)
        results += _told(f"audio tier, {kbit} kbit/s", made, talk, _floor_of_sound(talk, made, recipe, kbit, studio))
    seen = probe(film, studio.transcoder)
    if seen.video is None:
        raise CannotMeasure("the film has no picture")
    heard = studio.sound(seen)
    for recipe in (renditions.low_recipe(seen.video, heard), renditions.standard_recipe(seen.video, heard)):
        made = studio.rendition(seen, recipe)
        results += _told(f"{recipe.tier} tier", made, film, _packets(made, studio))
    return results


def _told(name: str, made: Path, source: Path, floor: Sequence[int]) -> list[Result]:
    size, whole = made.stat().st_size, source.stat().st_size
    kbit = size * 8 / LENGTH_S / 1000
    own, others = floor[0], ", ".join(f"{each:,}" for each in floor[1:])
    beside = f"{size:,} ÷ {own:,} bytes" + (f" (its own packets; plain libopus {others})" if others else "")
    return [
        Result(f"{name} ÷ source", size / whole, "×", None, f"{size:,} ÷ {whole:,} bytes; {kbit:.1f} kbit/s"),
        Result(f"{name} ÷ the codec's floor", size / min(floor), "×", GOAL, beside),
    ]


def _floor_of_sound(source: Path, made: Path, recipe: Recipe, kbit: int, studio: Studio) -> list[int]:
    """Of the tier, and of the plain encoder for the samples that the tier was made of."""
    plain = made.with_name(f"plain-{kbit}")
    filters = recipe.words[recipe.words.index("-af") + 1]
    coding = ("-ac", "1", "-c:a", "libopus", "-b:a", f"{kbit}k", "-f", "ogg")
    _ffmpeg("-i", str(source), "-map", "0:a:0", "-af", filters, *coding, str(plain))
    return [*_packets(made, studio), *_packets(plain, studio)]


def _packets(path: Path, studio: Studio) -> list[int]:
    """The bytes of all packets of all streams."""
    shown = ["-show_entries", "packet=size", "-of", "csv=p=0"]
    answer = studio.transcoder.question([*shown, *only_this_file(path)]).decode()
    return [sum(int(line.rstrip(",")) for line in answer.split())]


def _ffmpeg(*words: str) -> None:
    done = subprocess.run(
        ["ffmpeg", "-nostdin", "-v", "error", "-y", *words], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CannotMeasure(f"ffmpeg could not make it: {done.stderr.strip()[-300:]}")
