"""Hears from the system when the network is back. What the system says is a hint to try, never a reason not to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class NetworkWatch(QObject):
    """Listens from `start` on; says nothing at all on a system that does not tell.

    Signals:
        came_back: The system says that there is a network now, and there was none.
        metered_changed: (bool) whether the system takes the network at hand for a metered one.
    """

    came_back = Signal()
    metered_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_usable = True
        self._is_started = False

    def start(self) -> None:
        """Begin, once; loads Qt's network module and the system's, some 6 MB: not before it is of use."""
        if self._is_started:
            return
        self._is_started = True
        from PySide6.QtNetwork import QNetworkInformation

        features = QNetworkInformation.Feature
        if not QNetworkInformation.loadBackendByFeatures(features.Reachability):
            return
        information = QNetworkInformation.instance()
        usable = (QNetworkInformation.Reachability.Online, QNetworkInformation.Reachability.Site)

        def on_changed(reachability: QNetworkInformation.Reachability) -> None:
            is_usable = reachability in usable
            if is_usable and not self._was_usable:
                self.came_back.emit()
            self._was_usable = is_usable

        self._was_usable = information.reachability() in usable
        information.reachabilityChanged.connect(on_changed)
        if information.supports(features.Metered):
            information.isMeteredChanged.connect(self.metered_changed)
            self.metered_changed.emit(information.isMetered())
