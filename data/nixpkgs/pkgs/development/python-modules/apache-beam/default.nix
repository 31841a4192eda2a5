{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  distlib,
  grpcio-tools,
  jinja2,
  jsonpickle,
  jsonschema,
  mypy-protobuf,
  redis,
  setuptools,
  yapf,

  # dependencies
  beartype,
  crcmod,
  cryptography,
  dill,
  envoy-data-plane,
  fastavro,
  fasteners,
  grpcio,
  httplib2,
  numpy,
  objsize,
  orjson,
  pillow,
  proto-plus,
  protobuf,
  pyarrow,
  pydot,
  pymongo,
  python-dateutil,
  pytz,
  regex,
  requests,
  typing-extensions,
  zstandard,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "apache-beam";
  version = "2.73.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "apache";
    repo = "beam";
    tag = "v${finalAttrs.version}";
    hash = "sha256-0xdz4pxyiXYgIe3+Rb+prgVMjWHQnTSFn504mdMD3Xg=";
  };

  sourceRoot = "${finalAttrs.src.name}/sdks/python";

  build-system = [
    cython
    distlib
    grpcio-tools
    jinja2
    jsonpickle
    jsonschema
    mypy-protobuf
    redis
    setuptools
    yapf
  ];

  pythonRelaxDeps = [
    "cryptography"
    "envoy-data-plane"
    "httplib2"
    "jsonpickle"
    "objsize"
    "protobuf"
    "pyarrow"
  ];

  dependencies = [
    beartype
    crcmod
    cryptography
    dill
    envoy-data-plane
    fastavro
    fasteners
    grpcio
    httplib2
    numpy
    objsize
    orjson
    pillow
    proto-plus
    protobuf
    pyarrow
    pydot
    pymongo
    python-dateutil
    pytz
    regex
    requests
    typing-extensions
    zstandard
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "apache_beam" ];

  meta = {
    description = "Pipelines for batches and streams of data";
    homepage = "https://beam.apache.org/";
    changelog = "https://github.com/apache/beam/blob/${finalAttrs.src.tag}/CHANGES.md";
    license = lib.licenses.asl20;
  };
})
