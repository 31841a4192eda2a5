{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  certifi,
  meson-python,
  numpy,
  pybind11,
  setuptools-scm,

  # native dependencies
  freetype,

  # dependencies
  contourpy,
  cycler,
  fonttools,
  kiwisolver,
  packaging,
  pillow,
  pyparsing,
  python-dateutil,
  tkinter,
}:

buildPythonPackage (finalAttrs: {
  pname = "matplotlib";
  version = "3.10.9";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-/WZQjoxod9mOWGZUtgigRW241+ilRuseJgDv2VcwI1g=";
  };

  build-system = [
    certifi
    numpy
    pybind11
    meson-python
    setuptools-scm
  ];

  buildInputs = [ freetype ];

  dependencies = [
    contourpy
    cycler
    fonttools
    kiwisolver
    numpy
    packaging
    pillow
    pyparsing
    python-dateutil
    tkinter
  ];

  pythonImportsCheck = [ "matplotlib" ];

  meta = {
    description = "Plots of every kind";
    homepage = "https://matplotlib.org/";
    changelog = "https://github.com/matplotlib/matplotlib/releases/tag/v${finalAttrs.version}";
    license = with lib.licenses; [
      psfl
      bsd0
    ];
  };
})
