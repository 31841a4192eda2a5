"""Fails when the folders given hold two different versions of a distribution."""

import sys
from importlib.metadata import distributions

found = {}
for distribution in distributions(path=":".join(sys.argv[1:]).split(":")):
    name = distribution.metadata["Name"].lower().replace("_", "-")
    found.setdefault(name, set()).add((distribution.version, str(distribution.locate_file(""))))

conflicts = {name: places for name, places in found.items() if len(places) > 1}
for name, places in sorted(conflicts.items()):
    print(f"{name} is there more than once:", file=sys.stderr)
    for version, place in sorted(places):
        print(f"  {version} in {place}", file=sys.stderr)

sys.exit(bool(conflicts))
