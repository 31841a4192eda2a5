{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  cython,
  setuptools,

  # dependencies
  greenlet,
  typing-extensions,

  # optional-dependencies
  aiomysql,
  aiosqlite,
  asyncmy,
  asyncpg,
  cx-oracle,
  mariadb,
  mypy,
  mysql-connector-python,
  mysqlclient,
  oracledb,
  pg8000,
  psycopg,
  psycopg2,
  psycopg2cffi,
  pymssql,
  pymysql,
  pyodbc,
  sqlcipher3,
  types-greenlet,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "sqlalchemy";
  version = "2.0.49";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sqlalchemy";
    repo = "sqlalchemy";
    tag = "rel_2_0_49";
    hash = "sha256-+6g9TONKwCQWmWXHjpIDPDh96ng4lwLc1C009/l769Q=";
  };

  build-system = [
    setuptools
    cython
  ];

  dependencies = [
    greenlet
    typing-extensions
  ];

  optional-dependencies = {
    aiomysql = [
      aiomysql
      greenlet
    ];
    aiosqlite = [
      aiosqlite
      greenlet
    ];
    asyncio = [ greenlet ];
    asyncmy = [
      asyncmy
      greenlet
    ];
    mariadb_connector = [ mariadb ];
    mssql = [ pyodbc ];
    mssql_pymysql = [ pymssql ];
    mssql_pyodbc = [ pyodbc ];
    mypy = [
      mypy
      types-greenlet
    ];
    mysql = [ mysqlclient ];
    mysql_connector = [ mysql-connector-python ];
    oracle = [ cx-oracle ];
    oracle_oracledb = [ oracledb ];
    postgresql = [ psycopg2 ];
    postgresql_asyncpg = [
      asyncpg
      greenlet
    ];
    postgresql_pg8000 = [ pg8000 ];
    postgresql_psycopg = [ psycopg ];
    postgresql_psycopg2binary = [ psycopg2 ];
    postgresql_psycopg2cffi = [ psycopg2cffi ];
    postgresql_psycopgbinary = [ psycopg ];
    pymysql = [ pymysql ];
    sqlcipher = [ sqlcipher3 ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "SQL toolkit and object mapper";
    homepage = "http://www.sqlalchemy.org/";
    changelog = "https://github.com/sqlalchemy/sqlalchemy/releases/tag/rel_2_0_49";
    license = lib.licenses.mit;
  };
}
