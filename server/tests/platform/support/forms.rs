//! The forms of a page, as a machine sees them that understands nothing and presses everything.

/// A form with the values that it stands there with.
#[derive(Clone, Debug)]
pub struct PageForm {
    /// Where it posts to.
    pub action: String,
    /// Its fields with their values, whether a person would have to fill them in or not.
    pub fields: Vec<(String, String)>,
    /// Its buttons that send a value.
    pub buttons: Vec<(String, String)>,
}

impl PageForm {
    /// What is sent by each way of pressing it.
    pub fn presses(&self) -> Vec<Vec<(&str, &str)>> {
        let plain: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if self.buttons.is_empty() {
            return vec![plain];
        }
        self.buttons
            .iter()
            .map(|(name, value)| {
                let mut fields = plain.clone();
                fields.push((name.as_str(), value.as_str()));
                fields
            })
            .collect()
    }
}

/// All forms of a page that post.
pub fn forms(page: &str) -> Vec<PageForm> {
    let pieces = page.split("<form").skip(1);
    pieces.filter_map(|piece| read(piece.split("</form>").next().unwrap_or(piece))).collect()
}

fn read(form: &str) -> Option<PageForm> {
    let (head, body) = form.split_once('>')?;
    if !head.contains("method=\"post\"") {
        return None;
    }
    let mut found =
        PageForm { action: attribute(head, "action")?, fields: vec![], buttons: vec![] };
    for piece in body.split('<') {
        let tag = piece.split('>').next().unwrap_or_default();
        let kind = tag.split_whitespace().next().unwrap_or_default();
        let Some(name) = attribute(tag, "name") else { continue };
        let value = attribute(tag, "value").unwrap_or_default();
        match kind {
            "input" | "textarea" | "select" => found.fields.push((name, value)),
            "button" => found.buttons.push((name, value)),
            _ => {}
        }
    }
    Some(found)
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    Some(plain.iter().fold(value.to_owned(), |text, (code, sign)| text.replace(code, sign)))
}
