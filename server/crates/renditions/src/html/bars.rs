//! The bar picture as inline SVG: patterns as well as shades, and the numbers in words for those who do not see it.
use super::page::{Page, escape};
use crate::text;
use domain::document::Bars;
use std::fmt::Write as _;

/// Measures of the picture, in its own units: the whole, the column of labels, the longest bar, one bar.
const WIDTH: u32 = 640;
const LABELS: u32 = 200;
const LONGEST: u32 = 370;
const BAR: u32 = 14;
/// The room for a series in the legend, wrapped at two to a line.
const LEGEND_COLUMN: u32 = 220;

/// The bars with their caption.
pub fn bars(page: &mut Page, bars: &Bars) {
    let name = format!("picture-{}", page.next_picture());
    let (title, described) =
        (page.fresh(&format!("{name}-title")), page.fresh(&format!("{name}-numbers")));
    let patterns: Vec<String> =
        (1..=4).map(|n| page.fresh(&format!("{name}-pattern-{n}"))).collect();
    let caption = page.words(&bars.caption);
    let rtl = page.language.is_rtl();
    let told = text::told(bars, page.language);
    let mut svg = String::new();
    let height = draw(&mut svg, bars, &patterns, page);
    page.push(&format!(
        "<figure>\n<figcaption>{caption}</figcaption>\n<svg role=\"img\" aria-labelledby=\"{title} {described}\" \
         viewBox=\"0 0 {WIDTH} {height}\"{}>\n<title id=\"{title}\">{}</title>\n<desc id=\"{described}\">{}</desc>\n",
        if rtl { " direction=\"rtl\"" } else { "" },
        escape(&bars.caption),
        escape(&told),
    ));
    page.push(&definitions(&patterns));
    page.push(&svg);
    page.push("</svg>\n</figure>\n");
}

/// Full, striped, light, dotted.
fn definitions(ids: &[String]) -> String {
    let drawings = [
        "<rect width=\"6\" height=\"6\" fill=\"#16263a\"/>",
        "<rect width=\"6\" height=\"6\" fill=\"#fff\"/><path d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\" stroke=\"#16263a\" stroke-width=\"1.4\"/>",
        "<rect width=\"6\" height=\"6\" fill=\"#c9ced4\"/>",
        "<rect width=\"6\" height=\"6\" fill=\"#fff\"/><circle cx=\"3\" cy=\"3\" r=\"1.4\" fill=\"#16263a\"/>",
    ];
    let mut out = String::from("<defs>");
    for (id, drawing) in ids.iter().zip(drawings) {
        let _ = write!(
            out,
            "<pattern id=\"{id}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">{drawing}</pattern>"
        );
    }
    out + "</defs>\n"
}

/// Draws bars and legend; gives the height.
fn draw(svg: &mut String, bars: &Bars, patterns: &[String], page: &Page) -> u32 {
    let most = bars.bars.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(0).max(1);
    let rtl = page.language.is_rtl();
    let mut top = 4;
    for (label, counts) in &bars.bars {
        let series = u32::try_from(counts.len()).unwrap_or(1).max(1);
        words(svg, label, place(LABELS - 10, 0, rtl), top + series * (BAR + 2) / 2 + 4, "end");
        for (at, count) in counts.iter().enumerate() {
            let length = u32::try_from(u64::from(LONGEST) * u64::from(*count) / u64::from(most))
                .unwrap_or(LONGEST);
            rectangle(svg, place(LABELS, length, rtl), top, length, &patterns[at % patterns.len()]);
            words(
                svg,
                &text::figures(*count, page.language),
                place(LABELS + length + 6, 0, rtl),
                top + BAR - 3,
                "start",
            );
            top += BAR + 2;
        }
        top += 10;
    }
    if bars.series.len() > 1 {
        for (at, name) in (0..).zip(&bars.series) {
            let (x, y) = (LABELS + at % 2 * LEGEND_COLUMN, top + at / 2 * (BAR + 6));
            rectangle(svg, place(x, 28, rtl), y, 28, &patterns[at as usize % patterns.len()]);
            words(svg, name, place(x + 36, 0, rtl), y + BAR - 3, "start");
        }
        top += u32::try_from(bars.series.len().div_ceil(2)).unwrap_or(1) * (BAR + 6);
    }
    top
}

/// The left edge of something `length` long that starts `x` from the start of the line, whichever way the line runs.
const fn place(x: u32, length: u32, rtl: bool) -> u32 {
    if rtl { WIDTH.saturating_sub(x + length) } else { x }
}

fn rectangle(svg: &mut String, x: u32, y: u32, length: u32, pattern: &str) {
    if length > 0 {
        let _ = writeln!(
            svg,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{length}\" height=\"{BAR}\" fill=\"url(#{pattern})\" stroke=\"#16263a\"/>"
        );
    }
}

fn words(svg: &mut String, words: &str, x: u32, y: u32, anchor: &str) {
    let _ = writeln!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>",
        escape(words)
    );
}
