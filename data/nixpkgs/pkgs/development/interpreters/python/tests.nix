# Environments that must be possible to make for every interpreter.
{
  runCommand,
  python,
}:

{
  # Imports a module from an environment made by withPackages.
  environment =
    let
      env = python.withPackages (ps: [ ps.requests ]);
    in
    runCommand "${python.name}-environment-test" { } ''
      ${env.interpreter} -c 'import requests'
      touch "$out"
    '';
}
