{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  setuptools,
  setuptools-scm,
  wheel,
}:

buildPythonPackage (finalAttrs: {
  pname = "aiomysql";
  version = "0.3.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "aio-libs";
    repo = "aiomysql";
    tag = "v${finalAttrs.version}";
    hash = "sha256-DBNLmroR1W/gsYtW0iGNpki6EYUq6MyHI2pCRdyapU4=";
  };

  nativeBuildInputs = [
    setuptools
    setuptools-scm
    wheel
  ];

  pythonImportsCheck = [ "aiomysql" ];

  meta = {
    description = "MySQL client for asyncio";
    homepage = "https://github.com/aio-libs/aiomysql";
    license = lib.licenses.mit;
  };
})
