{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  expandvars,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "frozenlist";
  version = "1.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "frozenlist";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vkZ60qI0yQ82QSLQkBDzLnikTBQhUUuAzV+YsorrM2Q=";
  };

  nativeBuildInputs = [
    expandvars
    cython
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "frozenlist" ];

  meta = {
    description = "List that can be made immutable";
    homepage = "https://github.com/aio-libs/frozenlist";
    changelog = "https://github.com/aio-libs/frozenlist/blob/${finalAttrs.src.tag}/CHANGES.rst";
    license = lib.licenses.asl20;
  };
})
