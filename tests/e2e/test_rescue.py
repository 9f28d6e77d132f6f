"""Records reach the hub by hand and come back confirmed, without any network.

The journey itself is made by real processes; what is refused is asked for in this one, which saves a minute.
"""

from __future__ import annotations

import base64
import io
import json
import sqlite3
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.cli.main import main
from learner_app.domain.ids import DeviceId
from learner_app.formats import hub_keys, rescue, wire
from learner_app.services.device_key import DeviceKey
from learner_app.store.profile import Profile
from learner_app.store.secrets import TokenVault
from tests.fakes.course import COURSE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.cli.processes import Program

PASSWORD = "a long pass phrase"


class Here:
    """The same as `Program`, in this process."""

    def answer(self, words: Sequence[str], given: str = "", allowed: Sequence[int] = (0,)) -> dict[str, Any]:
        output, errors = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(output), redirect_stderr(errors):
            patch.setattr("sys.stdin", io.StringIO(given))
            code = main([*words, "--json"])
        assert code in allowed, errors.getvalue()
        content: dict[str, Any] = json.loads(output.getvalue())
        return content


class Laptop:
    """A profile on which a person learns."""

    def __init__(self, field, name: str, program: Program | None = None) -> None:
        self.field = field
        self.profile: Path = field.folder / name
        self.program = program or Here()

    def run(self, *words: str, given: str = "", code: int = 0) -> dict[str, Any]:
        return self.program.answer(["--profile", str(self.profile), *words], given, allowed=(code,))

    def sign_in(self, user: str) -> None:
        words = ("sign-in", "--hub", self.field.url, "--user", user, "--password-stdin")
        self.run(*words, given=f"{PASSWORD}\n")

    def rescue(self, *words: str) -> Path:
        path = self.profile.with_name(f"{self.profile.name}.rescue")
        self.run("records", "rescue", str(path), *words)
        return path

    def counts(self) -> dict[str, int]:
        told = self.run("status", "--offline")
        return {name: told[name] for name in ("waiting", "sent", "confirmed", "refused")}

    def ids(self) -> list[str]:
        return sorted(record["id"] for record in self.run("records", "list")["records"])


def hub_import(field, *words: str, code: int = 0, program: Program | None = None) -> dict[str, Any]:
    command = ["hub", "import", *words, "--data", str(field.folder / "hub")]
    return (program or Here()).answer(command, allowed=(code,))


def tally(answer: dict[str, Any]) -> tuple[int, int, int]:
    return answer["accepted"], answer["known"], answer["refused"]


def promises(receipts: bytes) -> list[Any]:
    """The receipts themselves, whether their records were accepted or known."""
    return [outcome[3] for outcome in json.loads(receipts)["content"]["outcomes"]]


def audit(field) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(field.folder / "hub" / "hub.sqlite3")) as database:
        return list(database.execute("SELECT action, subject, why FROM hub_auditentry ORDER BY id"))


@contextmanager
def switched_off(field) -> Iterator[None]:
    """Without a hub that answers."""
    field.hub.stop()
    try:
        yield
    finally:
        field.hub.start()


@pytest.fixture(scope="module")
def amina(field) -> Laptop:
    """Signed in, with one record that the hub has confirmed and one that it has not."""
    field.add_person("amina")
    field.add_person("li")
    laptop = Laptop(field, "amina-laptop")
    laptop.sign_in("amina")
    laptop.run("sync")
    laptop.run("complete", COURSE, "weather")
    laptop.run("sync")
    laptop.run("complete", COURSE, "tools")
    return laptop


def test_records_travel_by_hand_and_come_back_confirmed_and_a_later_sync_has_nothing_to_do(field) -> None:
    field.add_person("maya")
    maya = Laptop(field, "maya-laptop", field.program)
    maya.sign_in("maya")
    maya.run("sync")
    with switched_off(field):
        travel_by_hand(field, maya)

    synced = maya.run("sync")

    assert synced["state"] == "up to date"
    assert (synced["confirmed"], synced["refused"]) == (3, 0)
    assert sorted(field.kept("maya")) == maya.ids()
    assert field.hub.run("verify")["ok"] is True


