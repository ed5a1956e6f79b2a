#!/usr/bin/env python3
"""import_names.py CLDR ISO: writes src/directory/data/names_cldr.toml, the further names by which States are found.

CLDR is the folder main/ of the package cldr-localenames-full, ISO the folder json/ of Debian's iso-codes. Names that
the entry of a State already has are left out. Python 3.11+, standard library only.
"""
import json, pathlib, sys, tomllib, unicodedata

cldr, iso = map(pathlib.Path, sys.argv[1:3])
data = pathlib.Path(__file__).parent.parent / "src/directory/data"
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
# Variants of a language that add spellings of their own.
ALSO = {"zh": ["zh-Hant"], "fr": ["fr-CA"], "es": ["es-419"]}
# Codes of ISO 3166-3 whose territory is one present State; the others were divided or have no single successor.
SUCCESSORS = {"AFI": "DJI", "BUR": "MMR", "BYS": "BLR", "DHY": "BEN", "HVO": "BFA", "NHB": "VUT", "RHO": "ZWE",
              "TMP": "TLS", "ZAR": "COD"}


def fold(name):
    letters = unicodedata.normalize("NFKD", name.lower())
    return "".join(c for c in letters if c.isalnum())


def territories(language):
    text = (cldr / language / "territories.json").read_text(encoding="utf-8")
    return json.loads(text)["main"][language]["localeDisplayNames"]["territories"]


names = {}
known = {}
by_two = {}
for path in sorted((data / "states").glob("*.toml")):
    state = tomllib.loads(path.read_text(encoding="utf-8"))
    by_two[state["iso2"]] = state["iso3"]
    known[state["iso3"]] = {fold(n) for of in state["name"].values() for n in of.values()}


def add(state, source, language, name):
    if fold(name) not in known[state]:
        known[state].add(fold(name))
        names.setdefault((state, source), {}).setdefault(language, []).append(name)


for language in LANGUAGES:
    for variant in [language, *ALSO.get(language, [])]:
        for code, name in territories(variant).items():
            two, _, kind = code.partition("-alt-")
            if two in by_two and kind != "chagos":
                add(by_two[two], "cldr", language, name)
for entry in json.loads((iso / "iso_3166-1.json").read_text())["3166-1"]:
    if "common_name" in entry and entry["alpha_3"] in known:
        add(entry["alpha_3"], "iso", "en", entry["common_name"])
for entry in json.loads((iso / "iso_3166-3.json").read_text())["3166-3"]:
    successor = SUCCESSORS.get(entry["alpha_3"])
    if successor:
        add(successor, "iso-former", "en", entry["name"].split(",")[0])

lines = ["""# Further names of States, by which they are found and under which they are never printed. Written by
# tools/import_names.py; names that people use beside these are in names.toml.

[source.cldr]
title = "Unicode CLDR 48.2: territory names, short and variant names, also zh-Hant, fr-CA and es-419 (Unicode License v3)"
url = "https://cldr.unicode.org/"

[source.iso]
title = "Common names beside ISO 3166-1, as Debian iso-codes 4.15.0 has them"
url = "https://salsa.debian.org/iso-codes-team/iso-codes"

[source.iso-former]
title = "ISO 3166-3: names withdrawn, as Debian iso-codes 4.15.0 has them; only where one State follows"
url = "https://salsa.debian.org/iso-codes-team/iso-codes"
"""]
for (state, source), of in sorted(names.items()):
    lines.append(f'[[name]]\nstate = "{state}"\nsource = "{source}"')
    lines += [f"{language} = {json.dumps(of[language], ensure_ascii=False)}" for language in LANGUAGES if language in of]
    lines.append("")
(data / "names_cldr.toml").write_text("\n".join(lines), encoding="utf-8")
