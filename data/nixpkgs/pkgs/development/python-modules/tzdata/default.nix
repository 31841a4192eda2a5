{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tzdata";
  version = "2026.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-kXP959gNkBjgKmYuFo5aLQT4fEHqF0sTn772Qu2mLRA=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tzdata" ];

  meta = {
    description = "Time zones for systems that have none";
    homepage = "https://github.com/python/tzdata";
    changelog = "https://github.com/python/tzdata/blob/${finalAttrs.version}/NEWS.md";
    license = lib.licenses.asl20;
  };
})
