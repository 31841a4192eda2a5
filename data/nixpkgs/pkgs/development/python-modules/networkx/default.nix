{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,

  # optional-dependencies
  lxml,
  matplotlib,
  numpy,
  pandas,
  pydot,
  pygraphviz,
  scipy,
  sympy,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "networkx";
  version = "3.6.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-JrfDV6zMDIzeVYrUhig3KLZbapXYXuHNZrr6tMgWhQk=";
  };

  nativeBuildInputs = [ setuptools ];

  optional-dependencies = {
    default = [
      numpy
      scipy
      matplotlib
      pandas
    ];
    extra = [
      lxml
      pygraphviz
      pydot
      sympy
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Graphs and what can be asked of them";
    homepage = "https://networkx.github.io/";
    changelog = "https://github.com/networkx/networkx/blob/networkx-${finalAttrs.version}/doc/release/release_${finalAttrs.version}.rst";
    license = lib.licenses.bsd3;
  };
})
