{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  webencodings,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tinycss2";
  version = "1.5.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "kozea";
    repo = "tinycss2";
    tag = "v${finalAttrs.version}";
    fetchSubmodules = true;
    hash = "sha256-ZVmdHrqfF5fvBvHLaG2B4m1zek4wfEYArkntWzOqhfM=";
  };

  build-system = [ flit-core ];

  dependencies = [ webencodings ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Parses CSS";
    homepage = "https://github.com/Kozea/tinycss2";
    license = lib.licenses.bsd3;
  };
})
