{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "isort";
  version = "7.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "PyCQA";
    repo = "isort";
    tag = finalAttrs.version;
    hash = "sha256-GN76dLk+Ju+Do/BymIuHD/9KAjYZ3sKvfz2cvNEnF5U=";
  };

  build-system = [
    hatchling
    hatch-vcs
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Sorts imports";
    homepage = "https://github.com/PyCQA/isort";
    license = lib.licenses.mit;
    mainProgram = "isort";
  };
})
