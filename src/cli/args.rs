//! What can be typed on the command line.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::desk::produce::Format;
use crate::i18n::ScreenLanguage;
use crate::store::Existing;
use crate::terms::{Language, UnknownLanguage};

/// Drafts and checks requests for mutual legal assistance and extradition between States.
#[derive(Debug, Parser)]
#[command(
    name = "rogatory",
    version,
    about = "Drafts and checks requests for mutual legal assistance and extradition between States, in Arabic, Chinese, English, French, Russian and Spanish.",
    long_about = "Drafts and checks requests for mutual legal assistance and extradition between States, in Arabic, Chinese, English, French, Russian and Spanish.\n\nWithout a command the window opens. Rogatory gives no legal advice.",
    args_conflicts_with_subcommands = true,
    after_help = "Examples:\n  rogatory request.rogatory.json\n  rogatory new financial_records freeze_seize --from FRA --to BRA --lang fr -o request.rogatory.json\n  rogatory check request.rogatory.json\n  rogatory draft request.rogatory.json --lang fr --format docx -o request.docx\n  rogatory draft *.rogatory.json --lang fr,en --format pdf -o letters/\n  rogatory directory search brasil"
)]
pub struct Cli {
    /// A request file to open in the window.
    #[arg(value_name = "FILE")]
    pub file: Option<PathBuf>,
    /// Language of the window: ar, zh, en, fr, ru, es; without it the one chosen last.
    #[arg(long, value_name = "LL")]
    pub lang: Option<ScreenLanguage>,
    /// The command; without one the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write an empty request file with everything that will be asked.
    #[command(
        after_help = "Example:\n  rogatory new extradition_accused --from CHN --to RUS --lang zh -o request.rogatory.json"
    )]
    New(NewArgs),
    /// Check request files: 0 complete, 1 findings that block, 2 cannot be read.
    #[command(
        after_help = "Examples:\n  rogatory check request.rogatory.json --lang es\n  rogatory check *.rogatory.json --json\n  rogatory check received.docx"
    )]
    Check(CheckArgs),
    /// Write documents; refused with the findings while something that blocks is left.
    #[command(
        after_help = "Examples:\n  rogatory draft request.rogatory.json --lang ar --format docx -o request.docx\n  rogatory draft request.rogatory.json --lang ru --format txt -o draft.txt --as-draft\n  rogatory draft request.rogatory.json --lang all --format docx,pdf -o letters/\n  rogatory draft *.rogatory.json --lang fr,en --format pdf -o letters/ --json\n\nA folder ends with \"/\". In it each document is named by its request, its language and its format: request.fr.pdf. What one file lacks does not stop the others; the exit code is the worst of them: 0 written, 1 findings that block, 2 cannot be read or written. No document replaces a file that was read."
    )]
    Draft(DraftArgs),
    /// Pack letters, annexes, request file, note of transmission and manifest into one ZIP.
    #[command(
        after_help = "Example:\n  rogatory package request.rogatory.json --lang fr,en --format docx -o package.zip\n\nThe files that annexes name are taken from the folder of the request file, or from --annexes."
    )]
    Package(PackageArgs),
    /// List the kinds of request, or those that answer to words of the trade.
    #[command(
        after_help = "Examples:\n  rogatory kinds --lang ru\n  rogatory kinds \"bank statements\""
    )]
    Kinds(KindsArgs),
    /// List what will be asked for a request of these kinds.
    #[command(
        after_help = "Example:\n  rogatory elements video_link --from ESP --to KEN --lang es"
    )]
    Elements(ElementsArgs),
    /// Look up States and what is recorded of them.
    Directory(DirectoryArgs),
    /// List the instruments that bind two States, as far as the records go.
    #[command(
        after_help = "Example:\n  rogatory bases --from FRA --to BRA --kind financial_records"
    )]
    Bases(BasesArgs),
    /// Look up a term of art: its forms in the six languages, their source and how each was checked.
    #[command(after_help = "Example:\n  rogatory glossary \"double incrimination\"")]
    Glossary(GlossaryArgs),
    /// List the grounds on which the request could be refused or postponed, and what answers them.
    #[command(after_help = "Example:\n  rogatory grounds request.rogatory.json --lang fr")]
    Grounds(FileArgs),
    /// Print the JSON Schema of the request file.
    Schema,
}

