import { internalFolder } from '../../positions/internal-paths.ts';

// `<nix/fetchurl.nix>` is a file of Nix's own distribution: trees bootstrap themselves with it.

/** Makes the derivation that downloads a file (Nix manual, `builtin:fetchurl`). */
const fetchurl = `
{
  system ? "",
  url,
  hash ? "",
  md5 ? "",
  sha1 ? "",
  sha256 ? "",
  sha512 ? "",
  outputHash ?
    if hash != "" then
      hash
    else if sha512 != "" then
      sha512
    else if sha1 != "" then
      sha1
    else if md5 != "" then
      md5
    else
      sha256,
  outputHashAlgo ?
    if hash != "" then
      ""
    else if sha512 != "" then
      "sha512"
    else if sha1 != "" then
      "sha1"
    else if md5 != "" then
      "md5"
    else
      "sha256",
  executable ? false,
  unpack ? false,
  name ? baseNameOf (toString url),
  impure ? false,
}:

derivation (
  {
    builder = "builtin:fetchurl";
    urls = [ url ];
    preferLocalBuild = true;
    system = "builtin";
    outputHashMode = if unpack || executable then "recursive" else "flat";
    impureEnvVars = [
      "http_proxy"
      "https_proxy"
      "ftp_proxy"
      "all_proxy"
      "no_proxy"
    ];
    inherit
      executable
      name
      unpack
      url
      ;
  }
  // (if impure then { __impure = true; } else { inherit outputHash outputHashAlgo; })
)
`;

/** The files by their paths. */
export const internalFiles: ReadonlyMap<string, string> = new Map([
	[`${internalFolder}/fetchurl.nix`, fetchurl],
]);
