{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  poetry-core,

  # dependencies
  debugpy,
  docker,
  kombu,
  psutil,
  pytest-docker-tools,
  tenacity,

  # optional-dependencies
  boto3,
  botocore,
  python-memcached,
  redis,
  urllib3,
}:

buildPythonPackage (finalAttrs: {
  pname = "pytest-celery";
  version = "1.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "celery";
    repo = "pytest-celery";
    tag = "v${finalAttrs.version}";
    hash = "sha256-8qDnyMv0NxMFWGRbJ63Ye/dSRr8A6Azh2J5gkiwYYzI=";
  };

  build-system = [ poetry-core ];

  pythonRelaxDeps = [ "debugpy" ];

  pythonRemoveDeps = [
    "celery"
    "setuptools"
  ];

  dependencies = [
    debugpy
    docker
    kombu
    psutil
    pytest-docker-tools
    tenacity
  ];

  optional-dependencies = {
    all = [
      redis
      python-memcached
      boto3
      botocore
      urllib3
    ];
    memcached = [ python-memcached ];
    redis = [ redis ];
    sqs = [
      boto3
      botocore
      urllib3
    ];
  };

  meta = {
    description = "Tests of Celery by pytest";
    homepage = "https://github.com/celery/pytest-celery";
    changelog = "https://github.com/celery/pytest-celery/blob/${finalAttrs.src.tag}/Changelog.rst";
    license = lib.licenses.mit;
  };
})
