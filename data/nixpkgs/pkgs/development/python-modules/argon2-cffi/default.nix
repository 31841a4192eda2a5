{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "argon2-cffi";
  version = "25.1.0";
  pyproject = true;

  src = fetchPypi {
    pname = "argon2_cffi";
    inherit (finalAttrs) version;
    hash = "sha256-aUrlzIpC9MTivyyg5k5R4joEDGpReoUHRoPTlZ4TRsE=";
  };

  nativeBuildInputs = [
    hatchling
    hatch-vcs
    hatch-fancy-pypi-readme
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "argon2" ];

  meta = {
    description = "Hashing of passwords by Argon2";
    homepage = "https://argon2-cffi.readthedocs.io/";
    license = lib.licenses.mit;
  };
})
