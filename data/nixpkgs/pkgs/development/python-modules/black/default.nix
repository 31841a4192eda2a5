{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatch-fancy-pypi-readme,
  hatch-vcs,
  hatchling,

  # optional-dependencies
  aiohttp,
  colorama,
  ipython,
  tokenize-rt,
  uvloop,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "black";
  version = "25.1.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-M0ltXNEiKtczkTUrSujaFSU8Xeibk6gLPiyNmhnsJmY=";
  };

  nativeBuildInputs = [
    hatch-fancy-pypi-readme
    hatch-vcs
    hatchling
  ];

  optional-dependencies = {
    colorama = [ colorama ];
    d = [ aiohttp ];
    jupyter = [
      ipython
      tokenize-rt
    ];
    uvloop = [ uvloop ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Code formatter with opinions of its own";
    homepage = "https://github.com/psf/black";
    changelog = "https://github.com/psf/black/blob/${finalAttrs.version}/CHANGES.md";
    license = lib.licenses.mit;
    mainProgram = "black";
  };
})
