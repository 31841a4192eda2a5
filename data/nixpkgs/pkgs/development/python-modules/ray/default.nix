{
  lib,
  buildPythonPackage,
  fetchPypi,
  python,
  pythonAtLeast,

  # dependencies
  click,
  filelock,
  jsonschema,
  msgpack,
  packaging,
  protobuf,
  pyyaml,
  requests,
}:

buildPythonPackage (finalAttrs: {
  pname = "ray";
  version = "2.56.0";
  format = "wheel";

  disabled = pythonAtLeast "3.15";

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.11" = "sha256-xb8aQ4TA4qpEIMlUdLc00GTKw1Sw8AdgvgLYhq/pbKQ=";
        "3.12" = "sha256-eO80pxODwfzzNeUx4OWQhnhX/OkGnwbtNRvmznpY/FA=";
        "3.13" = "sha256-VNJyX4tl2WFckz/sXsYuVKZ7jy4UKGAm+wFGBiU2cO8=";
        "3.14" = "sha256-c+22+1/QVIGx81isLopMf2oDHYn5uCPSWlh923UpBw8=";
      };
    in
    fetchPypi {
      inherit (finalAttrs) pname version;
      format = "wheel";
      dist = abi;
      python = abi;
      inherit abi;
      platform = "manylinux2014_x86_64";
      hash =
        hashes.${python.pythonVersion}
          or (throw "ray has no wheel for Python ${python.pythonVersion}");
    };

  dependencies = [
    click
    filelock
    jsonschema
    msgpack
    packaging
    protobuf
    pyyaml
    requests
  ];

  pythonImportsCheck = [ "ray" ];

  meta = {
    description = "Runs Python on clusters";
    homepage = "https://github.com/ray-project/ray";
    changelog = "https://github.com/ray-project/ray/releases/tag/ray-${finalAttrs.version}";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
