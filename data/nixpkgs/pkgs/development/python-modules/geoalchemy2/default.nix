{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  packaging,
  sqlalchemy,

  # optional-dependencies
  shapely,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "geoalchemy2";
  version = "0.18.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "geoalchemy";
    repo = "geoalchemy2";
    tag = finalAttrs.version;
    hash = "sha256-kSsKud4/uL5ycPiuS+JPXJ6XH9ZgQ+kHOTC5RtG9C0I=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  dependencies = [
    sqlalchemy
    packaging
  ];

  optional-dependencies = {
    shapely = [ shapely ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "geoalchemy2" ];

  meta = {
    description = "Geometry for SQLAlchemy";
    homepage = "https://geoalchemy-2.readthedocs.io/";
    changelog = "https://github.com/geoalchemy/geoalchemy2/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