/// `new`.
#[derive(Debug, Args)]
pub struct NewArgs {
    /// Kinds of request, by id (see "rogatory kinds").
    #[arg(required = true, value_name = "KIND")]
    pub kinds: Vec<String>,
    /// Requesting State, ISO 3166-1 alpha-3.
    #[arg(long, value_name = "ISO3")]
    pub from: String,
    /// Requested State, ISO 3166-1 alpha-3.
    #[arg(long, value_name = "ISO3")]
    pub to: String,
    /// Language of drafting and of messages: ar, zh, en, fr, ru, es.
    #[arg(long, value_name = "LL", default_value = "en")]
    pub lang: Language,
    /// The file to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// Replace a file that exists.
    #[arg(long, visible_alias = "overwrite")]
    pub force: bool,
}

/// `kinds`.
#[derive(Debug, Args)]
pub struct KindsArgs {
    /// What is looked for, in any of the six languages.
    #[arg(value_name = "TEXT")]
    pub text: Option<String>,
    /// How to print.
    #[command(flatten)]
    pub output: LawArgs,
}

/// `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Request files, or documents (DOCX, PDF) that carry their request.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Print the findings as JSON.
    #[arg(long)]
    pub json: bool,
    /// Write the result of the check of one file as a document too: .docx, .pdf, or plain text under another ending.
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Let the report replace a file that exists, but never one that is checked.
    #[arg(long, visible_alias = "overwrite", requires = "report")]
    pub force: bool,
    /// Language of the messages: ar, zh, en, fr, ru, es.
    #[arg(long, value_name = "LL", default_value = "en")]
    pub lang: Language,
    /// The day on which the check looks at the request, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
}

/// `draft`.
#[derive(Debug, Args)]
pub struct DraftArgs {
    /// Request files, or documents (DOCX, PDF) that carry their request.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Languages of the documents: ar, zh, en, fr, ru, es, or all; the first is also that of messages.
    #[arg(
        long,
        value_name = "LL",
        required = true,
        value_delimiter = ',',
        action = clap::ArgAction::Append
    )]
    pub lang: Vec<Languages>,
    /// File formats.
    #[arg(long, value_enum, default_value = "docx", value_delimiter = ',')]
    pub format: Vec<DocumentFormat>,
    /// The file to write; for several documents a folder, which ends with "/".
    #[arg(short, long, value_name = "FILE|FOLDER/")]
    pub output: PathBuf,
    /// What may be written although something stands in the way.
    #[command(flatten)]
    pub may: May,
    /// A picture (PNG, JPEG) to stand above the letterhead.
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
    /// Leave the request file out of the document.
    #[arg(long)]
    pub without_request: bool,
    /// The day on which the check looks at the request, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
    /// Print as JSON what became of each document.
    #[arg(long)]
    pub json: bool,
}

/// What may be written although something stands in the way.
#[derive(Clone, Copy, Debug, Args)]
pub struct May {
    /// Both --as-draft and --overwrite.
    #[arg(long)]
    force: bool,
    /// Write an incomplete document too, marked as a draft on every page.
    #[arg(long)]
    as_draft: bool,
    /// Replace files that exist, but never one that was read.
    #[arg(long)]
    overwrite: bool,
}

impl May {
    /// Whether an incomplete document is written, marked as a draft.
    #[must_use]
    pub const fn draft(self) -> bool {
        self.force || self.as_draft
    }

    /// What becomes of a file that exists.
    #[must_use]
    pub const fn existing(self) -> Existing {
        existing(self.force || self.overwrite)
    }
}

/// What becomes of a file that exists, as a switch says it.
#[must_use]
pub const fn existing(replace: bool) -> Existing {
    if replace {
        Existing::Replace
    } else {
        Existing::Keep
    }
}

/// A language, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Languages {
    /// One language.
    One(Language),
    /// The six languages.
    All,
}

impl FromStr for Languages {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("all") {
            Ok(Self::All)
        } else {
            text.parse().map(Self::One)
        }
    }
}

/// The languages of a list, each once, in the order in which they are named.
#[must_use]
pub fn languages(list: &[Languages]) -> Vec<Language> {
    let mut named = Vec::new();
    for language in list.iter().flat_map(|entry| match entry {
        Languages::One(language) => std::slice::from_ref(language),
        Languages::All => Language::ALL.as_slice(),
    }) {
        if !named.contains(language) {
            named.push(*language);
        }
    }
    named
}

/// The language of messages that a list of languages gives: the first that is named by itself; else English.
#[must_use]
pub fn speaks(list: &[Languages]) -> Language {
    list.iter()
        .find_map(|entry| match entry {
            Languages::One(language) => Some(*language),
            Languages::All => None,
        })
        .unwrap_or(Language::En)
}

