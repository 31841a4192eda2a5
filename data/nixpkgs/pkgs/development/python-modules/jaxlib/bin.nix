{
  lib,
  buildPythonPackage,
  fetchPypi,
  python,

  # dependencies
  absl-py,
  flatbuffers,
  ml-dtypes,
  scipy,
}:

buildPythonPackage (finalAttrs: {
  pname = "jaxlib";
  version = "0.10.2";
  format = "wheel";

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.11" = "sha256-H6yjxdRmLLSmEwpoEF1ou1IHZIF+Fl1u6/1nhsDR8w8=";
        "3.12" = "sha256-/ojsRDcUxDeZaLbBCfn6YXx60ZuAKCjk17+GHNZtpLc=";
        "3.13" = "sha256-nkgYtKh1b9ORh2bKKqU0ISWAn08Ipv5GAm1DhufCNkQ=";
        "3.14" = "sha256-yjTzYxl/sKxAglgsp1UAeRA2njP4qLo9Ne2UtxBwEH0=";
      };
    in
    fetchPypi {
      inherit (finalAttrs) pname version;
      format = "wheel";
      dist = abi;
      python = abi;
      inherit abi;
      platform = "manylinux_2_27_x86_64";
      hash =
        hashes.${python.pythonVersion}
          or (throw "jaxlib has no wheel for Python ${python.pythonVersion}");
    };

  dependencies = [
    absl-py
    flatbuffers
    ml-dtypes
    scipy
  ];

  pythonImportsCheck = [ "jaxlib" ];

  meta = {
    description = "Compiled part of JAX";
    homepage = "https://github.com/google/jax";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
