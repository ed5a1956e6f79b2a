#!/usr/bin/env python3
"""Take in the glossary: terms in six languages with their source and how each form was checked.

Usage: python3 tools/import_glossary.py SOURCE_DIR

SOURCE_DIR holds glossary.csv and glossary_checks.csv with the same ids. The step writes
src/i18n/data/glossary.toml; it refuses a term without a form, a source or a known mark.
The same input gives the same bytes.
"""

import csv
import json
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "src" / "i18n" / "data" / "glossary.toml"
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
MARKS = set("APDNKUR")
HEADER = """\
# Terms of art in the six languages, with the provision they are taken from and how each form was checked.
#
# A  seen in the authentic text, or in an official or widely used reproduction of it
# P  seen in the authentic text of a parallel provision, named in `seen`
# D  seen in United Nations documents that quote or paraphrase the provision
# N  seen in a national law or treaty in that language
# K  believed to be the wording of the authentic text; not read again
# U  general usage, no treaty source
# R  uncertain or known to vary: to be checked first
#
# Words in parentheses are an alternative or a gloss, not part of the term.
"""


def rows(path):
    """The rows of a table by id, in their order."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def main(argv):
    """Read, check, and only then write."""
    if len(argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    terms = rows(Path(argv[1]) / "glossary.csv")
    checks = rows(Path(argv[1]) / "glossary_checks.csv")
    faults = [f"{i}: only in one of the two tables" for i in terms.keys() ^ checks.keys()]
    blocks = [HEADER]
    for ident, term in terms.items():
        marks = {lang: checks.get(ident, {}).get(lang) for lang in LANGUAGES}
        for lang in LANGUAGES:
            if not term[lang].strip():
                faults.append(f"{ident}: no form in {lang}")
            if marks[lang] not in MARKS:
                faults.append(f"{ident}: unknown mark {marks[lang]!r} for {lang}")
        def quote(text):
            return json.dumps(text.strip(), ensure_ascii=False)
        lines = [f"id = {quote(ident)}", f"source = {quote(term['source'])}"]
        seen = checks.get(ident, {}).get("locator", "").replace(" (see README)", "").strip()
        if seen:
            lines.append(f"seen = {quote(seen)}")
        lines += [f"{lang} = {{ form = {quote(term[lang])}, check = {quote(marks[lang] or '')} }}"
                  for lang in LANGUAGES]
        blocks.append("[[term]]\n" + "\n".join(lines) + "\n")
    if faults:
        print("\n".join(sorted(faults)), file=sys.stderr)
        return 1
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text("\n".join(blocks), encoding="utf-8")
    print(f"{len(terms)} terms")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
