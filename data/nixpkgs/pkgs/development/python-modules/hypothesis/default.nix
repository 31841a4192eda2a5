{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  attrs,
  sortedcontainers,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "hypothesis";
  version = "6.151.10";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "HypothesisWorks";
    repo = "hypothesis";
    tag = "hypothesis-python-${finalAttrs.version}";
    hash = "sha256-zxX4zF6huOF7sTpVFAiN0iElxsW2C5BE0kiZbpPzXpc=";
  };

  build-system = [ setuptools ];

  dependencies = [
    attrs
    sortedcontainers
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "hypothesis" ];

  meta = {
    description = "Finds counterexamples to properties of code";
    homepage = "https://github.com/HypothesisWorks/hypothesis";
    changelog = "https://hypothesis.readthedocs.io/en/latest/changes.html#v6-151-10";
    license = lib.licenses.mpl20;
    mainProgram = "hypothesis";
  };
})
