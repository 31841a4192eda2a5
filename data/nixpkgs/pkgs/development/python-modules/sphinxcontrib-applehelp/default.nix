{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinxcontrib-applehelp";
  version = "2.0.0";
  pyproject = true;

  src = fetchPypi {
    pname = "sphinxcontrib_applehelp";
    inherit (finalAttrs) version;
    hash = "sha256-LynvMxc1zpWO+kc0hz8ISUGXCJTGCQQIsHnGGy4cBtE=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Sphinx output for Apple's help books";
    homepage = "https://github.com/sphinx-doc/sphinxcontrib-applehelp";
    license = lib.licenses.bsd2;
  };
})
