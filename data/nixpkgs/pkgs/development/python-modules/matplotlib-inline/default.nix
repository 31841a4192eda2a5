{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  flit-core,

  # dependencies
  traitlets,
}:

buildPythonPackage (finalAttrs: {
  pname = "matplotlib-inline";
  version = "0.2.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ipython";
    repo = "matplotlib-inline";
    tag = finalAttrs.version;
    hash = "sha256-qExS0SsbnYgu0wFTew90z5QwPyJ+UWGVEgFURSMedSY=";
  };

  build-system = [ flit-core ];

  dependencies = [ traitlets ];

  meta = {
    description = "Shows plots in notebooks";
    homepage = "https://github.com/ipython/matplotlib-inline";
    license = lib.licenses.bsd3;
  };
})
