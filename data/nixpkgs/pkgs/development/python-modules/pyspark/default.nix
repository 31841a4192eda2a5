{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  py4j,

  # optional-dependencies
  numpy,
  pandas,
  pyarrow,
}:

buildPythonPackage (finalAttrs: {
  pname = "pyspark";
  version = "4.1.2";
  pyproject = true;

  src = fetchPypi {
    inherit (finalAttrs) pname version;
    hash = "sha256-+l1hWfcA0JkKB/T2LfG3RJQB3M7pzX1dbfiVdTCEFgI=";
  };

  build-system = [ setuptools ];

  dependencies = [ py4j ];

  optional-dependencies = {
    ml = [ numpy ];
    mllib = [ numpy ];
    pandas_on_spark = [
      pandas
      pyarrow
    ];
    sql = [
      pandas
      pyarrow
    ];
  };

  pythonImportsCheck = [ "pyspark" ];

  meta = {
    description = "Apache Spark from Python";
    homepage = "https://github.com/apache/spark/tree/master/python";
    license = lib.licenses.asl20;
  };
})
