{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  oldest-supported-numpy,
  setuptools,
  wheel,

  # native dependencies
  geos,

  # dependencies
  numpy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "shapely";
  version = "2.1.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "shapely";
    repo = "shapely";
    tag = finalAttrs.version;
    hash = "sha256-tnnOJsAI3v52ngFOIUIkeDuRIu2JlZGuHreVv4W8LeE=";
  };

  nativeBuildInputs = [
    cython
    oldest-supported-numpy
    setuptools
    wheel
  ];

  buildInputs = [ geos ];

  dependencies = [ numpy ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "shapely" ];

  meta = {
    description = "Geometry in the plane";
    homepage = "https://github.com/shapely/shapely";
    changelog = "https://github.com/shapely/shapely/blob/${finalAttrs.src.tag}/CHANGES.txt";
    license = lib.licenses.bsd3;
  };
})
