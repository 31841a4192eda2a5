{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "ipykernel";
  version = "7.1.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-WKP8iFM9WTDDVG3H6sZsbSiKzeT4AeIAHmXtxdyc8Ns=";
  };

  nativeBuildInputs = [ hatchling ];

  pythonRemoveDeps = [ "debugpy" ];

  meta = {
    description = "Python for Jupyter";
    homepage = "https://ipython.org/";
    changelog = "https://github.com/ipython/ipykernel/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
