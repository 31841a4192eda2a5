{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  jupyter-client,
  jupyter-core,
  nbformat,
  traitlets,
}:

buildPythonPackage (finalAttrs: {
  pname = "nbclient";
  version = "0.10.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyter";
    repo = "nbclient";
    tag = "v${finalAttrs.version}";
    hash = "sha256-D7pgrNRrPT0fGOaHrNt3qeDXdbt1wJk5qfkQeLxsc7g=";
  };

  build-system = [ hatchling ];

  dependencies = [
    jupyter-client
    jupyter-core
    nbformat
    traitlets
  ];

  meta = {
    description = "Runs notebooks";
    homepage = "https://github.com/jupyter/nbclient";
    license = lib.licenses.bsd3;
    mainProgram = "jupyter-execute";
  };
})
