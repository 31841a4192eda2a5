{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  cmake,
  cython,
  ninja,
  packaging,
  pathspec,
  scikit-build-core,

  # native dependencies
  libsodium,
  zeromq,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyzmq";
  version = "27.1.0";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-rAdl49REVa223b9EF9zORg/ECgWXjAjv3ylIBy9ttUA=";
  };

  build-system = [
    cmake
    ninja
    packaging
    pathspec
    scikit-build-core
    cython
  ];

  buildInputs = [
    libsodium
    zeromq
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "zmq" ];

  meta = {
    description = "Messages by ZeroMQ";
    homepage = "https://pyzmq.readthedocs.io/";
    license = with lib.licenses; [
      bsd3
      lgpl3Only
    ];
  };
})
