//! Bytes from outside to a typed request. Hostile input is expected: bounded, strict, nothing guessed.
//!
//! What is absent: files (the caller hands over bytes), and any judgement about completeness.

mod carrier;
mod fault;
mod form;
mod limits;
mod logo;
mod sort;
mod versions;

pub use carrier::{
    Carrier, CarrierFault, CarrierKind, Foreign, ForeignSort, Line, Place, Seen, Traits, active,
    alike, appended, first_written, seen,
};
pub use fault::{IdSort, ImportError};
pub use form::FormFault;
pub use logo::{LogoFault, MAX_LOGO, Picture, read_logo};
pub use sort::FileSort;

use crate::directory::Directory;
use crate::law::{Element, Law, ValueType};
use crate::reference::Reference;
use crate::request::{Answer, LegalBasis, MAX_BYTES, Request};
use crate::terms::{PlaceId, StateId};

/// A request from outside, and the document that carried it if it came in one.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The request.
    pub request: Request,
    /// The document; `None` for a request file.
    pub carrier: Option<Carrier>,
}

/// Reads a request from a request file, or from a DOCX or PDF that this program wrote.
///
/// # Errors
/// The first thing that keeps the bytes from being a request: see [`ImportError`].
pub fn open(reference: &Reference, bytes: Vec<u8>) -> Result<Opened, ImportError> {
    let Some(kind) = carrier::carrier_kind(&bytes) else {
        if let Some(sort) = sort::sort_of(&bytes) {
            return Err(ImportError::OtherSort { sort });
        }
        return Ok(Opened {
            request: read_request(reference, &bytes)?,
            carrier: None,
        });
    };
    check_size(&bytes)?;
    let (file, origin) = carrier::unpack(kind, &bytes)?;
    Ok(Opened {
        request: read_request(reference, &file)?,
        carrier: Some(Carrier {
            kind,
            origin,
            bytes,
        }),
    })
}

fn check_size(bytes: &[u8]) -> Result<(), ImportError> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MAX_BYTES {
        return Err(ImportError::TooLarge { limit: MAX_BYTES });
    }
    Ok(())
}

/// Reads a request file.
///
/// # Errors
/// The first thing that keeps the bytes from being a request: see [`ImportError`].
pub fn read_request(reference: &Reference, bytes: &[u8]) -> Result<Request, ImportError> {
    check_size(bytes)?;
    let text = std::str::from_utf8(bytes).map_err(|e| ImportError::NotUtf8 {
        position: e.valid_up_to(),
    })?;
    // Some editors put a byte order mark in front of UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut request = versions::parse(text)?;
    limits::admit_details(text)?;
    limits::once(&mut request);
    limits::admit(&request)?;
    admit_organisations(reference.law(), &mut request);
    check_ids(reference, &request)?;
    Ok(request)
}

/// Elements that once took persons or organisations only may take both now; answers given before are carried over.
fn admit_organisations(law: &Law, request: &mut Request) {
    for (id, answer) in &mut request.answers {
        let takes_both = law
            .element(id.as_str())
            .is_some_and(|e| e.value == ValueType::Parties);
        if let (true, Answer::Persons(ids) | Answer::Organisations(ids)) =
            (takes_both, &mut *answer)
        {
            *answer = Answer::Parties(std::mem::take(ids));
        }
    }
}

