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
  pname = "chardet";
  version = "5.2.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-Gztv9HmoxBS8P6LAhSmVaVxKAm3NbQYzst0JLKOcHPc=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "chardet" ];

  meta = {
    description = "Guesses the encoding of text";
    homepage = "https://github.com/chardet/chardet";
    changelog = "https://github.com/chardet/chardet/releases/tag/${finalAttrs.version}";
    license = lib.licenses.lgpl21Plus;
    mainProgram = "chardetect";
  };
})
