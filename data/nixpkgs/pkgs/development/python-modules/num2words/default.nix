{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "num2words";
  version = "0.5.14";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-sGbsGOVrZhajs4CGtXR9qvuqiGiyJqNhJ+BFHAzzecY=";
  };

  meta = {
    description = "Numbers as words in many languages";
    homepage = "https://github.com/savoirfairelinux/num2words";
    license = lib.licenses.lgpl21;
    mainProgram = "num2words";
  };
})
