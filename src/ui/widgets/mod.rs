//! Everything that draws words or takes them in. No other file of `ui/` calls egui's own labels, buttons and
//! text fields, so that the drawing of text can be exchanged in this one place.

mod choose;
mod fields;
mod focus;
mod frames;
mod layout;
mod popup;
mod scroll;
mod steady;
mod text;

pub use choose::{Choice, choose_many_ui, choose_ui};
pub use fields::{
    Written, code_line, field, multi_line, passing_line, search_line, selectable_label, single_line,
};
pub use focus::{Seek, focus_first, focus_on, landmark, seek_ui, settle_focus};
pub use frames::{
    callout_ui, card_ui, chip_ui, disclosure_ui, open_disclosure, outline_button_ui,
    question_frame_ui,
};
pub use layout::{Beside, beside_ui, column, indented_ui, pair, row, set_rtl, wrapped_row};
pub use popup::{FieldWords, combo_ui, menu_ui, set_field_words};
pub use scroll::{jump_to, scroll_ui};
pub use steady::{steady_ui, wanted_ui};
pub use text::{
    button, button_width, caption, check, colored, default_button, enabled_button,
    enabled_selectable, heading, index_under_pointer, label, line_ui, line_width, link,
    option_button, primary_button, radio, selectable, small, small_button, small_colored,
    small_width, subheading, tooltip, weak,
};
