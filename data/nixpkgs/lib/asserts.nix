# Conditions that must hold.
{ lib }:

rec {
  assertMsg = condition: message: condition || throw message;

  throwIfNot = condition: message: if condition then (x: x) else throw message;

  throwIf = condition: throwIfNot (!condition);
}
