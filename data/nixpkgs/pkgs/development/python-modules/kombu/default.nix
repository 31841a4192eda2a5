{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  amqp,
  packaging,
  tzdata,
  vine,

  # optional-dependencies
  azure-identity,
  azure-servicebus,
  azure-storage-queue,
  boto3,
  confluent-kafka,
  google-cloud-monitoring,
  google-cloud-pubsub,
  grpcio,
  kazoo,
  msgpack,
  protobuf,
  pycurl,
  pymongo,
  pyyaml,
  redis,
  sqlalchemy,
  urllib3,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "kombu";
  version = "5.6.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "celery";
    repo = "kombu";
    tag = "v${finalAttrs.version}";
    hash = "sha256-J0cEQsMHKethrfDVDDvIjc/iZpoCYLH9INHtgKmH9Pk=";
  };

  build-system = [ setuptools ];

  dependencies = [
    amqp
    packaging
    tzdata
    vine
  ];

  optional-dependencies = {
    azureservicebus = [ azure-servicebus ];
    azurestoragequeues = [
      azure-identity
      azure-storage-queue
    ];
    confluentkafka = [ confluent-kafka ];
    gcpubsub = [
      google-cloud-pubsub
      google-cloud-monitoring
      grpcio
      protobuf
    ];
    mongodb = [ pymongo ];
    msgpack = [ msgpack ];
    redis = [ redis ];
    sqlalchemy = [ sqlalchemy ];
    sqs = [
      boto3
      urllib3
      pycurl
    ];
    yaml = [ pyyaml ];
    zookeeper = [ kazoo ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "kombu" ];

  meta = {
    description = "Messaging, on top of several brokers";
    homepage = "https://github.com/celery/kombu";
    changelog = "https://github.com/celery/kombu/blob/${finalAttrs.src.tag}/Changelog.rst";
    license = lib.licenses.bsd3;
  };
})
