{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  nanobind,
  scikit-build-core,
  setuptools,
  setuptools-scm,

  # build tools
  cmake,
  ninja,

  # dependencies
  numpy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "soxr";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "dofuuz";
    repo = "python-soxr";
    tag = "v${finalAttrs.version}";
    hash = "sha256-XdSInR0ogbcku6yvMkGEEIxu2nlqa0mffBtd+ifvzoU=";
  };

  build-system = [
    scikit-build-core
    nanobind
    setuptools
    setuptools-scm
  ];

  nativeBuildInputs = [
    cmake
    ninja
  ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "soxr" ];

  meta = {
    description = "Resamples sound";
    homepage = "https://github.com/dofuuz/python-soxr/tree/main";
    changelog = "https://github.com/dofuuz/python-soxr/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.lgpl21Plus;
  };
})
