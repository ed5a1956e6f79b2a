#!/usr/bin/env bash
# Rebuilds the fonts that Rogatory embeds (assets/fonts/*.ttf) from their published sources.
#
#   Noto Sans Regular, Bold  Debian package fonts-noto-core 20201225-1
#   Tinos Regular, Bold, Italic  Debian package fonts-croscore 20201225-1
#   Noto Naskh Arabic for pages  Debian package fonts-noto-core 20201225-1
#   Noto Naskh Arabic 400, 700   npm package @expo-google-fonts/noto-naskh-arabic 0.4.5
#   Noto Sans SC 400         npm package @expo-google-fonts/noto-sans-sc 0.4.3
#   Noto Serif SC 400        npm package @expo-google-fonts/noto-serif-sc 0.4.3
#   lists of hanzi           Debian package unicode-data 15.0.0-1
#   subsetter                PyPI package fonttools 4.68.0
#
# Needs on the machine: bash, python3 with venv, npm, sha256sum, and the Debian packages above.
# Writes only assets/fonts/*.ttf and coverage.txt; everything else happens in a temporary folder that is removed
# at the end. The result is the same bytes on every run, so `git status` shows whether
# the committed files still match this script.
set -euo pipefail

readonly FONTTOOLS=4.68.0
readonly NASKH=@expo-google-fonts/noto-naskh-arabic@0.4.5
readonly SANS_SC=@expo-google-fonts/noto-sans-sc@0.4.3
readonly SERIF_SC=@expo-google-fonts/noto-serif-sc@0.4.3
readonly DEBIAN_FONTS=/usr/share/fonts/truetype/noto
readonly CROSCORE=/usr/share/fonts/truetype/croscore
readonly UNIHAN=/usr/share/unicode

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out="$root/assets/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

if [[ ! -f "$DEBIAN_FONTS/NotoSans-Regular.ttf" ]]; then
    echo "error: install the Debian package fonts-noto-core first" >&2
    exit 1
fi
if [[ ! -f "$CROSCORE/Tinos-Regular.ttf" ]]; then
    echo "error: install the Debian package fonts-croscore first" >&2
    exit 1
fi
if [[ ! -f "$UNIHAN/Unihan_OtherMappings.txt.bz2" ]]; then
    echo "error: install the Debian package unicode-data first" >&2
    exit 1
fi

echo "== sources"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check "fonttools==$FONTTOOLS"
(cd "$work" && npm pack --silent "$NASKH" "$SANS_SC" "$SERIF_SC" >/dev/null)
mkdir "$work/naskh" "$work/sc" "$work/serif" "$work/new"
tar -xzf "$work"/expo-google-fonts-noto-naskh-arabic-*.tgz -C "$work/naskh" --strip-components=1
tar -xzf "$work"/expo-google-fonts-noto-sans-sc-*.tgz -C "$work/sc" --strip-components=1
tar -xzf "$work"/expo-google-fonts-noto-serif-sc-*.tgz -C "$work/serif" --strip-components=1

sans_regular="$DEBIAN_FONTS/NotoSans-Regular.ttf"
sans_bold="$DEBIAN_FONTS/NotoSans-Bold.ttf"
naskh="$work/naskh/400Regular/NotoNaskhArabic_400Regular.ttf"
naskh_bold="$work/naskh/700Bold/NotoNaskhArabic_700Bold.ttf"
naskh_pages="$DEBIAN_FONTS/NotoNaskhArabic-Regular.ttf"
naskh_pages_bold="$DEBIAN_FONTS/NotoNaskhArabic-Bold.ttf"
sc="$work/sc/400Regular/NotoSansSC_400Regular.ttf"
serif_sc="$work/serif/400Regular/NotoSerifSC_400Regular.ttf"
tinos_regular="$CROSCORE/Tinos-Regular.ttf"
tinos_bold="$CROSCORE/Tinos-Bold.ttf"
tinos_italic="$CROSCORE/Tinos-Italic.ttf"

# A changed source must be a decision, not an accident: refuse anything but the known files.
sha256sum --check --quiet --strict <<SUMS
89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d  $sans_regular
e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5  $sans_bold
706b4580c025f6c75ec1c06013e17f00a23ec1780091b77a5a5b339469bda94d  $naskh
d45f67f0a7c0ca3f256950777ce6a61cc7ce5f9696d02900cbbaac25f8aa7d16  $sc
cf264a22292950ca1679b2ade07e9e6ecb26c649ab70975d0e113f979efa827a  $tinos_regular
971d6af5fcb3a0c05535a92a635fb63a86ea5eb935639c9b864be33f3bfaba80  $tinos_bold
0f949a3fa0e23cd0ca94a0c4784bd8f9efb99c20070b9f73b5fd592b49c092ad  $tinos_italic
35418f91100645a36e4d72d75866b61c5da14dc5ebbade64db434d2c9e76234c  $naskh_bold
8c67eaa2f0086872628fc3f7f760386f83c8be5c5e9a1ba3a38891237b2ac7cb  $naskh_pages
b5cbcb561b4b540ff11d7b6934577dbbbbb9e1d152d47f6f31f19176d58ff39c  $naskh_pages_bold
c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742  $serif_sc
bdeef44d75d914e793b7f27ddc3bee01b2d11dd34f4e52de1a9fba74a1612dc2  $UNIHAN/Unihan_OtherMappings.txt.bz2
52e6e55d22dd124d61dfbb845033fe354caf9a62ab84ac89aa0c374b0f8b99c5  $UNIHAN/Unihan_IRGSources.txt.bz2
SUMS

