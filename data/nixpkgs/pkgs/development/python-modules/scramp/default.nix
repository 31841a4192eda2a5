{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,
  versioningit,

  # dependencies
  asn1crypto,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "scramp";
  version = "1.4.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "tlocke";
    repo = "scramp";
    rev = finalAttrs.version;
    hash = "sha256-KpododRJ+CYRGBR7Sr5cVBhJvUwh9YmPERd/DAJqEcY=";
  };

  build-system = [
    hatchling
    versioningit
  ];

  dependencies = [ asn1crypto ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "scramp" ];

  meta = {
    description = "Authentication by SCRAM";
    homepage = "https://github.com/tlocke/scramp";
    license = lib.licenses.mit;
  };
})
