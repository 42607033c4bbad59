//! Mail addresses as people type them.

/// A mail address in lower case, as the mail standards and every mail server take it.
///
/// # Errors
/// The key of the sentence to show beside the field.
pub fn mail_address(typed: &str) -> Result<String, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err("fault-empty");
    }
    let good =
        typed.rsplit_once('@').is_some_and(|(local, domain)| is_local(local) && is_domain(domain));
    good.then(|| typed.to_lowercase()).ok_or("people-fault-email")
}

fn is_local(local: &str) -> bool {
    let sign = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
    local.len() <= 64 && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(sign))
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.len() <= 180 && domain.contains('.') && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::mail_address;

    #[test]
    fn an_address_is_taken_in_lower_case() {
        assert_eq!(
            mail_address(" Mission@France.example "),
            Ok("mission@france.example".to_owned())
        );
        assert_eq!(mail_address("a.b+c@mfa.gov.ma"), Ok("a.b+c@mfa.gov.ma".to_owned()));
    }

    #[test]
    fn what_a_mail_server_would_refuse_or_misread_is_not_taken() {
        let hostile = [
            "no sign",
            "@example.org",
            "a@",
            "a@b@example.org",
            "a b@example.org",
            "a@example..org",
            "a@example",
            "a@-example.org",
            "a..b@example.org",
            "a@example.org\r\nBcc: b@example.org",
            "Name <a@example.org>",
            "a@example.org, b@example.org",
            "a\u{202e}@example.org",
        ];
        for typed in hostile {
            assert_eq!(mail_address(typed), Err("people-fault-email"), "{typed:?}");
        }
        let long = format!("{}@example.org", "a".repeat(250));
        assert_eq!(mail_address(&long), Err("people-fault-email"));
        assert_eq!(mail_address("  "), Err("fault-empty"));
    }
}
