# The Python interpreters.
{
  lib,
  callPackage,
  config,
  pkgs,
  pythonPackagesExtensions,
}@args:

let
  passthruFun = import ./passthrufun.nix args;

  # Each interpreter is told which attribute of the final package set it is,
  # so that changes made by overlays reach its packages.
  cpython =
    attr: sourceVersion: hash:
    callPackage ./cpython {
      self = pkgs.${attr};
      inherit hash passthruFun sourceVersion;
    };
in
{
  python311 = cpython "python311" {
    major = "3";
    minor = "11";
    patch = "15";
    suffix = "";
  } "sha256-JyF53dmi5BoPyOQuM9+9ygs3EapavzctPy1RVD0JtiU=";

  python312 = cpython "python312" {
    major = "3";
    minor = "12";
    patch = "13";
    suffix = "";
  } "sha256-wIvGWoGXHB3VeDGCgmUDNpRmx+ZzdNFkZRmt8FIHtoQ=";

  python313 = cpython "python313" {
    major = "3";
    minor = "13";
    patch = "13";
    suffix = "";
  } "sha256-Krkf9AF4PMymT3XRDIgulXvf1g4r9acvhCF5Nym3inE=";

  python314 = cpython "python314" {
    major = "3";
    minor = "14";
    patch = "4";
    suffix = "";
  } "sha256-2SPFEwPjjiSRNvwb3zVo1W7LAyFO/e9IUWF209f6rvg=";

  python315 = cpython "python315" {
    major = "3";
    minor = "15";
    patch = "0";
    suffix = "b3";
  } "sha256-apNa4jSmfmVJiUNzsM/rg2EYLQOyFEIyiulZirdCISc=";
}
