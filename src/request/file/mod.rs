//! The file form of a request (`*.rogatory.json`): numbered, and apart from the value that the program works with.
//!
//! A form is never changed once it is out. What comes new gets a new number: a *minor* one, if it only adds keys at
//! the top of the file, which an older program keeps as they came and writes back; else a new *version*, which an
//! older program refuses unharmed. Files of older versions are lifted when they are read; what they lack is said
//! where they are converted.
//!
//! What is absent: reading bytes and sentences about faults; they are for `import`.

mod v1;
mod v2;
mod write;

pub use v1::FileV1;
pub use v2::{FileV2, KEYS};
pub use write::{MAX_BYTES, file_tree, write_request};

pub use super::answer::map_without_doubles as unique_keys;

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The value of `format` in every request file.
pub const FORMAT: &str = "rogatory-request";
/// The version of the form that this program writes, and the newest that it reads.
pub const VERSION: u32 = 2;
/// The newest minor number of that version that this program knows whole.
pub const MINOR: u32 = 0;

/// What every form begins with, whatever follows.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Head {
    /// What the file says it is.
    #[serde(default)]
    pub format: Option<String>,
    /// The version of its form.
    #[serde(default)]
    pub version: Option<u32>,
    /// The minor number of its form.
    #[serde(default)]
    pub minor: u32,
}

/// The name of the format, which is always the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Format;

impl Serialize for Format {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(FORMAT)
    }
}

impl<'de> Deserialize<'de> for Format {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let found = Cow::<str>::deserialize(d)?;
        if found == FORMAT {
            Ok(Self)
        } else {
            let fault = format_args!("\"{found}\" is not \"{FORMAT}\"");
            Err(serde::de::Error::custom(fault))
        }
    }
}

impl JsonSchema for Format {
    fn schema_name() -> Cow<'static, str> {
        "Format".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "const": FORMAT })
    }
}

/// The number of a form, which is always the same in that form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version<const N: u32>;

impl<const N: u32> Serialize for Version<N> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u32(N)
    }
}

impl<'de, const N: u32> Deserialize<'de> for Version<N> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let found = u32::deserialize(d)?;
        if found == N {
            Ok(Self)
        } else {
            let fault = format_args!("version {found} where version {N} is read");
            Err(serde::de::Error::custom(fault))
        }
    }
}

impl<const N: u32> JsonSchema for Version<N> {
    fn schema_name() -> Cow<'static, str> {
        format!("Version{N}").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "const": N })
    }
}
