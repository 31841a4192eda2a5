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
  pname = "gitdb";
  version = "4.0.12";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-XvcfhV0ZGjMm/PvA1dqDXyaxP7y6YMMsIQkcNJ/9tXE=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonRelaxDeps = [ "smmap" ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gitdb" ];

  meta = {
    description = "Object database of Git in pure Python";
    homepage = "https://github.com/gitpython-developers/gitdb";
    changelog = "https://github.com/gitpython-developers/gitdb/releases/tag/${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
