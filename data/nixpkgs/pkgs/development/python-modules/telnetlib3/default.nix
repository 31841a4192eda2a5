{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  blessed,
  wcwidth,

  # optional-dependencies
  prettytable,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "telnetlib3";
  version = "4.0.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jquast";
    repo = "telnetlib3";
    tag = finalAttrs.version;
    hash = "sha256-qJ9fbly8nNCOppLxEnzmKTE0CbbORnkANvbioSZUgmk=";
  };

  build-system = [ hatchling ];

  pythonRelaxDeps = [ "wcwidth" ];

  dependencies = [
    blessed
    wcwidth
  ];

  optional-dependencies = {
    extras = [ prettytable ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "telnetlib3" ];

  meta = {
    description = "Telnet for asyncio";
    homepage = "https://github.com/jquast/telnetlib3";
    changelog = "https://github.com/jquast/telnetlib3/blob/${finalAttrs.src.tag}/docs/history.rst";
    license = lib.licenses.isc;
  };
})
