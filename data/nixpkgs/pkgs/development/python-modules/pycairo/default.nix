{
  lib,
  buildPythonPackage,
  fetchFromGitHub,

  # build tools
  meson,
  ninja,

  # tests
  pytestCheckHook,
}:

buildPythonPackage (finalAttrs: {
  pname = "pycairo";
  version = "1.29.0";
  pyproject = false;

  src = fetchFromGitHub {
    owner = "pygobject";
    repo = "pycairo";
    tag = "v${finalAttrs.version}";
    hash = "sha256-ErWxSQFYpqTZ9TPrcEUjVTa0LU619nm04TWTshGgttQ=";
  };

  nativeBuildInputs = [
    meson
    ninja
  ];

  nativeCheckInputs = [ pytestCheckHook ];

  meta = {
    description = "Drawing by cairo";
    homepage = "https://pycairo.readthedocs.io/";
    license = with lib.licenses; [
      lgpl21Only
      mpl11
    ];
    platforms = lib.platforms.unix;
  };
})
