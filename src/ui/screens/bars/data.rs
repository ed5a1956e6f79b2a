//! What the bottom bar shows.

use crate::desk::Desk;
use crate::i18n::{Args, ScreenLanguage};
use crate::interview;
use crate::store::Settings;
use crate::terms::Language;

/// The bottom bar in the language of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BottomData {
    /// Language of the screen.
    pub language: Language,
    /// What there is to say of the draft, if one is open.
    pub draft: Option<DraftData>,
    /// What was done last.
    pub notice: Option<String>,
    /// Caption of the chooser of the screen's language.
    pub screen_caption: String,
    /// Slow work that is being done, and the button that gives it up.
    pub work: Option<(String, String)>,
}

/// What the bottom bar says of the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftData {
    /// Saved or not.
    pub saved: String,
    /// Whether a file holds the draft as it stands.
    pub is_saved: bool,
    /// How much of what must be there is there.
    pub progress: String,
    /// Caption of the chooser of the document's language.
    pub document_caption: String,
    /// Language of documents.
    pub document: Language,
    /// Names of the languages of documents.
    pub languages: Vec<(Language, String)>,
    /// Button that writes the document.
    pub export: String,
    /// What else can be made.
    pub more: MoreData,
}

/// The menu of what else can be made of a draft, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoreData {
    /// Caption of the menu.
    pub caption: String,
    /// Writes the letter as PDF.
    pub pdf: String,
    /// Writes everything that leaves the house.
    pub package: String,
    /// Whether documents carry the request, in words.
    pub carry: String,
    /// The way to what they carry, in words.
    pub carried: String,
    /// Whether documents carry the request.
    pub carries: bool,
    /// Chooses an emblem.
    pub logo: String,
    /// Leaves the emblem out.
    pub no_logo: String,
    /// Whether letters bear an emblem.
    pub has_logo: bool,
}

impl BottomData {
    /// The bar as it stands.
    #[must_use]
    pub fn new(
        desk: Option<&Desk>,
        screen: ScreenLanguage,
        document: Option<Language>,
        notice: Option<&str>,
        is_unsaved: bool,
        work: Option<String>,
        settings: &Settings,
    ) -> Self {
        let say = |id: &str| screen.say(id);
        let draft = desk.map(|desk| {
            let file = desk
                .path()
                .and_then(|p| p.file_name())
                .map(|n| n.to_string_lossy().into_owned())
                // The usual ending says nothing; without it the bar has room for all that stands there.
                .map(|name| name.trim_end_matches(".rogatory.json").to_owned());
            let is_saved = file.is_some() && !is_unsaved;
            let saved = match (file, is_unsaved) {
                (Some(file), true) => {
                    screen.say_with("ui-file-unsaved", &Args::new().with("file", file))
                }
                (Some(file), false) => {
                    screen.say_with("ui-file-saved", &Args::new().with("file", file))
                }
                (None, _) => say("ui-file-none"),
            };
            let (met, total) = interview::progress(desk.report());
            let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
            DraftData {
                saved,
                is_saved,
                progress: screen.say_with(
                    "ui-progress",
                    &Args::new()
                        .number("met", number(met))
                        .number("total", number(total)),
                ),
                document_caption: say("ui-document-language"),
                document: document.unwrap_or(desk.request().drafting_language),
                languages: Language::ALL
                    .into_iter()
                    .map(|l| (l, screen.language_name(l.code())))
                    .collect(),
                export: say("ui-export-docx"),
                more: MoreData {
                    caption: say("ui-export-more"),
                    pdf: say("ui-export-pdf"),
                    package: say("ui-export-package"),
                    carry: say("ui-export-carry"),
                    carries: settings.carry,
                    carried: format!("{} …", say("ui-export-carried")),
                    logo: say("ui-export-logo"),
                    no_logo: say("ui-export-no-logo"),
                    has_logo: settings.logo.is_some(),
                },
            }
        });
        Self {
            language: screen.language(),
            draft,
            notice: notice.map(str::to_owned),
            screen_caption: say("ui-screen-language"),
            work: work.map(|words| (words, say("ui-work-stop"))),
        }
    }
}
