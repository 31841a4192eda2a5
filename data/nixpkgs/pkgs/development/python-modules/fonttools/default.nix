{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build-system
  setuptools,
  setuptools-scm,

  # optional-dependencies
  brotli,
  lxml,
  lz4,
  matplotlib,
  pycairo,
  scipy,
  skia-pathops,
  sympy,
  uharfbuzz,
  zopfli,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "fonttools";
  version = "4.61.1";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "fonttools";
    repo = "fonttools";
    tag = finalAttrs.version;
    hash = "sha256-762bqAhOqqnuNSH8yFLTBnzYuigs716nt+uC1UwUqT4=";
  };

  build-system = [
    setuptools
    setuptools-scm
  ];

  optional-dependencies = {
    all =
      finalAttrs.passthru.optional-dependencies.graphite
      ++ finalAttrs.passthru.optional-dependencies.interpolatable
      ++ finalAttrs.passthru.optional-dependencies.lxml
      ++ finalAttrs.passthru.optional-dependencies.pathops
      ++ finalAttrs.passthru.optional-dependencies.plot
      ++ finalAttrs.passthru.optional-dependencies.repacker
      ++ finalAttrs.passthru.optional-dependencies.symfont
      ++ finalAttrs.passthru.optional-dependencies.woff;
    graphite = [ lz4 ];
    interpolatable = [
      pycairo
      scipy
    ];
    lxml = [ lxml ];
    pathops = [ skia-pathops ];
    plot = [ matplotlib ];
    repacker = [ uharfbuzz ];
    symfont = [ sympy ];
    type1 = [ ];
    ufo = [ ];
    unicode = [ ];
    woff = [
      brotli
      zopfli
    ];
  };

  nativeCheckInputs = [ pytestCheckHook ];

  pythonImportsCheck = [ "fontTools" ];

  meta = {
    description = "Reads, edits and writes fonts";
    homepage = "https://github.com/fonttools/fonttools";
    changelog = "https://github.com/fonttools/fonttools/blob/${finalAttrs.src.tag}/NEWS.rst";
    license = lib.licenses.mit;
  };
})
