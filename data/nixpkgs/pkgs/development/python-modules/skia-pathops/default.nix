{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cython,
  setuptools,
  setuptools-scm,

  # build tools
  ninja,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "skia-pathops";
  version = "0.9.1";
  pyproject = true;

  src = fetchPypi {
    pname = "skia_pathops";
    inherit (finalAttrs) version;
    hash = "sha256-8Sc+9NojVw8z5253U5CEhOWkokaPexCJ+REMzuYpP5k=";
  };

  build-system = [
    cython
    setuptools
    setuptools-scm
  ];

  nativeBuildInputs = [ ninja ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pathops" ];

  meta = {
    description = "Set operations on shapes";
    homepage = "https://github.com/fonttools/skia-pathops";
    license = lib.licenses.bsd3;
  };
})
