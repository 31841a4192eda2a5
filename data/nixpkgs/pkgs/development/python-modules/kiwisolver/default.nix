{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools-scm,
}:

buildPythonPackage (finalAttrs: {
  pname = "kiwisolver";
  version = "1.4.9";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-w7IsJsb9aBGwroNjuVyozk6jwgLT0JdbKRQxDOsbzE0=";
  };

  nativeBuildInputs = [ setuptools-scm ];

  pythonImportsCheck = [ "kiwisolver" ];

  meta = {
    description = "Solves linear constraints by the Cassowary algorithm";
    homepage = "https://github.com/nucleic/kiwi";
    license = lib.licenses.bsd3;
  };
})
