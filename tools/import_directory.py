#!/usr/bin/env python3
"""Turn the three collected JSON tables into the directory's own data: one TOML file per State.

    python3 tools/import_directory.py SOURCE_DIR

SOURCE_DIR holds states.json, treaty_participation.json and notifications.json. The files of
src/directory/data/states are written anew, so run this only before they are edited by hand: from
then on the TOML files are the record. The output is the same for the same input. Whatever the
tables hold that this program does not know is a fault; all faults are printed at once and
nothing is written.
"""

import collections
import datetime
import json
import pathlib
import re
import sys
import tomllib
import unicodedata

OUT = pathlib.Path(__file__).resolve().parent.parent / "src" / "directory" / "data" / "states"
LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")
SCOPES = ("mla", "extradition", "transfer_of_proceedings", "sentenced_persons", "provisional_arrest",
          "service", "search", "evidence", "preservation", "other")
TREATIES = {"UNTOC_TIP": "UNTOC-TIP", "UNTOC_SOM": "UNTOC-SOM", "UNTOC_FIREARMS": "UNTOC-FA",
            "OAS_A55": "OAS-A55", "EU_JPN_MLA_2009": "EU-JPN-MLA-2009",
            "EU1996_EXTRADITION": "EU1996-EXTRADITION"}
TREATIES |= {t: t.replace("_", "-") for t in (
    "ASEAN_MLAT_2004", "CENTROAM_MLA_1993", "CPLP_EXT_2005", "CPLP_MLA_2005", "CPLP_TSP_2005", "ECOWAS_MLA_1992",
    "LJUBLJANA_HAGUE_2023", "MALABO_2014", "MEDELLIN_2019", "MERCOSUR_BOL_CHL_MLA_2002", "MERCOSUR_MLA_1996",
    "MINSK_1993", "OAS_A35", "RIYADH_1983", "CETS224", "ETS73", "ETS86", "ETS90", "ETS98", "ETS112", "ETS141", "ETS167",
    "ETS198", "UNCC")}
TREATIES |= {"ETS209": "CETS209", "ETS212": "CETS212"}
TREATIES |= {t: t for t in ("UNTOC", "UNCAC", "UN1988", "ICSFT", "ETS24", "ETS30", "ETS99", "ETS182",
                            "ETS185", "BILATERAL", "DOMESTIC_LAW", "GUIDELINE")}
STATUSES = {"party": "party", "signatory": "signatory",
            "party_or_signatory_with_declarations": "party_or_signatory"}
CONSENTS = {k: k.replace(" ", "_") for k in ("ratification", "accession", "acceptance", "approval",
                                             "succession", "formal confirmation")}

# The typed fields of each kind: b = yes/no, n = whole number, t = text, l = list of texts.
# A field that is not named here, or whose value has another type, is kept in words in `details`.
TYPED = {
    "central_authority": "name:t address:t phone:t email:t role:t fallback_channel:t",
    "accepted_languages": "languages:l urgent_languages:l preferred:t rule_all:b certified_translation:b"
                          " authenticated_translation:b official_translation:b",
    "legal_basis_extradition": "requires_treaty:b takes_convention_as_basis:b",
    "reservation": "topic:t opted_out:b",
    "urgent_channel": "type:t authority:t",
    "judicial_authorities": "authorities:l",
    "transmission_channel": "channels:l electronic:b original_to_follow:b unless_treaty:b",
    "dual_criminality": "required:b",
    "extradition_of_nationals": "extradites_nationals:b",
    "penalty_threshold": "minimum_max_penalty_months:n minimum_sentence_to_serve_months:n"
                         " minimum_sentence_months:n minimum_remaining_sentence_months:n comparison:t"
                         " in_both_states:b no_minimum:b unless_treaty:b",
    "reciprocity": "required_without_treaty:b required:b assurance_required:b in_writing:b",
    "provisional_arrest": "days:n max_days:n extension_days:n months:n contents:l",
    "request_contents": "items:l refused_if_missing:b unless_treaty:b",
    "legal_basis": "treaty_required:b",
    "death_penalty": "assurance_required:b absolute_bar:b",
    "competent_authority": "name:t",
    "evidence_standard": "prima_facie:b standard:t documents:l",
    "specialty": "required:b assurance_required:b departure_days:n",
    "grounds_of_refusal": "mandatory:l discretionary:l",
    "governing_law": "law:t",
    "legalization": "required:b not_required_via:t",
    "copy_to_ministry_of_justice": "required:b",
    "service_lead_time": "days:n",
    "limitation_of_use": "statement_required:b prior_consent_for_personal_data:b specialty_reservation:b",
    "authentication": "authenticated_by:t signed_or_certified_by:t",
    "translation_certification": "required:b certification:t",
    "de_minimis": "policy:b minimum_penalty_months:n since:t",
    "other": "topic:t",
}
TYPED = {k: dict(f.split(":") for f in v.split()) for k, v in TYPED.items()}
REQUIRED = {"central_authority": "name", "accepted_languages": "languages", "reservation": "topic",
            "urgent_channel": "type", "request_contents": "items", "other": "topic"}
