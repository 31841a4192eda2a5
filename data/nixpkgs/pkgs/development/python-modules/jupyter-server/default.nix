{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  hatch-jupyter-builder,
  hatchling,

  # dependencies
  anyio,
  argon2-cffi,
  jinja2,
  jupyter-client,
  jupyter-core,
  jupyter-events,
  jupyter-server-terminals,
  nbconvert,
  nbformat,
  overrides,
  packaging,
  prometheus-client,
  pyzmq,
  send2trash,
  terminado,
  tornado,
  traitlets,
  websocket-client,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter-server";
  version = "2.17.0";
  pyproject = true;

  src = fetchPypi {
    pname = "jupyter_server";
    inherit (finalAttrs) version;
    hash = "sha256-w46omFZpZMiItHcq4e1Y7KhFkuiCUdLPxNFx+B9+mdU=";
  };

  build-system = [
    hatch-jupyter-builder
    hatchling
  ];

  dependencies = [
    argon2-cffi
    jinja2
    tornado
    pyzmq
    traitlets
    jupyter-core
    jupyter-client
    jupyter-events
    jupyter-server-terminals
    nbformat
    nbconvert
    packaging
    send2trash
    terminado
    prometheus-client
    anyio
    websocket-client
    overrides
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jupyter_server" ];

  meta = {
    description = "What Jupyter's web applications are served by";
    homepage = "https://github.com/jupyter-server/jupyter_server";
    changelog = "https://github.com/jupyter-server/jupyter_server/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.bsdOriginal;
    mainProgram = "jupyter-server";
  };
})
