{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  pip,
  setuptools,

  # native dependencies
  blas,

  # dependencies
  numpy,
  packaging,
}:

buildPythonPackage (finalAttrs: {
  pname = "faiss";
  version = "1.14.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "facebookresearch";
    repo = "faiss";
    tag = "v${finalAttrs.version}";
    hash = "sha256-g8URLqh7VXlb5vvpkiUUfE6cgtkMwYNGzs26iUtg28A=";
  };

  build-system = [
    setuptools
    pip
  ];

  buildInputs = [ blas ];

  dependencies = [
    numpy
    packaging
  ];

  pythonImportsCheck = [ "faiss" ];

  meta = {
    description = "Search for similar vectors in large collections";
    homepage = "https://github.com/facebookresearch/faiss";
    changelog = "https://github.com/facebookresearch/faiss/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.mit;
  };
})
