{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build tools
  setuptools,
}:

let
  # The last release does not know Python 3.12 yet.
  isRelease = pythonOlder "3.12";
in
buildPythonPackage (finalAttrs: {
  pname = "asn1crypto";
  version = if isRelease then "1.5.1" else "1.5.1-unstable-2023-11-03";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "wbond";
    repo = "asn1crypto";
    rev = if isRelease then finalAttrs.version else "b763a757bb2bef2ab63620611ddd8006d5e9e4a2";
    hash =
      if isRelease then
        "sha256-M8vASxhaJPgkiTrAckxz7gk/QHkrFlNz7fFbnLEBT+M="
      else
        "sha256-11WajEDtisiJsKQjZMSd5sDog3DuuBzf1PcgSY+uuXY=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "asn1crypto" ];

  meta = {
    description = "Reading and writing of ASN.1 structures, such as keys and certificates";
    homepage = "https://github.com/wbond/asn1crypto";
    license = lib.licenses.mit;
  };
})
