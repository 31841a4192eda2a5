{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  numpy,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "blis";
  version = "1.3.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "explosion";
    repo = "cython-blis";
    tag = "release-v${finalAttrs.version}";
    hash = "sha256-CCy5vYjj4pCOfpKSEjdHsA6XTW7Wl3UVN8FHUsAhmVk=";
  };

  build-system = [
    setuptools
    cython
    numpy
  ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "blis" ];

  meta = {
    description = "Fast linear algebra on the CPU, without other libraries";
    homepage = "https://github.com/explosion/cython-blis";
    changelog = "https://github.com/explosion/cython-blis/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
