{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  setuptools,

  # dependencies
  coreschema,
  django,
  itypes,
  requests,
  standard-cgi,
  uritemplate,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "coreapi";
  version = "2.3.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "core-api";
    repo = "python-client";
    tag = finalAttrs.version;
    hash = "sha256-nNUzQbBaT7woI3fmvPvIM0SVDnt4iC2rQ9bDgUeFzLA=";
  };

  build-system = [ setuptools ];

  dependencies = [
    django
    coreschema
    itypes
    uritemplate
    requests
  ]
  ++ lib.optionals (pythonAtLeast "3.13") [ standard-cgi ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Client for Core API";
    homepage = "https://github.com/core-api/python-client";
    license = lib.licenses.bsd3;
  };
})
