{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  cachetools,
  chardet,
  colorama,
  filelock,
  packaging,
  platformdirs,
  pluggy,
  pyproject-api,
  virtualenv,
}:

buildPythonPackage (finalAttrs: {
  pname = "tox";
  version = "4.34.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tox-dev";
    repo = "tox";
    tag = finalAttrs.version;
    hash = "sha256-pfftPTY7n47tCQFGCZRwsq0vCWZUeukFZO99gj5mTeo=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  dependencies = [
    cachetools
    chardet
    colorama
    filelock
    packaging
    platformdirs
    pluggy
    pyproject-api
    virtualenv
  ];

  meta = {
    description = "Runs tests in many environments";
    homepage = "https://github.com/tox-dev/tox";
    changelog = "https://github.com/tox-dev/tox/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    mainProgram = "tox";
  };
})
