#!/usr/bin/env python3
"""Times this program beside known ones that do a part of the same work, on the same machine and the same letter.

    cargo build --release
    python3 tools/peers.py [--rogatory PROGRAM] [--example FILE] [--lang LL] [--runs N] [--documents N]

Needs python3 with venv and pip, and npm for one row. The peers are installed by name into a temporary folder that is
removed at the end; nothing else on the machine changes.

What is compared:

* check: jsonschema-rs validates the same request file against `rogatory schema`. It looks at the form alone; the check
  here also decides what the treaties require.
* DOCX: docxtpl and docxtemplater fill a template made of the very letter that this program wrote: every run of text of
  the body is a field. They know no law and write no request into the file.
* PDF: Typst sets the paragraphs of the same letter with its own fonts, without tags and without attachments.

"Process" is a whole cold process, the shortest of the runs; "each" is one more document in a running process.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON_PEERS = ["jsonschema-rs", "docxtpl", "typst"]
NODE_PEERS = ["docxtemplater", "pizzip"]

# Each script does its work once, or `argv[1]` times, and prints the seconds that one more document took.
COMMON = """
import json, sys, time
times = int(sys.argv[1])
def report(work):
    work()
    begun = time.perf_counter()
    for _ in range(times - 1):
        work()
    print((time.perf_counter() - begun) / max(times - 1, 1))
"""

JSONSCHEMA = (
    COMMON
    + """
import jsonschema_rs
validator = jsonschema_rs.validator_for(json.load(open("schema.json", encoding="utf-8")))
def work():
    request = json.loads(open("request.json", encoding="utf-8").read())
    list(validator.iter_errors(request))
report(work)
"""
)

DOCXTPL = (
    COMMON
    + """
from docxtpl import DocxTemplate
fields = json.load(open("fields.json", encoding="utf-8"))
def work():
    document = DocxTemplate("jinja.docx")
    document.render(fields, autoescape=True)
    document.save("docxtpl.docx")
report(work)
"""
)

TYPST = (
    COMMON
    + """
import typst
def work():
    typst.compile("letter.typ", output="typst.pdf")
