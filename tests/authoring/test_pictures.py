from __future__ import annotations

import io
import random
import struct
import sys
import zlib

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from learner_app.authoring.blobs import BlobCollection
from learner_app.authoring.pictures import Pictures, UnusablePicture, render
from learner_app.domain.course import Tier


def photo(width, height, kind="PNG", **options):
    picture = Image.frombytes("RGB", (width, height), random.Random(5).randbytes(width * height * 3))
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def opened(data):
    return Image.open(io.BytesIO(data))


@pytest.fixture
def blobs():
    return BlobCollection()


def test_a_large_picture_becomes_narrow_and_keeps_its_original(tmp_path, blobs):
    path = tmp_path / "big.png"
    path.write_bytes(photo(1600, 400))
    pictures = Pictures(blobs)

    small = pictures.take(path)

    info, original = blobs.infos[small], blobs.infos[pictures.originals[small]]
    assert (info.tier, info.media_type) == (Tier.TEXT, "image/webp")
    assert (original.tier, original.media_type) == (Tier.STANDARD, "image/png")
    content = blobs.contents[small]
    assert isinstance(content, bytes)
    assert opened(content).size == (960, 240)
    assert blobs.contents[pictures.originals[small]] == path


def test_a_picture_that_is_small_already_stays_as_it_is():
    data = photo(2, 2, "WEBP", quality=1)

    rendition = render(data, ".webp")

    assert (rendition.data, rendition.original_type) == (data, None)


def test_a_picture_is_turned_upright_and_loses_what_the_camera_wrote():
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    exif[0x010F] = "Camera of Ada"
    data = photo(400, 200, "JPEG", quality=95, exif=exif)

    rendition = render(data, ".jpg")

    assert opened(rendition.data).size == (200, 400)
    assert b"Camera of Ada" in data
    assert b"Camera of Ada" not in rendition.data


def test_of_a_moving_picture_the_first_frame_is_kept():
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "blue")]
    target = io.BytesIO()
    frames[0].save(target, "GIF", save_all=True, append_images=frames[1:])

    rendition = render(target.getvalue(), ".gif")

    still = opened(rendition.data)
    red, _, blue = still.convert("RGB").getpixel((5, 5))
    assert getattr(still, "n_frames", 1) == 1
    assert red > 200 > 60 > blue
    assert rendition.original_type == "image/gif"


def test_transparency_stays():
    picture = Image.new("RGBA", (1000, 1000), (0, 0, 0, 0))
    target = io.BytesIO()
    picture.save(target, "BMP")
    picture.convert("P").save(target := io.BytesIO(), "PNG", transparency=0)

    rendition = render(target.getvalue(), ".png")

    assert opened(rendition.data).mode in {"RGBA", "P"}


def test_a_png_with_a_document_hidden_in_it_is_taken():
    notes = PngInfo()
    notes.add_text("drawing", "x" * 3_000_000, zip=True)
    target = io.BytesIO()
    Image.new("RGB", (1000, 10)).save(target, "PNG", pnginfo=notes)

    rendition = render(target.getvalue(), ".png")

    assert opened(rendition.data).size[1] == 10


def test_the_same_picture_gives_the_same_bytes():
    data = photo(1200, 90)

    assert render(data, ".png") == render(data, ".png")


def png_header(width, height):
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 10)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(("width", "height"), [(8_000, 8_000), (12_000, 12_000), (60_000, 60_000)])
@pytest.mark.parametrize("is_check_only", [True, False])
def test_a_picture_that_would_fill_the_memory_is_refused_by_its_header(width, height, is_check_only):
    with pytest.raises(UnusablePicture, match="50 million pixels"):
        render(png_header(width, height), ".png", is_check_only=is_check_only)


@pytest.mark.parametrize("is_check_only", [True, False])
@pytest.mark.parametrize(
    "data",
    [b"", b"no picture", png_header(10, 10), photo(50, 50)[:200], photo(90, 90, "JPEG")[:900], b"%!PS-Adobe-3.0\n"],
)
def test_what_is_no_whole_picture_is_refused(data, is_check_only):
    with pytest.raises(UnusablePicture, match="damaged or of an unknown kind"):
        render(data, ".png", is_check_only=is_check_only)


def test_a_drawing_is_kept_or_refused_by_its_content_not_its_name():
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"/>'

    assert render(drawing, ".png").media_type == "image/svg+xml"
    with pytest.raises(UnusablePicture, match="holds <script>"):
        render(drawing.replace(b"/>", b"><script/></svg>"), ".svg")


def test_a_picture_shown_twice_is_made_once_and_refused_twice(tmp_path, blobs, monkeypatch):
    good, bad = tmp_path / "good.png", tmp_path / "bad.png"
    good.write_bytes(photo(30, 30))
    bad.write_bytes(b"?")
    pictures = Pictures(blobs)
    first = pictures.take(good)
    good.unlink()

    assert pictures.take(good) == first
    for _ in range(2):
        with pytest.raises(UnusablePicture):
            pictures.take(bad)


def test_a_huge_file_is_not_read(tmp_path, blobs):
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(51_000_000)

    with pytest.raises(UnusablePicture, match="50 MB"):
        Pictures(blobs).take(path)


def test_without_pillow_small_originals_travel_and_large_ones_are_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "PIL", None)

    assert render(b"x" * 1000, ".png").media_type == "image/png"
    with pytest.raises(UnusablePicture, match="Pillow is not installed"):
        render(b"x" * 100_001, ".png")
    with pytest.raises(UnusablePicture, match="unknown kind"):
        render(b"x", ".exe")


def test_the_same_content_belongs_to_the_lighter_tier(blobs):
    blobs.add(b"same", Tier.STANDARD, "image/png")
    name = blobs.add(b"same", Tier.TEXT, "image/png")
    blobs.add(b"same", Tier.AUDIO, "image/png")

    assert blobs.infos[name].tier is Tier.TEXT