OTHER_TOPICS = ("bank_records", "coercive_measures", "coercive_measures_documents", "criminalization_art5",
                "execution_deadline", "immunity_on_request", "political_offence", "requested_formalities",
                "service_authority", "signature_and_seal", "surrender_period")
RENAMED = {("penalty_threshold", "both_laws"): "in_both_states",
           ("request_contents", "ground_of_refusal_if_missing"): "refused_if_missing",
           ("transmission_channel", "electronic_accepted"): "electronic",
           ("translation_certification", "certified"): "required",
           ("translation_certification", "kind"): "certification"}

# What the source says about its scope -> kinds of request. Wording that says more than the list
# (a narrower case, a condition) is kept in details.scope.
EXACT = {"mla": ["mla"], "mlat": ["mla"], "extradition": ["extradition"],
         "mla and extradition": ["mla", "extradition"], "provisional arrest": ["provisional_arrest"],
         "service of documents": ["service"], "transfer of sentenced persons": ["sentenced_persons"],
         "transfer of proceedings": ["transfer_of_proceedings"],
         "transfer of criminal proceedings": ["transfer_of_proceedings"]}
NARROWER = {
    "search or seizure": ["search"], "search and seizure": ["search"],
    "mla: seizure, search, surveillance, interception only": ["search", "other"],
    "mla: seizure and documents/information orders": ["search", "evidence"],
    "expedited preservation of stored computer data": ["preservation"],
    "preservation of stored data where coercive powers are needed": ["preservation"],
    "coercive measures": ["search", "other"], "coercive measures (mla)": ["search", "other"],
    "all assistance": ["mla"], "mla requiring a court order": ["mla"],
    "mla: measures under § 539(1)": ["mla"], "mla evidence-gathering order": ["evidence"],
    "extradition for serving a sentence": ["extradition"], "provisional warrant": ["provisional_arrest"],
    "extradition in money laundering cases": ["extradition"], "mla (Commonwealth countries)": ["mla"],
    "mla without a bilateral treaty": ["mla"], "mla in money laundering cases": ["mla"],
    "mla in money laundering cases, non-UEMOA States": ["mla"], "letters rogatory": ["mla"],
    "judicial cooperation": [], "outgoing requests of the prosecution": ["other"],
    "information supplied in response to the request": ["mla"],
    "advance transmission of the request": ["mla"],  # the treaty concerned is one on mutual assistance
    "extradition of citizens to a country without a bilateral extradition treaty in force": ["extradition"],
}
BY_KIND = {k: ["extradition"] for k in ("extradition_of_nationals", "death_penalty", "provisional_arrest",
                                        "legal_basis_extradition", "specialty")} | {
    "service_lead_time": ["service"]}
# Treaty and article -> kind of request, where the article can concern nothing else.
BY_TREATY = [("UNTOC", r"18\b", "mla"), ("UNTOC", r"16\b", "extradition"), ("UNCAC", r"46\b", "mla"),
             ("UNCAC", r"44\b", "extradition"), ("UN1988", r"7\b", "mla"), ("UN1988", r"6(?!.*32)", "extradition"),
             ("ETS24", "", "extradition"), ("EU1996_EXTRADITION", "", "extradition"), ("ETS30", "", "mla"),
             ("ETS99", "8", "mla"), ("ETS182", "", "mla"), ("ETS185", r"24\b(?!.*27)", "extradition"),
             ("ETS185", r"(27|35)\b", "mla"), ("EU_JPN_MLA_2009", "", "mla")]
