{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "objsize";
  version = "0.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "liran-funaro";
    repo = "objsize";
    tag = finalAttrs.version;
    hash = "sha256-u4PTUk3K3ZCNZ87xM+PoCabsw+EjOoDgNySDWWB7yho=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "objsize" ];

  meta = {
    description = "Measures the size of objects in memory";
    homepage = "https://github.com/liran-funaro/objsize";
    license = lib.licenses.bsd3;
  };
})
