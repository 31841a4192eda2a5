{
  lib,
  buildPythonPackage,
  fetchurl,
  python,
  pythonAtLeast,

  # build-system
  distutils,

  # dependencies
  absl-py,
  astunparse,
  flatbuffers,
  gast,
  google-pasta,
  grpcio,
  h5py,
  libclang,
  ml-dtypes,
  numpy,
  opt-einsum,
  packaging,
  protobuf,
  requests,
  six,
  tensorboard,
  termcolor,
  typing-extensions,
  wrapt,
}:

buildPythonPackage (finalAttrs: {
  pname = "tensorflow";
  version = "2.21.0";
  format = "wheel";

  src =
    let
      abi = "cp${python.sourceVersion.major}${python.sourceVersion.minor}";
      hashes = {
        "3.11" = "sha256-K4R9IXsC7ncx7ZFDHa8yUNqgGWw8lGFNI74nIy5uW2w=";
        "3.12" = "sha256-3Miv0ykw5C1SlrbuGQeLdzcGgwr06pf75QO59eD4IMs=";
        "3.13" = "sha256-Ba98JtNfTekQtVmMe1B+OYGDGnsPR/7ZpAXZldUdd5M=";
      };
    in
    fetchurl {
      url = "https://storage.googleapis.com/tensorflow/versions/%22${finalAttrs.version}%22/tensorflow_cpu-${finalAttrs.version}-${abi}-${abi}-manylinux_2_27_x86_64.whl";
      hash =
        hashes.${python.pythonVersion}
          or (throw "tensorflow has no wheel for Python ${python.pythonVersion}");
    };

  build-system = lib.optionals (pythonAtLeast "3.12") [ distutils ];

  pythonRelaxDeps = [ "h5py" ];

  pythonRemoveDeps = [
    "libclang"
    "keras"
  ];

  dependencies = [
    absl-py
    astunparse
    flatbuffers
    gast
    google-pasta
    grpcio
    h5py
    libclang
    ml-dtypes
    numpy
    opt-einsum
    packaging
    protobuf
    requests
    six
    tensorboard
    termcolor
    typing-extensions
    wrapt
  ];

  pythonImportsCheck = [
    "tensorflow"
    "tensorflow.python"
    "tensorflow.python.framework"
  ];

  meta = {
    description = "Machine learning by graphs of operations";
    homepage = "http://tensorflow.org";
    license = lib.licenses.asl20;
    platforms = [ "x86_64-linux" ];
  };
})
