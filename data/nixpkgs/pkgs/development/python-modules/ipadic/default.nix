{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  cython,
}:

buildPythonPackage (finalAttrs: {
  pname = "ipadic";
  version = "1.0.0";
  format = "setuptools";

  src = fetchFromGitHub {
    owner = "polm";
    repo = "ipadic-py";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ybC8G1AOIZWkS3uQSErXctIJKq9Y7xBjRbBrO8/yAj4=";
  };

  nativeBuildInputs = [ cython ];

  pythonImportsCheck = [ "ipadic" ];

  meta = {
    description = "Dictionary for splitting Japanese text";
    homepage = "https://github.com/polm/ipadic-py";
    license = lib.licenses.mit;
  };
})