# National law and guides -> kind of request, where the law named is on that subject alone or the
# article cited stands in the chapter on it.
BY_LAW = [(s, re.compile(a), k) for s, a, k in (
    ("", r"(Extradition (Act|Law)|Act of Extradition)\b", "extradition"),
    ("", r"(MACMA|MACRMA|MLACMA|MLA Act|MLA$)", "mla"),
    ("ARE", r"Federal Law 39/2006 art\. 7$", "extradition"), ("ARG", r"art\. 6$", "extradition"),
    ("CHE", r"IRSG 35\(1\)", "extradition"), ("CHE", r"IRSG 67\(1\)", "mla"), ("DEU", r"IRG § 3\(2\)", "extradition"),
    ("EGY", r"RiVASt Länderteil, I\.", "extradition"),
    ("EST", r"KrMS § 439", "extradition"), ("FRA", r"CPP 694", "mla"), ("IRL", r"1965 Act", "extradition"),
    ("IRL", r"2008 Act", "mla"), ("KOR", r"Act No\. 4343", "mla"), ("LIE", r"RHG 11\(1\)", "extradition"),
    ("LUX", r"Law 8\.8\.2000", "mla"), ("LUX", r"Loi 20\.6\.2001", "extradition"),
    ("MDA", r"CPP art\. 544", "extradition"), ("NOR", r"§ 3$", "extradition"), ("PER", r"CPP 517", "extradition"),
    ("SMR", r"Law 104/2009", "mla"), ("SVK", r"TP § 499", "extradition"), ("ZAF", r"Legal basis 1", "mla"))]
# Roles wider than the words in them: the authority serves every kind of request.
WIDE_ROLES = ("international legal cooperation and extradition",)
ROLE_WORDS = [("mutual legal assistance", "mla"), ("mutual assistance", "mla"), ("extradition", "extradition"),
              ("provisional arrest", "provisional_arrest"), ("transfer of criminal prosecution", "transfer_of_proceedings")]
STOP = set("the of and on in to for a an la le les de des du del el y et di da do dos via no at with its from s l n o e z".split())
FIXED_SLUGS = [(r"zmjones/untreaties, declarations/6-19", "untc-un1988-declarations"),
               *[(rf"zmjones/untreaties, treaties/{n}\.csv", f"untc-{s}") for n, s in (
                   ("18-11", "icsft"), ("18-12", "untoc"), ("18-12-a", "untoc-tip"), ("18-12-b", "untoc-som"),
                   ("18-12-c", "untoc-fa"), ("18-14", "uncac"), ("6-19", "un1988"))],
               (r"inview\.nl .* ETS(\d+) ", r"parties-ets\1"), (r"OAS, status of A-55", "oas-a55-status"),
               (r"Treaty Collection, status of XVIII-12,", "untc-untoc-2024"),
               (r"Treaty Collection, status of XVIII-14,", "untc-uncac-2024"),
               (r"Verdragenbank, Second Additional", "declaring-parties-ets182"),
               (r"Verdragenbank, European Convention on Mutual", "declaring-parties-ets30"),
               (r"UN Treaty Collection, XVIII-12 declarations .*page (\d+)", r"untc-untoc-declarations-p\1"),
               (r"UN Treaty Collection, XVIII-14 declarations", "untc-uncac-declarations"),
               (r"Agreement between the European Union and Japan", "eu-japan-mla-2009"),
               (r"chart of signatures and ratifications of Treaty (\d+)", r"coe-chart-ets\1-2015")]
HEADER = """\
# {name} ({iso3}): what the directory holds about it, each record with its source and its age.
# A record that is missing never means "not a party" or "no requirement": it means that no source
# was at hand. A record that is here was true of the date in as_of, perhaps no longer today.
# To add a fact: add its page as [source.<key>]; copy a [[fact]] block; set kind, treaty, article
# and as_of; quote the source in text; fill the one table named like the kind, [fact.<kind>].
# Leave out what the source does not say. Facts with bilateral_with bind those two States only.
"""

faults, tally, worded = [], collections.defaultdict(collections.Counter), collections.Counter()


