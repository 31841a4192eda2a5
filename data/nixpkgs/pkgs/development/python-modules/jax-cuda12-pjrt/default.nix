{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "jax-cuda12-pjrt";
  version = "0.10.2";
  pyproject = false;

  src = fetchPypi {
    pname = "jax_cuda12_pjrt";
    inherit (finalAttrs) version;
    format = "wheel";
    dist = "py3";
    python = "py3";
    platform = "manylinux_2_27_x86_64";
    hash = "sha256-gG0f0pA4tqz1orKJ3WIZKr6pd+4mrvYOopWx0oojrPg=";
  };

  pythonImportsCheck = [ "jax_plugins" ];

  meta = {
    description = "JAX's runtime for NVIDIA's GPUs";
    homepage = "https://github.com/jax-ml/jax/tree/main/jax_plugins/cuda";
    license = lib.licenses.asl20;
    platforms = lib.platforms.linux;
  };
})
