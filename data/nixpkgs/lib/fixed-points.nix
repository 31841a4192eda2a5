# Sets that refer to themselves, and layers upon them.
{ lib }:

rec {
  # The least fixed point of f, shared by everything that refers to it.
  fix =
    f:
    let
      result = f result;
    in
    result;

  # Puts an overlay on top of a function of the final set.
  extends =
    overlay: f: final:
    let
      prev = f final;
    in
    prev // overlay final prev;

  # Two overlays as one; the second sees the first.
  composeExtensions =
    f: g: final: prev:
    let
      first = f final prev;
    in
    first // g final (prev // first);

  composeManyExtensions = builtins.foldl' composeExtensions (_: _: { });

  # Reads an overlay from a set, a function of the previous one, or a full overlay.
  toExtension =
    f:
    if lib.isFunction f then
      final: prev:
      let
        applied = f prev;
      in
      if lib.isFunction applied then f final prev else applied
    else
      _: _: f;

  makeExtensible = makeExtensibleWithCustomName "extend";

  makeExtensibleWithCustomName =
    extenderName: f:
    fix (
      self:
      f self
      // {
        ${extenderName} = overlay: makeExtensibleWithCustomName extenderName (extends overlay f);
      }
    );
}