def quote(text):
    """A TOML basic string."""
    out = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda m: f"\\u{ord(m[0]):04x}", out) + '"'


def value(v):
    """A TOML value on one line."""
    if isinstance(v, bool):
        return "true" if v else "false"
    if isinstance(v, (int, datetime.date)):
        return str(v)
    if isinstance(v, list):
        return "[" + ", ".join(map(value, v)) + "]"
    if isinstance(v, dict):
        return "{ " + ", ".join(f"{k} = {value(x)}" for k, x in v.items()) + " }"
    return quote(v)


def words(v):
    """A value of the source in words, for details."""
    if isinstance(v, bool):
        return "yes" if v else "no"
    return "; ".join(map(words, v)) if isinstance(v, list) else str(v)


def lines(table):
    """The lines of one table; what is None or empty is left out."""
    return [f"{k} = {value(v)}" for k, v in table.items() if v is not None and v != [] and v != {}]


class Sources:
    """The sources of one State's file, in the order of their first use."""

    def __init__(self):
        self.keys = {}

    def key(self, source, slug=None):
        """The key of a source; a new one gets a slug from its title, unique in the file."""
        ident = (source["title"], source["url"])
        if ident not in self.keys:
            slug = slug or slug_of(source["title"])
            taken, n, one = set(self.keys.values()), 1, slug
            while one in taken:
                n += 1
                one = f"{slug}-{n}"
            self.keys[ident] = one
        return self.keys[ident]


def slug_of(title):
    """A short key from a title: fixed for the sources used often, else its first words."""
    for pattern, slug in FIXED_SLUGS:
        if m := re.search(pattern, title):
            return m.expand(slug) if "\\" in slug else slug
    title = title.replace("Cooperation and Judicial Assistance Database", "CJAD")
    plain = unicodedata.normalize("NFKD", re.sub(r"\([^)]*\)", " ", title)).encode("ascii", "ignore").decode()
    out = ""
    for word in re.findall(r"[a-z0-9]+", plain.lower()):
        if word not in STOP:
            if out and len(out) + len(word) > 40:
                break
            out += ("-" if out else "") + word
    return out or "source"


def scope_of(n, kind, details):
    """The kinds of request a notification concerns; an empty list where nothing makes it certain."""
    v, how = n["value"], "nothing certain: left out"
    said = v.get("scope") or v.get("purpose")
    implied = {"request_contents_mla": ["mla"], "request_contents_extradition": ["extradition"]}.get(v.get("type"))
    role = v.get("role", "") if kind == "central_authority" else ""
    found = [k for w, k in ROLE_WORDS if w in role]
    found = sorted(set(found), key=SCOPES.index)
    if said in EXACT:
        scope, how = EXACT[said], "said by the source"
    elif said in NARROWER:
        scope, how, details["scope"] = NARROWER[said], "narrower words, kept in details", said
    elif said:
        scope = []
        faults.append(f"notification {n['state']} {n['article']}: scope {said!r} is not known")
    elif implied:
        scope, how = implied, "said by the source"
    elif role in WIDE_ROLES:
        scope = []
    elif found:
        scope, how = found, "from the authority's role"
    elif kind in BY_KIND:
        scope, how = BY_KIND[kind], "from the kind"
    else:
        scope = []
        if kind != "reservation" or n["article"] not in ("32", "35(2)", "66(2)"):
            scope = [k for t, a, k in BY_TREATY if t == n["treaty"] and re.match(a, n["article"])][:1]
        if scope:
            how = "from the treaty's article"
        elif n["treaty"] in ("DOMESTIC_LAW", "GUIDELINE"):
            scope = [k for s, a, k in BY_LAW if s in ("", n["state"]) and a.search(n["article"])][:1]
            how = "from the law's article" if scope else how
    tally["scope"][how] += 1
    return scope


