{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  cython,
}:

buildPythonPackage (finalAttrs: {
  pname = "preshed";
  version = "3.0.13";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-119xi7/ZfpkveCfg+n+vapG92cki1bqktQ1icxOWy4k=";
  };

  nativeBuildInputs = [ cython ];

  pythonImportsCheck = [ "preshed" ];

  meta = {
    description = "Hash tables for Cython with hashed keys";
    homepage = "https://github.com/explosion/preshed";
    license = lib.licenses.mit;
  };
})
