{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "bottle";
  version = "0.13.4";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-eH54Mn4SsieTjeAiSDM9eIz+RZh+3Kc1+PiOA0csP0c=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Web framework in one file";
    homepage = "https://bottlepy.org/";
    license = lib.licenses.mit;
    mainProgram = "bottle.py";
  };
})
