/**
 * `derivation`, a function of Nix itself: `derivationStrict`, put off until a path is asked for,
 * and one set for each output (Nix manual, "Derivations").
 */
export const derivationText = `
attributes@{ outputs ? [ "out" ], ... }:

let
  strict = derivationStrict attributes;

  common =
    attributes
    // builtins.listToAttrs byOutput
    // {
      all = map (output: output.value) byOutput;
      drvAttrs = attributes;
    };

  byOutput = map (name: {
    inherit name;
    value = common // {
      outPath = builtins.getAttr name strict;
      drvPath = strict.drvPath;
      type = "derivation";
      outputName = name;
    };
  }) outputs;
in
(builtins.head byOutput).value
`;
