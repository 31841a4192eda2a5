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
  pname = "expandvars";
  version = "1.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-bFgit7dWqZo1a5Fd0SZ/UquKTvqhNZY71/S9XTaPcdc=";
  };

  nativeBuildInputs = [ hatchling ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "expandvars" ];

  meta = {
    description = "Expands variables as a shell does";
    homepage = "https://github.com/sayanarijit/expandvars";
    license = lib.licenses.mit;
  };
})
