//! Marks between words: a comma, a colon, brackets. Each language has its own, so none stands in a view.
use crate::{
    chrome::Chrome,
    text::{self, Arg},
};
use maud::{Markup, Render, html};

impl Chrome {
    /// The text of a key with marked-up words in the places of its variables.
    #[must_use]
    pub fn phrase(&self, key: &str, words: &[(&str, Markup)]) -> Markup {
        text::phrase(self.language, key, words)
    }

    /// "Contact: a@example.org"
    #[must_use]
    pub fn pair(&self, name: impl Render, value: impl Render) -> Markup {
        self.phrase("mark-pair", &[("name", name.render()), ("value", value.render())])
    }

    /// "Elena Marchetti, 1 September 2011"
    #[must_use]
    pub fn then(&self, first: impl Render, second: impl Render) -> Markup {
        self.phrase("mark-then", &[("first", first.render()), ("second", second.render())])
    }

    /// "France (without contact)"
    #[must_use]
    pub fn aside(&self, words: impl Render, aside: impl Render) -> Markup {
        self.phrase("mark-aside", &[("words", words.render()), ("aside", aside.render())])
    }

    /// "African States (12)", as plain words for an option or a label.
    #[must_use]
    pub fn aside_text(&self, words: &str, aside: impl Into<Arg>) -> String {
        self.t_with("mark-aside", &[("words", words.into()), ("aside", aside.into())])
    }

    /// "English, French, Arabic"
    #[must_use]
    pub fn list<W: Render>(&self, words: impl IntoIterator<Item = W>) -> Markup {
        let mark = self.t("mark-list");
        html! { @for (at, word) in words.into_iter().enumerate() { @if at > 0 { (mark) } (word) } }
    }

    /// "English, French, Arabic", as plain words.
    #[must_use]
    pub fn list_text(&self, words: &[String]) -> String {
        words.join(&self.t("mark-list"))
    }

    /// The title of a page with what it is a part of: "Part I – Questionnaire".
    #[must_use]
    pub fn title(&self, title: &str, of: &str) -> String {
        self.t_with("mark-title", &[("title", title.into()), ("of", of.into())])
    }

    /// A number with its thousands set apart: "10,700".
    #[must_use]
    pub fn grouped(&self, number: usize) -> String {
        let (digits, mark) = (number.to_string(), self.t("mark-thousands"));
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(&mark);
            }
            out.push(digit);
        }
        out
    }

    /// Tenths of a whole as a number: 15 is "1.5".
    #[must_use]
    pub fn tenths(&self, tenths: u64) -> String {
        format!("{}{}{}", tenths / 10, self.t("mark-decimal"), tenths % 10)
    }
}
