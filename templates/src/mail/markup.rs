//! The words of a mail as HTML.
use super::Written;
use crate::layout::direction;
use maud::{DOCTYPE, Markup, html};

impl Written {
    /// The same words as HTML, where plain text would not do: it can't tell that it is written from right to left.
    #[must_use]
    pub fn html(&self) -> Option<String> {
        let document = html! {
            (DOCTYPE)
            html lang=(self.language) dir=(direction(self.language)) {
                head { meta charset="utf-8"; title { (self.subject) } }
                // Mail readers put their own body around what they show, so the text tells its direction once more.
                body { div lang=(self.language) dir=(direction(self.language)) { (paragraphs(&self.text)) } }
            }
        };
        self.language.is_rtl().then(|| document.into_string())
    }
}

/// The paragraphs of a mail; an address that has a line to itself can be followed.
#[must_use]
pub fn paragraphs(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p {
                @for (i, line) in paragraph.trim().lines().filter(|line| line.trim() != "--").enumerate() {
                    @if i > 0 { br; }
                    @if is_address(line) { a href=(line) dir="ltr" { (line) } } @else { (line) }
                }
            }
        }
    }
}

fn is_address(line: &str) -> bool {
    let web = line.starts_with("http://") || line.starts_with("https://");
    web && !line.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    fn written(language: Language) -> Written {
        let text = "\u{2068}<b>\u{2069}: words\n\nhttps://verbale.example/t/a\n\n-- \nfooter\n";
        Written { language, subject: "A & B".into(), text: text.into() }
    }

    #[test]
    fn arabic_comes_as_html_that_tells_its_direction_and_other_languages_as_text_alone() {
        let html = written(Language::Ar).html().expect("HTML");
        assert!(html.contains("<div lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("<a href=\"https://verbale.example/t/a\" dir=\"ltr\">"), "{html}");
        for language in Language::ALL.into_iter().filter(|language| *language != Language::Ar) {
            assert_eq!(written(language).html(), None, "{language}");
        }
    }

    #[test]
    fn words_stay_words() {
        let html = written(Language::Ar).html().expect("HTML");
        assert!(!html.contains("<b>") && html.contains("&lt;b&gt;"), "{html}");
        assert!(html.contains("<title>A &amp; B</title>"), "{html}");
        assert!(
            html.contains("<p>footer</p>"),
            "the line above a signature is for text alone: {html}"
        );
    }
}
