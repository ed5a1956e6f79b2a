#!/usr/bin/env python3
"""Take a reference of treaty requirements into the project's law data.

Usage: python3 tools/import_law.py SOURCE_DIR

SOURCE_DIR holds requirements.json. What the reference does not say in a form a
program can decide (typed conditions, options of a choice, which answers fulfil a
yes/no element) is read from tools/law_overlay.toml. The step writes
src/law/data/kinds.toml, instruments.toml, quality.toml and one file per imported kind, and checks
the hand-written files beside them. It collects every fault and writes nothing if
there is one. The same input gives the same bytes.
"""

import json
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "law" / "data"
OVERLAY = Path(__file__).resolve().with_name("law_overlay.toml")
LABELS = ROOT / "locales" / "en" / "options.ftl"
WIDTH = 100

VALUES = {
    "person": "persons", "person_list": "persons", "organisation": "organisations",
    "bank_account": "accounts", "offence_list": "offences",
    "legal_provision_list": "provisions", "address": "addresses", "attachment": "annexes",
    "text": "text", "long_text": "long_text", "date": "date", "money": "money",
    "choice": "choice", "yes_no": "yes_no",
}
VALUE_IDS = set(VALUES.values()) | {"legal_bases", "annex_list", "offence_penalties", "property"}
OBLIGATIONS = {"mandatory", "conditional", "recommended"}
BASES = {"treaty", "treaty_derived", "practice"}
STATE_KEYS = set(
    "reciprocity dual_criminality penalty_threshold penalty_text evidence_standard "
    "death_penalty_assurance treatment_assurance human_rights_assurance domestic_order "
    "data_protection use_limitation specialty_assurance legalization certified_translation "
    "final_order".split())
OFFENCE_BASES = set(
    "organized_group laundering corruption obstruction trafficking_in_persons "
    "smuggling_of_migrants firearms serious_crime uncac drugs_1988 other".split())
PROPERTY = set(
    "money account virtual_asset real_estate vehicle vessel_or_aircraft business securities "
    "livestock perishable jewellery_or_art other".split())
ROLES = set("suspect accused convicted witness expert victim owner third_party other".split())
OWN_KEYS = ("example", "warning", "given_by", "confirm")
ELEMENT_KEYS = (
    "id", "label", "help", "example", "warning", "obligation", "value", "many", "articles", "basis",
    "directory", "condition", "when", "otherwise", "options", "options_named", "yes", "given_by", "confirm")
QUALITY_SCOPES = set("all mla extradition mla_and_extradition data proceeds".split())

HEADER = """\
# {title}
#
# Legal basis: {basis}.
# Instruments cited: {cited}. instruments.toml says how each was checked.
#
# This file is the project's own source from now on. The import step only takes in a newer
# reference; after it has run, the difference is to be reviewed line by line.
"""
INSTRUMENTS_HEADER = """\
# Instruments that the articles in kinds/*.toml refer to by id.
#
# Meaning of `check`:
{meanings}
#
# This file is the project's own source from now on. The import step only takes in a newer
# reference; after it has run, the difference is to be reviewed line by line.
"""
QUALITY_HEADER = """\
# What goes wrong in requests. Label, defect and cure are in locales/<language>/quality.ftl under quality-<id>.
#
# decides   what the program looks at, in the words of the reference
# absence   the defect is that an element is not there: every finding that one of them is missing, undecided or
#           declined belongs here. Rules of rules.toml that find other defects name the entry by quality = [...].
#
# This file is the project's own source from now on. The import step only takes in a newer
# reference; after it has run, the difference is to be reviewed line by line.
"""


# --- Writing TOML ------------------------------------------------------------------------

def string(text):
    """One basic string; JSON's escapes are a subset of TOML's, apart from DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def inline(value):
    """A value on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return string(value)
    if isinstance(value, list):
        return "[" + ", ".join(inline(v) for v in value) + "]"
    return "{ " + ", ".join(f"{k} = {inline(v)}" for k, v in value.items()) + " }"


