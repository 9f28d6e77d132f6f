"""Course sources into packages."""