def travel_by_hand(field, maya: Laptop) -> None:
    maya.run("complete", COURSE, "weather")
    maya.run("complete", COURSE, "tools")
    maya.run("sync", code=5)
    done, before = maya.ids(), maya.counts()
    path = field.folder / "carried.rescue"

    told = maya.run("records", "rescue", str(path))

    assert told["records"] == len(done) == 2
    assert told["person"] == "maya"
    assert maya.counts() == before, "handing over a file is no delivery"
    maya.run("complete", COURSE, "wrap-up")

    taken = hub_import(field, str(path), program=field.program)

    assert tally(taken) == (2, 0, 0)
    assert taken["person"] == "maya"
    assert sorted(field.kept("maya")) == done
    receipts = Path(taken["receipts_file"])
    first_receipts = receipts.read_bytes()

    assert tally(hub_import(field, str(path), program=field.program)) == (0, 2, 0)
    assert sorted(field.kept("maya")) == done
    assert promises(receipts.read_bytes()) == promises(first_receipts) != []

    assert maya.run("import", str(receipts)) == {"confirmed": 2, "refused": 0, "already_confirmed": 0}
    assert maya.counts() == {"waiting": 1, "sent": 0, "confirmed": 2, "refused": 0}
    assert maya.run("import", str(receipts))["already_confirmed"] == 2
    verified = maya.run("records", "verify")
    assert verified["ok"] is True
    assert "signed" in verified["message"]


def test_what_was_synced_while_the_file_travelled_is_known(field, amina) -> None:
    amina.run("quiz", COURSE, "practice", "--answers", answers(field))
    path = amina.rescue()
    amina.run("sync")
    confirmed = amina.counts()["confirmed"]

    taken = hub_import(field, str(path))

    assert taken["accepted"] == 0
    assert taken["known"] >= 1
    assert amina.run("import", taken["receipts_file"])["confirmed"] == 0
    assert amina.counts()["confirmed"] == confirmed


def answers(field) -> str:
    path = field.folder / "answers.json"
    path.write_text(json.dumps({"Colour": "Blue", "Sure": True, "Many": 4}))
    return str(path)


def test_every_record_goes_along_when_it_is_asked_for(field, amina) -> None:
    everything = len(amina.ids())
    amina.run("sync")

    assert amina.run("records", "rescue", str(field.folder / "none.rescue"))["records"] == 0
    assert amina.run("records", "rescue", str(field.folder / "all.rescue"), "--all")["records"] == everything
    assert tally(hub_import(field, str(field.folder / "none.rescue"))) == (0, 0, 0)
    assert tally(hub_import(field, str(field.folder / "all.rescue"))) == (0, everything, 0)


def test_a_laptop_that_never_had_a_network_is_vouched_for_by_the_operator(field) -> None:
    field.add_person("nia")
    laptop = Laptop(field, "nia-laptop")
    laptop.run("import", str(field.folder / "field-1.learnpack"))
    laptop.run("complete", COURSE, "weather")
    assert "--hub-key" in laptop.run("records", "rescue", str(field.folder / "x"), code=6)["next_step"]
    assert not (field.folder / "x").exists()
    key = field.folder / "hub.key"
    shown = field.hub.run("key", str(key))["hub_key"]
    path = field.folder / "nia.rescue"
    assert laptop.run("records", "rescue", str(path), "--hub-key", str(key))["hub_key"] == shown

    refused = hub_import(field, str(path), code=10)
    assert "--as" in refused["next_step"]
    hub_import(field, str(path), "--as", "nobody-at-all", code=3)
    assert field.kept("nia") == []
    taken = hub_import(field, str(path), "--as", "nia")

    assert tally(taken) == (1, 0, 0)
    vouched = [row for row in audit(field) if row[0] == "vouch for rescue file"]
    assert vouched == [("vouch for rescue file", f"device {taken['device']} of nia", "imported with --as")]
    laptop.run("import", taken["receipts_file"])
    assert laptop.counts()["confirmed"] == 1
    assert "signed" in laptop.run("records", "verify")["message"]

    laptop.sign_in("nia")
    assert laptop.run("sync")["confirmed"] == 1
    assert sorted(field.kept("nia")) == laptop.ids()
    laptop.run("complete", COURSE, "tools")
    assert tally(hub_import(field, str(laptop.rescue()))) == (1, 0, 0)
    assert field.hub.run("verify")["ok"] is True


def test_a_file_opens_at_its_own_hub_alone(field, amina) -> None:
    other = field.folder / "other-hub"
    key = field.folder / "other.key"
    Here().answer(["hub", "key", str(key), "--data", str(other)])
    ours, theirs = amina.rescue("--all"), field.folder / "theirs.rescue"
    amina.run("records", "rescue", str(theirs), "--all", "--hub-key", str(key))

    at_the_other = Here().answer(["hub", "import", str(ours), "--data", str(other)], allowed=(4,))

    assert "another hub" in at_the_other["error"]
    assert "another hub" in hub_import(field, str(theirs), code=4)["error"]
    assert hub_import(field, str(amina.rescue("--all")))["accepted"] == 0, "its own hub is still the one it seals for"