fn check_ids(reference: &Reference, request: &Request) -> Result<(), ImportError> {
    let (law, directory) = (reference.law(), reference.directory());
    for (i, kind) in request.kinds.iter().enumerate() {
        let known = law.kind(kind.as_str()).is_some_and(|k| law.is_offered(k));
        if !known {
            return Err(unknown(format!("/kinds/{i}"), IdSort::Kind, kind.as_str()));
        }
    }
    check_state(
        directory,
        "/requesting_state".to_owned(),
        request.requesting_state,
    )?;
    check_state(
        directory,
        "/requested_state".to_owned(),
        request.requested_state,
    )?;
    for (i, basis) in request.legal_bases.iter().enumerate() {
        if let LegalBasis::Instrument(id) = basis {
            let known = law.instrument(id.as_str()).is_some()
                || directory.treaties().iter().any(|t| t.id == id.as_str());
            if !known {
                let path = format!("/legal_bases/{i}/instrument");
                return Err(unknown(path, IdSort::Instrument, id.as_str()));
            }
        }
    }
    for (i, person) in request.persons.iter().enumerate() {
        for (j, state) in person.nationalities.iter().enumerate() {
            check_place(
                directory,
                format!("/persons/{i}/nationalities/{j}"),
                Some(*state),
            )?;
        }
        for (j, document) in person.documents.iter().enumerate() {
            check_place(
                directory,
                format!("/persons/{i}/documents/{j}/issued_by"),
                document.issued_by,
            )?;
        }
        check_place(
            directory,
            format!("/persons/{i}/address/state"),
            person.address.state,
        )?;
    }
    for (i, organisation) in request.organisations.iter().enumerate() {
        check_place(
            directory,
            format!("/organisations/{i}/address/state"),
            organisation.address.state,
        )?;
    }
    for (i, item) in request.property.iter().enumerate() {
        check_place(
            directory,
            format!("/property/{i}/location/state"),
            item.location.state,
        )?;
        if let Some(value) = &item.value {
            check_amount(format!("/property/{i}/value/amount"), &value.amount)?;
        }
    }
    for (id, answer) in &request.answers {
        let path = format!("/answers/{id}");
        let Some(element) = law.element(id.as_str()) else {
            return Err(unknown(path, IdSort::Element, id.as_str()));
        };
        check_answer(directory, path, element, answer)?;
    }
    for id in request.circumstances.keys() {
        if law.question(id.as_str()).is_none() {
            return Err(unknown(
                format!("/circumstances/{id}"),
                IdSort::Question,
                id.as_str(),
            ));
        }
    }
    Ok(())
}

fn check_answer(
    directory: &Directory,
    path: String,
    element: &Element,
    answer: &Answer,
) -> Result<(), ImportError> {
    let (expected, found) = (expected_key(element.value), answer.key());
    if expected != found {
        return Err(ImportError::OtherValue {
            path,
            expected,
            found,
        });
    }
    match answer {
        Answer::Choice(option) if !option.is_empty() && !element.options.contains(option) => {
            Err(unknown(format!("{path}/choice"), IdSort::Option, option))
        }
        Answer::Money(money) if !money.amount.is_empty() => {
            check_amount(format!("{path}/money/amount"), &money.amount)
        }
        Answer::Addresses(list) => list.iter().enumerate().try_for_each(|(i, address)| {
            check_place(
                directory,
                format!("{path}/addresses/{i}/state"),
                address.state,
            )
        }),
        _ => Ok(()),
    }
}

fn check_state(
    directory: &Directory,
    path: String,
    state: Option<StateId>,
) -> Result<(), ImportError> {
    match state {
        Some(id) if directory.place(id.into()).is_some() => Err(ImportError::Territory {
            path,
            id: id.into(),
        }),
        Some(id) if directory.state(id).is_none() => Err(unknown(path, IdSort::State, id.as_str())),
        _ => Ok(()),
    }
}

/// A nationality, an issuer, an address: a State, a territory, or the standing of a person without a State.
fn check_place(
    directory: &Directory,
    path: String,
    place: Option<PlaceId>,
) -> Result<(), ImportError> {
    match place {
        Some(id) if !directory.knows_place(id) => Err(unknown(path, IdSort::Place, id.as_str())),
        _ => Ok(()),
    }
}

fn check_amount(path: String, amount: &str) -> Result<(), ImportError> {
    let digits = amount.strip_prefix('-').unwrap_or(amount);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let sound = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if sound(whole) && sound(fraction) {
        Ok(())
    } else {
        Err(ImportError::NotANumber {
            path,
            text: amount.to_owned(),
        })
    }
}

fn unknown(path: String, what: IdSort, id: &str) -> ImportError {
    ImportError::UnknownId {
        path,
        what,
        id: id.to_owned(),
    }
}

/// The key that an answer of this value type has in the file; derived values are not answered at all.
#[must_use]
pub const fn expected_key(value: ValueType) -> &'static str {
    match value {
        ValueType::Text | ValueType::LongText => "text",
        ValueType::Date => "date",
        ValueType::YesNo => "yes_no",
        ValueType::Choice => "choice",
        ValueType::Money => "money",
        ValueType::Persons => "persons",
        ValueType::Organisations => "organisations",
        ValueType::Parties => "parties",
        ValueType::Accounts => "accounts",
        ValueType::Offences => "offences",
        ValueType::Provisions => "provisions",
        ValueType::Property => "property",
        ValueType::Addresses => "addresses",
        ValueType::Annexes => "annexes",
        ValueType::LegalBases => "/legal_bases",
        ValueType::AnnexList => "/annexes",
        ValueType::OffencePenalties => "/offences",
    }
}
