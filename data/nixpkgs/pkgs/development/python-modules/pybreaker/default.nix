{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pybreaker";
  version = "1.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "danielfm";
    repo = "pybreaker";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Cxer6EDfi4fvs7XENwpUUMcCiRX6eDNJz0s57l9U+zQ=";
  };

  build-system = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pybreaker" ];

  meta = {
    description = "Stops calling what keeps failing";
    homepage = "https://github.com/danielfm/pybreaker";
    changelog = "https://github.com/danielfm/pybreaker/blob/${finalAttrs.src.tag}/CHANGELOG";
    license = lib.licenses.bsd3;
  };
})
