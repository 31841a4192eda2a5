"""Runs the ninja program."""

import os
import sys

BIN_DIR = "@bin@"


def main():
    program = os.path.join(BIN_DIR, "ninja")
    os.execv(program, [program, *sys.argv[1:]])
