#!/usr/bin/env python3
"""import_places.py CSV CLDR PO: writes src/directory/data/places.toml, the places and standings that are not States.

CSV is data/country-codes.csv of datasets/country-codes, CLDR the folder main/ of the package cldr-localenames-full, PO
the folder of translations (locale/) of Debian's iso-codes. Python 3.11+, standard library only.
"""
import csv, gettext, json, pathlib, sys, tomllib

table, cldr, po = map(pathlib.Path, sys.argv[1:4])
data = pathlib.Path(__file__).parent.parent / "src/directory/data"
COLUMNS = {"ar": "ar", "zh": "cn", "en": "en", "fr": "fr", "ru": "ru", "es": "es"}
states = {}
for path in sorted((data / "states").glob("*.toml")):
    state = tomllib.loads(path.read_text(encoding="utf-8"))
    states[state["iso2"]] = state["iso3"]


def in_cldr(code, language):
    text = (cldr / language / "territories.json").read_text(encoding="utf-8")
    return json.loads(text)["main"][language]["localeDisplayNames"]["territories"][code]


def in_iso(name, language):
    locale = {"zh": "zh_CN"}.get(language, language)
    path = po / locale / "LC_MESSAGES/iso_3166-1.mo"
    return name if language == "en" else gettext.GNUTranslations(path.open("rb")).gettext(name)


# Names that the table has scrambled, or has not as the United Nations writes them, from CLDR and from M49.
SCRAMBLED = {("IOT", "ar"), ("UMI", "ar"), ("ATF", "ar"), ("UMI", "fr")}
OTHERWISE = {("FLK", "en"): "Falkland Islands (Malvinas)"}

places = {}
for row in csv.DictReader(table.open(encoding="utf-8")):
    code, two = row["ISO3166-1-Alpha-3"], row["ISO3166-1-Alpha-2"]
    if not code or two in states or not row["M49"]:
        continue
    names = {lang: row[f"official_name_{col}"].strip() for lang, col in COLUMNS.items()}
    for lang in names:
        if (code, lang) in SCRAMBLED or not names[lang]:
            names[lang] = in_cldr(two, lang)
        names[lang] = OTHERWISE.get((code, lang), names[lang]).replace("'", "’")
    under = row["is_independent"].rpartition(" of ")[2]
    places[code] = dict(iso2=two, m49=row["M49"].zfill(3), state=states.get(under), source="m49", names=names)
places["TWN"] = dict(iso2="TW", state="CHN", source="iso", names={lang: in_iso("Taiwan, Province of China", lang) for lang in COLUMNS})
places["XKX"] = dict(iso2="XK", source="cldr", note="kosovo", names={lang: in_cldr("XK", lang) for lang in COLUMNS})

lines = ["""# Places that are not States of the directory, and standings of persons without a State. Written by tools/import_places.py.
# `state` is the State that the source names it under; it says nothing on sovereignty. Nobody is addressed by these codes.

[source.m49]
title = "datasets/country-codes, official_name_xx (UNSD M49) and is_independent, commit caa72d1e0e5af8876c170bb36a9e4d64a01bba88; scrambled names from Unicode CLDR 48.2"
url = "https://github.com/datasets/country-codes/blob/caa72d1e0e5af8876c170bb36a9e4d64a01bba88/data/country-codes.csv"

[source.iso]
title = "ISO 3166-1 and its translations, as Debian iso-codes 4.15.0 has them"
url = "https://salsa.debian.org/iso-codes-team/iso-codes"

[source.cldr]
title = "Unicode CLDR 48.2, territory names; the code is one that ISO 3166-1 leaves to its users"
url = "https://cldr.unicode.org/"

[source.icao]
title = "ICAO Doc 9303, part 3, section 5, part D: codes for persons without a defined nationality"
"""]
for code, place in sorted(places.items()):
    lines.append(f'[[place]]\nid = "{code}"')
    lines += [f'{key} = "{place[key]}"' for key in ["iso2", "m49", "state", "note", "source"] if place.get(key)]
    lines += [f"name.{lang} = {json.dumps(place['names'][lang], ensure_ascii=False)}" for lang in COLUMNS] + [""]
# The terms of the conventions of 1951 and 1954.
STANDINGS = {
    "XXA": ("none", "عديم الجنسية", "无国籍", "stateless", "apatride", "без гражданства", "apátrida"),
    "XXB": ("open", "لاجئ (اتفاقية 1951)", "难民（1951年公约）", "refugee (Convention of 1951)", "réfugié (Convention de 1951)", "беженец (Конвенция 1951 года)", "refugiado (Convención de 1951)"),
    "XXC": ("open", "لاجئ (غير اتفاقية 1951)", "难民（1951年公约以外）", "refugee (other than under the Convention of 1951)", "réfugié (hors Convention de 1951)", "беженец (вне Конвенции 1951 года)", "refugiado (fuera de la Convención de 1951)"),
    "XXX": ("open", "غير محددة", "未确定", "unspecified", "non précisée", "не установлено", "no determinada"),
}
for code, (nationality, *names) in STANDINGS.items():
    lines.append(f'[[place]]\nid = "{code}"\nnationality = "{nationality}"\nsource = "icao"')
    lines += [f'name.{lang} = "{name}"' for lang, name in zip(["ar", "zh", "en", "fr", "ru", "es"], names)] + [""]
(data / "places.toml").write_text("\n".join(lines), encoding="utf-8")
