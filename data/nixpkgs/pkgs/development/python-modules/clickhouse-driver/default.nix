{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "clickhouse-driver";
  version = "0.2.10";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "mymarilyn";
    repo = "clickhouse-driver";
    rev = finalAttrs.version;
    hash = "sha256-veFkmXAp8b6/Npt7f1EhMfM9OKlLugKtlXS+zMHWAro=";
  };

  nativeBuildInputs = [
    cython
    setuptools
  ];

  pythonImportsCheck = [ "clickhouse_driver" ];

  meta = {
    description = "Client for ClickHouse";
    homepage = "https://github.com/mymarilyn/clickhouse-driver";
    license = lib.licenses.mit;
  };
})
