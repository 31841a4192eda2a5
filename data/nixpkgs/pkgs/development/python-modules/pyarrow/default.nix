{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cmake,
  cython,
  oldest-supported-numpy,
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyarrow";
  version = "23.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "apache";
    repo = "arrow";
    rev = "apache-arrow-${finalAttrs.version}";
    hash = "sha256-BluUlbtGJwvlrpN/c/KziOfFh5dvzZyuCy4JZkkFea4=";
  };

  sourceRoot = "${finalAttrs.src.name}/python";

  nativeBuildInputs = [
    cmake
    cython
    setuptools
    setuptools-scm
    oldest-supported-numpy
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "pyarrow"
    "pyarrow.compute"
    "pyarrow.csv"
    "pyarrow.dataset"
    "pyarrow.feather"
    "pyarrow.flight"
    "pyarrow.fs"
    "pyarrow.json"
    "pyarrow.orc"
    "pyarrow.parquet"
  ];

  meta = {
    description = "Columns in memory by Apache Arrow";
    homepage = "https://arrow.apache.org/";
    license = lib.licenses.asl20;
    platforms = lib.platforms.unix;
  };
})
