{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
  setuptools,
  wheel,
}:

buildPythonPackage (finalAttrs: {
  pname = "cython-test-exception-raiser";
  version = "1.0.2";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "twisted";
    repo = "cython-test-exception-raiser";
    rev = "v${finalAttrs.version}";
    hash = "sha256-fwMq0pOrFUJnPndH/a6ghoo6mlcVSxtsWazqE9mCx3M=";
  };

  nativeBuildInputs = [
    cython
    setuptools
    wheel
  ];

  pythonImportsCheck = [ "cython_test_exception_raiser" ];

  meta = {
    description = "Raises an exception in Cython, for a test";
    homepage = "https://github.com/twisted/cython-test-exception-raiser";
    changelog = "https://github.com/twisted/cython-test-exception-raiser/blob/v${finalAttrs.version}/CHANGELOG.rst";
    license = with lib.licenses; [
      publicDomain
      mit
    ];
  };
})
