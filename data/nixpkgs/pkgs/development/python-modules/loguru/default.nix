{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "loguru";
  version = "0.7.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Delgan";
    repo = "loguru";
    tag = finalAttrs.version;
    hash = "sha256-tccEzzs9TtFAZM9s43cskF9llc81Ng28LqedjLiE1m4=";
  };

  build-system = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "loguru" ];

  meta = {
    description = "Logging that is pleasant to use";
    homepage = "https://github.com/Delgan/loguru";
    changelog = "https://github.com/delgan/loguru/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
