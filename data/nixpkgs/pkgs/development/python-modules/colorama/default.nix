{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  hatchling,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "colorama";
  version = "0.4.6";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-CGlfXLftbgUxogVyaXKXJzxHuMrlpj/8bW7VwgG+bkQ=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "colorama" ];

  meta = {
    description = "Coloured output on any terminal, on Windows too";
    homepage = "https://github.com/tartley/colorama";
    changelog = "https://github.com/tartley/colorama/raw/${finalAttrs.version}/CHANGELOG.rst";
    license = lib.licenses.bsd3;
  };
})
