{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cmake,
  setuptools,
  typing-extensions,

  # native dependencies
  openblas,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mlx";
  version = "0.31.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ml-explore";
    repo = "mlx";
    tag = "v${finalAttrs.version}";
    hash = "sha256-0Oxacz61WGWZrpWw+fMQjEQfwOx1l1L2d0kWl54/LrQ=";
  };

  build-system = [
    cmake
    setuptools
    typing-extensions
  ];

  buildInputs = [ openblas ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "mlx" ];

  meta = {
    description = "Arrays for Apple's processors";
    homepage = "https://github.com/ml-explore/mlx";
    changelog = "https://github.com/ml-explore/mlx/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
