{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  colorama,
  httpx,
  sphinx,
  starlette,
  uvicorn,
  watchfiles,
  websockets,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "sphinx-autobuild";
  version = "2025.08.25";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sphinx-doc";
    repo = "sphinx-autobuild";
    tag = finalAttrs.version;
    hash = "sha256-JfhLC1924bU1USvoYwluFGdxxahS+AfRSHnGlLfE0NY=";
  };

  build-system = [ flit-core ];

  dependencies = [
    colorama
    httpx
    sphinx
    starlette
    uvicorn
    watchfiles
    websockets
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sphinx_autobuild" ];

  meta = {
    description = "Rebuilds documentation when it changes";
    homepage = "https://github.com/sphinx-doc/sphinx-autobuild";
    license = lib.licenses.mit;
    mainProgram = "sphinx-autobuild";
  };
})
