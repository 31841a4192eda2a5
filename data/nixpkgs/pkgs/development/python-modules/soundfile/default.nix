{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cffi,
  setuptools,

  # dependencies
  numpy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "soundfile";
  version = "0.13.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-ssaNqx4wKXMXCApbQ99X4wJYTEnilC3v3eCszMU/Dls=";
  };

  build-system = [
    setuptools
    cffi
  ];

  dependencies = [
    numpy
    cffi
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "soundfile" ];

  meta = {
    description = "Reads and writes sound files";
    homepage = "https://github.com/bastibe/python-soundfile";
    license = lib.licenses.bsd3;
  };
})
