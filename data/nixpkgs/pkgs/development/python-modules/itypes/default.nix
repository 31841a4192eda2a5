{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
}:

buildPythonPackage (finalAttrs: {
  pname = "itypes";
  version = "1.2.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "tomchristie";
    repo = "itypes";
    rev = finalAttrs.version;
    hash = "sha256-omQmXzO0rk2Zh26idAPosdMW/r0bFQ2v2HkxddOVUNI=";
  };

  meta = {
    description = "Immutable containers";
    homepage = "https://github.com/tomchristie/itypes";
    license = lib.licenses.bsd3;
  };
})
