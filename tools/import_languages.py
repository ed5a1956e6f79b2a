#!/usr/bin/env python3
"""import_languages.py CLDR CORE ISO: writes locales/<language>/languages_cldr.ftl, the names of the world's languages.

CLDR is the folder main/ of the package cldr-localenames-full, CORE the package cldr-core, ISO the folder json/ of Debian's iso-codes. Written are the
codes of ISO 639 that CLDR names in all six languages, some with a country, and their other codes (three letters,
bibliographic, withdrawn, a variety for the whole); a name that languages.ftl has already is left to it. Python 3.11+, standard library only.
"""
import json, pathlib, re, sys

cldr, core, iso = map(pathlib.Path, sys.argv[1:4])
locales = pathlib.Path(__file__).parent.parent / "locales"
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]
# Codes of CLDR that stand for no language.
NO_LANGUAGE = {"mul", "und", "zxx", "mis", "root", "qaa"}
# Moldova calls its language Romanian (law 52 of 16 March 2023).
SAME = {"ro-MD": "ro"}


def names(language):
    text = (cldr / language / "languages.json").read_text(encoding="utf-8")
    return json.loads(text)["main"][language]["localeDisplayNames"]["languages"]


def written(language):
    text = (locales / language / "languages.ftl").read_text(encoding="utf-8")
    return dict(re.findall(r"^language-([a-z]{2,3}) = (.+)$", text, re.M))


# Two codes of one language: the three letters, and the older three letters of libraries, beside the two letters.
others = {}
for entry in json.loads((iso / "iso_639-3.json").read_text())["639-3"]:
    if "alpha_2" in entry:
        others.setdefault(entry["alpha_2"], set()).add(entry["alpha_3"])
for entry in json.loads((iso / "iso_639-2.json").read_text())["639-2"]:
    if "bibliographic" in entry:
        code = entry.get("alpha_2", entry["alpha_3"])
        others.setdefault(code, set()).update({entry["alpha_3"], entry["bibliographic"]} - {code})

aliases = json.loads((core / "supplemental/aliases.json").read_text())["supplemental"]["metadata"]["alias"]["languageAlias"]
for code, entry in aliases.items():
    if re.fullmatch("[a-z]{2,3}", code):
        others.setdefault(SAME.get(entry["_replacement"], entry["_replacement"]), set()).add(code)

of = {language: {**names(language), **written(language)} for language in LANGUAGES}
codes = set.intersection(*(set(n) for n in of.values()))
codes = {c for c in codes if c not in SAME and re.fullmatch("[a-z]{2,3}(-[A-Z]{2})?", c)} - NO_LANGUAGE
for language in LANGUAGES:
    lines = ["# Names of languages by their codes of ISO 639, from Unicode CLDR 48.2 (Unicode License v3) and Debian iso-codes 4.15.0.",
             "# Written by tools/import_languages.py; names that are chosen otherwise stand in languages.ftl.", ""]
    own = written(language)
    all_names = {}
    for code in codes:
        all_names[code] = of[language][code]
        for other in others.get(code, ()):
            all_names.setdefault(other, of[language][code])
    lines += [f"language-{code} = {name}" for code, name in sorted(all_names.items()) if code not in own]
    (locales / language / "languages_cldr.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
