{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  h2,
  multidict,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "grpclib";
  version = "0.4.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "vmagamedov";
    repo = "grpclib";
    tag = "v${finalAttrs.version}";
    hash = "sha256-9ElCIL084B+KihV1AXYJejBletj8y6LnoWRGEj4E1tQ=";
  };

  build-system = [ setuptools ];

  dependencies = [
    h2
    multidict
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "grpclib" ];

  meta = {
    description = "gRPC for asyncio in pure Python";
    homepage = "https://github.com/vmagamedov/grpclib";
    changelog = "https://github.com/vmagamedov/grpclib/blob/${finalAttrs.src.tag}/docs/changelog/index.rst";
    license = lib.licenses.bsd3;
  };
})
