# Writes the version of the package into pyproject.toml.
pyprojectVersionPatch() {
    @pythonInterpreter@ - "$version" <<'PY'
import sys
import tomlkit

with open("pyproject.toml") as file:
    project = tomlkit.load(file)
project["project"]["version"] = sys.argv[1]
with open("pyproject.toml", "w") as file:
    tomlkit.dump(project, file)
PY
}
addHook postPatch pyprojectVersionPatch
