{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "types-psutil";
  version = "7.2.1.20260116";
  format = "setuptools";

  src = fetchPypi {
    pname = "types_psutil";
    inherit (finalAttrs) version;
    hash = "sha256-RmG+XV16zV2K+wKpLQUWCmy7LOdHIyRbUfe6ff25+YE=";
  };

  pythonImportsCheck = [ "psutil-stubs" ];

  meta = {
    description = "Types for psutil";
    homepage = "https://github.com/python/typeshed";
    license = lib.licenses.asl20;
  };
})
