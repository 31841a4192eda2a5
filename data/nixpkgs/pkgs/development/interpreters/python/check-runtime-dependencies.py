"""Fails when a wheel needs a distribution that is not there, or not in that version."""

import sys
from importlib.metadata import PackageNotFoundError, version
from zipfile import ZipFile

from packaging.metadata import parse_email
from packaging.requirements import Requirement

with ZipFile(sys.argv[1]) as wheel:
    metadata = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    requirements, _ = parse_email(wheel.read(metadata))

failed = False
for text in requirements.get("requires_dist", []):
    requirement = Requirement(text)
    if requirement.marker and not requirement.marker.evaluate({"extra": ""}):
        continue
    try:
        installed = version(requirement.name)
    except PackageNotFoundError:
        print(f"{requirement.name} is missing", file=sys.stderr)
        failed = True
        continue
    if not requirement.specifier.contains(installed, prereleases=True):
        print(f"{requirement} is not satisfied by version {installed}", file=sys.stderr)
        failed = True

sys.exit(failed)
