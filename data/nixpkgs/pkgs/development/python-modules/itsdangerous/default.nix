{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "itsdangerous";
  version = "2.2.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-4AUMC32h7qU/+vFJwM+7XG4uK2nEvvIsgfputz5fYXM=";
  };

  build-system = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Signs data that passes through untrusted hands";
    homepage = "https://itsdangerous.palletsprojects.com";
    changelog = "https://github.com/pallets/itsdangerous/blob/${finalAttrs.version}/CHANGES.rst";
    license = lib.licenses.bsd3;
  };
})
