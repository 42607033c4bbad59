//! Tables.
use super::measure::TEXT_WIDTH;
use super::paragraph::{Properties, Writer};
use super::run::Look;
use super::xml::Xml;
use domain::document::Table;

/// A table with its caption above it; the head is repeated on every page.
pub fn table(w: &mut Writer<'_>, table: &Table) {
    if table.head.is_empty() {
        return;
    }
    caption(w, &table.caption);
    let widths = widths(table);
    let head: Vec<Xml> = (0..table.head.len()).map(|x| head_cell(w, table, x)).collect();
    let rows: Vec<Vec<Xml>> = (0..table.rows.len())
        .map(|y| (0..table.head.len()).map(|x| body_cell(w, table, x, y)).collect())
        .collect();
    let rtl = w.language.is_rtl();
    w.xml.node("w:tbl", &[], |xml| {
        properties(
            xml,
            &Shape {
                style: "ReportTable",
                rtl,
                width: TEXT_WIDTH,
                start: 0,
                caption: &table.caption,
                told: None,
            },
        );
        grid(xml, &widths);
        row(xml, Row::RuledHead, head, &widths, None);
        let last = rows.len();
        for (y, cells) in rows.into_iter().enumerate() {
            let is_total = table.total && y + 1 == last;
            row(xml, Row::Body, cells, &widths, is_total.then_some("6"));
        }
    });
    w.line("AfterTable", "");
}

/// The line above an exhibit.
pub fn caption(w: &mut Writer<'_>, words: &str) {
    if !words.is_empty() {
        w.line("Caption", words);
    } else if w.new_page {
        w.line("AfterTable", "");
    }
}

/// The widths of the columns, in twentieths of a point.
fn widths(table: &Table) -> Vec<u32> {
    let shares = crate::text::shares(table);
    let all: u32 = shares.iter().sum::<u32>().max(1);
    shares.iter().map(|share| TEXT_WIDTH * share / all).collect()
}

fn head_cell(w: &mut Writer<'_>, table: &Table, x: usize) -> Xml {
    cell(w, &cell_style("TableHead", table.numeric[x]), |w| {
        w.words(&table.head[x], Look::default())
    })
}

fn body_cell(w: &mut Writer<'_>, table: &Table, x: usize, y: usize) -> Xml {
    let look = Look { bold: table.total && y + 1 == table.rows.len(), italic: false };
    cell(w, &cell_style("TableText", table.numeric[x]), |w| w.runs(&table.rows[y][x], look))
}

/// The style of a cell; numbers stand at its end.
pub fn cell_style(style: &str, numeric: bool) -> Properties<'_> {
    Properties { align: numeric.then_some("right"), ..Properties::style(style) }
}

/// The paragraph of a cell.
pub fn cell(
    w: &mut Writer<'_>,
    properties: &Properties<'_>,
    inner: impl FnOnce(&mut Writer<'_>),
) -> Xml {
    w.apart(|w| w.paragraph(properties, |w| inner(w)))
}

/// What a table is as a whole; measures in twentieths of a point.
pub struct Shape<'a> {
    pub style: &'a str,
    pub rtl: bool,
    pub width: u32,
    /// Where it starts; below 0, in the margin.
    pub start: i32,
    /// The title that reading systems announce; may be empty.
    pub caption: &'a str,
    /// What a picture shows, in words.
    pub told: Option<&'a str>,
}

/// A kind of row.
#[derive(Clone, Copy)]
pub enum Row<'a> {
    /// Repeated on each page.
    Head,
    /// The head of a report table, with a heavy rule under it.
    RuledHead,
    /// A row whose cells start at the same height.
    Body,
    /// A row whose cells end at the same height.
    Line,
    /// A row of the masthead, with a rule of this weight under it, in eighths of a point.
    Masthead { rule: &'a str, vertical: &'a str },
}

/// The properties of a table, in the order of the schema.
pub fn properties(xml: &mut Xml, shape: &Shape<'_>) {
    xml.node("w:tblPr", &[], |xml| {
        xml.val("w:tblStyle", shape.style);
        if shape.rtl {
            xml.leaf("w:bidiVisual", &[]);
        }
        xml.leaf("w:tblW", &[("w:w", &shape.width.to_string()), ("w:type", "dxa")]);
        if shape.start != 0 {
            xml.leaf("w:tblInd", &[("w:w", &shape.start.to_string()), ("w:type", "dxa")]);
        }
        xml.leaf("w:tblLayout", &[("w:type", "fixed")]);
        xml.leaf(
            "w:tblLook",
            &[("w:val", "0020"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")],
        );
        if !shape.caption.is_empty() {
            xml.val("w:tblCaption", shape.caption);
        }
        if let Some(told) = shape.told {
            xml.val("w:tblDescription", told);
        }
    });
}

/// The columns of a table.
pub fn grid(xml: &mut Xml, widths: &[u32]) {
    xml.node("w:tblGrid", &[], |xml| {
        widths.iter().for_each(|width| xml.leaf("w:gridCol", &[("w:w", &width.to_string())]))
    });
}

/// A row of cells; `rule` is the weight of a line above it, in eighths of a point.
pub fn row(xml: &mut Xml, kind: Row<'_>, cells: Vec<Xml>, widths: &[u32], rule: Option<&str>) {
    let (under, vertical) = match kind {
        Row::RuledHead => (Some("12"), "bottom"),
        Row::Head | Row::Line => (None, "bottom"),
        Row::Body => (None, "top"),
        Row::Masthead { rule, vertical } => (Some(rule), vertical),
    };
    xml.node("w:tr", &[], |xml| {
        xml.node("w:trPr", &[], |xml| {
            xml.leaf("w:cantSplit", &[]);
            if matches!(kind, Row::Head | Row::RuledHead) {
                xml.leaf("w:tblHeader", &[]);
            }
        });
        for (content, width) in cells.into_iter().zip(widths) {
            xml.node("w:tc", &[], |xml| {
                xml.node("w:tcPr", &[], |xml| {
                    xml.leaf("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
                    borders(xml, rule, under);
                    xml.val("w:vAlign", vertical);
                });
                xml.insert(content);
            });
        }
    });
}

/// The lines above and under a cell, where they differ from the style's.
fn borders(xml: &mut Xml, above: Option<&str>, under: Option<&str>) {
    let edges = [("w:top", above), ("w:bottom", under)];
    if edges.iter().all(|(_, weight)| weight.is_none()) {
        return;
    }
    xml.node("w:tcBorders", &[], |xml| {
        for (edge, weight) in edges {
            if let Some(weight) = weight {
                xml.leaf(
                    edge,
                    &[("w:val", "single"), ("w:sz", weight), ("w:space", "0"), ("w:color", "auto")],
                );
            }
        }
    });
}
