{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "packaging";
  version = "26.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-8EIVK2gcS/rFyuJ0KlXhA9J6suwPPYgDcTa2v+fJxd4=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [
    "packaging"
    "packaging.metadata"
    "packaging.requirements"
    "packaging.specifiers"
    "packaging.tags"
    "packaging.version"
  ];

  meta = {
    description = "Versions, requirements and markers of Python packages";
    homepage = "https://packaging.pypa.io/";
    changelog = "https://github.com/pypa/packaging/blob/${finalAttrs.version}/CHANGELOG.rst";
    license = with lib.licenses; [
      bsd2
      asl20
    ];
  };
})
