//! The site: one HTML file that shows what changes between any two versions, without a network.
//!
//! [`Data`] is computed once: entries that several pairs share are stored once, and a pair is a list of them.
//! The page holds the data compressed, and its script looks up, filters and walks recorded messages.

mod data;
mod table;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

pub use self::data::{Data, PairEntry};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("site.js");

/// The level of compression: the best.
const COMPRESSION: u8 = 10;

/// Writes the page.
#[must_use]
pub fn page(data: &Data) -> String {
    let compressed = miniz_oxide::deflate::compress_to_vec(data.json().as_bytes(), COMPRESSION);
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy"
                    content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
                title { "Saferpay API: what changes between two versions" }
                style { (PreEscaped(STYLE)) }
            }
            body {
                (body())
                script #data type="application/octet-stream" { (PreEscaped(STANDARD.encode(compressed))) }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string() + "\n"
}

fn body() -> Markup {
    html! {
        a.skip href="#changes" { "Skip to the changes" }
        header {
            h1 { "Saferpay API: what changes between two versions" }
            form #pair {
                label { "From " select #from name="from" {} }
                label { "To " select #to name="to" {} }
            }
            p #verdict role="status" { "Loading …" }
            noscript { p { "This page needs JavaScript. " code { "saferpay diff 1.40 1.53" } " writes the same as a text." } }
        }
        main {
            section aria-labelledby="changes" {
                h2 #changes tabindex="-1" { "Changes" }
                form #filters {
                    label { "Operation " select #operation { option value="" { "all" } } }
                    label { "Level " select #level {
                        option value="" { "all" } option value="0" { "breaking" }
                        option value="1" { "potentially breaking" } option value="2" { "safe" } option value="3" { "cosmetic" }
                    } }
                    label { "Direction " select #direction {
                        option value="" { "all" } option value="request" { "request" }
                        option value="response" { "response" } option value="service" { "service" }
                    } }
                    label { "Text " input #text type="search" autocomplete="off"; }
                    button type="reset" { "Show all" }
                }
                p #shown role="status" {}
                ul #list {}
                div #transient {}
            }
            section aria-labelledby="recorded" {
                h2 #recorded { "What touches my messages" }
                p { "Paste or drop recorded bodies. They stay on this machine: the page sends nothing." }
                form #payload {
                    label { "Operation " select #called {} }
                    label { "Direction " select #sent { option value="request" { "request" } option value="response" { "response" } } }
                    label.wide for="body" { "JSON" }
                    textarea #body rows="8" spellcheck="false" {}
                    button type="submit" { "Show what touches it" }
                    button #forget type="button" { "Show all changes again" }
                }
                p #touched role="status" {}
            }
            section aria-labelledby="past" {
                h2 #past { "History of a field, value or error" }
                form #history {
                    label { "Name " input #name type="search" autocomplete="off" placeholder="PaymentMeans.Card.HashValue"; }
                    button type="submit" { "Show" }
                }
                div #lines role="status" {}
            }
        }
        footer { p { "Written by " code { "saferpay site" } " from the vendored specifications." } }
    }
}
