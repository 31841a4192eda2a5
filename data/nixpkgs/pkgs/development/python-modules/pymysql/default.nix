{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "pymysql";
  version = "1.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-SWHT4WVhSuZQFONhgRpyTiBErT6jc53pkDrnwh9TnwM=";
  };

  build-system = [ setuptools ];

  meta = {
    description = "MySQL client in pure Python";
    homepage = "https://github.com/PyMySQL/PyMySQL";
    license = lib.licenses.mit;
  };
})
