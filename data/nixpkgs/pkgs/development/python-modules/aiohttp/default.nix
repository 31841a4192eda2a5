{
  lib,
  buildPythonPackage,
  fetchFromGitHub,
  pythonOlder,

  # build-system
  cython,
  pkgconfig,
  setuptools,

  # dependencies
  aiodns,
  aiohappyeyeballs,
  aiosignal,
  attrs,
  backports-zstd,
  brotli,
  frozenlist,
  multidict,
  propcache,
  yarl,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiohttp";
  version = "3.13.5";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "aiohttp";
    tag = "v${finalAttrs.version}";
    hash = "sha256-bAP1/a2COHbe+39KY3GHXSo1Iq9x9xX8O2mLhmFlMlE=";
  };

  build-system = [
    cython
    pkgconfig
    setuptools
  ];

  dependencies = [
    aiohappyeyeballs
    aiosignal
    attrs
    frozenlist
    multidict
    propcache
    yarl
    aiodns
    brotli
  ]
  ++ lib.optionals (pythonOlder "3.14") [ backports-zstd ];

  optional-dependencies = {
    speedups = [
      aiodns
      brotli
    ]
    ++ lib.optionals (pythonOlder "3.14") [ backports-zstd ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "HTTP client and server for asyncio";
    homepage = "https://github.com/aio-libs/aiohttp";
    changelog = "https://docs.aiohttp.org/en/${finalAttrs.src.tag}/changes.html";
    license = lib.licenses.asl20;
  };
})
