{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "certifi";
  version = "2026.01.04";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "certifi";
    repo = "python-certifi";
    rev = finalAttrs.version;
    hash = "sha256-JXv12im46xKabIRVZ4FMSZUbpw2k8WCcaZZLX2pFteY=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "certifi" ];

  meta = {
    description = "The certificate authorities that Mozilla trusts";
    homepage = "https://github.com/certifi/python-certifi";
    license = lib.licenses.isc;
  };
})
