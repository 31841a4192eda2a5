{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # optional-dependencies
  gmpy2,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "mpmath";
  version = "1.4.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "mpmath";
    repo = "mpmath";
    tag = finalAttrs.version;
    hash = "sha256-ykfKrpDri+4n9Y26S7nFl6nF0CV6V0A11ijmt8/apvg=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  optional-dependencies = {
    gmpy = [ gmpy2 ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Floating-point numbers of any precision";
    homepage = "https://mpmath.org/";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.unix;
  };
})
