{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  jmespath,
  python-dateutil,
  urllib3,

  # optional-dependencies
  awscrt,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "botocore";
  version = "1.42.31";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "boto";
    repo = "botocore";
    tag = finalAttrs.version;
    hash = "sha256-avuv1uXKMeSr3SL+BI9XW8tDCQM/dlXFn590di3S03k=";
  };

  build-system = [ setuptools ];

  dependencies = [
    jmespath
    python-dateutil
    urllib3
  ];

  optional-dependencies = {
    crt = [ awscrt ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "botocore" ];

  meta = {
    description = "What Amazon's clients and command line are built upon";
    homepage = "https://github.com/boto/botocore";
    changelog = "https://github.com/boto/botocore/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
