{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build tools
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "ruamel-yaml";
  version = "0.19.1";
  pyproject = true;

  src = fetchPypi {
    pname = "ruamel_yaml";
    inherit (finalAttrs) version;
    hash = "sha256-U+tmzSeEnv+Wjr+PC/YfRs2sLaHR81dt1MzumyXDGZM=";
  };

  nativeBuildInputs = [ setuptools ];

  pythonImportsCheck = [ "ruamel.yaml" ];

  meta = {
    description = "Changes YAML and keeps its comments";
    homepage = "https://sourceforge.net/projects/ruamel-yaml/";
    changelog = "https://sourceforge.net/p/ruamel-yaml/code/ci/default/tree/CHANGES";
    license = lib.licenses.mit;
  };
})
