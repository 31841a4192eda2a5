{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  iniconfig,
  packaging,
  pluggy,
  pygments,

  # optional-dependencies
  argcomplete,
  attrs,
  hypothesis,
  mock,
  requests,
  xmlschema,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest";
  version = "9.0.3";
  pyproject = true;

  outputs = [
    "out"
    "testout"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-uGraUIr4HRnt6yE8aBsdSCRsGpHTBMbIGkJ2dMF+uRw=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    iniconfig
    packaging
    pluggy
    pygments
  ];

  optional-dependencies = {
    testing = [
      argcomplete
      attrs
      hypothesis
      mock
      requests
      setuptools
      xmlschema
    ];
  };

  pythonImportsCheck = [ "pytest" ];

  meta = {
    description = "Tests by plain assertions";
    homepage = "https://docs.pytest.org";
    changelog = "https://github.com/pytest-dev/pytest/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
