{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  poetry-core,
  setuptools,
}:

buildPythonPackage (finalAttrs: {
  pname = "asyncmy";
  version = "0.2.11";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "long2ice";
    repo = "asyncmy";
    tag = "v${finalAttrs.version}";
    hash = "sha256-+6sXXlSAZr09nPuJtZH8S2UfijFthDpRA/AdGOyIfxU=";
  };

  nativeBuildInputs = [
    cython
    poetry-core
    setuptools
  ];

  pythonImportsCheck = [ "asyncmy" ];

  meta = {
    description = "Fast MySQL client for asyncio";
    homepage = "https://github.com/long2ice/asyncmy";
    license = lib.licenses.asl20;
  };
})
