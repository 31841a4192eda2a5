{
  lib,
  buildPythonPackage,
  fetchPypi,
  python,

  # dependencies
  jax-cuda12-pjrt,
}:

buildPythonPackage (finalAttrs: {
  pname = "jax-cuda12-plugin";
  version = "0.10.2";
  pyproject = false;

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.11" = "sha256-drv+zi9u/7TokI64pfvxq7wRJd5mdoPsL/ulHGPcV68=";
        "3.12" = "sha256-Trbo4Jkv2Yl9skaNoz8nauQU7ITcQ2gEEkQEQwUC7qw=";
        "3.13" = "sha256-lIqYiSfLEIQ7UBohUYHMsdrtP6cFMbLxrghC/hwIsF4=";
        "3.14" = "sha256-DHoCBBVVhcwcT8swxmt/iBs45X4fDY6X1I4WVL8NJ/g=";
      };
    in
    fetchPypi {
      pname = "jax_cuda12_plugin";
      inherit (finalAttrs) version;
      format = "wheel";
      dist = abi;
      python = abi;
      inherit abi;
      platform = "manylinux_2_27_x86_64";
      hash =
        hashes.${python.pythonVersion}
          or (throw "jax-cuda12-plugin has no wheel for Python ${python.pythonVersion}");
    };

  dependencies = [ jax-cuda12-pjrt ];

  pythonImportsCheck = [ "jax_cuda12_plugin" ];

  meta = {
    description = "JAX's plugin for NVIDIA's GPUs";
    homepage = "https://github.com/jax-ml/jax/tree/main/jax_plugins/cuda";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
