//! The emblem above the letterhead, as a picture in the line (ISO/IEC 29500-1, 20.4.2.8).

use super::package::OFFICE_RELATION;
use crate::document::Logo;
use crate::export::clean::clean;

/// Path of the picture below `word/`.
pub(super) const TARGET: &str = "media/emblem.png";
const RELATION: &str = "rIdEmblem";
/// English metric units in a point.
const EMU: f64 = 12_700.0;

/// The relation from the letter to the picture.
pub(super) fn relation() -> String {
    format!(r#"<Relationship Id="{RELATION}" Type="{OFFICE_RELATION}/image" Target="{TARGET}"/>"#)
}

/// The paragraph with the picture.
pub(super) fn paragraph(logo: &Logo) -> String {
    let (width, height) = logo.size();
    let (width, height) = ((width * EMU).round(), (height * EMU).round());
    let description = clean(&logo.description);
    let description = quick_xml::escape::escape(description.as_str());
    let main = "http://schemas.openxmlformats.org/drawingml/2006";
    format!(
        r#"<w:p><w:pPr><w:keepNext/><w:spacing w:before="0" w:after="80"/><w:jc w:val="center"/></w:pPr><w:r><w:drawing><wp:inline xmlns:wp="{main}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1" name="emblem" descr="{description}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{main}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="{main}/main"><a:graphicData uri="{main}/picture"><pic:pic xmlns:pic="{main}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="emblem.png" descr="{description}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{OFFICE_RELATION}" r:embed="{RELATION}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"#
    )
}
