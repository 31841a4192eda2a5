{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "pathspec";
  version = "1.0.4";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-AhDiroohqRN8DUcFeMsOWVr4ftqm6/Ev8XbxSgLg5kU=";
  };

  nativeBuildInputs = [ flit-core ];

  pythonImportsCheck = [ "pathspec" ];

  meta = {
    description = "Patterns of files as .gitignore has them";
    homepage = "https://github.com/cpburnz/python-path-specification";
    changelog = "https://github.com/cpburnz/python-pathspec/blob/v${finalAttrs.version}/CHANGES.rst";
    license = lib.licenses.mpl20;
  };
})
