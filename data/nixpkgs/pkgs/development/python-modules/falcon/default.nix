{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "falcon";
  version = "4.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "falconry";
    repo = "falcon";
    tag = finalAttrs.version;
    hash = "sha256-Vi7J607PsjwxAKYNCiVGxSRYIbKHgrGvRX9Ent3+LQo=";
  };

  build-system = [
    setuptools
    cython
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Small and fast framework for web interfaces";
    homepage = "https://falconframework.org/";
    changelog = "https://falcon.readthedocs.io/en/stable/changes/${finalAttrs.src.tag}.html";
    license = lib.licenses.asl20;
  };
})
