{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonAtLeast,

  # build-system
  cython,
  distutils,
  setuptools,

  # native dependencies
  libev,

  # dependencies
  geomet,

  # optional-dependencies
  cryptography,
  eventlet,
  gevent,
  twisted,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "cassandra-driver";
  version = "3.29.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "apache";
    repo = "cassandra-python-driver";
    tag = finalAttrs.version;
    hash = "sha256-VynrUc7gqAi061FU2ln4B1fK4NaSUcjSgH1i1JQpmvk=";
  };

  build-system = lib.optionals (pythonAtLeast "3.12") [ distutils ]
  ++ [
    setuptools
    cython
  ];

  buildInputs = [ libev ];

  pythonRelaxDeps = [ "geomet" ];

  dependencies = [ geomet ];

  optional-dependencies = {
    cle = [ cryptography ];
    eventlet = [ eventlet ];
    gevent = [ gevent ];
    twisted = [ twisted ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "cassandra" ];

  meta = {
    description = "Client for Apache Cassandra";
    homepage = "https://github.com/apache/cassandra-python-driver";
    changelog = "https://github.com/apache/cassandra-python-driver/blob/${finalAttrs.src.tag}/CHANGELOG.rst";
    license = lib.licenses.asl20;
  };
})
