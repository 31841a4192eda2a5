{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  krb5,
  setuptools,

  # dependencies
  decorator,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "gssapi";
  version = "1.10.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pythongssapi";
    repo = "python-gssapi";
    tag = "v${finalAttrs.version}";
    hash = "sha256-A1y3PD+zycKxlZT2vZ9b9p8SMr+aZA62CIAUpi4eOvo=";
  };

  build-system = [
    cython
    krb5
    setuptools
  ];

  dependencies = [ decorator ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gssapi" ];

  meta = {
    description = "Authentication by GSSAPI";
    homepage = "https://github.com/pythongssapi/python-gssapi";
    changelog = "https://github.com/pythongssapi/python-gssapi/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
