//! The drawing of a tally: bars, a pattern for each series, mirrored where one reads from right to left.
use super::{TallyRow, TallyShown};
use crate::chrome::Chrome;
use maud::{Markup, html};

const WIDTH: u32 = 360;
const ROW: u32 = 44;
const BAR_TOP: u32 = 22;
const BAR: u32 = 14;
/// Room at the end of the longest bar for its number.
const NUMBER: u32 = 36;
/// Longest label that fits; the whole label stands in the table.
const LABEL: usize = 46;
/// How many patterns the style sheet has; further series begin again.
const PATTERNS: usize = 6;

/// The bars, with a title and a description in words, and a key where there is more than one series.
#[must_use]
pub fn drawing(chrome: &Chrome, shown: &TallyShown) -> Markup {
    let height = ROW * u32::try_from(shown.rows.len()).unwrap_or(u32::MAX / ROW);
    let (title, desc) = (format!("tally-{}-title", shown.id), format!("tally-{}-desc", shown.id));
    html! {
        figure.tally-drawing {
            svg viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-labelledby={ (title) " " (desc) } {
                title id=(title) { (shown.caption) }
                desc id=(desc) { (in_words(chrome, shown)) }
                defs { @for series in 0..series(shown) { (pattern(shown, series)) } }
                @for (i, row) in (0..).zip(&shown.rows) { (bar(chrome, shown, i, row)) }
            }
            @if series(shown) > 1 { figcaption { (key(shown)) } }
        }
    }
}

fn series(shown: &TallyShown) -> usize {
    shown.head.len().saturating_sub(1)
}

fn in_words(chrome: &Chrome, shown: &TallyShown) -> String {
    let rows = shown.rows.iter().map(|row| {
        let counts: Vec<_> = shown
            .head
            .iter()
            .skip(1)
            .zip(&row.counts)
            .map(|(head, count)| format!("{head} {count}"))
            .collect();
        let counts = chrome.list_text(&counts);
        chrome.t_with("mark-pair", &[("name", row.label.as_str().into()), ("value", counts.into())])
    });
    rows.collect::<Vec<_>>().join(&chrome.t("mark-series"))
}

fn bar(chrome: &Chrome, shown: &TallyShown, i: u32, row: &TallyRow) -> Markup {
    let TallyRow { label, language, counts } = row;
    let top = i * ROW;
    let mirrored = chrome.language.is_rtl();
    let longest = shown.rows.iter().map(|row| sum(&row.counts)).max().unwrap_or(0).max(1);
    let length =
        |count: u64| u32::try_from(count * u64::from(WIDTH - NUMBER) / longest).unwrap_or(WIDTH);
    let mut begin = 0;
    // `text-anchor: start` follows the direction of the page, so only x is mirrored.
    let at = |x: u32, width: u32| if mirrored { WIDTH - x - width } else { x };
    html! {
        text.tally-label lang=[*language] x=(at(0, 0)) y=(top + BAR_TOP - 7) { (shortened(label)) }
        line.tally-base x1=(at(0, 0)) x2=(at(0, 0)) y1=(top + BAR_TOP - 2) y2=(top + BAR_TOP + BAR + 2) {}
        @for (series, count) in counts.iter().enumerate() {
            @let width = length(u64::from(*count));
            @if width > 0 {
                rect class={ "tally-bar tally-bar-" (series % PATTERNS) } x=(at(begin, width)) y=(top + BAR_TOP)
                    width=(width) height=(BAR) fill={ "url(#tally-" (shown.id) "-" (series) ")" } {}
            }
            @let () = begin += width;
        }
        text.tally-number x=(at(begin + 6, 0)) y=(top + BAR_TOP + BAR - 3) { (sum(counts)) }
    }
}

fn pattern(shown: &TallyShown, series: usize) -> Markup {
    html! {
        pattern id={ "tally-" (shown.id) "-" (series) } class={ "tally-pattern tally-pattern-" (series % PATTERNS) }
            width="6" height="6" patternUnits="userSpaceOnUse" {
            rect.tally-ground width="6" height="6" {}
            @match series % PATTERNS {
                1 => path d="M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5" {},
                2 => circle cx="3" cy="3" r="1.3" {},
                3 => path d="M0 3 H6" {},
                4 => path d="M-1 -1 7 7 M-1 7 7 -1" {},
                5 => path d="M3 0 V6" {},
                _ => {}
            }
        }
    }
}

fn key(shown: &TallyShown) -> Markup {
    html! {
        ul.tally-key {
            @for (series, head) in shown.head.iter().skip(1).enumerate() {
                li {
                    svg width="16" height="12" aria-hidden="true" {
                        rect class={ "tally-bar tally-bar-" (series % PATTERNS) } x="0.5" y="0.5" width="15" height="11"
                            fill={ "url(#tally-" (shown.id) "-" (series) ")" } {}
                    }
                    (head)
                }
            }
        }
    }
}

fn sum(counts: &[u32]) -> u64 {
    counts.iter().copied().map(u64::from).sum()
}

fn shortened(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LABEL - 1).collect();
    format!("{}…", kept.trim_end())
}
