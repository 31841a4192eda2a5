# Functions that make derivations: fetchers and small builders.
{ pkgs }:

let
  inherit (pkgs) callPackage;
in
{
  fetchurl = callPackage ./fetchurl { };
  fetchzip = callPackage ./fetchzip { };
  fetchgit = callPackage ./fetchgit { };
  fetchFromGitHub = callPackage ./fetchgithub { };
  fetchFromGitLab = callPackage ./fetchgitlab { };
  fetchPypi = callPackage ./fetchpypi { };

  buildEnv = callPackage ./buildenv { };
  makeSetupHook = callPackage ./setup-hooks/make-setup-hook.nix { };

  inherit (callPackage ./trivial-builders { }) runCommand writeText;
}
