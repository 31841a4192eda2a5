# Sources from a GitLab: the archive of a tag or a revision.
{
  lib,
  fetchzip,
}:

lib.makeOverridable (
  {
    owner,
    repo,
    tag ? null,
    rev ? null,
    domain ? "gitlab.com",
    name ? "source",
    hash ? "",
    sha256 ? "",
    passthru ? { },
    meta ? { },
  }:
  let
    rev' = if tag != null then "refs/tags/${tag}" else rev;
    quote = builtins.replaceStrings [ "/" ] [ "%2F" ];
  in
  fetchzip {
    inherit hash name sha256;
    url = "https://${domain}/api/v4/projects/${owner}%2F${repo}/repository/archive.tar.gz?sha=${quote rev'}";
    passthru = {
      inherit
        owner
        repo
        tag
        ;
      rev = rev';
      gitRepoUrl = "https://${domain}/${owner}/${repo}.git";
    }
    // passthru;
    meta = {
      homepage = "https://${domain}/${owner}/${repo}";
    }
    // meta;
  }
)
