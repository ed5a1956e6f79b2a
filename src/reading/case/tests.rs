use super::*;
use crate::law::{Cue, Heard};
use crate::reading::Senses;
use crate::reference::Reference;
use crate::terms::Language;

fn sense_of<T>(language: Language, read: impl FnOnce(&crate::reading::Sense) -> T) -> T {
    let reference = Reference::for_tests();
    let senses = Senses::of(reference);
    read(senses.sense(reference.law(), language).unwrap())
}

fn facts(language: Language, text: &str) -> Facts {
    sense_of(language, |sense| sense.text(text).facts().clone())
}

#[test]
fn a_day_that_no_calendar_has_is_seen_in_every_way_of_writing() {
    for (language, text) in [
        (Language::En, "He left on 31 April 2025."),
        (Language::En, "on February 29, 2027 at noon"),
        (Language::En, "on the thirty-first of June"),
        (Language::Fr, "le 30 février 2024"),
        (Language::Fr, "le trente et un septembre 2024"),
        (Language::Es, "el 31 de noviembre de 2023"),
        (Language::Ru, "31 сентября 2024 г."),
        (Language::Ru, "29.02.2023"),
        (Language::Ar, "في 31 نيسان 2024"),
        (Language::Ar, "٣٠ شباط ٢٠٢٤"),
        (Language::Zh, "2025年2月30日"),
        (Language::Zh, "四月三十一日"),
    ] {
        let days = facts(language, text).days;
        assert!(days.iter().any(|day| !day.exists()), "{text}: {days:?}");
    }
    for (language, text) in [
        (
            Language::En,
            "29 February 2024, 31 May, paragraph 31 of April's report",
        ),
        (Language::Fr, "le 31 janvier 2024 et le 30 avril"),
        (Language::Es, "30 de abril de 2024"),
        (Language::Ru, "30 апреля 2024 г., 31.12.2023"),
        (Language::Ar, "30 شباط 1446هـ أو 30/2/1446"),
        (Language::Zh, "三月三十一日，2024年2月29日"),
    ] {
        let days = facts(language, text).days;
        assert!(
            days.iter().all(Day::exists) || text.contains("1446"),
            "{text}: {days:?}"
        );
    }
}

#[test]
fn a_total_is_compared_with_what_it_adds_up() {
    for (language, text) in [
        (
            Language::En,
            "He sent USD 120,000, USD 85,500 and USD 64,250, a total of USD 279,750.",
        ),
        (
            Language::Fr,
            "Il a viré 12 400 euros, 8 300 euros et 5 150 euros, soit au total 26 850 euros.",
        ),
        (
            Language::Es,
            "Giró 70.000 euros, 42.500 euros y 15.300 euros; en total, 137.800 euros.",
        ),
        (
            Language::Ru,
            "Перечислено 300 000 рублей, 450 000 рублей и 125 000 рублей, всего 885 000 рублей.",
        ),
        (
            Language::Ar,
            "حول 40,000 دينار و25,500 دينار و12,250 دينار، أي ما مجموعه 78,750 دينار.",
        ),
        (Language::Zh, "先后汇款40万元、35万元和22万元，共计98万元。"),
    ] {
        assert_eq!(facts(language, text).sums.len(), 1, "{text}");
    }
    for (language, text) in [
        (
            Language::En,
            "He sent USD 120,000, USD 85,500 and USD 64,250, a total of USD 269,750.",
        ),
        (
            Language::En,
            "The principal is EUR 50,000 with interest of EUR 4,200, in all EUR 54,200.",
        ),
        (
            Language::Fr,
            "Les quatre virements font au total 26 850 euros.",
        ),
        (Language::Ru, "Всего изъято 12 телефонов и 885 000 рублей."),
        (Language::Zh, "先后汇款40万元、35万元和22万元，共计97万元。"),
    ] {
        assert_eq!(facts(language, text).sums, [], "{text}");
    }
}

#[test]
fn numbers_that_name_something_are_told_from_amounts_and_days() {
    let codes = |language, text: &str| -> Vec<String> {
        let found = facts(language, text).codes;
        found.into_iter().map(|code| code.plain).collect()
    };
    for (text, code) in [
        (
            "account GB16 ABNK 4051 6271 9382 04 only",
            "GB16ABNK40516271938204",
        ),
        ("call +91 98200 00417 at night", "919820000417"),
        ("from 185.88.174.62, port 49152", "185.88.174.62"),
        ("passport No. Z0418827 of 2019", "Z0418827"),
        ("card 4716 2203 8817 0042", "4716220388170042"),
    ] {
        let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
        assert_eq!(codes(Language::En, text), [code], "{text}");
    }
    for text in [
        "GBP 3,112,400 and 1 277 750 euros",
        "on 28.07.2016, 2024-05-17 and 5 May 2020",
        "R38 720 000 in 2019 2020 2021",
        "Rs. 1,17,92,36,418",
    ] {
        assert_eq!(codes(Language::En, text), Vec::<String>::new(), "{text}");
    }
    assert_eq!(slip("4782", "4728"), Some(Slip::Swapped));
    assert_eq!(slip("4782", "4792"), Some(Slip::Changed(2)));
    assert_eq!(slip("4782", "4791"), None);
}

