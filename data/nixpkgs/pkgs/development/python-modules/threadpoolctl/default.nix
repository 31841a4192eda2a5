{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "threadpoolctl";
  version = "3.6.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "joblib";
    repo = "threadpoolctl";
    tag = finalAttrs.version;
    hash = "sha256-yICErKIHc9XKiWg9C9EH0il9zhbbkGntw6mlYDibr9g=";
  };

  nativeBuildInputs = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "threadpoolctl" ];

  meta = {
    description = "Limits the threads of native libraries";
    homepage = "https://github.com/joblib/threadpoolctl";
    license = lib.licenses.bsd3;
  };
})
