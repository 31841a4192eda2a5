{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  async-timeout,
  curio,
  trio,

  # optional-dependencies
  anyio,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "python-socks";
  version = "2.8.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "romis2012";
    repo = "python-socks";
    tag = "v${finalAttrs.version}";
    hash = "sha256-Eu4xeBZbZvAGfFArMiUlUQQa4yywKWj+azv+OHiKJfU=";
  };

  build-system = [ setuptools ];

  dependencies = [
    trio
    curio
    async-timeout
  ];

  optional-dependencies = {
    anyio = [ anyio ];
    curio = [ curio ];
    trio = [ trio ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "python_socks" ];

  meta = {
    description = "SOCKS and HTTP proxies";
    homepage = "https://github.com/romis2012/python-socks";
    changelog = "https://github.com/romis2012/python-socks/releases/tag/${finalAttrs.src.tag}";
    license = lib.licenses.asl20;
  };
})
