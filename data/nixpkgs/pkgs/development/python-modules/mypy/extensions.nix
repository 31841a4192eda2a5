{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # dependencies
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mypy-extensions";
  version = "1.1.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "python";
    repo = "mypy_extensions";
    tag = finalAttrs.version;
    hash = "sha256-HNAFsWX4tU9hfZkKxLNJn1J+H3uTesQflbRPlo3GQ4k=";
  };

  dependencies = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mypy_extensions" ];

  meta = {
    description = "Experimental types for mypy";
    homepage = "https://www.mypy-lang.org";
    license = lib.licenses.mit;
  };
})
