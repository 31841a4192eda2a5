{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  asgiref,

  # optional-dependencies
  twisted,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "prometheus-client";
  version = "0.25.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "prometheus";
    repo = "client_python";
    tag = "v${finalAttrs.version}";
    hash = "sha256-vue/5ulOnKkYjiHYWgT6HZ5mhV2vqAstm44+zwm+po0=";
  };

  build-system = [ setuptools ];

  dependencies = [ asgiref ];

  optional-dependencies = {
    twisted = [ twisted ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "prometheus_client" ];

  meta = {
    description = "Exposes metrics to Prometheus";
    homepage = "https://github.com/prometheus/client_python";
    changelog = "https://github.com/prometheus/client_python/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
