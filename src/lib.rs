//! Rogatory: drafts and checks requests for mutual legal assistance and extradition between States.
//!
//! This page is the code map. It gives the way of the data, the rooms in the order in which a newcomer should
//! read them, and the invariants that the tests keep.
//!
//! # The way of the data
//!
//! ```text
//! law (kinds, elements, articles) ─┐
//! directory (States, treaties,     ├─► requirements of this request
//!   what each accepts and asks) ───┘        │
//!                                           ▼
//! answers typed by a person ──► draft ──► check ──► findings ──► screen, command line
//!                                 │         ▲
//!                                 ├─► reading (what the texts say)
//!                                 │
//!                                 ├─► interview: sections and questions (derived)
//!                                 └─► drafting (templates × document language) ──► document model ──► writers
//! ```
//!
//! One direction, no way back. The draft is the only thing that a person changes; everything else is derived
//! from it each time.
//!
//! # The rooms
//!
//! | Room | What lives there |
//! |---|---|
//! | [`terms`] | small types that all rooms share: State, language, ids, article references |
//! | [`plain`] | text for a terminal or a text file, escaped as it is made |
//! | [`folding`] | one folding for everything that is looked for: States, kinds, terms, entries of a list |
//! | [`fonts`] | the bytes of the embedded fonts |
//! | [`request`] | the draft and its answers, its places and changes, plain values; apart from them the numbered forms of the request file |
//! | [`law`] | data and their types: kinds, elements, conditions, grounds, rules, lists of words, in `law/data/` |
//! | [`directory`] | data and their types: States, treaty participation, facts with source and date, in `directory/data/`; how a treaty stands between two States |
//! | [`reference`] | law and directory as one value, which is passed in |
//! | [`reading`] | what a text says: words, language and script, numbers, times, addresses, identifiers, names |
//! | [`check`] | what a request has to contain and whether it does: requirements, conditions, rules, grounds that could be raised, periods of arrest |
//! | [`interview`] | sections, visibility, progress |
//! | [`i18n`] | words, dates, numbers, names, glossary; Fluent and ICU; words in `locales/` |
//! | [`document`] | the document model and the markup that templates write |
//! | [`drafting`] | draft and language to document; Handlebars; words in `templates/` |
//! | [`export`] | the writers: document to bytes |
//! | [`import`] | bytes to a request: bounded, strict |
//! | [`store`] | files written whole or not at all, settings, recovery copies |
//! | [`desk`] | the use cases: open, edit, undo, save, produce |
//! | [`cli`] | the command line |
//! | [`ui`] | the window |
//!
//! # Invariants
//!
//! 1. A room names only rooms below it, and a border crate (egui, Fluent, ICU, Handlebars, docx-rs …) only in
//!    its own room: `tests/suite/architecture.rs`.
//! 2. `request`, `law`, `directory`, `reading`, `check`, `interview`, `document`, `drafting` and `export` read no file and no
//!    clock. Date, language and options are parameters: the same draft gives the same bytes.
//! 3. The language of the screen and the language of a document are different parameters; nowhere is there a
//!    current language.
//! 4. An incomplete draft is no error. [`check::check`] returns findings and cannot fail.
//! 5. What a person typed cannot become structure: it passes [`document::escape`] before it meets a template,
//!    and a property test proves that it comes back to the letter inside one run.
//! 6. A record that the directory does not hold is a value of its own. Nothing says "not a Party" or "no
//!    requirement" from absence.
//! 7. A screen never changes a draft: it returns actions, which the desk applies after the frame.
//! 8. No case data in window titles, settings, logs or panics; in a message the detail that may name a case
//!    stands last.
//! 9. Law is data. A lawyer adds an element, a condition or a State's requirement in TOML, a rule's words in
//!    `locales/`, a letter's words in `templates/`.
#![forbid(unsafe_code)]

pub mod check;
pub mod cli;
pub mod desk;
pub mod directory;
pub mod document;
pub mod drafting;
pub mod export;
pub mod folding;
pub mod fonts;
pub mod i18n;
pub mod import;
pub mod interview;
pub mod law;
pub mod plain;
pub mod reading;
pub mod reference;
pub mod request;
pub mod store;
pub mod terms;
pub mod ui;
