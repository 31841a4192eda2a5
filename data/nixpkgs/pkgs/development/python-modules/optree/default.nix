{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cmake,
  pybind11,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "optree";
  version = "0.18.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "metaopt";
    repo = "optree";
    tag = "v${finalAttrs.version}";
    hash = "sha256-i/vn9Lo5UiY3+1Mh6FMSMjEyDcs8dtWSL3ESZ8CyHPw=";
  };

  nativeBuildInputs = [
    setuptools
    pybind11
    cmake
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "optree" ];

  meta = {
    description = "Fast operations on trees of containers";
    homepage = "https://github.com/metaopt/optree";
    changelog = "https://github.com/metaopt/optree/releases";
    license = lib.licenses.asl20;
  };
})
