# Lists.
{ lib }:

{
  optional = condition: x: if condition then [ x ] else [ ];

  optionals = condition: xs: if condition then xs else [ ];

  toList = x: if builtins.isList x then x else [ x ];

  last = xs: builtins.elemAt xs (builtins.length xs - 1);

  flatten = x: if builtins.isList x then builtins.concatMap lib.flatten x else [ x ];

  findFirst =
    predicate: default: xs:
    let
      found = builtins.filter predicate xs;
    in
    if found == [ ] then default else builtins.head found;

  # Keeps the first of equal elements.
  unique = builtins.foldl' (seen: x: if builtins.elem x seen then seen else seen ++ [ x ]) [ ];
}
