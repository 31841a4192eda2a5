{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # dependencies
  aiohttp,
  azure-core,
  azure-datalake-store,
  azure-identity,
  azure-storage-blob,
  fsspec,
}:

buildPythonPackage (finalAttrs: {
  pname = "adlfs";
  version = "2026.5.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fsspec";
    repo = "adlfs";
    tag = finalAttrs.version;
    hash = "sha256-HscDY/DZZ9/a3NHmE8pSd3alLCJQDG6Fr2l2+DfU/os=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  pythonRelaxDeps = [ "azure-datalake-store" ];

  dependencies = [
    aiohttp
    azure-core
    azure-datalake-store
    azure-identity
    azure-storage-blob
    fsspec
  ];

  pythonImportsCheck = [ "adlfs" ];

  meta = {
    description = "Azure's data lake as a file system";
    homepage = "https://github.com/fsspec/adlfs";
    changelog = "https://github.com/fsspec/adlfs/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
