{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  astroid,
  dill,
  isort,
  mccabe,
  platformdirs,
  tomlkit,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pylint";
  version = "4.0.6";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pylint-dev";
    repo = "pylint";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vg33n+MHCQTYeiMYmKJ7wORLx7Z/wv4t8v3u7k1keh4=";
  };

  build-system = [ setuptools ];

  dependencies = [
    astroid
    dill
    isort
    mccabe
    platformdirs
    tomlkit
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Finds mistakes and bad habits in code";
    homepage = "https://pylint.readthedocs.io/en/stable/";
    changelog = "https://github.com/pylint-dev/pylint/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.gpl2Plus;
    mainProgram = "pylint";
  };
})
