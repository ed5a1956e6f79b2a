//! Settings of the program: nothing of any case but the paths of recent files.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::files::{StoreError, read_bounded, write_atomic};
use crate::terms::Language;

const FILE: &str = "settings.json";
const MAX_BYTES: u64 = 1024 * 1024;
const MAX_RECENT: usize = 12;

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// In which digits numbers among Arabic words are drawn; what is stored stays as it was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Digits {
    /// As they were typed.
    #[default]
    AsTyped,
    /// 0123456789.
    Western,
    /// ٠١٢٣٤٥٦٧٨٩.
    ArabicIndic,
}

/// What the program remembers between starts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language of the screen; `None` until a person has chosen.
    pub screen_language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// Magnification of the window, 1 is 100 %.
    pub zoom: f32,
    /// Digits of numbers among Arabic words.
    pub digits: Digits,
    /// Whether documents carry the request file.
    pub carry: bool,
    /// The picture that stands above the letterhead.
    pub logo: Option<PathBuf>,
    /// Width and height of the window, in points of the desktop.
    pub window: Option<[f32; 2]>,
    /// Whether the window fills the screen.
    pub maximized: bool,
    /// Width of the outline, in points.
    pub outline: Option<f32>,
    /// Width of the panel beside the questions, in points.
    pub side: Option<f32>,
    /// Files opened or saved last, newest first.
    pub recent: Vec<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            screen_language: None,
            theme: Theme::System,
            zoom: 1.0,
            digits: Digits::AsTyped,
            carry: true,
            logo: None,
            window: None,
            maximized: false,
            outline: None,
            side: None,
            recent: Vec::new(),
        }
    }
}

impl Settings {
    /// The folder of the settings by the platform's convention; `None` where there is no home.
    #[must_use]
    pub fn folder() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "rogatory").map(|d| d.config_dir().to_owned())
    }

    /// Reads the settings; what is missing or cannot be read gives the defaults, since settings hold no work.
    #[must_use]
    pub fn load(folder: &Path) -> Self {
        read_bounded(&folder.join(FILE), MAX_BYTES)
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .map(Self::within_bounds)
            .unwrap_or_default()
    }

    /// Sizes that no window can have give way to the defaults.
    fn within_bounds(mut self) -> Self {
        let is_size = |size: &f32| (1.0..20_000.0).contains(size);
        self.window = self.window.filter(|w| w.iter().all(is_size));
        self.outline = self.outline.filter(is_size);
        self.side = self.side.filter(is_size);
        if !(0.1..=10.0).contains(&self.zoom) {
            self.zoom = 1.0;
        }
        self
    }

    /// Writes the settings.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn save(&self, folder: &Path) -> Result<(), StoreError> {
        let fault = |source| StoreError::Write {
            path: folder.join(FILE),
            source,
        };
        std::fs::create_dir_all(folder).map_err(fault)?;
        let bytes = serde_json::to_vec_pretty(self).map_err(|e| fault(e.into()))?;
        write_atomic(&folder.join(FILE), &bytes)
    }

    /// Puts a file at the head of the recent ones, by its whole path: the next run may begin in another folder.
    pub fn remember(&mut self, path: &Path) {
        let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|p| *p != whole);
        self.recent.insert(0, whole);
        self.recent.truncate(MAX_RECENT);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recent_file_is_found_again_from_any_folder() {
        let mut settings = Settings::default();
        settings.remember(Path::new("case/request.rogatory.json"));
        let whole = std::env::current_dir()
            .unwrap()
            .join("case/request.rogatory.json");
        settings.remember(&whole);
        assert_eq!(settings.recent, [whole]);
    }
}
