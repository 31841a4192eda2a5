{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fasteners";
  version = "0.20";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "harlowja";
    repo = "fasteners";
    tag = finalAttrs.version;
    hash = "sha256-h8hlx3yl1+EgqCGE02O+wLejwxgJ5ZOs6nPrYUtHwn0=";
  };

  nativeBuildInputs = [ setuptools ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fasteners" ];

  meta = {
    description = "Locks between threads and processes";
    homepage = "https://github.com/harlowja/fasteners";
    changelog = "https://github.com/harlowja/fasteners/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