def array(items, indent, room):
    """An array on one line if it fits, else wrapped. Newlines are legal inside arrays only."""
    flat = inline(items)
    if len(flat) <= room:
        return flat
    pad, lines, line = " " * (indent + 2), [], ""
    for item in items:
        if isinstance(item, dict):
            lines.append(pad + condition(item, indent + 2) + ",")
            continue
        piece = inline(item) + ","
        if line and len(pad) + len(line) + 1 + len(piece) > WIDTH:
            lines.append(pad + line)
            line = piece
        else:
            line = f"{line} {piece}".strip()
    if line:
        lines.append(pad + line)
    return "[\n" + "\n".join(lines) + "\n" + " " * indent + "]"


def condition(node, indent):
    """A typed condition; its arrays are wrapped where the line would be too long."""
    key, value = next(iter(node.items()))
    room = WIDTH - indent - len(key) - 8
    if isinstance(value, list):
        body = array(value, indent, room)
    elif key == "not":
        body = condition(value, indent)
    else:
        body = inline(value)
    return f"{{ {key} = {body} }}"


def render_element(element):
    """One [[element]] block."""
    lines = ["[[element]]"]
    for key in ELEMENT_KEYS:
        if key not in element:
            continue
        value = element[key]
        if key == "when":
            text = condition(value, 0)
            flat = inline(value)
            text = flat if len(flat) + 7 <= WIDTH else text
        elif isinstance(value, list):
            text = array(value, 0, WIDTH - len(key) - 3)
        else:
            text = inline(value)
        lines.append(f"{key} = {text}")
    return "\n".join(lines) + "\n"


def comment(text):
    """A comment wrapped to the line width."""
    lines, line = [], "#"
    for word in text.split():
        if len(line) + 1 + len(word) > WIDTH:
            lines.append(line)
            line = "#"
        line += " " + word
    return "\n".join(lines + [line])


def render_kind(kind):
    """The whole file of one kind."""
    cited = sorted({a.split()[0] for a in kind["legal_basis"]}
                   | {a.split()[0] for e in kind["element"] for a in e["articles"]})
    header = HEADER.format(title=kind["title"], basis=", ".join(kind["legal_basis"]),
                           cited=", ".join(cited))
    out = ["\n".join(comment(x[1:]) if len(x) > WIDTH else x for x in header.splitlines()), ""]
    for key in ("id", "family", "extends", "legal_basis", "title", "summary"):
        if key in kind:
            value = kind[key]
            text = array(value, 0, WIDTH - 14) if isinstance(value, list) else inline(value)
            out.append(f"{key} = {text}")
    return "\n".join(out) + "\n\n" + "\n".join(render_element(e) for e in kind["element"])


def render_instruments(source, spell, overlay):
    """instruments.toml, with the meaning of each check in its header."""
    meanings = "\n".join(comment(f"{k}: {spell(v)}") for k, v in source["check_meaning"].items())
    blocks = [INSTRUMENTS_HEADER.format(meanings=meanings)]
    for ident, item in source["instruments"].items():
        fields = {"id": ident, "title": spell(item["title"]), "citation": item["citation"],
                  "check": item["check"]}
        if ident in overlay["not_treaties"]:
            fields["treaty"] = False
        blocks.append("[[instrument]]\n" + "".join(f"{k} = {inline(v)}\n"
                                                   for k, v in fields.items()))
    return "\n".join(blocks)


GROUNDS_HEADER = """\
# Grounds for refusal and postponement, with the steps that come before a refusal.
#
# arises  when a draft shows that the ground can be raised; left out where only the requested State can tell
# stands  when it stands whatever the draft says
# answers elements that speak to it; those that a request asks for count
# first   steps that come before a refusal
# Words are in locales/<language>/grounds.ftl under ground-<id>.
#
# This file is the project's own source from now on. The import step only takes in a newer
# reference; after it has run, the difference is to be reviewed line by line.
"""
GROUND_SCOPES = {"mla_and_extradition": ["mla", "extradition"]}