#[test]
fn what_happened_on_a_day_stands_beside_it() {
    for (language, text, event) in [
        (
            Language::En,
            "A warrant was issued on 3 March 2024 by the court",
            Cue::Warrant,
        ),
        (
            Language::Fr,
            "un mandat d'arrêt a été décerné le 3 mars 2024",
            Cue::Warrant,
        ),
        (
            Language::Es,
            "denuncia de 3 de marzo de 2024",
            Cue::Complaint,
        ),
        (Language::Ru, "родился 3 марта 1984 г.", Cue::Birth),
        (Language::Ar, "مولود في 3 مارس 1984", Cue::Birth),
        (Language::Zh, "1984年3月3日出生", Cue::Birth),
        (Language::Fr, "il est né le 3 mars 1984", Cue::Birth),
    ] {
        let days = facts(language, text).days;
        assert_eq!(
            days.first().and_then(|day| day.event),
            Some(event),
            "{text}"
        );
        assert!(days.first().and_then(Day::date).is_some(), "{text}");
    }
    let denial = facts(Language::Fr, "il ne répondit pas le 3 mars 2024").days;
    assert_eq!(denial.first().and_then(|day| day.event), None);
}

#[test]
fn a_formula_is_told_from_a_reason() {
    let empty = |language, text: &str| {
        let substance = sense_of(language, |sense| sense.text(text).substance());
        substance.formula.is_some() && !substance.tells
    };
    for (language, text) in [
        (
            Language::En,
            "The documents requested are necessary in the interests of justice.",
        ),
        (
            Language::En,
            "These records are essential for establishing the truth in this case.",
        ),
        (
            Language::Fr,
            "Ces pièces sont utiles à la manifestation de la vérité.",
        ),
        (
            Language::Es,
            "La documentación es pertinente y útil para el esclarecimiento de los hechos.",
        ),
        (
            Language::Ru,
            "Запрашиваемые сведения имеют важное значение для расследования уголовного дела.",
        ),
        (
            Language::Ar,
            "المستندات المطلوبة ضرورية لكشف الحقيقة في القضية.",
        ),
        (
            Language::Zh,
            "经研究认为有必要调取上述材料，以查明案件事实。",
        ),
    ] {
        assert!(empty(language, text), "{text}");
    }
    for (language, text) in [
        (Language::En, "The trial opens on 4 May."),
        (
            Language::En,
            "The invoice of March names this account, to which the buyer paid the price of machines that never came.",
        ),
        (
            Language::Fr,
            "Le chauffeur a reconnu avoir livré les engins au hangar de Herstal.",
        ),
        (
            Language::Es,
            "La cuenta es el destino de las tres transferencias descritas.",
        ),
        (
            Language::Ru,
            "Обвиняемый снял деньги со счёта на следующий день после перевода.",
        ),
        (Language::Zh, "该账户是赃款的最后去向。"),
    ] {
        assert!(!empty(language, text), "{text}");
    }
}

#[test]
fn whoever_is_near_a_person_and_open_times_are_heard() {
    let heard = |language, text: &str, meaning| {
        sense_of(language, |sense| {
            sense
                .text(text)
                .scopes()
                .iter()
                .any(|said| said.meaning == meaning)
        })
    };
    use Heard::{FishingCircle as Circle, FishingPeriod as Period};
    for (language, text, meaning) in [
        (
            Language::En,
            "statements of the accounts of Brown and his associates",
            Circle,
        ),
        (
            Language::En,
            "all records since the opening of the account",
            Period,
        ),
        (
            Language::Fr,
            "les comptes de M. Brun et de ses proches",
            Circle,
        ),
        (
            Language::Fr,
            "tous les relevés depuis l'ouverture du compte",
            Period,
        ),
        (
            Language::Es,
            "las cuentas de Pérez y de sus familiares",
            Circle,
        ),
        (
            Language::Es,
            "los movimientos desde la apertura de la cuenta",
            Period,
        ),
        (Language::Ru, "по счетам Петрова и членов его семьи", Circle),
        (Language::Ru, "операции с момента открытия счёта", Period),
        (Language::Ar, "حسابات المتهم وأقاربه", Circle),
        (Language::Ar, "الكشوف منذ فتح الحساب", Period),
        (Language::Zh, "调取王某及其亲属的账户", Circle),
        (Language::Zh, "自开户之日起的全部交易记录", Period),
    ] {
        assert!(heard(language, text, meaning), "{text}");
    }
    for (language, text, meaning) in [
        (
            Language::En,
            "No information about his relatives is asked for",
            Circle,
        ),
        (
            Language::En,
            "the account opening form and the mandate",
            Period,
        ),
        (Language::Fr, "les documents d'ouverture du compte", Period),
        (
            Language::Es,
            "No se pide información de otras personas relacionadas",
            Circle,
        ),
        (Language::Ru, "договор об открытии счёта", Period),
        (Language::Zh, "该账户的开户申请", Period),
    ] {
        assert!(!heard(language, text, meaning), "{text}");
    }
}

#[test]
fn noise_is_no_contradiction() {
    let text = "T0tal amaunt l2O,OOO euros|||85 5OO euros 0n 3l/O4/2O24 ac00unt lBAN FR76 3OO6 "
        .repeat(40);
    for language in Language::ALL {
        let found = facts(language, &text);
        assert_eq!(found.sums, [], "{language}");
        assert!(found.days.iter().all(Day::exists), "{language}");
    }
}
