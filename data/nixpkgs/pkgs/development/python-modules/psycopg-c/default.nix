{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # native dependencies
  libpq,
}:

buildPythonPackage (finalAttrs: {
  pname = "psycopg-c";
  version = "3.3.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "psycopg";
    repo = "psycopg";
    tag = finalAttrs.version;
    hash = "sha256-hHgswbqaoQRQrUxhNFG6tfmlap1mVUo/OkNsWF686U4=";
  };

  build-system = [
    cython
    setuptools
  ];

  buildInputs = [ libpq ];

  meta = {
    description = "Fast parts of Psycopg in C";
    homepage = "https://github.com/psycopg/psycopg";
    changelog = "https://github.com/psycopg/psycopg/blob/${finalAttrs.src.tag}/docs/news.rst#current-release";
    license = lib.licenses.lgpl3Plus;
  };
})