def fact_of(n, sources):
    """One notification as (fields, kind, typed table)."""
    v, where = dict(n["value"]), f"notification {n['state']} {n['treaty']} {n['article']}"
    kind = n["kind"] if n["kind"] != "requirement" else v.pop("type")
    kind = {"request_contents_mla": "request_contents", "request_contents_extradition": "request_contents",
            "service_of_summons_days_before_hearing": "service_lead_time"}.get(kind, kind)
    if kind in OTHER_TOPICS:
        kind, v = "other", {"topic": kind, **v}
    if kind not in TYPED:
        faults.append(f"{where}: kind {kind!r} is not known")
        kind, v = "other", {"topic": kind, **v}
    details, typed = {}, {}
    scope = scope_of(n, kind, details)
    for gone in ("scope", "purpose"):
        v.pop(gone, None)
    bilateral, partial = v.pop("bilateral_with", None), v.pop("visible_part_only", False)
    if kind == "accepted_languages" and v.get("rule") == "all":
        v["rule_all"] = bool(v.pop("rule"))
    if isinstance(v.get("authority"), dict):
        for k, x in v["authority"].items():
            if k != "name" and x:
                details[f"authority_{k}"] = x
        v["authority"] = v["authority"]["name"]
    for field, x in v.items():
        name = RENAMED.get((kind, field), field)
        if x is None:
            continue
        fits = {"b": bool, "n": int, "t": str, "l": list}.get(TYPED[kind].get(name))
        if fits and type(x) is fits and name not in typed:
            typed[name] = x
        elif fits and typed.get(name) == x:
            continue
        elif isinstance(x, dict):
            faults.append(f"{where}: {field} is a table and has no place")
        else:
            details[field] = words(x)
            if fits:
                worded[f"{kind}.{field} = {x}"] += 1
    if kind in REQUIRED and not typed.get(REQUIRED[kind]):
        faults.append(f"{where}: {kind} without {REQUIRED[kind]}")
    typed = {k: typed[k] for k in TYPED[kind] if k in typed}
    fields = {"kind": kind, "treaty": treaty_of(n, where), "article": n["article"], "scope": scope,
              "bilateral_with": bilateral, "as_of": n["as_of"], "as_of_basis": n["as_of_basis"],
              "source": sources.key(n["source"]),
              "extra_sources": [sources.key(n["extra_source"])] if n.get("extra_source") else [],
              "note": n.get("note"), "text": n["text"], "partial": partial or None, "details": details}
    if n["treaty"] == "BILATERAL" and not bilateral:
        faults.append(f"{where}: a bilateral treaty without the other State")
    return fields, kind, typed


def treaty_of(row, where):
    """The directory's id of a treaty."""
    if row["treaty"] not in TREATIES:
        faults.append(f"{where}: treaty {row['treaty']!r} is not known")
    return TREATIES.get(row["treaty"], row["treaty"])


def participation_of(p, sources):
    """One row of treaty participation as a table."""
    where = f"participation {p['state']} {p['treaty']}"
    dates = {}
    for ours, theirs in (("signature", "signature"), ("consent", "consent_date"), ("in_force", "entry_into_force")):
        try:
            dates[ours] = p[theirs] and datetime.date.fromisoformat(p[theirs])
        except ValueError:
            dates[ours] = faults.append(f"{where}: {theirs} {p[theirs]!r} is not a date")
    for field, known in (("status", STATUSES), ("consent_kind", CONSENTS)):
        if p[field] not in known and not (field == "consent_kind" and p[field] is None):
            faults.append(f"{where}: {field} {p[field]!r} is not known")
    tally["status"][STATUSES.get(p["status"])] += 1
    return {"treaty": treaty_of(p, where), "status": STATUSES.get(p["status"]), "signature": dates["signature"],
            "consent": dates["consent"], "consent_kind": CONSENTS.get(p["consent_kind"]),
            "in_force": dates["in_force"], "in_force_basis": p["entry_into_force_basis"], "as_of": p["as_of"],
            "source": sources.key(p["source"]),
            "extra_sources": [sources.key(s) for s in p.get("extra_sources", [])], "note": p.get("note")}


