{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  numpy,
  packaging,
  protobuf,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "tensorboardx";
  version = "2.6.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "lanpa";
    repo = "tensorboardX";
    tag = "v${finalAttrs.version}";
    hash = "sha256-GZQUJCiCKVthO95jHMIzNFcBM3R85BkyxO74CKCzizc=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    packaging
    protobuf
    numpy
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "tensorboardX" ];

  meta = {
    description = "Writes logs for TensorBoard";
    homepage = "https://tensorboardx.readthedocs.io";
    changelog = "https://github.com/lanpa/tensorboardX/blob/${finalAttrs.src.tag}/HISTORY.rst";
    license = lib.licenses.mit;
    platforms = lib.platforms.all;
  };
})
