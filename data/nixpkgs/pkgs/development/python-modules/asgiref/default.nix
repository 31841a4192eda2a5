{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "asgiref";
  version = "3.11.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "django";
    repo = "asgiref";
    tag = finalAttrs.version;
    hash = "sha256-2ZaUIWGF5cQVNj95b7WiKGsn2wYsoJmJ/CfPhIEZdjc=";
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "asgiref" ];

  meta = {
    description = "Tools and reference code for the ASGI interface";
    homepage = "https://github.com/django/asgiref";
    changelog = "https://github.com/django/asgiref/blob/${finalAttrs.src.tag}/CHANGELOG.txt";
    license = lib.licenses.bsd3;
  };
})
