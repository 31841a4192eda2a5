{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pkgconfig,
  setuptools,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "brotli";
  version = "1.2.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "google";
    repo = "brotli";
    tag = "v${finalAttrs.version}";
    hash = "sha256-kl8ZHt71v17QR2bDP+ad/5uixf+GStEPLQ5ooFoC5i8=";
  };

  build-system = [
    pkgconfig
    setuptools
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Compression by Brotli";
    homepage = "https://github.com/google/brotli";
    changelog = "https://github.com/google/brotli/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
