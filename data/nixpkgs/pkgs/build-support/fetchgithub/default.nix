# Sources from GitHub: the archive of a tag or a revision, or a checkout
# when submodules or large files are wanted.
{
  lib,
  fetchgit,
  fetchzip,
}:

lib.makeOverridable (
  {
    owner,
    repo,
    tag ? null,
    rev ? null,
    name ? "source",
    githubBase ? "github.com",
    fetchSubmodules ? false,
    fetchLFS ? false,
    leaveDotGit ? false,
    forceFetchGit ? false,
    hash ? "",
    sha256 ? "",
    postFetch ? "",
    passthru ? { },
    meta ? { },
  }:
  assert lib.assertMsg (
    (tag == null) != (rev == null)
  ) "fetchFromGitHub: ${owner}/${repo} needs either a tag or a rev";
  let
    baseUrl = "https://${githubBase}/${owner}/${repo}";
    rev' = if tag != null then "refs/tags/${tag}" else rev;
    useGit = fetchSubmodules || fetchLFS || leaveDotGit || forceFetchGit || postFetch != "";
    common = {
      inherit
        hash
        name
        sha256
        ;
      passthru = {
        inherit
          owner
          repo
          tag
          ;
        rev = rev';
        gitRepoUrl = "${baseUrl}.git";
      }
      // passthru;
      meta = {
        homepage = baseUrl;
      }
      // meta;
    };
  in
  if useGit then
    fetchgit (
      common
      // {
        url = "${baseUrl}.git";
        rev = rev';
        inherit
          fetchLFS
          fetchSubmodules
          leaveDotGit
          postFetch
          ;
      }
    )
  else
    fetchzip (common // { url = "${baseUrl}/archive/${rev'}.tar.gz"; })
)
