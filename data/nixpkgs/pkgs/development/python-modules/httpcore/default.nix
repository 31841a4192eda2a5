{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-fancy-pypi-readme,
  hatchling,

  # dependencies
  certifi,
  h11,

  # optional-dependencies
  anyio,
  h2,
  socksio,
  trio,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "httpcore";
  version = "1.0.9";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "encode";
    repo = "httpcore";
    tag = finalAttrs.version;
    hash = "sha256-YtAbx0iXN7u8pMBXQBUydvAH6ilH+veklvxSh5EVFXo=";
  };

  build-system = [
    hatchling
    hatch-fancy-pypi-readme
  ];

  dependencies = [
    certifi
    h11
  ];

  optional-dependencies = {
    asyncio = [ anyio ];
    http2 = [ h2 ];
    socks = [ socksio ];
    trio = [ trio ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "httpcore" ];

  meta = {
    description = "Low-level HTTP client";
    homepage = "https://github.com/encode/httpcore";
    changelog = "https://github.com/encode/httpcore/blob/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
  };
})
