# CPython, the interpreter most people mean by Python.
{
  lib,
  stdenv,
  fetchurl,

  # libraries of its own modules
  bzip2,
  expat,
  gdbm,
  libffi,
  libuuid,
  libxcrypt,
  mpdecimal,
  ncurses,
  openssl,
  pkg-config,
  readline,
  sqlite,
  xz,
  zlib,
  zstd,

  # which release
  sourceVersion,
  hash,

  # the final interpreter, and what all interpreters share
  self,
  passthruFun,
  pythonAttr ? "python${sourceVersion.major}${sourceVersion.minor}",

  # changes to the package set of this interpreter alone
  packageOverrides ? (self: super: { }),
}:

let
  pythonVersion = "${sourceVersion.major}.${sourceVersion.minor}";
  libPrefix = "python${pythonVersion}";
  executable = libPrefix;
  sitePackages = "lib/${libPrefix}/site-packages";

  passthru = passthruFun {
    inherit
      executable
      libPrefix
      packageOverrides
      pythonAttr
      pythonVersion
      self
      sitePackages
      sourceVersion
      ;
    implementation = "cpython";
    pythonABITags = [
      "abi3"
      "none"
      "cp${sourceVersion.major}${sourceVersion.minor}"
    ];
  };
in
stdenv.mkDerivation (finalAttrs: {
  pname = "python3";
  version = "${pythonVersion}.${sourceVersion.patch}${sourceVersion.suffix}";

  src = fetchurl {
    url = "https://www.python.org/ftp/python/${pythonVersion}.${sourceVersion.patch}/Python-${finalAttrs.version}.tar.xz";
    inherit hash;
  };

  outputs = [
    "out"
    "debug"
  ];

  strictDeps = true;

  nativeBuildInputs = [ pkg-config ];

  buildInputs = [
    bzip2
    expat
    gdbm
    libffi
    libuuid
    libxcrypt
    mpdecimal
    ncurses
    openssl
    readline
    sqlite
    xz
    zlib
  ]
  ++ lib.optionals (lib.versionAtLeast pythonVersion "3.14") [ zstd ];

  configureFlags = [
    "--enable-shared"
    "--with-system-expat"
    "--with-system-libmpdec"
    "--without-ensurepip"
  ];

  setupHook = ../setup-hook.sh;

  passthru = passthru // {
    inherit passthru stdenv;
  };

  meta = {
    description = "Interpreter for the Python language, version ${pythonVersion}";
    homepage = "https://www.python.org";
    changelog =
      if sourceVersion.suffix == "" then
        "https://docs.python.org/release/${finalAttrs.version}/whatsnew/changelog.html"
      else
        "https://docs.python.org/${pythonVersion}/whatsnew/changelog.html";
    license = lib.licenses.psfl;
    platforms = lib.platforms.linux ++ lib.platforms.darwin ++ lib.platforms.freebsd;
    mainProgram = executable;
  };
})
