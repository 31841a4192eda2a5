# Functions of no particular kind, and the version of the tree.
{ lib }:

let
  inherit (builtins) pathExists;
  suffixFile = ../.version-suffix;
in
rec {
  id = x: x;

  # Applies a list of functions one after the other.
  pipe = builtins.foldl' (value: f: f value);

  importJSON = path: builtins.fromJSON (builtins.readFile path);

  # A set with __functor counts as a function as well.
  isFunction = f: builtins.isFunction f || (f ? __functor && isFunction (f.__functor f));

  toFunction = v: if isFunction v then v else _: v;

  # The formal arguments of a function, of a functor too.
  functionArgs =
    f:
    if f ? __functor then
      f.__functionArgs or (functionArgs (f.__functor f))
    else
      builtins.functionArgs f;

  # Attaches formal arguments to a function that hides its own.
  setFunctionArgs = f: args: {
    __functor = self: f;
    __functionArgs = args;
  };

  mirrorFunctionArgs =
    f:
    let
      args = functionArgs f;
    in
    g: setFunctionArgs g args;

  warn = builtins.warn or (message: builtins.trace "evaluation warning: ${message}");

  warnIf = condition: message: if condition then warn message else id;

  release = lib.strings.fileContents ./.version;

  versionSuffix = if pathExists suffixFile then lib.strings.fileContents suffixFile else "pre-git";

  # What the explorer shows as the version of the tree.
  version = release + versionSuffix;
}
