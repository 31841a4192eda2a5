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
  pname = "terminado";
  version = "0.18.1";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-3gnyxLhd5HZfdxRoj/9X0+dbrR+Qm1if3ogEYMdT/S4=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "terminado" ];

  meta = {
    description = "Terminals for the browser";
    homepage = "https://github.com/jupyter/terminado";
    license = lib.licenses.bsd2;
  };
})
