{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

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
  version = "5.2.15";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "django";
    repo = "django";
    tag = finalAttrs.version;
    hash = "sha256-K9yFHr3IkVNMqoeumESszVlju2fW2r8hS8z6M2OdVpE=";
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
    changelog = "https://docs.djangoproject.com/en/5.2/releases/${finalAttrs.src.tag}/";
    license = lib.licenses.bsd3;
  };
})
