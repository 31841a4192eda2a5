{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cffi,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "zstandard";
  version = "0.25.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-dxPhF50WLPXHkG2oduwsy5w6ncvf/vDMf3DDZnogXws=";
  };

  build-system = [
    cffi
    setuptools
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "zstandard" ];

  meta = {
    description = "Compression by Zstandard";
    homepage = "https://github.com/indygreg/python-zstandard";
    license = lib.licenses.bsd3;
  };
})