def render_grounds(source, overlay):
    """grounds.toml: scopes, steps and replies of the overlay, then the grounds of the source."""
    extra, blocks = overlay["ground"], [GROUNDS_HEADER]

    def block(name, fields):
        lines = []
        for key, value in fields.items():
            text = inline(value)
            if len(key) + 3 + len(text) > WIDTH:
                text = condition(value, 0) if isinstance(value, dict) else array(value, 0, 0)
            lines.append(f"{key} = {text}\n")
        blocks.append(f"[[{name}]]\n" + "".join(lines))

    for name in ("scope", "step", "reply"):
        for entry in extra[name]:
            block(name, entry)
    for ground in source["grounds"]:
        ident = ground["id"].removeprefix("g_")
        block("ground", {"id": ident, "scopes": GROUND_SCOPES.get(ground["scope"], [ground["scope"]]),
                         "type": ground["type"], "articles": ground["articles"]}
              | extra["of"].get(ident, {}))
    return "\n".join(blocks)


def render_quality(source, spell, overlay):
    """quality.toml: the rules of the reference without their words, which are in the locales."""
    blocks = [QUALITY_HEADER]
    for item in source["quality_rules"]:
        fields = {"id": item["id"], "severity": item["severity"], "scope": item["scope"],
                  "articles": item["articles"], "elements": item["elements"],
                  "decides": spell(item["check"])}
        if item["id"] in overlay["absence"]:
            fields["absence"] = True
        blocks.append("[[quality]]\n" + "".join(f"{k} = {inline(v)}\n" for k, v in fields.items()))
    return "\n".join(blocks)


# --- Merging ------------------------------------------------------------------------------

def speller(overlay):
    """Whole-word replacement of spellings that differ from those of the treaties; typographic apostrophes."""
    table = overlay["spelling"]
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, table)) + r")\b")
    return lambda text: re.sub(r"(?<=\w)'(?=\w)", "’", pattern.sub(lambda m: table[m.group()], text))


def merge(source, overlay, spell):
    """The imported kinds in the shape of the data files."""
    kinds = []
    for kind in source["kinds"]:
        made = {"id": kind["id"], "family": kind["family"]}
        if kind["extends"]:
            made["extends"] = kind["extends"]
        made |= {"legal_basis": kind["legal_basis"], "title": spell(kind["label"]),
                 "summary": spell(kind["summary"]), "element": []}
        for item in kind["elements"]:
            ident, raw = item["id"], item["value_type"]
            element = {"id": ident, "label": spell(item["label"]),
                       "help": spell(item["explanation"]), "obligation": item["obligation"],
                       "value": overlay["value"].get(ident, VALUES.get(raw, raw))}
            if item.get("repeatable") or raw.endswith("_list"):
                element["many"] = True
            element |= {"articles": item["articles"], "basis": item["basis"]}
            if item.get("directory_keys"):
                element["directory"] = item["directory_keys"]
            if item.get("condition"):
                element["condition"] = spell(item["condition"])
            for key in ("when", "otherwise", "options", "options_named"):
                if ident in overlay[key]:
                    element[key] = overlay[key][ident]
            if overlay["yes"].get(ident):
                element["yes"] = True
            made["element"].append(element)
        kinds.append(made)
    return kinds


def keep_own(kinds):
    """Elements, examples and warnings of ours in imported kinds stay where they are in the files."""
    added = {}
    for kind in kinds:
        path = DATA / "kinds" / f"{kind['id']}.toml"
        if not path.is_file():
            continue
        by_id = {e["id"]: e for e in kind["element"]}
        before = None
        for element in tomllib.loads(path.read_text(encoding="utf-8"))["element"]:
            ident = element["id"]
            if ident in by_id:
                by_id[ident] |= {k: element[k] for k in OWN_KEYS if k in element}
            else:
                at = [e["id"] for e in kind["element"]].index(before) + 1 if before else 0
                kind["element"].insert(at, element)
                added.setdefault(kind["id"], set()).add(ident)
            before = ident
    return added


