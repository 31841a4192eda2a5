{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # optional-dependencies
  lz4,
  zstandard,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fastavro";
  version = "1.12.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fastavro";
    repo = "fastavro";
    tag = finalAttrs.version;
    hash = "sha256-r/zaQ44ZPuSR1HxaqxD26kZPWREhmKP+oTOSa5QCEU4=";
  };

  build-system = [
    cython
    setuptools
  ];

  optional-dependencies = {
    lz4 = [ lz4 ];
    zstandard = [ zstandard ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fastavro" ];

  meta = {
    description = "Fast reading and writing of Avro";
    homepage = "https://github.com/fastavro/fastavro";
    changelog = "https://github.com/fastavro/fastavro/blob/${finalAttrs.src.tag}/ChangeLog";
    license = lib.licenses.mit;
    mainProgram = "fastavro";
  };
})
