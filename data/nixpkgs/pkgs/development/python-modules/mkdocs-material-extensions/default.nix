{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  hatchling,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-material-extensions";
  version = "1.3.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "facelessuser";
    repo = "mkdocs-material-extensions";
    tag = finalAttrs.version;
    hash = "sha256-/jU30Ol10/4haR3ZPJWZ3iWRfXG/RUOU1oclOYGjjAY=";
  };

  nativeBuildInputs = [ hatchling ];

  pythonImportsCheck = [ "materialx" ];

  meta = {
    description = "Former home of MkDocs Material's emoji";
    homepage = "https://github.com/facelessuser/mkdocs-material-extensions";
    license = lib.licenses.mit;
  };
})
