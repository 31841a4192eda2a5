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
  pname = "joblib";
  version = "1.5.3";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-hWGjJp5oARBoY/0NbYS7c3vp52MeM6rtP7nOWVNojaM=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Caching and parallel loops for computations";
    homepage = "https://joblib.readthedocs.io/";
    changelog = "https://github.com/joblib/joblib/releases/tag/${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
