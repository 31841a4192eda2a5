{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  pyyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyyaml-env-tag";
  version = "1.1";
  pyproject = true;

  src = fetchPypi {
    pname = "pyyaml_env_tag";
    inherit (finalAttrs) version;
    hash = "sha256-LrOLdaLSHuBHXW2X7BnGMoen4UAjHkIUlp0OrJI81/8=";
  };

  build-system = [ setuptools ];

  dependencies = [ pyyaml ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "yaml_env_tag" ];

  meta = {
    description = "Environment variables in YAML";
    homepage = "https://github.com/waylan/pyyaml-env-tag";
    license = lib.licenses.mit;
  };
})
