{
  lib,
  buildPythonPackage,
  fetchPypi,
  python,

  # dependencies
  ml-dtypes,
  numpy,
}:

buildPythonPackage (finalAttrs: {
  pname = "tensorstore";
  version = "0.1.84";
  format = "wheel";

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.11" = "sha256-iudEUatcyKDNnlGSat8E9N/b2K1awxrHHxyqe9+ygo0=";
        "3.12" = "sha256-ZMgDlVjVYHtzkDlI/OBYclcx30EMXBls9Ys/xiIjlbU=";
        "3.13" = "sha256-jqU6hR6oaq09mcFKeQyFRo1jJL4Ux6whHx8CZej6twc=";
        "3.14" = "sha256-fJEIrmwprckLcsome6K1dzhsXkEOovjofqvOXr2tMn4=";
      };
    in
    fetchPypi {
      inherit (finalAttrs) pname version;
      format = "wheel";
      dist = abi;
      python = abi;
      inherit abi;
      platform = "manylinux_2_27_x86_64.manylinux_2_28_x86_64";
      hash =
        hashes.${python.pythonVersion}
          or (throw "tensorstore has no wheel for Python ${python.pythonVersion}");
    };

  dependencies = [
    ml-dtypes
    numpy
  ];

  pythonImportsCheck = [ "tensorstore" ];

  meta = {
    description = "Large arrays of many dimensions in any storage";
    homepage = "https://google.github.io/tensorstore";
    changelog = "https://github.com/google/tensorstore/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