def order_of(kinds, overlay, faults):
    """The source's order with the extra kinds put after the kind they belong to."""
    order = [k["id"] for k in kinds]
    for extra in overlay["extra"]:
        if extra["after"] not in order:
            faults.append(f"overlay: extra kind {extra['id']} follows unknown {extra['after']}")
            order.append(extra["id"])
        else:
            order.insert(order.index(extra["after"]) + 1, extra["id"])
    return order


# --- Checking -----------------------------------------------------------------------------

def check_condition(node, where, world, faults):
    """One node of a condition against the closed vocabulary."""
    if not isinstance(node, dict) or len(node) != 1:
        faults.append(f"{where}: a condition is a table with exactly one key: {node!r}")
        return
    key, value = next(iter(node.items()))

    def among(items, known, what):
        if not isinstance(items, list) or not items:
            faults.append(f"{where}: {key} needs a list of {what}")
            return
        faults.extend(f"{where}: unknown {what} {i!r}" for i in items if i not in known)

    def element(ident, values):
        found = world["elements"].get(ident)
        if found is None:
            faults.append(f"{where}: unknown element {ident!r}")
        elif values and found["value"] not in values:
            faults.append(f"{where}: {ident} is {found['value']}, not {'/'.join(values)}")
        return found

    if key in ("all", "any"):
        if not isinstance(value, list) or not value:
            faults.append(f"{where}: {key} needs a list")
            return
        for part in value:
            check_condition(part, where, world, faults)
    elif key == "not":
        check_condition(value, where, world, faults)
    elif key in ("kinds_any", "kinds_only"):
        among(value, world["kinds"], "kind")
    elif key == "basis_any":
        among(value, world["instruments"], "instrument")
    elif key == "treaty_relied_on":
        if not isinstance(value, bool):
            faults.append(f"{where}: treaty_relied_on is true or false")
    elif key == "state_asks":
        among([value], STATE_KEYS, "State key")
    elif key == "question":
        among([value], world["questions"], "question")
        world["asked"].add(value)
    elif key == "answered":
        element(value, None)
    elif key == "answer":
        found = element(value.get("element"), ("choice", "yes_no"))
        if found:
            among(value.get("any"), found.get("options", ["yes", "no"]), "option")
    elif key == "offence_basis_any":
        among(value, OFFENCE_BASES, "offence heading")
    elif key == "property_any":
        among(value, PROPERTY, "type of property")
    elif key == "person_any":
        element(value.get("element"), ("persons",))
        among(value.get("role"), ROLES, "role")
    elif key == "minor_any":
        element(value, ("persons",))
    elif key == "date_within_days":
        element(value.get("element"), ("date",))
        if not isinstance(value.get("days"), int):
            faults.append(f"{where}: date_within_days needs days")
    else:
        faults.append(f"{where}: unknown condition {key!r}")


def check_element(kind_id, element, world, faults):
    """The fields of one element, imported or hand-written."""
    where = f"{kind_id}/{element.get('id')}"
    faults.extend(f"{where}: unknown field {k!r}" for k in element if k not in ELEMENT_KEYS)
    for key in ("id", "label", "help", "obligation", "value", "articles", "basis"):
        if key not in element:
            faults.append(f"{where}: {key} is missing")
            return
    for key, known in (("obligation", OBLIGATIONS), ("value", VALUE_IDS), ("basis", BASES)):
        if element[key] not in known:
            faults.append(f"{where}: unknown {key} {element[key]!r}")
    for article in element["articles"]:
        if article.split()[0] not in world["instruments"]:
            faults.append(f"{where}: unknown instrument in {article!r}")
    if element["basis"] != "practice" and not element["articles"]:
        faults.append(f"{where}: basis {element['basis']} without an article")
    conditional = element["obligation"] == "conditional"
    for key in ("condition", "when"):
        if conditional != (key in element):
            faults.append(f"{where}: {key} {'is missing' if conditional else 'is out of place'}")
    said = "recommended)" in element.get("condition", "")
    if world["imported"].get(kind_id) and said != ("otherwise" in element):
        faults.append(f"{where}: otherwise does not agree with the condition")
    if element.get("otherwise", "recommended") != "recommended" or \
            ("otherwise" in element and not conditional):
        faults.append(f"{where}: otherwise is wrong here")
    if (element["value"] == "choice") != ("options" in element):
        faults.append(f"{where}: options are missing or out of place")
    if "yes" in element and element["value"] != "yes_no":
        faults.append(f"{where}: yes is out of place")
    if "when" in element:
        check_condition(element["when"], where, world, faults)
    if "confirm" in element:
        check_condition({"question": element["confirm"]["question"]}, where, world, faults)
    for option in element.get("options", []):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", option):
            faults.append(f"{where}: option {option!r} is not in snake_case")
        if "options_named" not in element:
            world["labels_needed"].add(f"option-{element['id']}-{option}")


