{
  lib,
  stdenv,
  fetchFromGitHub,

  cmake,
  libjpeg,
  openblas,
  pkg-config,
  zlib,

  enablePython ? false,
  pythonPackages ? null,
}:

stdenv.mkDerivation (finalAttrs: {
  pname = "opencv";
  version = "4.13.0";

  src = fetchFromGitHub {
    owner = "opencv";
    repo = "opencv";
    tag = finalAttrs.version;
    hash = "sha256-h9gpSf+xf/OafQSCYq3JYBt/ShnxafSG7WbxesTjM/A=";
  };

  outputs = [
    "out"
    "cxxdev"
  ];

  nativeBuildInputs = [
    cmake
    pkg-config
  ]
  ++ lib.optionals enablePython [
    pythonPackages.pip
    pythonPackages.wheel
    pythonPackages.setuptools
    pythonPackages.pythonImportsCheckHook
  ];

  buildInputs = [
    libjpeg
    openblas
    zlib
  ]
  ++ lib.optionals enablePython [ pythonPackages.python ];

  cmakeFlags = [
    "-DBUILD_opencv_python3=${if enablePython then "ON" else "OFF"}"
  ];

  pythonImportsCheck = lib.optionals enablePython [ "cv2" ];

  meta = {
    description = "Computer vision: images, video, features, calibration";
    homepage = "https://opencv.org/";
    license = lib.licenses.bsd3;
    platforms = lib.platforms.unix;
  };
})
