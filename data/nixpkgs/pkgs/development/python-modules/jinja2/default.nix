{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  flit-core,

  # dependencies
  markupsafe,

  # optional-dependencies
  babel,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jinja2";
  version = "3.1.6";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-ATf7BZkNNfEnWlh+mu5tVtqCH8g0kaD7g4GDvkP2bW0=";
  };

  build-system = [ flit-core ];

  dependencies = [ markupsafe ];

  optional-dependencies = {
    i18n = [ babel ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Templates with expressions and inheritance";
    homepage = "https://jinja.palletsprojects.com";
    changelog = "https://github.com/pallets/jinja/blob/${finalAttrs.version}/CHANGES.rst";
    license = lib.licenses.bsd3;
  };
})
