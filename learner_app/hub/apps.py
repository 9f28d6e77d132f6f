"""The hub as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig


class HubConfig(AppConfig):
    """One application holds everything of the hub."""

    name = "learner_app.hub"
    label = "hub"
    verbose_name = "Learning hub"
