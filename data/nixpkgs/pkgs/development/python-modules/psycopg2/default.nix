{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # native dependencies
  libpq,
}:

buildPythonPackage (finalAttrs: {
  pname = "psycopg2";
  version = "2.9.11";
  pyproject = true;

  outputs = [
    "out"
    "doc"
  ];

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-lk0xyvco4hfGl/936mnCughl+kHsILsA8Jd+Yv3MUuM=";
  };

  build-system = [ setuptools ];

  buildInputs = [ libpq ];

  pythonImportsCheck = [ "psycopg2" ];

  meta = {
    description = "PostgreSQL client";
    homepage = "https://www.psycopg.org";
    license = with lib.licenses; [
      lgpl3Plus
      zpl20
    ];
  };
})
