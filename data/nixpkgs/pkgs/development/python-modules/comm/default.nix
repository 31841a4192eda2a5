{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "comm";
  version = "0.2.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ipython";
    repo = "comm";
    tag = "v${finalAttrs.version}";
    hash = "sha256-gDggPu2h43lGyovTND9a3o9F2hWppV5uvAJa78JxJCo=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Messages between a Jupyter kernel and its front end";
    homepage = "https://github.com/ipython/comm";
    license = lib.licenses.bsd3;
  };
})
