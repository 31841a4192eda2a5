{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  jaxlib,
  ml-dtypes,
  numpy,
  opt-einsum,
  scipy,

  # optional-dependencies
  jax-cuda12-plugin,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "jax";
  version = "0.10.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "google";
    repo = "jax";
    tag = "jax-v${finalAttrs.version}";
    hash = "sha256-OQkh9uC8NsxoG3SByPybXQ81c11T3lYgjaU3tbB0+6E=";
  };

  build-system = [ setuptools ];

  dependencies = [
    jaxlib
    ml-dtypes
    numpy
    opt-einsum
    scipy
  ];

  optional-dependencies = {
    cuda = [ jax-cuda12-plugin ];
    cuda12 = [ jax-cuda12-plugin ];
    cuda12_local = [ jax-cuda12-plugin ];
    cuda12_pip = [ jax-cuda12-plugin ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "jax" ];

  meta = {
    description = "Differentiates and compiles numerical functions";
    homepage = "https://github.com/google/jax";
    changelog = "https://docs.jax.dev/en/latest/changelog.html";
    license = lib.licenses.asl20;
  };
})
