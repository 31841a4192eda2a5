{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  billiard,
  click,
  click-didyoumean,
  click-plugins,
  exceptiongroup,
  kombu,
  python-dateutil,
  tzlocal,
  vine,

  # optional-dependencies
  azure-identity,
  azure-storage-blob,
  boto3,
  botocore,
  brotli,
  cassandra-driver,
  cryptography,
  django,
  elastic-transport,
  elasticsearch,
  gevent,
  google-cloud-firestore,
  google-cloud-storage,
  grpcio,
  kazoo,
  msgpack,
  pycurl,
  pydantic,
  pydocumentdb,
  pylibmc,
  pymongo,
  pytest-celery,
  python-memcached,
  pyyaml,
  pyzmq,
  redis,
  sphinx-autobuild,
  sqlalchemy,
  tblib,
  urllib3,
  zstandard,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "celery";
  version = "5.6.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "celery";
    repo = "celery";
    tag = "v${finalAttrs.version}";
    hash = "sha256-5YPM8/AnCSjeDDMQ30kTNjPr6QdlUiqzzBadtmjqoNg=";
  };

  build-system = [ setuptools ];

  dependencies = [
    billiard
    click
    click-didyoumean
    click-plugins
    exceptiongroup
    kombu
    python-dateutil
    tzlocal
    vine
  ];

  optional-dependencies = {
    arangodb = [ ];
    auth = [ cryptography ];
    azureblockblob = [
      azure-identity
      azure-storage-blob
    ];
    brotli = [ brotli ];
    cassandra = [ cassandra-driver ];
    consul = [ ];
    cosmosdbsql = [ pydocumentdb ];
    couchbase = [ ];
    couchdb = [ ];
    django = [ django ];
    dynamodb = [ boto3 ];
    elasticsearch = [
      elasticsearch
      elastic-transport
    ];
    eventlet = [ ];
    gcs = [
      google-cloud-firestore
      google-cloud-storage
      grpcio
    ];
    gevent = [ gevent ];
    memcache = [ pylibmc ];
    mongodb = [ pymongo ];
    msgpack = [ msgpack ];
    pydantic = [ pydantic ];
    pymemcache = [ python-memcached ];
    pyro = [ ];
    pytest = [
      pytest-celery
      redis
      python-memcached
      boto3
      botocore
      urllib3
    ];
    redis = [ redis ];
    s3 = [ boto3 ];
    slmq = [ ];
    solar = [ ];
    sphinxautobuild = [ sphinx-autobuild ];
    sqlalchemy = [ sqlalchemy ];
    sqs = [
      boto3
      urllib3
      boto3
      urllib3
      pycurl
    ];
    tblib = [ tblib ];
    thread = [ ];
    yaml = [ pyyaml ];
    zeromq = [ pyzmq ];
    zookeeper = [ kazoo ];
    zsdt = [ zstandard ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "celery" ];

  meta = {
    description = "Queue of tasks for many workers";
    homepage = "https://github.com/celery/celery/";
    changelog = "https://github.com/celery/celery/blob/${finalAttrs.src.tag}/Changelog.rst";
    license = lib.licenses.bsd3;
    mainProgram = "celery";
  };
})
