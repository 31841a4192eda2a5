{
  lib,
  buildPythonPackage,
  fetchPypi,
}:

buildPythonPackage (finalAttrs: {
  pname = "smdebug-rulesconfig";
  version = "1.0.1";
  format = "setuptools";

  src = fetchPypi {
    pname = "smdebug_rulesconfig";
    inherit (finalAttrs) version;
    hash = "sha256-ehnm6y5rz++8B+SobveojzJJUAGgOL8ox9jnereT/NY=";
  };

  pythonImportsCheck = [ "smdebug_rulesconfig" ];

  meta = {
    description = "Rules for Amazon SageMaker's debugger";
    homepage = "https://github.com/awslabs/sagemaker-debugger-rulesconfig";
    license = lib.licenses.asl20;
  };
})
