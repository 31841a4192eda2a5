{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  pycares,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiodns";
  version = "4.0.4";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "saghul";
    repo = "aiodns";
    tag = "v${finalAttrs.version}";
    hash = "sha256-TLiiSRhZaEbHeyrQPk8uvj10VEttRanYEgkBy7DxH4Y=";
  };

  build-system = [ setuptools ];

  dependencies = [ pycares ];

  pythonImportsCheck = [ "aiodns" ];

  meta = {
    description = "DNS lookups for asyncio";
    homepage = "https://github.com/saghul/aiodns";
    changelog = "https://github.com/saghul/aiodns/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.mit;
  };
})
