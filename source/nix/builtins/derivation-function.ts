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

/** Makes of what a `.drv` file says a set for each output, as `derivation` does. */
export const importedDerivationText = `
imported@{ drvPath, name, outputs, ... }:

let
  common = builtins.listToAttrs byOutput // {
    all = map (output: output.value) byOutput;
    inherit drvPath name;
    type = "derivation";
  };

  byOutput = map (output: {
    name = output;
    value = common // {
      outPath = builtins.getAttr output imported;
      outputName = output;
    };
  }) outputs;
in
(builtins.head byOutput).value
`;
