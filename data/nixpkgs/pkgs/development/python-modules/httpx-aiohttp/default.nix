{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatchling,

  # dependencies
  aiohttp,
  httpx,
}:

buildPythonPackage (finalAttrs: {
  pname = "httpx-aiohttp";
  version = "0.1.12";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "karpetrosyan";
    repo = "httpx-aiohttp";
    tag = finalAttrs.version;
    fetchSubmodules = true;
    hash = "sha256-5k/+oEsW2oPN2OM0jXU/+FcsWQLvSdYgM8AuzTU9XrI=";
  };

  build-system = [ hatchling ];

  dependencies = [
    aiohttp
    httpx
  ];

  pythonImportsCheck = [ "httpx_aiohttp" ];

  meta = {
    description = "Lets HTTPX send its requests by aiohttp";
    homepage = "https://github.com/karpetrosyan/httpx-aiohttp/";
    changelog = "https://github.com/karpetrosyan/httpx-aiohttp/blob/refs/tags/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
