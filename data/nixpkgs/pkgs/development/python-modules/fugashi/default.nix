{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools-scm,

  # optional-dependencies
  unidic,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fugashi";
  version = "1.5.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "polm";
    repo = "fugashi";
    tag = "v${finalAttrs.version}";
    hash = "sha256-rkQskRz7lgVBrqBeyj9kWO2/7POrZ0TaM+Z7mhpZLvM=";
  };

  build-system = [
    cython
    setuptools-scm
  ];

  optional-dependencies = {
    unidic = [ unidic ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fugashi" ];

  meta = {
    description = "Splits Japanese text by MeCab";
    homepage = "https://github.com/polm/fugashi";
    changelog = "https://github.com/polm/fugashi/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