def check_source(source, kinds, added, overlay, spell, faults):
    """Nothing lost on the way, and no overlay entry without an element to lay it on."""
    elements = {e["id"]: e for k in source["kinds"] for e in k["elements"]}
    for part in ("when", "otherwise", "options", "options_named", "yes", "value"):
        faults.extend(f"overlay: [{part}] names unknown element {i}"
                      for i in overlay[part] if i not in elements)
    faults.extend(f"overlay: unknown part [{p}]" for p in overlay if p not in
                  ("when", "otherwise", "options", "options_named", "yes", "value", "extra", "not_treaties",
                   "absence", "spelling", "ground"))
    for ident, item in elements.items():
        if item["value_type"] not in VALUES:
            faults.append(f"{ident}: unknown value type {item['value_type']}")
        if (item["value_type"] == "yes_no") != (ident in overlay["yes"]):
            faults.append(f"overlay: [yes] must decide {ident} if and only if it is yes_no")
    known = {g["id"].removeprefix("g_") for g in source["grounds"]}
    faults.extend(f"overlay: [ground.of] names unknown ground {i}"
                  for i in overlay["ground"]["of"] if i not in known)
    quality = {q["id"]: q for q in source["quality_rules"]}
    faults.extend(f"overlay: absence names unknown quality rule {i}"
                  for i in overlay["absence"] if i not in quality)
    for ident, item in quality.items():
        if item["scope"] not in QUALITY_SCOPES or item["severity"] not in ("error", "warning"):
            faults.append(f"{ident}: unknown scope or severity")
        faults.extend(f"{ident}: unknown element {e}" for e in item["elements"] if e not in elements)
    if "ref_ground" in overlay["options"]:
        grounds = {g["id"] for g in source["grounds"]
                   if g["type"] not in ("not_a_ground", "postpone")}
        if {"g_" + o for o in overlay["options"]["ref_ground"]} != grounds:
            faults.append("ref_ground: options differ from the grounds of the source")
    for kind, made in zip(source["kinds"], kinds):
        read = tomllib.loads(render_kind(made))
        if read != made:
            faults.append(f"{kind['id']}: the file reads back differently")
        own = added.get(kind["id"], set())
        pairs = list(zip(kind["elements"], (e for e in read["element"] if e["id"] not in own)))
        if len(pairs) != len(kind["elements"]) or read["legal_basis"] != kind["legal_basis"]:
            faults.append(f"{kind['id']}: elements or legal basis lost")
        for old, new in pairs:
            kept = {"id": old["id"], "label": spell(old["label"]), "articles": old["articles"],
                    "help": spell(old["explanation"]), "basis": old["basis"],
                    "obligation": old["obligation"]}
            if any(new[k] != v for k, v in kept.items()):
                faults.append(f"{kind['id']}/{old['id']}: differs from the source")