# Latin to Extended-B, phonetic schwa, modifier letters and combining marks (transliterated
# names), Cyrillic, Latin Extended Additional, punctuation with the directional isolates,
# superscripts, currency, letterlike, number forms. Debian's Noto Sans has no arrows, geometric
# shapes or check marks: those come from Noto Sans SC below, through the fallback order.
latin=U+0020-007E,U+00A0-024F,U+0259,U+02B0-02FF,U+0300-036F,U+0400-052F
latin+=,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20CF,U+2100-214F,U+2150-218F
latin+=,U+2190-2193,U+2212,U+25A0-25FF,U+2713-2718,U+FEFF,U+FFFD

# The hanzi of names: the Table of General Standard Chinese Characters of 2013 (Unihan kTGH), by which names are
# registered in mainland China, and the International Ideographs Core (kIICore) with the traditional forms in use
# elsewhere; and GB 2312 as python's codec knows it. Then what they leave out: the whole of the CJK punctuation
# block (its U+3007 is the zero of Chinese dates), full-width forms, currency, and the symbols
# the user interface draws.
"$work/venv/bin/python" - "$UNIHAN" >"$work/sc.txt" <<'PY'
import bz2, pathlib, sys

points = set()
for file, field in (("OtherMappings", "kTGH"), ("IRGSources", "kIICore")):
    with bz2.open(pathlib.Path(sys.argv[1], f"Unihan_{file}.txt.bz2"), "rt", encoding="utf-8") as lines:
        points.update(int(line.split("\t")[0][2:], 16) for line in lines if f"\t{field}\t" in line)
for row in range(0xA1, 0xFF):
    for cell in range(0xA1, 0xFF):
        try:
            points.update(map(ord, bytes((row, cell)).decode("gb2312")))
        except UnicodeDecodeError:
            continue
for first, last in (
    (0x0020, 0x007E), (0x00A0, 0x00FF), (0x2000, 0x206F), (0x20A0, 0x20CF),
    (0x2190, 0x2193), (0x2212, 0x2212), (0x25A0, 0x25FF), (0x26A0, 0x26A0),
    (0x2713, 0x2718), (0x3000, 0x303F), (0xFE30, 0xFE4F), (0xFF00, 0xFFEF),
):
    points.update(range(first, last + 1))
print("\n".join(f"U+{p:04X}" for p in sorted(points)))
PY

# All name records stay: they hold the copyright and licence notices the OFL asks us to keep.
# The outline of .notdef stays: a missing character must be seen, not swallowed.
subset() { # SOURCE TARGET [pyftsubset options]
    local source=$1 target=$2
    shift 2
    "$work/venv/bin/pyftsubset" "$source" --output-file="$work/new/$target" \
        --no-hinting --notdef-outline --name-IDs='*' "$@"
}

echo "== subset"
# mark and mkmk: without them a combining accent would sit beside its letter.
sans_features=kern,liga,locl,ccmp,mark,mkmk
subset "$sans_regular" NotoSans-Regular.ttf --unicodes="$latin" --layout-features=$sans_features
subset "$sans_bold" NotoSans-Bold.ttf --unicodes="$latin" --layout-features=$sans_features
# The letter's own face: the widths of Times New Roman, which the DOCX names.
for style in regular:Regular bold:Bold italic:Italic; do
    source=tinos_${style%%:*}
    subset "${!source}" "Tinos-${style##*:}.ttf" --unicodes="$latin" --layout-features=$sans_features
done
# Arabic is small: every code point and every layout feature stays, only the hinting goes.
subset "$naskh" NotoNaskhArabic-Regular.ttf --unicodes='*' --layout-features='*'
subset "$naskh_bold" NotoNaskhArabic-Bold.ttf --unicodes='*' --layout-features='*'
# This edition draws each letter as one glyph, the other one as a base and dots, which doubles letters when text is
# copied from a PDF. It has no Latin letters and brackets: on pages those come from Tinos.
subset "$naskh_pages" NotoNaskhArabic-Pages-Regular.ttf --unicodes='*' --layout-features='*'
subset "$naskh_pages_bold" NotoNaskhArabic-Pages-Bold.ttf --unicodes='*' --layout-features='*'
# The vertical metrics serve only vertical setting, which no document of ours uses.
subset "$sc" NotoSansSC-Regular.ttf --unicodes-file="$work/sc.txt" \
    --layout-features=kern,liga,locl,ccmp --drop-tables+=vhea,vmtx,BASE
