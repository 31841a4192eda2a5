{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  importlib-metadata,
  mergedeep,
  platformdirs,
  pyyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mkdocs-get-deps";
  version = "0.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mkdocs";
    repo = "get-deps";
    rev = "v${finalAttrs.version}";
    hash = "sha256-DahmSYWYhVch950InYBiCh6qz1pH2Kibf5ixwCNdsTg=";
  };

  build-system = [ hatchling ];

  dependencies = [
    importlib-metadata
    mergedeep
    platformdirs
    pyyaml
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mkdocs_get_deps" ];

  meta = {
    description = "Tells what a MkDocs project depends on";
    homepage = "https://github.com/mkdocs/get-deps";
    license = lib.licenses.mit;
  };
})
