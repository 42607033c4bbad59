//! Well-formed XML by construction: every element that is opened is closed, every text and attribute escaped.
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// The WordprocessingML namespace, for the root of a part.
pub const W: (&str, &str) =
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");

/// The attributes of an element, in order.
pub type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A part of the file, or a piece of one, as it is written.
pub struct Xml(Writer<Vec<u8>>);

impl Xml {
    /// A piece to be put into a part with [`Self::insert`].
    pub fn piece() -> Self {
        Self(Writer::new(Vec::new()))
    }

    /// A part with its XML declaration.
    pub fn part() -> Self {
        let mut xml = Self::piece();
        xml.write(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    /// An element and what `inner` writes into it.
    pub fn node(&mut self, name: &str, attributes: Attributes<'_>, inner: impl FnOnce(&mut Self)) {
        self.write(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())));
        inner(self);
        self.write(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub fn leaf(&mut self, name: &str, attributes: Attributes<'_>) {
        self.write(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())));
    }

    /// An element whose only content is a `w:val`, the commonest in WordprocessingML.
    pub fn val(&mut self, name: &str, value: &str) {
        self.leaf(name, &[("w:val", value)]);
    }

    /// Words.
    pub fn text(&mut self, words: &str) {
        self.write(Event::Text(BytesText::new(words)));
    }

    /// A piece that was written before.
    pub fn insert(&mut self, piece: Self) {
        self.0.get_mut().extend(piece.into_bytes());
    }

    /// What was written.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner()
    }

    fn write(&mut self, event: Event<'_>) {
        self.0.write_event(event).expect("writing to memory does not fail");
    }
}
