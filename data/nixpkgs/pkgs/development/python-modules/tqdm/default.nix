{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
  setuptools-scm,
  wheel,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tqdm";
  version = "4.67.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-+K75xSwIwTpl8w6jT05arD/Ro0lZh51+WeYwJyhmJ/I=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
    wheel
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tqdm" ];

  meta = {
    description = "Progress bars for loops";
    homepage = "https://github.com/tqdm/tqdm";
    changelog = "https://tqdm.github.io/releases/";
    license = lib.licenses.mit;
    mainProgram = "tqdm";
  };
})
