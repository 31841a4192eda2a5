{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  atpublic,
  parsy,
  python-dateutil,
  sqlglot,
  toolz,
  typing-extensions,
  tzdata,

  # optional-dependencies
  black,
  geopandas,
  numpy,
  oracledb,
  packaging,
  pandas,
  polars,
  psycopg2,
  pyarrow,
  pyarrow-hotfix,
  pymysql,
  pyodbc,
  pyspark,
  regex,
  rich,
  shapely,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "ibis-framework";
  version = "12.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ibis-project";
    repo = "ibis";
    tag = finalAttrs.version;
    hash = "sha256-GqSbjjUr4EaWueMl4TrhaDvqn1iDd4CO3QcDnOXfSAk=";
  };

  build-system = [ hatchling ];

  dependencies = [
    atpublic
    parsy
    python-dateutil
    sqlglot
    toolz
    typing-extensions
    tzdata
  ];

  optional-dependencies = {
    databricks = [
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
    decompiler = [ black ];
    flink = [
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
    geospatial = [
      geopandas
      shapely
    ];
    mssql = [
      pyodbc
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
    mysql = [
      pymysql
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
    oracle = [
      oracledb
      packaging
    ]
    ++ finalAttrs.passthru.optional-dependencies.databricks;
    polars = [
      polars
      packaging
    ]
    ++ finalAttrs.passthru.optional-dependencies.databricks;
    postgres = [
      psycopg2
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
    pyspark = [
      pyspark
      packaging
    ]
    ++ finalAttrs.passthru.optional-dependencies.databricks;
    sqlite = [
      regex
      pyarrow
      pyarrow-hotfix
      numpy
      pandas
      rich
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "ibis"
    "ibis.backends.duckdb"
    "ibis.backends.sqlite"
  ];

  meta = {
    description = "One language of queries for many databases";
    homepage = "https://github.com/ibis-project/ibis";
    changelog = "https://github.com/ibis-project/ibis/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
