//! What a language asks of type and paper. Lengths are in points.

use serde::Serialize;

use crate::export::paper::Paper;
use crate::terms::Language;

/// Type and paper of a letter.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Setting {
    language: &'static str,
    region: &'static str,
    rtl: bool,
    width: f64,
    height: f64,
    /// Margin at the left and at the right.
    side: f64,
    /// Size of the text.
    size: f64,
    /// Space between two lines of it.
    leading: f64,
    fonts: Vec<Family>,
    /// What makes words stand out.
    strong: Strong,
    /// The family of Latin letters.
    latin: &'static str,
    /// Whether remarks are slanted, where the script has an italic.
    slanted: bool,
    justified: bool,
    hyphenated: bool,
}

/// A family of the fallback order.
#[derive(Clone, Debug, Serialize)]
struct Family {
    name: &'static str,
    covers: Covers,
}

/// Which characters are taken from a family.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Covers {
    /// All that it has.
    All,
    /// Latin letters and digits, so that quotation marks and dashes stay Chinese.
    LatinInChinese,
    /// All but ASCII, so that "2026/17-A" is not set half in one face and half in another.
    AllButAscii,
}

/// What makes words stand out.
#[derive(Clone, Debug, Serialize)]
struct Strong {
    weight: &'static str,
    fonts: Vec<Family>,
}

const fn family(name: &'static str) -> Family {
    Family {
        name,
        covers: Covers::All,
    }
}

const fn latin_of(name: &'static str) -> Family {
    Family {
        name,
        covers: Covers::LatinInChinese,
    }
}

const ARABIC: Family = Family {
    name: "Noto Naskh Arabic",
    covers: Covers::AllButAscii,
};

const TWENTIETHS: f64 = 20.0;

impl Setting {
    /// The setting of a language.
    pub fn of(language: Language, paper: Paper) -> Self {
        let page = paper.size();
        let (size, leading) = match language {
            Language::Zh => (12.0, 7.2),
            Language::Ar => (13.0, 8.4),
            _ => (11.5, 3.5),
        };
        let fonts = match language {
            Language::Ar => vec![ARABIC, family("Tinos"), family("Noto Serif SC")],
            Language::Zh => vec![
                latin_of("Tinos"),
                family("Noto Serif SC"),
                family("Tinos"),
                ARABIC,
            ],
            _ => vec![family("Tinos"), ARABIC, family("Noto Serif SC")],
        };
        // Chinese printing sets words off by another face, not by weight.
        let strong = match language {
            Language::Zh => Strong {
                weight: "regular",
                fonts: vec![
                    latin_of("Noto Sans"),
                    family("Noto Sans SC"),
                    family("Noto Sans"),
                    ARABIC,
                ],
            },
            _ => Strong {
                weight: "bold",
                fonts: fonts.clone(),
            },
        };
        let western = !matches!(language, Language::Ar | Language::Zh);
        Self {
            language: language.code(),
            region: match language {
                Language::Ar => "SA",
                Language::Zh => "CN",
                Language::En => "GB",
                Language::Fr => "FR",
                Language::Ru => "RU",
                Language::Es => "ES",
            },
            rtl: language.is_rtl(),
            width: f64::from(page.width) / TWENTIETHS,
            height: f64::from(page.height) / TWENTIETHS,
            side: f64::from(page.side_margin) / TWENTIETHS,
            size,
            leading,
            fonts,
            strong,
            latin: "Tinos",
            slanted: western,
            justified: true,
            hyphenated: western,
        }
    }

    /// Width of a line, in hundredths of the size of the type.
    pub fn line_width(&self) -> usize {
        let hundredths = 100.0 * (self.width - 2.0 * self.side) / self.size;
        // A line is a few thousand hundredths wide: nothing is lost by the conversion.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        {
            hundredths.max(1.0) as usize
        }
    }
}
