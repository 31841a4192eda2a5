{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "pexpect";
  version = "4.9.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-7n1BEj88mREFDqLC2sEHVo3EOy07DHVXozISw5jq0w8=";
  };

  nativeBuildInputs = [ setuptools ];

  meta = {
    description = "Controls other programs by what they print";
    homepage = "http://www.noah.org/wiki/Pexpect";
    license = lib.licenses.mit;
  };
})
