{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cmake,
  ninja,
  pkg-config,

  # native dependencies
  blas,
  openblas,

  # dependencies
  expecttest,
  filelock,
  fsspec,
  hypothesis,
  jinja2,
  networkx,
  packaging,
  pillow,
  protobuf,
  psutil,
  pybind11,
  pyyaml,
  requests,
  six,
  sympy,
  tensorboard,
  triton,
  types-dataclasses,
  typing-extensions,

  # switches
  tensorboardSupport ? true,
  tritonSupport ? true,
}:

buildPythonPackage (finalAttrs: {
  pname = "torch";
  version = "2.12.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pytorch";
    repo = "pytorch";
    rev = "v${finalAttrs.version}";
    hash = "sha256-IyQs9CQbbpZYpd+8YhIj/ULjsIWu6gjkGrGSeMWqKvw=";
  };

  outputs = [
    "out"
    "dev"
    "lib"
    "cxxdev"
  ];

  nativeBuildInputs = [
    cmake
    ninja
    pybind11
    pkg-config
  ];

  buildInputs = [
    blas
    openblas
  ];

  pythonRelaxDeps = [ "sympy" ];
  pythonRemoveDeps = [ "pytorch-triton-rocm" ];

  dependencies = [
    expecttest
    filelock
    fsspec
    hypothesis
    jinja2
    networkx
    packaging
    psutil
    pyyaml
    requests
    sympy
    types-dataclasses
    typing-extensions

    # torch.utils.tensorboard
    pillow
    six
  ]
  ++ lib.optionals tensorboardSupport [
    tensorboard
    protobuf
  ]
  ++ [ pybind11 ]
  ++ lib.optionals tritonSupport [ triton ];

  # Hours of work for a machine with many cores.
  doCheck = false;

  pythonImportsCheck = [ "torch" ];

  meta = {
    description = "Tensors and neural networks with automatic differentiation";
    homepage = "https://pytorch.org/";
    changelog = "https://github.com/pytorch/pytorch/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
})
