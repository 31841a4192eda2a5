{
  lib,
  buildPythonPackage,
  fetchPypi,

  # build-system
  setuptools,

  # dependencies
  google-auth,
  google-crc32c,

  # optional-dependencies
  aiohttp,
  requests,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "google-resumable-media";
  version = "2.8.0";
  pyproject = true;

  src = fetchPypi {
    pname = "google_resumable_media";
    inherit (finalAttrs) version;
    hash = "sha256-8RV+2LRplNYKG8QyVE22I1IEMRNoTU4DDuAud+vpoa4=";
  };

  build-system = [ setuptools ];

  dependencies = [
    google-auth
    google-crc32c
  ];

  optional-dependencies = {
    aiohttp = [ aiohttp ];
    requests = [ requests ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [
    "google._async_resumable_media"
    "google.resumable_media"
  ];

  meta = {
    description = "Uploads and downloads that can be resumed";
    homepage = "https://github.com/GoogleCloudPlatform/google-resumable-media-python";
    changelog = "https://github.com/googleapis/google-resumable-media-python/blob/v${finalAttrs.version}/CHANGELOG.md";
    license = lib.licenses.asl20;
  };
})
