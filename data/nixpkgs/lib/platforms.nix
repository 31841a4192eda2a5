# The systems that meta.platforms speaks of.
{ lib }:

let
  linux = [
    "x86_64-linux"
    "aarch64-linux"
    "i686-linux"
    "armv7l-linux"
    "powerpc64le-linux"
    "riscv64-linux"
    "s390x-linux"
  ];

  darwin = [
    "x86_64-darwin"
    "aarch64-darwin"
  ];

  freebsd = [
    "x86_64-freebsd"
    "aarch64-freebsd"
  ];

  windows = [ "x86_64-windows" ];
in
{
  inherit
    darwin
    freebsd
    linux
    windows
    ;

  unix = linux ++ darwin ++ freebsd;
  all = linux ++ darwin ++ freebsd ++ windows;
  x86_64 = builtins.filter (lib.hasPrefix "x86_64-") (linux ++ darwin ++ freebsd ++ windows);

  # What the rest of the tree asks about a system.
  elaborate =
    system:
    let
      parts = lib.splitString "-" system;
      cpu = builtins.head parts;
      kernel = lib.last parts;
    in
    {
      inherit system;
      config = "${cpu}-unknown-${kernel}${lib.optionalString (kernel == "linux") "-gnu"}";
      isLinux = kernel == "linux";
      isDarwin = kernel == "darwin";
      isFreeBSD = kernel == "freebsd";
      isWindows = kernel == "windows";
      isx86_64 = cpu == "x86_64";
      isAarch64 = cpu == "aarch64";
      is64bit = builtins.elem cpu [
        "x86_64"
        "aarch64"
        "powerpc64le"
        "riscv64"
        "s390x"
      ];
    };
}
