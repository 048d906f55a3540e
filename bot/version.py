"""The release this is, as `pyproject.toml` has it; that file is not in the image."""

VERSION = "0.1.0"
