{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-serializinghtml";
  version = "2.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_serializinghtml";
    inherit (finalAttrs) version;
    hash = "sha256-6dkSgn+HLAKQF6U/DvIYCzJ8P3/SPIcin3qOi3ADHU0=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Sphinx output as serialised pages";
    homepage = "https://github.com/sphinx-doc/sphinxcontrib-serializinghtml";
    license = lib.licenses.bsd2;
  };
})
