//! Looks at every text of a request as if it were written, without writing anything.
//!
//! It follows the types themselves, so that a new field is looked at without being named here.

use std::fmt::{self, Display, Write};

use serde::Serialize;
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};

use crate::fonts::covers_all;
use crate::terms::Language;

/// The name by which the type of languages writes itself.
const LANGUAGE: &str = "Language";

/// Whether the fonts cover every text but those of other languages.
pub(super) struct Watch {
    language: Language,
    covered: bool,
    /// The language that the key of a map has just named.
    key: Option<&'static str>,
}

impl Watch {
    pub(super) const fn new(language: Language) -> Self {
        Self {
            language,
            covered: true,
            key: None,
        }
    }

    pub(super) const fn is_covered(&self) -> bool {
        self.covered
    }
}

type Done = Result<(), fmt::Error>;

impl Write for Watch {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.covered = self.covered && covers_all(text);
        Ok(())
    }
}

macro_rules! nothing_to_see {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, _: $type) -> Done {
            Ok(())
        })*
    };
}

impl Serializer for &mut Watch {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    nothing_to_see!(serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_bytes: &[u8], serialize_unit_struct: &'static str);

    fn serialize_char(self, c: char) -> Done {
        self.write_char(c)
    }

    fn serialize_str(self, text: &str) -> Done {
        self.write_str(text)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Done {
        write!(self, "{value}")
    }

    fn serialize_none(self) -> Done {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Done {
        Ok(())
    }

    fn serialize_unit_variant(self, name: &'static str, _: u32, variant: &'static str) -> Done {
        self.key = (name == LANGUAGE).then_some(variant);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Done {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple(self, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, fmt::Error> {
        Ok(self)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, fmt::Error> {
        Ok(self)
    }
}

impl SerializeMap for &mut Watch {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        self.key = None;
        key.serialize(&mut **self)
    }

    /// What stands under another language is in no document of this one.
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        match self.key.take() {
            Some(code) if code != self.language.code() => Ok(()),
            _ => value.serialize(&mut **self),
        }
    }

    fn end(self) -> Done {
        Ok(())
    }
}

macro_rules! every_part {
    ($($part:ident::$name:ident),*) => {
        $(impl $part for &mut Watch {
            type Ok = ();
            type Error = fmt::Error;

            fn $name<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

every_part!(
    SerializeSeq::serialize_element,
    SerializeTuple::serialize_element,
    SerializeTupleStruct::serialize_field,
    SerializeTupleVariant::serialize_field
);

macro_rules! every_field {
    ($($part:ident),*) => {
        $(impl $part for &mut Watch {
            type Ok = ();
            type Error = fmt::Error;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Done {
                value.serialize(&mut **self)
            }

            fn end(self) -> Done {
                Ok(())
            }
        })*
    };
}

every_field!(SerializeStruct, SerializeStructVariant);
