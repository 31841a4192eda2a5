{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "tblib";
  version = "3.2.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-6aZSaS2Rv090PUoVvBdMC3avx1D+jHttGVzBwdbSzOw=";
  };

  nativeBuildInputs = [ setuptools ];

  meta = {
    description = "Pickles tracebacks";
    homepage = "https://github.com/ionelmc/python-tblib";
    license = lib.licenses.bsd2;
  };
})
