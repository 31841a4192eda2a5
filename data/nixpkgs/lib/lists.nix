# Lists.
{ lib }:

rec {
  singleton = x: [ x ];

  optional = condition: x: if condition then [ x ] else [ ];

  optionals = condition: xs: if condition then xs else [ ];

  toList = x: if builtins.isList x then x else [ x ];

  last = xs: builtins.elemAt xs (builtins.length xs - 1);

  range = first: end: if first > end then [ ] else builtins.genList (i: first + i) (end - first + 1);

  reverseList =
    xs:
    let
      n = builtins.length xs;
    in
    builtins.genList (i: builtins.elemAt xs (n - i - 1)) n;

  foldr =
    op: nul: xs:
    let
      n = builtins.length xs;
      go = i: if i == n then nul else op (builtins.elemAt xs i) (go (i + 1));
    in
    go 0;

  imap1 = f: xs: builtins.genList (i: f (i + 1) (builtins.elemAt xs i)) (builtins.length xs);

  flatten = x: if builtins.isList x then builtins.concatMap flatten x else [ x ];

  findFirst =
    predicate: default: xs:
    let
      found = builtins.filter predicate xs;
    in
    if found == [ ] then default else builtins.head found;

  subtractLists = unwanted: builtins.filter (x: !builtins.elem x unwanted);

  # Keeps the first of equal elements.
  unique = builtins.foldl' (seen: x: if builtins.elem x seen then seen else seen ++ [ x ]) [ ];
}
