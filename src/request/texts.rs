//! Every text in words that a person types into a request, with its place: one walk, to look and to change.
//!
//! What is absent: identifiers, which have to be right to the character; ids, codes, choices, amounts and dates; the remark about the file and the
//! reasons of acceptances, which no document shows.

use super::{Address, Answer, LegalBasis, LocalizedText, Request};

/// The place of a text as a JSON pointer, made only when asked for.
pub type Place<'p> = &'p dyn Fn() -> String;

macro_rules! walk {
    ($(#[$words:meta])* $name:ident, $iter:ident $(, $m:tt)?) => {
        $(#[$words])*
        pub fn $name(request: &$($m)? Request, see: &mut dyn FnMut(Place<'_>, &$($m)? String)) {
            type See<'s> = &'s mut dyn FnMut(Place<'_>, &$($m)? String);

            fn localized(see: See<'_>, text: &$($m)? LocalizedText, place: Place<'_>) {
                for (language, passage) in text.0.$iter() {
                    see(&|| format!("{}/{language}", place()), &$($m)? passage.text);
                }
            }

            fn address(see: See<'_>, address: &$($m)? Address, place: Place<'_>) {
                for (i, line) in address.lines.$iter().enumerate() {
                    see(&|| format!("{}/lines/{i}", place()), line);
                }
            }

            for (i, basis) in request.legal_bases.$iter().enumerate() {
                if let LegalBasis::Bilateral { title, .. } = basis {
                    localized(see, title, &|| format!("/legal_bases/{i}/bilateral/title"));
                }
            }
            for (i, p) in request.persons.$iter().enumerate() {
                let at = |field: &str| format!("/persons/{i}/{field}");
                see(&|| at("family_name"), &$($m)? p.family_name);
                see(&|| at("given_names"), &$($m)? p.given_names);
                for name in p.original_script_name.$iter() {
                    see(&|| at("original_script_name"), name);
                }
                for (j, alias) in p.aliases.$iter().enumerate() {
                    see(&|| at(&format!("aliases/{j}")), alias);
                }
                see(&|| at("birth_place"), &$($m)? p.birth_place);
                for (j, d) in p.documents.$iter().enumerate() {
                    localized(see, &$($m)? d.kind, &|| at(&format!("documents/{j}/kind")));
                }
                address(see, &$($m)? p.address, &|| at("address"));
                localized(see, &$($m)? p.function, &|| at("function"));
                localized(see, &$($m)? p.remarks, &|| at("remarks"));
            }
            for (i, o) in request.organisations.$iter().enumerate() {
                let at = |field: &str| format!("/organisations/{i}/{field}");
                see(&|| at("name"), &$($m)? o.name);
                for (language, name) in o.name_in.$iter() {
                    see(&|| at(&format!("name_in/{language}")), name);
                }
                localized(see, &$($m)? o.functions, &|| at("functions"));
                address(see, &$($m)? o.address, &|| at("address"));
                see(&|| at("signatory"), &$($m)? o.signatory);
                for (language, name) in o.signatory_in.$iter() {
                    see(&|| at(&format!("signatory_in/{language}")), name);
                }
                localized(see, &$($m)? o.signatory_title, &|| at("signatory_title"));
            }
            for (i, a) in request.accounts.$iter().enumerate() {
                let at = |field: &str| format!("/accounts/{i}/{field}");
                see(&|| at("branch"), &$($m)? a.branch);
            }
            for (i, o) in request.offences.$iter().enumerate() {
                let at = |field: &str| format!("/offences/{i}/{field}");
                localized(see, &$($m)? o.title, &|| at("title"));
                localized(see, &$($m)? o.place, &|| at("place"));
                localized(see, &$($m)? o.maximum_penalty, &|| at("maximum_penalty"));
                localized(see, &$($m)? o.participation, &|| at("participation"));
            }
            for (i, p) in request.provisions.$iter().enumerate() {
                let at = |field: &str| format!("/provisions/{i}/{field}");
                localized(see, &$($m)? p.law, &|| at("law"));
                localized(see, &$($m)? p.text, &|| at("text"));
            }
            for (i, p) in request.property.$iter().enumerate() {
                let at = |field: &str| format!("/property/{i}/{field}");
                localized(see, &$($m)? p.description, &|| at("description"));
                address(see, &$($m)? p.location, &|| at("location"));
            }
            for (i, a) in request.annexes.$iter().enumerate() {
                localized(see, &$($m)? a.title, &|| format!("/annexes/{i}/title"));
            }
            for (id, answer) in request.answers.$iter() {
                let at = |field: &str| format!("/answers/{id}/{field}");
                match answer {
                    Answer::Text(text) => localized(see, text, &|| at("text")),
                    Answer::Addresses(list) => {
                        for (i, one) in list.$iter().enumerate() {
                            address(see, one, &|| at(&format!("addresses/{i}")));
                        }
                    }
                    Answer::Annexes(answer) => {
                        localized(see, &$($m)? answer.remark, &|| at("annexes/remark"));
                    }
                    _ => {}
                }
            }
        }
    };
}

walk!(
    /// Looks at every text, in the order of the file.
    look, iter
);
walk!(
    /// Hands every text out to be changed, in the order of the file.
    each_text, iter_mut, mut
);
