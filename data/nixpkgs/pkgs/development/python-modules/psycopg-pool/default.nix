{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  typing-extensions,
}:

buildPythonPackage (finalAttrs: {
  pname = "psycopg-pool";
  version = "3.3.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "psycopg";
    repo = "psycopg";
    tag = finalAttrs.version;
    hash = "sha256-hHgswbqaoQRQrUxhNFG6tfmlap1mVUo/OkNsWF686U4=";
  };

  build-system = [ setuptools ];

  dependencies = [ typing-extensions ];

  meta = {
    description = "Pools of connections for Psycopg";
    homepage = "https://github.com/psycopg/psycopg";
    changelog = "https://github.com/psycopg/psycopg/blob/${finalAttrs.src.tag}/docs/news.rst#current-release";
    license = lib.licenses.lgpl3Plus;
  };
})
