{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  setuptools,

  # dependencies
  asgiref,
  sqlparse,

  # optional-dependencies
  argon2-cffi,
  bcrypt,
}:

buildPythonPackage (finalAttrs: {
  pname = "django";
  version = "6.0.6";
  pyproject = true;

  disabled = pythonOlder "3.12";

  src = fetchFromGitHub {
    owner = "django";
    repo = "django";
    tag = finalAttrs.version;
    hash = "sha256-hLnTqY64PfaGJ1JJccrxYms41Jp4E4pVq6rmrtFpESE=";
  };

  build-system = [ setuptools ];

  dependencies = [
    asgiref
    sqlparse
  ];

  optional-dependencies = {
    argon2 = [ argon2-cffi ];
    bcrypt = [ bcrypt ];
  };

  meta = {
    description = "Web framework with batteries included";
    homepage = "https://www.djangoproject.com";
    changelog = "https://docs.djangoproject.com/en/6.0/releases/${finalAttrs.src.tag}/";
    license = lib.licenses.bsd3;
  };
})
