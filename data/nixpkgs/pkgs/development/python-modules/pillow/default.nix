{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pybind11,
  setuptools,

  # native dependencies
  freetype,
  libjpeg,

  # optional-dependencies
  defusedxml,
  olefile,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pillow";
  version = "12.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python-pillow";
    repo = "pillow";
    tag = finalAttrs.version;
    hash = "sha256-7w6FbZLTAoUMvLtSPvafk3wSRv8TrkAAfgZ/dfu3HpA=";
  };

  build-system = [
    setuptools
    pybind11
  ];

  buildInputs = [
    freetype
    libjpeg
  ];

  optional-dependencies = {
    fpx = [ olefile ];
    mic = [ olefile ];
    xmp = [ defusedxml ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Reads, changes and writes images";
    homepage = "https://python-pillow.github.io/";
    changelog = "https://pillow.readthedocs.io/en/stable/releasenotes/${finalAttrs.src.tag}.html";
    license = lib.licenses.mit-cmu;
  };
})
