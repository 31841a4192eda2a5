{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "jsonpointer";
  version = "3.0.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Ky1ynyCRUi1hw7MfguEYcPYLaPQ/vHBct2v0uDKvWe8=";
  };

  meta = {
    description = "Addresses a part of a JSON document";
    homepage = "https://github.com/stefankoegl/python-json-pointer";
    license = lib.licenses.bsd2;
    mainProgram = "jsonpointer";
  };
})
