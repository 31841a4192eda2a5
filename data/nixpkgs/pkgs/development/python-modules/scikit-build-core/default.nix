{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # dependencies
  packaging,
  pathspec,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "scikit-build-core";
  version = "0.11.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "scikit-build";
    repo = "scikit-build-core";
    tag = "v${finalAttrs.version}";
    hash = "sha256-zBTDacTkeclz+/X0SUl1xkxLz4zsfeLOD4Ew0V1Y1iU=";
  };

  build-system = [
    hatch-vcs
    hatchling
  ];

  dependencies = [
    packaging
    pathspec
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "scikit_build_core" ];

  meta = {
    description = "Builds Python packages by CMake";
    homepage = "https://github.com/scikit-build/scikit-build-core";
    changelog = "https://github.com/scikit-build/scikit-build-core/blob/${finalAttrs.src.tag}/docs/about/changelog.md";
    license = lib.licenses.asl20;
  };
})
