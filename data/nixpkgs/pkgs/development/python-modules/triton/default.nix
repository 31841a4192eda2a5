{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # build tools
  cmake,
  ninja,

  # native dependencies
  libxml2,
  zlib,

  # dependencies
  filelock,
}:

buildPythonPackage (finalAttrs: {
  pname = "triton";
  version = "3.7.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "triton-lang";
    repo = "triton";
    tag = "v${finalAttrs.version}";
    hash = "sha256-FxbBY1lPq7765MqAPR7UljzPsmjOhKKbYExlKgeudew=";
  };

  build-system = [ setuptools ];

  nativeBuildInputs = [
    cmake
    ninja
  ];

  buildInputs = [
    libxml2
    zlib
  ];

  pythonRemoveDeps = [
    "torch"
    "cmake"
    "lit"
  ];

  dependencies = [
    filelock
    setuptools
  ];

  pythonImportsCheck = [
    "triton"
    "triton.language"
  ];

  meta = {
    description = "Language and compiler for custom operations on GPUs";
    homepage = "https://github.com/triton-lang/triton";
    changelog = "https://github.com/triton-lang/triton/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    platforms = lib.platforms.linux;
  };
})
