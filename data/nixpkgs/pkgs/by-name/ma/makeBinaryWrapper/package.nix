{
  makeSetupHook,
  makeWrapper,
}:

# The same functions; a real tree would make small programs in C.
makeSetupHook {
  name = "make-binary-wrapper-hook";
  propagatedBuildInputs = [ makeWrapper ];
} ./make-binary-wrapper.sh
