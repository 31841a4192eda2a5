{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # native dependencies
  libpq,

  # dependencies
  cffi,
  six,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "psycopg2cffi";
  version = "2.9.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "chtd";
    repo = "psycopg2cffi";
    tag = finalAttrs.version;
    hash = "sha256-9r5MYxw9cvdbLVj8StmMmn0AKQepOpCc7TIBGXZGWe4=";
  };

  build-system = [ setuptools ];

  buildInputs = [ libpq ];

  dependencies = [
    cffi
    six
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "psycopg2cffi" ];

  meta = {
    description = "PostgreSQL client for PyPy";
    homepage = "https://pypi.org/project/psycopg2cffi/";
    license = lib.licenses.lgpl3Plus;
  };
})
