{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "coreschema";
  version = "0.0.4";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "core-api";
    repo = "python-coreschema";
    rev = finalAttrs.version;
    hash = "sha256-YXGDmWTT3cT3vek40HMbCWelmm6nhx3yWOvNOsph9wg=";
  };

  meta = {
    description = "Schemas for Core API";
    homepage = "https://github.com/ivegotasthma/python-coreschema";
    license = lib.licenses.bsd3;
  };
})