subset "$serif_sc" NotoSerifSC-Regular.ttf --unicodes-file="$work/sc.txt" \
    --layout-features=kern,liga,locl,ccmp --drop-tables+=vhea,vmtx,BASE

echo "== check"
"$work/venv/bin/python" - "$work/new" "$UNIHAN" <<'PY'
import bz2, pathlib, sys
from fontTools.ttLib import TTFont

ASCII = "".join(map(chr, range(0x20, 0x7F)))
RU = "".join(map(chr, range(0x410, 0x450))) + "Ёё«»„“”–—…№₽\u00a0\u202f"
FR = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»‹›‘’“”–—…€°\u00a0\u202f\u2011"
ES = "ÁÉÍÑÓÚÜáéíñóúü¿¡«»“”‘’–—…ªº€"
AR_LETTERS = ("".join(map(chr, [*range(0x621, 0x63B), *range(0x640, 0x653), *range(0x660, 0x66D)]))
      + "\u0670\u0671،؛؟0123456789")
AR = (AR_LETTERS + "\u0671،؛؟«»()[]{}/-:.,!%\"'0123456789\u00a0")
ZH = "，。、；：？！“”‘’（）〔〕《》〈〉【】「」『』—…·￥％〇０１２３４５６７８９"
HANZI = "".join(bytes((r, c)).decode("gb2312", "ignore")
                for r in range(0xB0, 0xF8) for c in range(0xA1, 0xFF))
with bz2.open(pathlib.Path(sys.argv[2], "Unihan_OtherMappings.txt.bz2"), "rt", encoding="utf-8") as lines:
    HANZI += "".join(chr(int(line.split("\t")[0][2:], 16)) for line in lines if "\tkTGH\t" in line)
MARKS = "←↑→↓▲▶▼◀◆○●✓⚠"
WANT = {
    "NotoSans-Regular.ttf": ("Noto Sans", "Regular", ASCII + FR + ES + RU),
    "NotoSans-Bold.ttf": ("Noto Sans", "Bold", ASCII + FR + ES + RU),
    "Tinos-Regular.ttf": ("Tinos", "Regular", ASCII + FR + ES + RU),
    "Tinos-Bold.ttf": ("Tinos", "Bold", ASCII + FR + ES + RU),
    "Tinos-Italic.ttf": ("Tinos", "Italic", ASCII + FR + ES + RU),
    "NotoNaskhArabic-Regular.ttf": ("Noto Naskh Arabic", "Regular", AR),
    "NotoNaskhArabic-Bold.ttf": ("Noto Naskh Arabic", "Bold", AR),
    "NotoNaskhArabic-Pages-Regular.ttf": ("Noto Naskh Arabic", "Regular", AR_LETTERS),
    "NotoNaskhArabic-Pages-Bold.ttf": ("Noto Naskh Arabic", "Bold", AR_LETTERS),
    "NotoSerifSC-Regular.ttf": ("Noto Serif SC", "Regular", ASCII + ZH + HANZI),
    "NotoSansSC-Regular.ttf": ("Noto Sans SC", "Regular", ASCII + ZH + HANZI + MARKS),
}
faults, total = [], 0
for file, (family, style, text) in WANT.items():
    path = pathlib.Path(sys.argv[1], file)
    font = TTFont(path)
    have, name = font.getBestCmap(), font["name"]
    found = (name.getDebugName(1), name.getDebugName(2))
    missing = sorted({c for c in text if ord(c) not in have})
    if found != (family, style):
        faults.append(f"{file}: name table says {found}")
    if missing:
        faults.append(f"{file}: missing " + " ".join(f"U+{ord(c):04X}" for c in missing))
    if {"fvar", "CFF ", "fpgm", "prep", "cvt "} & set(font.keys()):
        faults.append(f"{file}: variable, CFF or hinted")
    if not (name.getDebugName(0) and "SIL Open Font License" in (name.getDebugName(13) or "")):
        faults.append(f"{file}: copyright or licence notice lost")
    size = path.stat().st_size
    total += size
    print(f"{file}: {len(have)} code points, {font['maxp'].numGlyphs} glyphs, {size} bytes")
print(f"total: {total} bytes")
sys.exit("\n".join(faults) or 0)
PY

"$work/venv/bin/python" "$root/tools/font_coverage.py" "$work/new" "$work/new/coverage.txt"

# Only now, when all have passed, replace the committed files.
for file in "$work"/new/*.ttf "$work/new/coverage.txt"; do
    install -m 644 "$file" "$out/"
done
echo "== written to assets/fonts"
