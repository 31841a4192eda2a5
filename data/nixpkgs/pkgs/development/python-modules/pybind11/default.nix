{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cmake,
  ninja,
  scikit-build-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "pybind11";
  version = "3.0.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pybind";
    repo = "pybind11";
    tag = "v${finalAttrs.version}";
    hash = "sha256-QZKnIOopEDsiRFkc1qQ+DaDHoTNuEEgQVeiAL0sQqak=";
  };

  build-system = [
    cmake
    ninja
    scikit-build-core
  ];

  meta = {
    description = "Bindings for C++ by header files alone";
    homepage = "https://github.com/pybind/pybind11";
    changelog = "https://github.com/pybind/pybind11/blob/${finalAttrs.src.tag}/docs/changelog.md";
    license = lib.licenses.bsd3;
    mainProgram = "pybind11-config";
  };
})
