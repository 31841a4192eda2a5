{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # optional-dependencies
  psycopg-c,
  psycopg-pool,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "psycopg";
  version = "3.3.4";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchFromGitHub {
    owner = "psycopg";
    repo = "psycopg";
    tag = finalAttrs.version;
    hash = "sha256-hHgswbqaoQRQrUxhNFG6tfmlap1mVUo/OkNsWF686U4=";
  };

  build-system = [ setuptools ];

  optional-dependencies = {
    c = [ psycopg-c ];
    pool = [ psycopg-pool ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "psycopg"
    "psycopg_c"
    "psycopg_pool"
  ];

  meta = {
    description = "PostgreSQL client, third generation";
    homepage = "https://github.com/psycopg/psycopg";
    changelog = "https://github.com/psycopg/psycopg/blob/${finalAttrs.src.tag}/docs/news.rst#current-release";
    license = lib.licenses.lgpl3Plus;
  };
})
