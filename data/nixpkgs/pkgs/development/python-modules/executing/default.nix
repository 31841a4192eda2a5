{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "executing";
  version = "2.2.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "alexmojaki";
    repo = "executing";
    rev = "v${finalAttrs.version}";
    hash = "sha256-UlXuXBW9TmJ0xG/0yMdx8EDQDSzVgtsgFJIj/O7pmio=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "executing" ];

  meta = {
    description = "Tells which node of the source a frame is running";
    homepage = "https://github.com/alexmojaki/executing";
    license = lib.licenses.mit;
  };
})
