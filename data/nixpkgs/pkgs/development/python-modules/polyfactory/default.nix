{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  aiosqlite,
  email-validator,
  faker,
  hypothesis,
  msgspec,
  pydantic,
  pymongo,
  sqlalchemy,
  typing-extensions,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "polyfactory";
  version = "3.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "litestar-org";
    repo = "polyfactory";
    tag = "v${finalAttrs.version}";
    hash = "sha256-KcruZTaCUHalfQtaJmj3BHF220Ccd3LKn+my/LuYroI=";
  };

  build-system = [ hatchling ];

  dependencies = [
    aiosqlite
    email-validator
    faker
    hypothesis
    msgspec
    pydantic
    pymongo
    sqlalchemy
    typing-extensions
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "polyfactory" ];

  meta = {
    description = "Makes up data for tests from types";
    homepage = "https://polyfactory.litestar.dev/";
    changelog = "https://github.com/litestar-org/polyfactory/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
    platforms = lib.platforms.unix;
  };
})