def state_text(state, parts, notes):
    """The TOML text of one State's file."""
    sources, iso3 = Sources(), state["iso_alpha3"]
    for s in state["sources"]:
        about = "names-cldr" if "CLDR" in s["title"] else {"names": "names", "un_regional_group": "regional-group"}.get(
            s["covers"], "codes" if "iso" in s["covers"] else "names-m49")
        sources.key(s, f"{about}-{s['as_of'][:4]}")
    rows, facts = [participation_of(p, sources) for p in parts], [fact_of(n, sources) for n in notes]
    m49 = state["m49"] and state["m49"].zfill(3)  # M49 codes have three digits
    out = [HEADER.format(name=state["names"]["en"]["short"], iso3=iso3).rstrip("\n")]
    out += lines({"iso3": iso3, "iso2": state["iso_alpha2"], "m49": m49, "un_status": state["un_status"],
                  "region": state["region"], "sub_region": state["sub_region"],
                  "regional_group": state["un_regional_group"], "can_be_requested": iso3 != "EUE",
                  "notes": state["notes"]})
    for language in LANGUAGES:
        name = dict(state["names"][language])
        if language == "fr":
            # The source has straight apostrophes; a French letter has not.
            name = {k: re.sub(r"(?<=\w)'(?=\w)", "’", v) if v else v for k, v in name.items()}
        listed = name["short_unterm"] if name["short_unterm"] != name["short"] else None
        out += ["", f"[name.{language}]", *lines({"short": name["short"], "listed": listed, "formal": name["formal"]})]
    for (title, url), key in sources.keys.items():
        out += ["", f"[source.{key}]", *lines({"title": title, "url": url})]
    for row in rows:
        out += ["", "[[participation]]", *lines(row)]
    for fields, kind, typed in facts:
        text = fields["text"]
        block = lines(fields)
        if text is not None:
            body = text.replace("\\", "\\\\").replace('"""', '""\\"')
            body = body[:-1] + '\\"' if body.endswith('"') else body
            block[[b.startswith("text = ") for b in block].index(True)] = f'text = """{body}"""'
        out += ["", "[[fact]]", *block, f"[fact.{kind}]", *lines(typed)]
    return "\n".join(out) + "\n"


def check(iso3, text, parts, notes):
    """Read the text back and compare it with what went in."""
    try:
        back = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        faults.append(f"{iso3}: the written text is not TOML: {error}")
        return
    if len(back.get("participation", [])) != len(parts) or len(back.get("fact", [])) != len(notes):
        faults.append(f"{iso3}: records were lost in writing")
    for old, new in zip(notes, back.get("fact", [])):
        if new.get("text") != old["text"] or new.get("note") != old.get("note") or new["kind"] not in new:
            faults.append(f"{iso3} {old['article']}: the fact reads back changed")
        if back["source"][new["source"]] != old["source"]:
            faults.append(f"{iso3} {old['article']}: the source reads back changed")
        tally["kind"][new["kind"]] += 1
        tally["partial"][new.get("partial", False)] += 1
    for old, new in zip(parts, back.get("participation", [])):
        if back["source"][new["source"]] != old["source"] or new.get("note") != old.get("note"):
            faults.append(f"{iso3} {old['treaty']}: the participation reads back changed")


def main():
    """Read, convert, check; write only when nothing is at fault."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    states, parts, notes = (json.loads((folder / f"{name}.json").read_text("utf-8"))
                            for name in ("states", "treaty_participation", "notifications"))
    by_part, by_note = collections.defaultdict(list), collections.defaultdict(list)
    for rows, target in ((parts, by_part), (notes, by_note)):
        for row in rows:
            target[row["state"]].append(row)
    known = {s["iso_alpha3"] for s in states}
    faults.extend(f"{c}: records for a State that states.json does not have" for c in sorted({*by_part, *by_note} - known))
    texts = {}
    for s in states:
        code = s["iso_alpha3"]
        texts[code] = state_text(s, by_part[code], by_note[code])
        check(code, texts[code], by_part[code], by_note[code])
    if len(texts) != len(states):
        faults.append("a State stands twice in states.json")
    if faults:
        sys.exit("\n".join(faults) + f"\n{len(faults)} faults; nothing written")
    OUT.mkdir(parents=True, exist_ok=True)
    for old in OUT.glob("*.toml"):
        if old.stem not in texts:
            old.unlink()
    for code, text in texts.items():
        (OUT / f"{code}.toml").write_text(text, "utf-8", newline="\n")
    print(f"{len(texts)} States, {len(parts)} participations, {len(notes)} facts")
    for name, counter in tally.items():
        print(f"{name}: " + ", ".join(f"{k} {c}" for k, c in counter.most_common()))
    print("in words instead of typed: " + "; ".join(sorted(worded)))


if __name__ == "__main__":
    main()
