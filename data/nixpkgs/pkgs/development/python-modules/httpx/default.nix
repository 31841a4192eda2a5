{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  hatch-fancy-pypi-readme,
  hatchling,

  # dependencies
  anyio,
  certifi,
  httpcore,
  idna,

  # optional-dependencies
  brotli,
  click,
  h2,
  pygments,
  rich,
  socksio,
  zstandard,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "httpx";
  version = "0.28.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "encode";
    repo = "httpx";
    tag = finalAttrs.version;
    hash = "sha256-tB8uZm0kPRnmeOvsDdrkrHcMVIYfGanB4l/xHsTKpgE=";
  };

  build-system = [
    hatch-fancy-pypi-readme
    hatchling
  ];

  dependencies = [
    anyio
    certifi
    httpcore
    idna
  ];

  optional-dependencies = {
    brotli = [ brotli ];
    cli = [
      click
      rich
      pygments
    ];
    http2 = [ h2 ];
    socks = [ socksio ];
    zstd = [ zstandard ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "httpx" ];

  meta = {
    description = "HTTP client with and without asyncio";
    homepage = "https://github.com/encode/httpx";
    changelog = "https://github.com/encode/httpx/blob/refs/tags/${finalAttrs.src.tag}/CHANGELOG.md";
    license = lib.licenses.bsd3;
    mainProgram = "httpx";
  };
})
