//! Emblems: what is taken, what is refused, what becomes of metadata, and how they stand in documents.

use std::io::{Cursor, Read as _};

use super::made::reference;
use image::{DynamicImage, ImageFormat, RgbaImage};
use rogatory::desk::produce::{Choices, Format, produce};
use rogatory::import::{LogoFault, open, read_logo};
use rogatory::terms::Language;

use super::made;

fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = DynamicImage::ImageRgba8(RgbaImage::from_fn(width, height, |x, y| {
        image::Rgba([x as u8, y as u8, 90, 255])
    }));
    match format {
        ImageFormat::Jpeg => image.to_rgb8().write_to(&mut bytes, format).unwrap(),
        _ => image.write_to(&mut bytes, format).unwrap(),
    }
    bytes.into_inner()
}

/// A chunk of text after the header of a PNG, as programs that write author and place do.
fn with_metadata(png: &[u8], text: &str) -> Vec<u8> {
    let body = [b"tEXtAuthor\0", text.as_bytes()].concat();
    let mut chunk = u32::try_from(body.len() - 4)
        .unwrap()
        .to_be_bytes()
        .to_vec();
    chunk.extend(&body);
    let mut sum = flate2::Crc::new();
    sum.update(&body);
    chunk.extend(sum.sum().to_be_bytes());
    // The signature has 8 bytes and the header chunk 25.
    [&png[..33], &chunk, &png[33..]].concat()
}

#[test]
fn a_picture_is_taken_and_its_metadata_are_left_behind() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg] {
        let taken = read_logo(&picture(60, 40, format)).unwrap();
        assert_eq!((taken.width, taken.height), (60, 40));
    }
    let named = with_metadata(&picture(60, 40, ImageFormat::Png), "Jane Doe");
    let taken = read_logo(&named).unwrap();
    assert!(!taken.png.windows(8).any(|w| w == b"Jane Doe"));
    assert_eq!(
        taken,
        read_logo(&picture(60, 40, ImageFormat::Png)).unwrap()
    );
}

#[test]
fn what_is_no_picture_is_refused_with_a_reason() {
    let svg = b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let mut cut = picture(60, 40, ImageFormat::Png);
    cut.truncate(cut.len() / 2);
    let mut claims = picture(60, 40, ImageFormat::Png);
    claims[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    for (bytes, fault) in [
        (svg.to_vec(), LogoFault::Svg),
        (b"plain text".to_vec(), LogoFault::OtherFormat),
        (b"GIF89a".to_vec(), LogoFault::OtherFormat),
        (Vec::new(), LogoFault::OtherFormat),
        (cut, LogoFault::Damaged),
        (picture(4_097, 1, ImageFormat::Png), LogoFault::TooLarge),
        (vec![0; 5 * 1024 * 1024], LogoFault::TooLarge),
    ] {
        assert_eq!(read_logo(&bytes), Err(fault));
    }
    assert!(read_logo(&claims).is_err());
}

#[test]
fn letters_bear_the_emblem_with_words_for_those_who_cannot_see_it() {
    let request = made::complete(&["video_link"]);
    for language in Language::ALL {
        let choices = || Choices {
            force: true,
            carry: true,
            logo: Some(read_logo(&picture(300, 200, ImageFormat::Png)).unwrap()),
        };
        let today = "2026-11-22".parse().unwrap();
        let words = rogatory::i18n::text(language, "document-logo");
        let docx = produce(
            reference(),
            &request,
            language,
            Format::Docx,
            today,
            choices(),
        )
        .unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&docx.bytes)).unwrap();
        let mut xml = String::new();
        let mut part = archive.by_name("word/document.xml").unwrap();
        part.read_to_string(&mut xml).unwrap();
        drop(part);

        assert!(xml.contains(&format!("descr=\"{words}\"")), "{language}");
        assert!(archive.by_name("word/media/emblem.png").is_ok());
        let pdf = produce(
            reference(),
            &request,
            language,
            Format::Pdf,
            today,
            choices(),
        )
        .unwrap();
        let plain = Choices {
            logo: None,
            ..choices()
        };
        let bare = produce(reference(), &request, language, Format::Pdf, today, plain).unwrap();
        assert_ne!(pdf.bytes, bare.bytes);
        assert!(
            open(reference(), pdf.bytes)
                .unwrap()
                .carrier
                .unwrap()
                .origin
                .logo
        );
    }
}
