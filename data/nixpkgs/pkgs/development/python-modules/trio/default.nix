{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  attrs,
  idna,
  outcome,
  sniffio,
  sortedcontainers,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "trio";
  version = "0.32.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-trio";
    repo = "trio";
    tag = "v${finalAttrs.version}";
    hash = "sha256-kZKP5TFg9M+NCx9V9B0qNbGiwZtBPtgVKgZYjX5w1ok=";
  };

  build-system = [ setuptools ];

  dependencies = [
    attrs
    idna
    outcome
    sniffio
    sortedcontainers
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Asynchronous programs with structured concurrency";
    homepage = "https://github.com/python-trio/trio";
    changelog = "https://github.com/python-trio/trio/blob/${finalAttrs.src.tag}/docs/source/history.rst";
    license = with lib.licenses; [
      mit
      asl20
    ];
  };
})
