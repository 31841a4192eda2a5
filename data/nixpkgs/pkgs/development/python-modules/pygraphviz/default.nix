{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "pygraphviz";
  version = "1.14";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pygraphviz";
    repo = "pygraphviz";
    tag = "pygraphviz-${finalAttrs.version}";
    hash = "sha256-RyUmT2djj2GnVG82xO9HULMAJZb2LYMUGDRvCwaYBg8=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "pygraphviz" ];

  meta = {
    description = "Layouts of graphs by Graphviz";
    homepage = "https://github.com/pygraphviz/pygraphviz";
    license = lib.licenses.bsd3;
  };
})
