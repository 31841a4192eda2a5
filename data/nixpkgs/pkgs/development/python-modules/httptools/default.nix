{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "httptools";
  version = "0.7.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-q9clVpdPjnx0olllWSSnF6I2WyNsiCw/b4pF/pRwOsk=";
  };

  pythonImportsCheck = [ "httptools" ];

  meta = {
    description = "Fast parser of HTTP";
    homepage = "https://github.com/MagicStack/httptools";
    changelog = "https://github.com/MagicStack/httptools/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
