{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  numpy,
  scikit-build-core,

  # build tools
  cmake,
  ninja,
  pkg-config,

  # dependencies
  msgpack,
  ndindex,
  numexpr,
  platformdirs,
  py-cpuinfo,
  requests,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "blosc2";
  version = "4.1.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "Blosc";
    repo = "python-blosc2";
    tag = "v${finalAttrs.version}";
    hash = "sha256-z5g3OXSKKR/2yQ5n1hb+br009xaX8C7HxbDDLVfSYNw=";
  };

  build-system = [
    cython
    numpy
    scikit-build-core
  ];

  nativeBuildInputs = [
    cmake
    ninja
    pkg-config
  ];

  dependencies = [
    msgpack
    ndindex
    numexpr
    numpy
    platformdirs
    py-cpuinfo
    requests
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Compression of binary data and arrays by C-Blosc2";
    homepage = "https://github.com/Blosc/python-blosc2";
    changelog = "https://github.com/Blosc/python-blosc2/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.bsd3;
  };
})
