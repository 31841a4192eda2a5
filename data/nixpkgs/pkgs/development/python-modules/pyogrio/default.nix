{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  setuptools,
  versioneer,
  wheel,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyogrio";
  version = "0.12.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "geopandas";
    repo = "pyogrio";
    tag = "v${finalAttrs.version}";
    hash = "sha256-c3bd8gxsHCzLKmy8baiIUbTXzZWms/NlDg7Az6TWrfM=";
  };

  nativeBuildInputs = [
    cython
    setuptools
    versioneer
    wheel
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pyogrio" ];

  meta = {
    description = "Reads and writes vector data by GDAL";
    homepage = "https://pyogrio.readthedocs.io/";
    changelog = "https://github.com/geopandas/pyogrio/blob/${finalAttrs.src.tag}/CHANGES.md";
    license = lib.licenses.mit;
  };
})