report(work)
"""
)

DOCXTEMPLATER = """
const fs = require("fs");
const PizZip = require("pizzip");
const Docxtemplater = require("docxtemplater");
const times = Number(process.argv[2]);
const fields = JSON.parse(fs.readFileSync("fields.json", "utf-8"));
function work() {
  const zip = new PizZip(fs.readFileSync("braces.docx"));
  const document = new Docxtemplater(zip, { paragraphLoop: true });
  document.render(fields);
  fs.writeFileSync("docxtemplater.docx", document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" }));
}
work();
const begun = process.hrtime.bigint();
for (let i = 1; i < times; i++) work();
console.log(Number(process.hrtime.bigint() - begun) / 1e9 / Math.max(times - 1, 1));
"""

# Makes of a letter the templates of the two peers and the source of the third.
TEMPLATES = """
import json, docx
fields = {}
for name, start, end in (("jinja", "{{ ", " }}"), ("braces", "{", "}")):
    letter = docx.Document("letter.docx")
    paragraphs = list(letter.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"))
    for number, text in enumerate(paragraphs):
        if text.text and text.text.strip():
            key = f"t{number}"
            fields[key] = text.text
            text.text = f"{start}{key}{end}"
    letter.save(f"{name}.docx")
json.dump(fields, open("fields.json", "w", encoding="utf-8"), ensure_ascii=False)
letter = docx.Document("letter.docx")
words = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
with open("letter.typ", "w", encoding="utf-8") as source:
    source.write('#set page(paper: "a4", numbering: "1 / 1")\\n#set par(justify: true)\\n')
    for paragraph in letter.element.body.iter(words + "p"):
        text = "".join(part.text or "" for part in paragraph.iter(words + "t"))
        if text:
            source.write(f"#par({json.dumps(text, ensure_ascii=False)})\\n")
"""


def run(command, folder, **options):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, **options)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def shortest(command, folder, runs):
    """Seconds of the shortest of several whole processes."""
    best = None
    for _ in range(runs):
        begun = time.perf_counter()
        run(command, folder)
        taken = time.perf_counter() - begun
        best = taken if best is None else min(best, taken)
    return best


def install(folder):
    """The peers, by name, into a folder; the python of that folder, and whether npm was there."""
    environment = folder / "python"
    run([sys.executable, "-m", "venv", environment], folder)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PYTHON_PEERS], folder)
    npm = shutil.which("npm")
    if npm:
        run([npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, *NODE_PEERS], folder)
    return python, npm is not None


def many(rogatory, folder, request, language, kind, documents, runs):
    """Seconds that one more document takes in a running process of this program."""
    sources = folder / "many"
    if not sources.exists():
        sources.mkdir()
        for number in range(documents):
            shutil.copyfile(request, sources / f"{number}.rogatory.json")
    files = sorted(str(path) for path in sources.iterdir())

    def command(names):
        if kind == "check":
            return [rogatory, "check", *names]
        out = str(folder / f"out-{kind}") + os.sep
        return [rogatory, "draft", *names, "--lang", language, "--format", kind, "-o", out, "--force"]

    few, all_of_them = (shortest(command(names), folder, runs) for names in (files[:1], files))
    return max(all_of_them - few, 0) / max(len(files) - 1, 1)


def main():
    about = __doc__.splitlines()[0]
    parser = argparse.ArgumentParser(description=about)
    program = "rogatory.exe" if os.name == "nt" else "rogatory"
    parser.add_argument("--rogatory", type=Path, default=ROOT / "target" / "release" / program)
    example = ROOT / "examples" / "france-brazil-bank-records.rogatory.json"
    parser.add_argument("--example", type=Path, default=example)
    parser.add_argument("--lang", default="fr")
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--documents", type=int, default=20)
    options = parser.parse_args()
    rogatory = options.rogatory.resolve()
    if not rogatory.is_file():
        sys.exit(f"{rogatory} is not there; build it first: cargo build --release")
    request = options.example.resolve()

    with tempfile.TemporaryDirectory(prefix="peers-") as name:
        folder = Path(name)
        print("installing", ", ".join(PYTHON_PEERS + NODE_PEERS), "...", file=sys.stderr)
        python, node = install(folder)
        shutil.copyfile(request, folder / "request.json")
        (folder / "schema.json").write_text(run([rogatory, "schema"], folder), encoding="utf-8")
        bare = ["--lang", options.lang, "--without-request", "--force"]
        run([rogatory, "draft", "request.json", "-o", "letter.docx", *bare], folder)
        scripts = {
            "templates.py": TEMPLATES,
            "jsonschema.py": JSONSCHEMA,
            "docxtpl_peer.py": DOCXTPL,
            "typst_peer.py": TYPST,
            "docxtemplater.js": DOCXTEMPLATER,
        }
        for script, text in scripts.items():
            (folder / script).write_text(text, encoding="utf-8")
        # A script must not be taken for the module of its name.
        (folder / "jsonschema.py").rename(folder / "jsonschema_peer.py")
        run([python, "templates.py"], folder)

        runs, documents = options.runs, options.documents
        draft = [rogatory, "draft", "request.json", "--lang", options.lang, "--force"]
        rows = []

        def ours(label, kind, command):
            each = many(rogatory, folder, request, options.lang, kind, documents, max(runs // 3, 1))
            rows.append((label, "rogatory", shortest(command, folder, runs), each))

        def peer(label, name, command):
            process = shortest([*command, "1"], folder, runs)
            rows.append((label, name, process, float(run([*command, str(documents)], folder))))

        ours("check", "check", [rogatory, "check", "request.json"])
        peer("check", "jsonschema-rs (form only)", [python, "jsonschema_peer.py"])
        ours("DOCX", "docx", [*draft, "--format", "docx", "-o", "ours.docx"])
        peer("DOCX", "docxtpl", [python, "docxtpl_peer.py"])
        if node:
            peer("DOCX", "docxtemplater", [shutil.which("node"), "docxtemplater.js"])
        else:
            print("npm is not there: docxtemplater is left out", file=sys.stderr)
        ours("PDF", "pdf", [*draft, "--format", "pdf", "-o", "ours.pdf"])
        peer("PDF", "Typst", [python, "typst_peer.py"])

        print(f"{request.name}, {options.lang}, {os.cpu_count()} cores; milliseconds\n")
        print("| Work | Program | Process | Each | Process, times ours | Each, times ours |")
        print("|---|---|---:|---:|---:|---:|")
        own = {label: (process, each) for label, name, process, each in rows if name == "rogatory"}
        for label, name, process, each in rows:
            ratios = [peer / mine if mine else 0 for peer, mine in zip((process, each), own[label])]
            print(
                f"| {label} | {name} | {process * 1000:.1f} | {each * 1000:.2f} "
                f"| {ratios[0]:.1f} | {ratios[1]:.1f} |"
            )


if __name__ == "__main__":
    main()
