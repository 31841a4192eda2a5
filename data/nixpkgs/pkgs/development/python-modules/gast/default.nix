{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "gast";
  version = "0.7.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "serge-sans-paille";
    repo = "gast";
    tag = finalAttrs.version;
    hash = "sha256-paaXVdhstNlLc/zv/L1tHuv9IZ0Vz/vz2x2y2ePpXRc=";
  };

  build-system = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "gast" ];

  meta = {
    description = "Syntax trees that are the same for all versions of Python";
    homepage = "https://github.com/serge-sans-paille/gast/";
    license = lib.licenses.bsd3;
  };
})
