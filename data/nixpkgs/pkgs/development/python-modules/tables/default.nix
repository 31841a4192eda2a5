{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,
  sphinx,

  # native dependencies
  bzip2,

  # dependencies
  blosc2,
  numexpr,
  numpy,
  packaging,
  py-cpuinfo,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "tables";
  version = "3.11.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "PyTables";
    repo = "PyTables";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-ImzfUc+B5odozROkwhnDUY2a9XDXn8Il2wKuLzOvKAg=";
  };

  build-system = [
    cython
    setuptools
    sphinx
  ];

  buildInputs = [ bzip2 ];

  dependencies = [
    blosc2
    py-cpuinfo
    numpy
    numexpr
    packaging
    typing-extensions
  ];

  pythonImportsCheck = [ "tables" ];

  meta = {
    description = "Large tables in HDF5 files";
    homepage = "https://www.pytables.org/";
    changelog = "https://github.com/PyTables/PyTables/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd2;
  };
})
