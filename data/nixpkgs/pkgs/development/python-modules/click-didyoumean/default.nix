{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  click,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "click-didyoumean";
  version = "0.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "click-contrib";
    repo = "click-didyoumean";
    tag = "v${finalAttrs.version}";
    hash = "sha256-C8OrJUfBFiDM/Jnf1iJo8pGEd0tUhar1vu4fVIfGzq8=";
  };

  build-system = [ poetry-core ];

  dependencies = [ click ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Suggests a command when one was mistyped";
    homepage = "https://github.com/click-contrib/click-didyoumean";
    license = lib.licenses.mit;
  };
})
