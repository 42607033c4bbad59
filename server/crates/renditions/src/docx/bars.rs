//! Bar pictures: tables whose shaded cells are as wide as the counts are great.
use super::exhibit::{Shape, caption, cell, cell_style, grid, properties};
use super::measure::TEXT_WIDTH;
use super::paragraph::{Properties, Writer};
use super::run::Look;
use super::xml::Xml;
use crate::text;
use domain::document::Bars;

/// The columns into which the longest bar is divided; word processors allow 63 in all.
const STEPS: u32 = 48;
const STEP_WIDTH: u32 = 100;
const LABEL_WIDTH: u32 = 2400;
const COUNT_WIDTH: u32 = TEXT_WIDTH - LABEL_WIDTH - STEPS * STEP_WIDTH;
/// How each series is filled: a pattern, its colour and the ground under it.
const FILLS: [(&str, &str, &str); 4] = [
    ("clear", "auto", "404040"),
    ("diagStripe", "404040", "FFFFFF"),
    ("clear", "auto", "D0D0D0"),
    ("pct25", "404040", "FFFFFF"),
];

/// The bars with their caption, each followed by its figure.
pub fn bars(w: &mut Writer<'_>, bars: &Bars) {
    caption(w, &bars.caption);
    let most = bars.bars.iter().flat_map(|(_, counts)| counts).copied().max().unwrap_or(0).max(1);
    let told = text::told(bars, w.language);
    let mut outer = std::mem::replace(&mut w.xml, Xml::piece());
    let rtl = w.language.is_rtl();
    outer.node("w:tbl", &[], |xml| {
        properties(
            xml,
            &Shape {
                style: "BarPicture",
                rtl,
                width: TEXT_WIDTH,
                start: 0,
                caption: &bars.caption,
                told: Some(&told),
            },
        );
        let steps = std::iter::repeat_n(STEP_WIDTH, STEPS as usize);
        grid(
            xml,
            &std::iter::once(LABEL_WIDTH).chain(steps).chain([COUNT_WIDTH]).collect::<Vec<_>>(),
        );
        for (label, counts) in &bars.bars {
            for (series, count) in counts.iter().enumerate() {
                let length = steps_of(*count, most);
                bar(
                    w,
                    xml,
                    if series == 0 { label } else { "" },
                    series,
                    length,
                    &text::figures(*count, w.language),
                );
            }
            gap(w, xml);
        }
        if bars.series.len() > 1 {
            for (series, name) in bars.series.iter().enumerate() {
                bar(w, xml, "", series, 4, name);
            }
        }
    });
    w.xml = outer;
    w.line("AfterTable", "");
}

/// How many columns a bar fills: at least one, unless there is nothing to show.
fn steps_of(count: u32, most: u32) -> u32 {
    let steps = (u64::from(count) * u64::from(STEPS)).div_ceil(u64::from(most));
    u32::try_from(steps).unwrap_or(STEPS).min(STEPS)
}

/// One bar: the label, the shaded cell, the figure after it.
fn bar(w: &mut Writer<'_>, xml: &mut Xml, label: &str, series: usize, length: u32, figure: &str) {
    let (pattern, colour, ground) = FILLS[series % FILLS.len()];
    let label = cell(w, &cell_style("BarLabel", true), |w| w.words(label, Look::default()));
    let space = cell(w, &Properties::style("BarLabel"), |_| {});
    let figure = cell(w, &Properties::style("BarLabel"), |w| w.words(figure, Look::default()));
    bar_row(xml, "230", |xml| {
        bar_cell(xml, 1, LABEL_WIDTH, |_| {}, label);
        if length > 0 {
            let shade = |xml: &mut Xml| {
                xml.leaf("w:shd", &[("w:val", pattern), ("w:color", colour), ("w:fill", ground)]);
            };
            bar_cell(xml, length, length * STEP_WIDTH, shade, space);
        }
        bar_cell(
            xml,
            STEPS - length + 1,
            (STEPS - length) * STEP_WIDTH + COUNT_WIDTH,
            |_| {},
            figure,
        );
    });
}

/// The space between two labels.
fn gap(w: &mut Writer<'_>, xml: &mut Xml) {
    let space = cell(w, &Properties::style("BarLabel"), |_| {});
    bar_row(xml, "90", |xml| bar_cell(xml, STEPS + 2, TEXT_WIDTH, |_| {}, space));
}

fn bar_row(xml: &mut Xml, height: &str, cells: impl FnOnce(&mut Xml)) {
    xml.node("w:tr", &[], |xml| {
        xml.node("w:trPr", &[], |xml| {
            xml.leaf("w:cantSplit", &[]);
            xml.leaf("w:trHeight", &[("w:val", height), ("w:hRule", "exact")]);
        });
        cells(xml);
    });
}

fn bar_cell(xml: &mut Xml, columns: u32, width: u32, shade: impl FnOnce(&mut Xml), content: Xml) {
    xml.node("w:tc", &[], |xml| {
        xml.node("w:tcPr", &[], |xml| {
            xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            if columns > 1 {
                xml.val("w:gridSpan", &columns.to_string());
            }
            shade(xml);
            xml.val("w:vAlign", "center");
        });
        xml.insert(content);
    });
}
