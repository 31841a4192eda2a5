"""Runs the cmake program."""

import os
import sys

BIN_DIR = "@bin@"


def main():
    program = os.path.join(BIN_DIR, "cmake")
    os.execv(program, [program, *sys.argv[1:]])
