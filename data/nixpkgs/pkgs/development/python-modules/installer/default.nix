{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  flit-core,
}:

buildPythonPackage (finalAttrs: {
  pname = "installer";
  version = "1.0.0";
  pyproject = true;

  src = fetchFromGitHub {
    owner = "pypa";
    repo = "installer";
    rev = finalAttrs.version;
    hash = "sha256-zOnDOaH+9h78Z1667n1Cr8HIm8+OPn2Vc1Zl4XksiCM=";
  };

  nativeBuildInputs = [ flit-core ];

  meta = {
    description = "Installs wheels";
    homepage = "https://github.com/pypa/installer";
    changelog = "https://github.com/pypa/installer/blob/${finalAttrs.version}/docs/changelog.md";
    license = lib.licenses.mit;
  };
})