/// `package`.
#[derive(Debug, Args)]
pub struct PackageArgs {
    /// The request file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Languages of the letter, or all; the first is also that of messages. Without one, the drafting language.
    #[arg(long, value_name = "LL", value_delimiter = ',')]
    pub lang: Vec<Languages>,
    /// Formats of the letter.
    #[arg(long, value_enum, default_value = "docx", value_delimiter = ',')]
    pub format: Vec<DocumentFormat>,
    /// The ZIP file to write.
    #[arg(short, long, value_name = "FILE")]
    pub output: PathBuf,
    /// The folder of the files that annexes name, instead of the folder of the request file.
    #[arg(long, value_name = "FOLDER")]
    pub annexes: Option<PathBuf>,
    /// What may be written although something stands in the way.
    #[command(flatten)]
    pub may: May,
    /// A picture (PNG, JPEG) to stand above the letterheads.
    #[arg(long, value_name = "FILE")]
    pub logo: Option<PathBuf>,
    /// Leave the report of the check out of the package.
    #[arg(long)]
    pub without_report: bool,
    /// Leave the request file out of the package and of the documents.
    #[arg(long)]
    pub without_request: bool,
    /// The day on which the check looks at the request, instead of today.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
}

/// File formats of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DocumentFormat {
    /// Word processor document.
    Docx,
    /// Archival PDF (PDF/A-3a, PDF/UA-1).
    Pdf,
    /// Plain text.
    Txt,
}

impl DocumentFormat {
    /// The format as the desk knows it.
    #[must_use]
    pub const fn format(self) -> Format {
        match self {
            Self::Docx => Format::Docx,
            Self::Pdf => Format::Pdf,
            Self::Txt => Format::Text,
        }
    }
}

/// The formats of a list, each once, in the order in which they are named.
#[must_use]
pub fn formats(list: &[DocumentFormat]) -> Vec<Format> {
    let mut named = Vec::new();
    for format in list.iter().map(|format| format.format()) {
        if !named.contains(&format) {
            named.push(format);
        }
    }
    named
}

/// `kinds`.
#[derive(Debug, Args)]
pub struct LawArgs {
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
    /// Language of the words: ar, zh, en, fr, ru, es.
    #[arg(long, value_name = "LL", default_value = "en")]
    pub lang: Language,
}

/// `glossary`.
#[derive(Debug, Args)]
pub struct GlossaryArgs {
    /// The id of a term, or part of its form in any of the six languages.
    #[arg(value_name = "TEXT")]
    pub text: String,
    /// Output and language.
    #[command(flatten)]
    pub output: LawArgs,
}

/// `grounds`.
#[derive(Debug, Args)]
pub struct FileArgs {
    /// The request file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Output and language.
    #[command(flatten)]
    pub output: LawArgs,
}

/// `elements`.
#[derive(Debug, Args)]
pub struct ElementsArgs {
    /// Kinds of request, by id.
    #[arg(required = true, value_name = "KIND")]
    pub kinds: Vec<String>,
    /// Requesting State, ISO 3166-1 alpha-3.
    #[arg(long, value_name = "ISO3")]
    pub from: Option<String>,
    /// Requested State, ISO 3166-1 alpha-3: adds what its directory entry asks for.
    #[arg(long, value_name = "ISO3")]
    pub to: Option<String>,
    /// Output and language.
    #[command(flatten)]
    pub output: LawArgs,
}

/// `directory`.
#[derive(Debug, Args)]
pub struct DirectoryArgs {
    /// What to do.
    #[command(subcommand)]
    pub command: DirectoryCommand,
}

/// Commands on the directory.
#[derive(Debug, Subcommand)]
pub enum DirectoryCommand {
    /// Show the entry of a State, every fact with source and date.
    Show {
        /// ISO 3166-1 alpha-3 code.
        #[arg(value_name = "ISO3")]
        state: String,
        /// Output and language.
        #[command(flatten)]
        output: LawArgs,
    },
    /// Find States by code or by name in any of the six languages.
    Search {
        /// Part of a name, or a code.
        #[arg(value_name = "TEXT")]
        text: String,
        /// Output and language.
        #[command(flatten)]
        output: LawArgs,
    },
}

/// `bases`.
#[derive(Debug, Args)]
pub struct BasesArgs {
    /// Requesting State, ISO 3166-1 alpha-3.
    #[arg(long, value_name = "ISO3")]
    pub from: String,
    /// Requested State, ISO 3166-1 alpha-3.
    #[arg(long, value_name = "ISO3")]
    pub to: String,
    /// Kind of request: only instruments and records that matter for it.
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Output and language.
    #[command(flatten)]
    pub output: LawArgs,
}
