"""What an update of the hub finds and carries over."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from learner_app.domain.events import Verb

if TYPE_CHECKING:
    from tests.hub.conftest import BuiltCourse, Device


def test_what_a_device_sent_to_an_earlier_hub_is_known_by_its_receipts(device: Device, course: BuiltCourse) -> None:
    from django.apps import apps
    from django.db import connection

    from learner_app.hub import models
    from learner_app.hub.verifying import verify

    for _ in range(4):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.exchange(device.run_of(1, 1))
    device.exchange(device.run_of(3))
    models.Device.objects.update(holding=[])
    assert not verify().is_ok

    import_module("learner_app.hub.migrations.0007_holding").look_through_receipts(apps, connection.schema_editor())

    assert [row.holding for row in models.Device.objects.filter(person__name=device.person)] == [[[1, 1], [3, 4]]]
    assert verify().is_ok
