# Licences, by the names that definitions use.
{ lib }:

builtins.mapAttrs
  (
    shortName: license:
    {
      inherit shortName;
      free = true;
      redistributable = license.free or true;
      deprecated = false;
      ${if license ? spdxId then "url" else null} =
        "https://spdx.org/licenses/${license.spdxId}.html";
    }
    // license
  )
  {
    afl21 = {
      fullName = "Academic Free License v2.1";
      spdxId = "AFL-2.1";
    };

    artistic2 = {
      fullName = "Artistic License 2.0";
      spdxId = "Artistic-2.0";
    };

    asl20 = {
      fullName = "Apache License 2.0";
      spdxId = "Apache-2.0";
    };

    asl20-llvm = {
      fullName = "Apache License 2.0 with LLVM Exceptions";
      url = "https://foundation.llvm.org/relicensing/LICENSE.txt";
    };

    bsd0 = {
      fullName = "BSD Zero Clause License";
      spdxId = "0BSD";
    };

    bsd2 = {
      fullName = "BSD 2-clause \"Simplified\" License";
      spdxId = "BSD-2-Clause";
    };

    bsd3 = {
      fullName = "BSD 3-clause \"New\" or \"Revised\" License";
      spdxId = "BSD-3-Clause";
    };

    bsdOriginal = {
      fullName = "BSD 4-clause \"Original\" or \"Old\" License";
      spdxId = "BSD-4-Clause";
    };

    bzip2 = {
      fullName = "bzip2 and libbzip2 License v1.0.6";
      spdxId = "bzip2-1.0.6";
    };

    cc0 = {
      fullName = "Creative Commons Zero v1.0 Universal";
      spdxId = "CC0-1.0";
    };

    cnri-python = {
      fullName = "CNRI Python License";
      spdxId = "CNRI-Python";
    };

    curl = {
      fullName = "curl License";
      spdxId = "curl";
    };

    gpl2Only = {
      fullName = "GNU General Public License v2.0 only";
      spdxId = "GPL-2.0-only";
    };

    gpl2Plus = {
      fullName = "GNU General Public License v2.0 or later";
      spdxId = "GPL-2.0-or-later";
    };

    gpl3Only = {
      fullName = "GNU General Public License v3.0 only";
      spdxId = "GPL-3.0-only";
    };

    gpl3Plus = {
      fullName = "GNU General Public License v3.0 or later";
      spdxId = "GPL-3.0-or-later";
    };

    hpnd = {
      fullName = "Historic Permission Notice and Disclaimer";
      spdxId = "HPND";
    };

    ijg = {
      fullName = "Independent JPEG Group License";
      spdxId = "IJG";
    };

    info-zip = {
      fullName = "Info-ZIP License";
      spdxId = "Info-ZIP";
    };

    isc = {
      fullName = "ISC License";
      spdxId = "ISC";
    };

    lgpl21 = {
      fullName = "GNU Lesser General Public License v2.1";
      spdxId = "LGPL-2.1";
      deprecated = true;
    };

    lgpl21Only = {
      fullName = "GNU Lesser General Public License v2.1 only";
      spdxId = "LGPL-2.1-only";
    };

    lgpl21Plus = {
      fullName = "GNU Lesser General Public License v2.1 or later";
      spdxId = "LGPL-2.1-or-later";
    };

    lgpl2Only = {
      fullName = "GNU Library General Public License v2 only";
      spdxId = "LGPL-2.0-only";
    };

    lgpl3Only = {
      fullName = "GNU Lesser General Public License v3.0 only";
      spdxId = "LGPL-3.0-only";
    };

    lgpl3Plus = {
      fullName = "GNU Lesser General Public License v3.0 or later";
      spdxId = "LGPL-3.0-or-later";
    };

    libpng2 = {
      fullName = "PNG Reference Library version 2";
      spdxId = "libpng-2.0";
    };

    mit = {
      fullName = "MIT License";
      spdxId = "MIT";
    };

    mit-cmu = {
      fullName = "CMU License";
      spdxId = "MIT-CMU";
    };

    mit0 = {
      fullName = "MIT No Attribution";
      spdxId = "MIT-0";
    };

    mpl11 = {
      fullName = "Mozilla Public License 1.1";
      spdxId = "MPL-1.1";
    };

    mpl20 = {
      fullName = "Mozilla Public License 2.0";
      spdxId = "MPL-2.0";
    };

    ncsa = {
      fullName = "University of Illinois/NCSA Open Source License";
      spdxId = "NCSA";
    };

    openssl = {
      fullName = "OpenSSL License";
      spdxId = "OpenSSL";
    };

    postgresql = {
      fullName = "PostgreSQL License";
      spdxId = "PostgreSQL";
    };

    psfl = {
      fullName = "Python Software Foundation License version 2";
      spdxId = "Python-2.0";
    };

    publicDomain = {
      fullName = "Public Domain";
    };

    sleepycat = {
      fullName = "Sleepycat License";
      spdxId = "Sleepycat";
    };

    tcltk = {
      fullName = "TCL/TK License";
      spdxId = "TCL";
    };

    unfree = {
      fullName = "Unfree";
      free = false;
    };

    unfreeRedistributable = {
      fullName = "Unfree redistributable";
      free = false;
      redistributable = true;
    };

    unlicense = {
      fullName = "The Unlicense";
      spdxId = "Unlicense";
    };

    upl = {
      fullName = "Universal Permissive License";
      spdxId = "UPL-1.0";
    };

    zlib = {
      fullName = "zlib License";
      spdxId = "Zlib";
    };

    zpl20 = {
      fullName = "Zope Public License 2.0";
      spdxId = "ZPL-2.0";
    };

    zpl21 = {
      fullName = "Zope Public License 2.1";
      spdxId = "ZPL-2.1";
    };
  }
