//! Text on a page.

/// Text with escaped markup.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The words with which the pages state a default, where they do.
pub(super) fn default_in_words(field: &str, default: &str) -> String {
    match (field, default) {
        ("IsPreOrder", "false") => "Per default, it is not.".to_owned(),
        (_, "false") => "By default this check is disabled.".to_owned(),
        ("HolderName", "MANDATORY") => "Per default, a mandatory one.".to_owned(),
        ("Initiator", "MERCHANT") => "Begun by the merchant (default).".to_owned(),
        (_, "1096") => "The default lifetime (1096 days).".to_owned(),
        (_, "1000") => "It has a default value of 1000.".to_owned(),
        (_, other) => format!("Default: {other}"),
    }
}
