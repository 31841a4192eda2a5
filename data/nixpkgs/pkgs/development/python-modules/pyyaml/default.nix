{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # native dependencies
  libyaml,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyyaml";
  version = "6.0.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "yaml";
    repo = "pyyaml";
    tag = finalAttrs.version;
    hash = "sha256-jUooIBp80cLxvdU/zLF0X8Yjrf0Yp9peYeiFjuV8AHA=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [ libyaml ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "yaml" ];

  meta = {
    description = "Reads and writes YAML";
    homepage = "https://github.com/yaml/pyyaml";
    changelog = "https://github.com/yaml/pyyaml/blob/refs/tags/${finalAttrs.src.tag}/CHANGES";
    license = lib.licenses.mit;
  };
})
