"""`.learnpack`: one course version in one file, signed. Whether the signer is trusted is for the caller to decide."""

from __future__ import annotations

import hashlib
import re
import zipfile
from typing import IO, TYPE_CHECKING

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.safe_zip import Limits, SafeZip, refuse
from learner_app.formats.structs import settled
from learner_app.formats.whole_file import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from types import TracebackType

    from learner_app.domain.ids import BlobHash
    from learner_app.formats.manifest import BlobInfo, Manifest

SUFFIX = ".learnpack"
MAX_TEXT_BLOB_BYTES = 20_000_000
MAX_SIGNATURE_FILE_BYTES = 4_096

_MANIFEST_NAME = "manifest.json"
_SIGNATURE_NAME = "manifest.sig"
_NAME = re.compile(r"manifest\.json|manifest\.sig|blobs/[0-9a-f]{64}")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest a zip can say; a real time would make every build differ
_TEXT_TYPES = ("text/", "application/json", "image/svg+xml")
_COPY_BYTES = 256 * 1024


@settled
class _SignatureFile(msgspec.Struct, forbid_unknown_fields=True):
    signature: str
    public_key: str


class PackageReader:
    """An opened package: its manifest is verified, its blobs are checked as they are read. A context manager.

    Attributes:
        manifest_bytes: What was signed.
        signer: The raw public key whose signature fits; not necessarily one that is trusted.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._zip = SafeZip(path, lambda name: _NAME.fullmatch(name) is not None, limits)
        try:
            self.manifest_bytes = self._zip.read(_MANIFEST_NAME, manifests.MAX_MANIFEST_BYTES)
            self.signature, self.signer = self._read_signature()
            signing.verify(self.manifest_bytes, self.signature, self.signer)
            self.manifest: Manifest = manifests.decode(self.manifest_bytes)
            self._check_blob_list()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> PackageReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    @property
    def manifest_hash(self) -> BlobHash:
        """The name of this course version."""
        return manifests.manifest_hash(self.manifest_bytes)

    def blob(self, blob: BlobHash) -> bytes:
        """The whole blob.

        Raises:
            ExpectedFailure: It is not in the package or not what its name says.
        """
        return b"".join(self._chunks(blob))

    def copy_blob(self, blob: BlobHash, target: IO[bytes]) -> None:
        """Write a blob of any size piece by piece; where this fails, throw away what `target` has got.

        Raises:
            ExpectedFailure: It is not in the package or not what its name says.
        """
        for chunk in self._chunks(blob):
            target.write(chunk)

    def _chunks(self, blob: BlobHash) -> Iterator[bytes]:
        info = self.manifest.blobs.get(blob)
        if info is None:
            refuse(self._path, f"the blob {blob[:64]} is not in it")
        digest = hashlib.sha256()
        for chunk in self._zip.chunks(_blob_name(blob), info.size_bytes):
            digest.update(chunk)
            yield chunk
        if digest.hexdigest() != blob:
            refuse(self._path, f"the content of the blob {blob} was changed")

    def _read_signature(self) -> tuple[bytes, bytes]:
        data = self._zip.read(_SIGNATURE_NAME, MAX_SIGNATURE_FILE_BYTES)
        try:
            file = msgspec.json.decode(data, type=_SignatureFile)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise signing.NotTrusted(say("The signature of {path} cannot be read.", path=self._path.name)) from error
        return signing.from_text(file.signature), signing.from_text(file.public_key)

    def _check_blob_list(self) -> None:
        sizes = self._zip.sizes
        listed = {_blob_name(blob): info for blob, info in self.manifest.blobs.items()}
        for name, info in listed.items():
            if name not in sizes:
                refuse(self._path, f"{name} is missing from it")
            if sizes[name] != info.size_bytes:
                refuse(self._path, f"{name} is not as long as the manifest says")
            if _is_text(info) and info.size_bytes > MAX_TEXT_BLOB_BYTES:
                refuse(self._path, f"{name} is a text of more than {MAX_TEXT_BLOB_BYTES // 1_000_000} MB")
        extra = sizes.keys() - listed.keys() - {_MANIFEST_NAME, _SIGNATURE_NAME}
        if extra:
            refuse(self._path, f"{min(extra)} is not in its manifest")


def read_package(path: Path, limits: Limits | None = None) -> PackageReader:
    """Open a package: names, sizes, links and compression are checked first, then the signature, then the manifest.

    Raises:
        ExpectedFailure: BAD_INPUT with what is wrong, NOT_TRUSTED where the signature does not fit, NOT_FOUND.
    """
    return PackageReader(path, limits or Limits())


def write_package(
    path: Path, manifest_bytes: bytes, signature: bytes, signer: bytes, blobs: Mapping[BlobHash, bytes | Path]
) -> None:
    """Write a package; the same arguments give the same bytes. `path` is replaced only when all is written.

    Args:
        path: Where the package shall stand.
        manifest_bytes: As `manifest.encode` made them.
        signature: Over `manifest_bytes`.
        signer: The raw public key.
        blobs: Every blob of the manifest; large ones as the path of a file that has exactly these bytes.

    Raises:
        ExpectedFailure: The file cannot be written.
    """
    listed = manifests.decode(manifest_bytes).blobs
    sealed = _SignatureFile(signing.to_text(signature), signing.to_text(signer))
    with replacing(path) as file, zipfile.ZipFile(file, "w") as package:
        package.writestr(_entry(_MANIFEST_NAME, is_packed=True), manifest_bytes, compresslevel=9)
        package.writestr(_entry(_SIGNATURE_NAME, is_packed=False), msgspec.json.encode(sealed, order="sorted"))
        for blob in sorted(listed):
            entry = _entry(_blob_name(blob), is_packed=_is_compressible(listed[blob]))
            _write_blob(package, entry, blob, blobs[blob])


def _write_blob(package: zipfile.ZipFile, entry: zipfile.ZipInfo, blob: BlobHash, content: bytes | Path) -> None:
    if isinstance(content, bytes):
        package.writestr(entry, content, compresslevel=9)
        return
    entry.file_size = content.stat().st_size  # lets zipfile choose 64-bit sizes only where they are needed
    digest = hashlib.sha256()
    with content.open("rb") as source, package.open(entry, "w") as target:
        while chunk := source.read(_COPY_BYTES):
            digest.update(chunk)
            target.write(chunk)
    if digest.hexdigest() != blob:
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            say("{content} was changed while the course was built.", content=content.name),
            say("Build again."),
        )


def _entry(name: str, *, is_packed: bool) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIXED_TIME)
    entry.create_system = 3  # Unix; otherwise the bytes would tell which system built the package
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
    return entry


def _blob_name(blob: BlobHash) -> str:
    return f"blobs/{blob}"


def _is_text(info: BlobInfo) -> bool:
    return info.media_type.startswith(_TEXT_TYPES)


def _is_compressible(info: BlobInfo) -> bool:
    return _is_text(info) and info.size_bytes > 200
