{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "jupyter-server-terminals";
  version = "0.5.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "jupyter-server";
    repo = "jupyter_server_terminals";
    tag = "v${finalAttrs.version}";
    hash = "sha256-gVR34Ajfv567isVmbP7Zx4AiptrdNqd032QxdMBpsTE=";
  };

  nativeBuildInputs = [ hatchling ];

  meta = {
    description = "Terminals for Jupyter's server";
    homepage = "https://github.com/jupyter-server/jupyter_server_terminals";
    changelog = "https://github.com/jupyter-server/jupyter_server_terminals/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
