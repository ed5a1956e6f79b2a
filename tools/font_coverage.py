#!/usr/bin/env python3
"""Writes assets/fonts/coverage.txt: the code points that both the window and the pages can show.

Usage: font_coverage.py FOLDER_WITH_FONTS OUTPUT. Needs fontTools. Called by build_fonts.sh.
"""

import pathlib
import sys

from fontTools.ttLib import TTFont

# The faces of the window and those of the pages, in any order: a missing glyph falls through to the next face.
WINDOW = ["NotoSans-Regular", "NotoNaskhArabic-Regular", "NotoSansSC-Regular"]
PAGES = ["Tinos-Regular", "NotoNaskhArabic-Regular", "NotoSerifSC-Regular", "NotoSansSC-Regular"]


def covered(folder, faces):
    points = set()
    for face in faces:
        points |= set(TTFont(folder / f"{face}.ttf").getBestCmap())
    return points


def main():
    folder, output = map(pathlib.Path, sys.argv[1:])
    points = sorted(covered(folder, WINDOW) & covered(folder, PAGES))
    ranges = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    lines = [f"{first:04X}-{last:04X}" for first, last in ranges]
    output.write_text("\n".join(lines) + "\n", encoding="ascii")
    print(f"{output.name}: {len(points)} code points in {len(ranges)} ranges")


if __name__ == "__main__":
    main()
