# Strings, and the names and versions written in them.
{ lib }:

let
  inherit (builtins) stringLength substring;
in
rec {
  optionalString = condition: s: if condition then s else "";

  concatMapStrings = f: xs: builtins.concatStringsSep "" (map f xs);

  concatMapStringsSep =
    separator: f: xs:
    builtins.concatStringsSep separator (map f xs);

  concatLines = concatMapStrings (line: line + "\n");

  hasPrefix = prefix: s: substring 0 (stringLength prefix) s == prefix;

  hasSuffix =
    suffix: s:
    let
      rest = stringLength s - stringLength suffix;
    in
    rest >= 0 && substring rest (-1) s == suffix;

  hasInfix = infix: s: builtins.length (splitString infix s) > 1;

  removePrefix =
    prefix: s: if hasPrefix prefix s then substring (stringLength prefix) (-1) s else s;

  removeSuffix =
    suffix: s:
    if hasSuffix suffix s then substring 0 (stringLength s - stringLength suffix) s else s;

  splitString =
    separator: s:
    builtins.filter builtins.isString (builtins.split (escapeRegex separator) s);

  escapeRegex = builtins.replaceStrings regexSpecials (map (c: "\\" + c) regexSpecials);

  regexSpecials = [
    "\\"
    "["
    "{"
    "("
    ")"
    "^"
    "$"
    "?"
    "*"
    "+"
    "|"
    "."
  ];

  stringToCharacters = s: builtins.genList (i: substring i 1 s) (stringLength s);

  lowerChars = stringToCharacters "abcdefghijklmnopqrstuvwxyz";
  upperChars = stringToCharacters "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  toLower = builtins.replaceStrings upperChars lowerChars;
  toUpper = builtins.replaceStrings lowerChars upperChars;

  # Pads a string on the left up to a width.
  fixedWidthString =
    width: filler: s:
    if stringLength s >= width then s else fixedWidthString width filler (filler + s);

  # A file's text without the newline at its end.
  fileContents = file: removeSuffix "\n" (builtins.readFile file);

  versionOlder = v1: v2: builtins.compareVersions v2 v1 == 1;
  versionAtLeast = v1: v2: !versionOlder v1 v2;

  # Name and version of a derivation, or of a string such as "foo-1.0".
  getName =
    x: if builtins.isString x then (builtins.parseDrvName x).name else x.pname or (getName x.name);

  getVersion =
    x:
    if builtins.isString x then
      (builtins.parseDrvName x).version
    else
      x.version or (getVersion x.name);

  makeSearchPath =
    subDir: paths:
    concatMapStringsSep ":" (path: "${path}/${subDir}") (builtins.filter (path: path != null) paths);

  makeBinPath = packages: makeSearchPath "bin" (map lib.getBin packages);

  # Store paths allow few characters: others become "-".
  sanitizeDerivationName =
    name:
    let
      pieces = builtins.filter builtins.isString (builtins.split "[^[:alnum:]+._?=-]+" name);
      clean = builtins.concatStringsSep "-" pieces;
    in
    if builtins.match "[[:alnum:]+_?=-][[:alnum:]+._?=-]*" name != null then
      name
    else if clean == "" then
      "unknown"
    else
      removePrefix "." clean;
}
