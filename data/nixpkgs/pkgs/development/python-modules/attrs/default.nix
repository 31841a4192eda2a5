{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "attrs";
  version = "26.1.0";
  pyproject = true;

  outputs = [
    "out"
    "testout"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-0DzricsyKo/XBtT7kZQHN7ZkKqNpmP4TCpvJbJhe/zI=";
  };

  nativeBuildInputs = [ hatchling ];

  pythonImportsCheck = [ "attr" ];

  meta = {
    description = "Classes without boilerplate";
    homepage = "https://github.com/python-attrs/attrs";
    changelog = "https://github.com/python-attrs/attrs/releases/tag/${finalAttrs.version}";
    license = lib.licenses.mit;
  };
})
