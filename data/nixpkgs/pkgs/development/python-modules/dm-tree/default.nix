{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # build tools
  cmake,
  pybind11,

  # dependencies
  absl-py,
  attrs,
  numpy,
  wrapt,
}:

buildPythonPackage (finalAttrs: {
  pname = "dm-tree";
  version = "0.1.10";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "deepmind";
    repo = "tree";
    tag = finalAttrs.version;
    hash = "sha256-L1DOwgJriFoS0rf6g+f3qcw94Q/ia4N6kZ1ai6F/Qng=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [
    cmake
    pybind11
  ];

  dependencies = [
    absl-py
    attrs
    numpy
    wrapt
  ];

  pythonImportsCheck = [ "tree" ];

  meta = {
    description = "Works with nested structures";
    homepage = "https://github.com/deepmind/tree";
    changelog = "https://github.com/google-deepmind/tree/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
