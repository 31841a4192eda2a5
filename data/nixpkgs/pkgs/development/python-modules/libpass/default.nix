{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # optional-dependencies
  argon2-cffi,
  bcrypt,
  cryptography,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "libpass";
  version = "1.9.3";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "ThirVondukr";
    repo = "passlib";
    tag = finalAttrs.version;
    hash = "sha256-fzI9HpGE3wNK41ZSOeA5NAr5T4r3Jzdqe5+SHoWVXUs=";
  };

  build-system = [ hatchling ];

  optional-dependencies = {
    argon2 = [ argon2-cffi ];
    bcrypt = [ bcrypt ];
    totp = [ cryptography ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "passlib" ];

  meta = {
    description = "Hashes of passwords, a continuation of passlib";
    homepage = "https://github.com/ThirVondukr/passlib";
    changelog = "https://github.com/ThirVondukr/passlib/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