def test_a_file_that_was_changed_or_cut_short_brings_nothing_in(field, amina) -> None:
    kept = field.kept("amina")
    data = amina.rescue("--all").read_bytes()
    bad = field.folder / "bad.rescue"

    for content, code in ((data[:-1], 10), (data[:100] + b"?" + data[101:], 10), (b"", 4), (b"PK something else", 4)):
        bad.write_bytes(content)
        told = hub_import(field, str(bad), code=code)
        assert told["error"]
        assert told["next_step"]

    hub_import(field, str(field.folder / "nowhere.rescue"), code=3)
    assert field.kept("amina") == kept
    assert not bad.with_name("bad.rescue.receipts").exists()


def test_nobody_brings_in_records_as_another_persons(field, amina) -> None:
    file = amina.rescue("--all")
    kept = field.kept("li")
    keys = hub_keys.HubKeys(*(base64.b64decode(text) for text in hub_key_texts(field)))
    device = Profile(amina.profile).device_id
    stranger = Ed25519PrivateKey.generate()
    forged = field.folder / "forged.rescue"

    assert "amina" in hub_import(field, str(file), "--as", "li", code=9)["error"]
    for person, words in (("amina", "is known by"), ("li", "has never signed in")):
        carried = rescue.Carried(device, person, 1, rescue.pack(device, [wire.Run(1, bytes(32), [b"{}"])]))
        rescue.write(forged, rescue.seal(carried, stranger, keys.sealing))
        assert words in hub_import(field, str(forged), code=10)["error"]
    assert field.kept("li") == kept


def hub_key_texts(field) -> list[str]:
    path = field.folder / "forger.key"
    field.hub.run("key", str(path))
    content = json.loads(path.read_bytes())
    return [content["sealing_key"], content["receipt_key"]]


def test_a_signed_out_device_needs_the_operators_word(field) -> None:
    field.add_person("sam")
    laptop = Laptop(field, "sam-laptop")
    laptop.sign_in("sam")
    laptop.run("sync")
    laptop.run("complete", COURSE, "weather", "--offline")
    laptop.run("sign-out")
    path = laptop.rescue()

    assert "signed out" in hub_import(field, str(path), code=10)["error"]
    assert tally(hub_import(field, str(path), "--as", "sam")) == (1, 0, 0)


def test_receipts_of_other_records_or_of_another_hub_confirm_nothing(field, amina) -> None:
    field.add_person("ravi")
    laptop = Laptop(field, "ravi-laptop")
    laptop.sign_in("ravi")
    laptop.run("sync")
    laptop.run("complete", COURSE, "weather")
    before = laptop.counts()
    aminas = hub_import(field, str(amina.rescue("--all")))["receipts_file"]
    own = Path(hub_import(field, str(laptop.rescue()))["receipts_file"])

    assert "other records" in laptop.run("import", aminas, code=4)["error"]
    changed = field.folder / "changed.receipts"
    changed.write_bytes(own.read_bytes().replace(b'"accepted"', b'"refused!"'))
    laptop.run("import", str(changed), code=10)
    changed.write_bytes(own.read_bytes()[:-9])
    laptop.run("import", str(changed), code=4)

    assert laptop.counts() == before
    assert laptop.run("import", str(own))["confirmed"] == 1


def test_receipts_can_be_written_elsewhere_where_the_stick_is_write_protected(field, amina) -> None:
    file, elsewhere = str(amina.rescue("--all")), field.folder / "receipts(1).json"
    nowhere = str(field.folder / "no-such-folder" / "x.receipts")

    assert "--receipts" in hub_import(field, file, "--receipts", nowhere, code=7)["next_step"]
    told = hub_import(field, file, "--receipts", str(elsewhere))

    assert told["receipts_file"] == str(elsewhere)
    assert amina.run("import", str(elsewhere))["already_confirmed"] == told["known"]


def test_the_devices_key_stands_nowhere_in_plain(field, amina) -> None:
    amina.rescue("--all")
    device = DeviceId(Profile(amina.profile).device_id)
    raw = DeviceKey(TokenVault(amina.profile), device).private().private_bytes_raw()
    forms = (raw, base64.b64encode(raw), raw.hex().encode())

    files = [path for path in field.folder.rglob("*") if path.is_file()]

    assert len(files) > 20
    assert not [path for path in files for form in forms if form in path.read_bytes()]
