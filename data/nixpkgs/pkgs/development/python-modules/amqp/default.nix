{
  lib,
  buildPythonPackage,
  fetchPypi,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "amqp";
  version = "5.3.1";
  format = "setuptools";

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-zdwAxyVElSICO62Un3D/97SPCxredNFwpvEKsERzlDI=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "amqp" ];

  meta = {
    description = "Client for AMQP, the protocol of RabbitMQ";
    homepage = "https://github.com/celery/py-amqp";
    changelog = "https://github.com/celery/py-amqp/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.bsd3;
  };
})
