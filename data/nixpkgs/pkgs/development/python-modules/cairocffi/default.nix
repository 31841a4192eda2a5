{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cairocffi";
  version = "1.7.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-LkjuhkiE7Eo6NL+oyauZmfaIKG63FKFaQ+ydBow2VXs=";
  };

  nativeBuildInputs = [ flit-core ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cairocffi" ];

  meta = {
    description = "Drawing by cairo";
    homepage = "https://github.com/SimonSapin/cairocffi";
    changelog = "https://github.com/Kozea/cairocffi/blob/v${finalAttrs.version}/NEWS.rst";
    license = lib.licenses.bsd3;
  };
})
