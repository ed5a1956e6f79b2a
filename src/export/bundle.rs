//! Several files in one ZIP, with fixed dates in the order given: the same files give the same bytes.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

use super::ExportError;

/// Packs files, each a path inside the package with its bytes.
///
/// # Errors
/// The container cannot be written, for example because two files have the same path.
pub fn write_bundle(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ExportError> {
    // The earliest date that the format can hold: nothing may depend on when the package is written.
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        // Twice as fast as the usual level, for an eighth more bytes: a letter has some eighty thousand.
        .compression_level(Some(2))
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        archive.start_file(path.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}