def check_world(kinds, questions, labels, world, faults):
    """All kinds together: ids, inheritance, questions and the words for options."""
    ids = [e["id"] for k in kinds for e in k["element"]]
    faults.extend(f"element {i} occurs twice" for i in sorted({i for i in ids if ids.count(i) > 1}))
    for kind in kinds:
        if kind.get("extends", kind["id"]) not in world["kinds"]:
            faults.append(f"{kind['id']}: extends unknown {kind['extends']}")
        for element in kind["element"]:
            check_element(kind["id"], element, world, faults)
    names = [q["id"] for q in questions]
    faults.extend(f"question {n} occurs twice" for n in sorted({n for n in names
                                                                 if names.count(n) > 1}))
    faults.extend(f"question {q['id']}: needs id, text and help only"
                  for q in questions if set(q) != {"id", "text", "help"})
    faults.extend(f"question {n} is asked by no element" for n in names if n not in world["asked"])
    needed = world["labels_needed"]
    faults.extend(f"options.ftl: {i} is missing" for i in sorted(needed - labels))
    faults.extend(f"options.ftl: {i} belongs to no option" for i in sorted(labels - needed))


def main(argv):
    """Read, merge, check, and only then write."""
    if len(argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    source = json.loads((Path(argv[1]) / "requirements.json").read_text(encoding="utf-8"))
    overlay = tomllib.loads(OVERLAY.read_text(encoding="utf-8"))
    questions = tomllib.loads((DATA / "questions.toml").read_text(encoding="utf-8"))["question"]
    labels = set(re.findall(r"^([a-zA-Z][\w-]*) = \S", LABELS.read_text(encoding="utf-8"), re.M))
    faults, spell = [], speller(overlay)
    kinds = merge(source, overlay, spell)
    added = keep_own(kinds)
    order = order_of(kinds, overlay, faults)
    extras = []
    for extra in overlay["extra"]:
        path = DATA / "kinds" / f"{extra['id']}.toml"
        if not path.is_file():
            faults.append(f"extra kind {extra['id']} has no file")
            continue
        extras.append(tomllib.loads(path.read_text(encoding="utf-8")))
        if extras[-1]["id"] != extra["id"]:
            faults.append(f"{path.name}: holds the id {extras[-1]['id']}")
    faults.extend(f"{p.name}: a file of no known kind"
                  for p in sorted((DATA / "kinds").glob("*.toml")) if p.stem not in order)
    both = kinds + extras
    world = {"kinds": set(order), "instruments": set(source["instruments"]),
             "elements": {e["id"]: e for k in both for e in k["element"]},
             "questions": {q["id"] for q in questions}, "asked": set(), "labels_needed": set(),
             "imported": {k["id"]: True for k in kinds}}
    check_source(source, kinds, added, overlay, spell, faults)
    check_world(both, questions, labels, world, faults)
    if faults:
        print("\n".join(faults), file=sys.stderr)
        print(f"{len(faults)} faults; nothing written", file=sys.stderr)
        return 1
    (DATA / "kinds").mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        (DATA / "kinds" / f"{kind['id']}.toml").write_text(render_kind(kind), encoding="utf-8")
    (DATA / "grounds.toml").write_text(render_grounds(source, overlay), encoding="utf-8")
    (DATA / "instruments.toml").write_text(render_instruments(source, spell, overlay), encoding="utf-8")
    (DATA / "quality.toml").write_text(render_quality(source, spell, overlay), encoding="utf-8")
    head = comment("Kinds of request in the order in which they are offered: that of the "
                   "reference, with the project's own kinds put beside their nearest relatives.")
    body = "order = [\n" + "".join(f"  {string(i)},\n" for i in order) + "]\n"
    (DATA / "kinds.toml").write_text(head + "\n" + body, encoding="utf-8")
    for name, group in (("imported", kinds), ("hand-written", extras)):
        found = [e for k in group for e in k["element"]]
        print(f"{name}: {len(group)} kinds, {len(found)} elements, "
              f"{sum('when' in e for e in found)} conditional with when, "
              f"{sum('options' in e for e in found)} choices with options, "
              f"{sum(e['value'] == 'yes_no' for e in found)} yes/no "
              f"({sum('yes' in e for e in found)} fulfilled by yes only)")
    print(f"{len(questions)} questions, {len(labels)} option labels")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
