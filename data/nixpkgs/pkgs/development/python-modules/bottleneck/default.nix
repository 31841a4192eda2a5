{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "bottleneck";
  version = "1.6.0";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Ao1G7ksCWtmrTXmSQROBb4JfYrF7h8nh0NjOFEpKDjE=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "bottleneck" ];

  meta = {
    description = "Fast functions for NumPy arrays";
    homepage = "https://github.com/pydata/bottleneck";
    license = lib.licenses.bsd2;
  };
})
