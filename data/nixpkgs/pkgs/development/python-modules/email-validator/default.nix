{
  lib,
  buildPythonPackage,
  fetchPypi,

  # dependencies
  dnspython,
  idna,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "email-validator";
  version = "2.3.0";
  format = "setuptools";

  src = fetchPypi {
    pname = "email_validator";
    inherit (finalAttrs) version;
    hash = "sha256-n8BcN/L2z0Of9BT4/EbZF5KZdKgiRMIOsQIxumDFRCY=";
  };

  dependencies = [
    dnspython
    idna
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "email_validator" ];

  meta = {
    description = "Checks addresses of mail";
    homepage = "https://github.com/JoshData/python-email-validator";
    changelog = "https://github.com/JoshData/python-email-validator/releases/tag/v${finalAttrs.version}";
    license = lib.licenses.cc0;
    mainProgram = "email_validator";
  };
})
