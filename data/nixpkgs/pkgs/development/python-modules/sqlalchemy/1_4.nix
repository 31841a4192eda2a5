{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,

  # optional-dependencies
  aiomysql,
  aiosqlite,
  asyncmy,
  asyncpg,
  cx-oracle,
  greenlet,
  mariadb,
  mypy,
  mysql-connector-python,
  mysqlclient,
  pg8000,
  psycopg2,
  psycopg2cffi,
  pymysql,
  pyodbc,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage {
  pname = "sqlalchemy";
  version = "1.4.54-unstable-2025-08-16";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "sqlalchemy";
    repo = "sqlalchemy";
    rev = "1712b81a5b8d9d3abd5a85fbb089470f0bc38cdd";
    hash = "sha256-BqhH6CqvWQvUllCh0JAIM/K+W3KtLIRe30WGJrqafoI=";
  };

  nativeBuildInputs = [ setuptools ];

  optional-dependencies = {
    aiomysql = [
      aiomysql
      greenlet
    ];
    aiosqlite = [
      aiosqlite
      typing-extensions
      greenlet
    ];
    asyncio = [ greenlet ];
    asyncmy = [
      asyncmy
      greenlet
    ];
    mariadb_connector = [ mariadb ];
    mssql = [ pyodbc ];
    mssql_pymysql = [ ];
    mssql_pyodbc = [ pyodbc ];
    mypy = [ mypy ];
    mysql = [ mysqlclient ];
    mysql_connector = [ mysql-connector-python ];
    oracle = [ cx-oracle ];
    postgresql = [ psycopg2 ];
    postgresql_asyncpg = [
      asyncpg
      greenlet
    ];
    postgresql_pg8000 = [ pg8000 ];
    postgresql_psycopg2binary = [ psycopg2 ];
    postgresql_psycopg2cffi = [ psycopg2cffi ];
    pymysql = [ pymysql ];
    sqlcipher = [ ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "sqlalchemy" ];

  meta = {
    description = "SQL toolkit and object mapper, before version 2";
    homepage = "https://github.com/sqlalchemy/sqlalchemy";
    changelog = "https://github.com/sqlalchemy/sqlalchemy/blob/1712b81a5b8d9d3abd5a85fbb089470f0bc38cdd/doc/build/changelog/changelog_14.rst";
    license = lib.licenses.mit;
  };
}
