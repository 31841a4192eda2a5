{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,

  # dependencies
  aiohttp,
  decorator,
  fsspec,
  google-auth,
  google-auth-oauthlib,
  google-cloud-storage,
  google-cloud-storage-control,
  requests,

  # optional-dependencies
  crcmod,
  fusepy,
}:

buildPythonPackage (finalAttrs: {
  pname = "gcsfs";
  version = "2026.3.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fsspec";
    repo = "gcsfs";
    tag = finalAttrs.version;
    hash = "sha256-RLh3xFW/0qX5labJeUDsRRmQtnTdkvBS+gzJUJ1IP7k=";
  };

  build-system = [ setuptools ];

  dependencies = [
    aiohttp
    decorator
    fsspec
    google-auth
    google-auth-oauthlib
    google-cloud-storage
    google-cloud-storage-control
    requests
  ];

  optional-dependencies = {
    crc = [ crcmod ];
    gcsfuse = [ fusepy ];
  };

  pythonImportsCheck = [ "gcsfs" ];

  meta = {
    description = "Google Cloud Storage as a file system";
    homepage = "https://github.com/fsspec/gcsfs";
    changelog = "https://github.com/fsspec/gcsfs/raw/${finalAttrs.src.tag}/docs/source/changelog.rst";
    license = lib.licenses.bsd3;
  };
})
