{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  cffi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-crc32c";
  version = "1.8.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "googleapis";
    repo = "python-crc32c";
    tag = "v${finalAttrs.version}";
    hash = "sha256-bNTWyOWie1tPiptJ6NPCyC5kzcCpgOZ0w5hKVw07iwc=";
  };

  build-system = [ setuptools ];

  dependencies = [ cffi ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "google_crc32c" ];

  meta = {
    description = "Fast checksums by CRC32C";
    homepage = "https://github.com/googleapis/python-crc32c";
    changelog = "https://github.com/googleapis/python-crc32c/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
