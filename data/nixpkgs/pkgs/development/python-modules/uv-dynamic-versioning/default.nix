{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  dunamai,
  jinja2,
  tomlkit,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "uv-dynamic-versioning";
  version = "0.13.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ninoseki";
    repo = "uv-dynamic-versioning";
    tag = "v${finalAttrs.version}";
    forceFetchGit = true;
    hash = "sha256-MI4LRo9XDmafXQ/xN1G8vtrBVE20qviwspMo5vIabFI=";
  };

  build-system = [ hatchling ];

  dependencies = [
    dunamai
    hatchling
    jinja2
    tomlkit
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "uv_dynamic_versioning" ];

  meta = {
    description = "Version numbers from version control for Hatch";
    homepage = "https://github.com/ninoseki/uv-dynamic-versioning";
    changelog = "https://github.com/ninoseki/uv-dynamic-versioning/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
