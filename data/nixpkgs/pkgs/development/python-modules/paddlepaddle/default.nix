{
  lib,
  buildPythonPackage,
  fetchurl,
  python,
  pythonAtLeast,
  pythonOlder,

  # dependencies
  httpx,
  networkx,
  numpy,
  opt-einsum,
  pillow,
  protobuf,
  safetensors,
  setuptools,
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "paddlepaddle";
  version = "3.3.0";
  format = "wheel";

  disabled = pythonOlder "3.12" || pythonAtLeast "3.14";

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.12" = "sha256-PumW7ivy0rM+mGWHb7gv8Dy3uyJGzFqgAn7dapoGQOs=";
        "3.13" = "sha256-iImCdPXNXi9OuvVjHUwAkn2dWEZaCDh1wiS0D5k1zTk=";
      };
    in
    fetchurl {
      url = "https://paddle-whl.bj.bcebos.com/stable/cpu/paddlepaddle/paddlepaddle-${finalAttrs.version}-${abi}-${abi}-linux_x86_64.whl";
      hash =
        hashes.${python.pythonVersion}
          or (throw "paddlepaddle has no wheel for Python ${python.pythonVersion}");
    };

  pythonRelaxDeps = [ "opt_einsum" ];

  dependencies = [
    setuptools
    httpx
    numpy
    protobuf
    pillow
    opt-einsum
    networkx
    safetensors
    typing-extensions
  ];

  pythonImportsCheck = [ "paddle" ];

  meta = {
    description = "Deep learning by PaddlePaddle";
    homepage = "https://github.com/PaddlePaddle/Paddle";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
