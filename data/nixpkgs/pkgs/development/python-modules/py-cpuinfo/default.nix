{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "py-cpuinfo";
  version = "9.0.0-unstable-2022-11-20";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "workhorsy";
    repo = "py-cpuinfo";
    rev = "f3f0fec58335b9699b9b294267c15f516045b1fe";
    hash = "sha256-oORoJNnbKLNmdqoyVhW6WbI4p2G7oMDhtTqeDvaDiGQ=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cpuinfo" ];

  meta = {
    description = "Tells about the processor";
    homepage = "https://github.com/workhorsy/py-cpuinfo";
    changelog = "https://github.com/workhorsy/py-cpuinfo/blob/v${finalAttrs.version}/ChangeLog";
    license = lib.licenses.mit;
    mainProgram = "cpuinfo";
  };
})
