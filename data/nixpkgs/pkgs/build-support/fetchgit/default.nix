# Checks out a revision of a Git repository, for what archives leave out:
# submodules and large files.
{
  lib,
  stdenv,
}:

lib.makeOverridable (
  {
    url,
    rev ? null,
    tag ? null,
    name ? "source",
    hash ? "",
    sha256 ? "",
    fetchSubmodules ? true,
    fetchLFS ? false,
    leaveDotGit ? false,
    postFetch ? "",
    passthru ? { },
    meta ? { },
  }:
  stdenv.mkDerivation {
    inherit name;
    builder = ./builder.sh;

    inherit
      fetchLFS
      fetchSubmodules
      leaveDotGit
      postFetch
      url
      ;
    rev = if tag != null then "refs/tags/${tag}" else rev;

    outputHash = if hash != "" then hash else sha256;
    outputHashAlgo = if hash != "" then null else "sha256";
    outputHashMode = "recursive";

    preferLocalBuild = true;

    inherit meta;
    passthru = {
      gitRepoUrl = url;
      inherit tag;
    }
    // passthru;
  }
)
