{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools-scm,
  tomli,

  # native dependencies
  openssl,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pymssql";
  version = "2.3.13";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pymssql";
    repo = "pymssql";
    tag = "v${finalAttrs.version}";
    hash = "sha256-UOb1gULAg5mNPiOiqcGpZ0Ux3f2Kz204gQ3Xn8fJFfA=";
  };

  build-system = [
    cython
    setuptools-scm
    tomli
  ];

  buildInputs = [ openssl ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "pymssql" ];

  meta = {
    description = "Client for Microsoft SQL Server";
    homepage = "https://github.com/pymssql/pymssql";
    changelog = "https://github.com/pymssql/pymssql/blob/${finalAttrs.src.tag}/ChangeLog.rst";
    license = lib.licenses.lgpl21Plus;
  };
})
