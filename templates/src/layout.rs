//! The furniture around every page.
use crate::{
    View, assets,
    chrome::{Chrome, Flash, FlashKind, Undo},
    paths,
};
use domain::language::Language;
use maud::{DOCTYPE, Markup, html};

/// The whole HTML document of a page.
#[must_use]
pub fn page(chrome: &Chrome, view: &dyn View) -> Markup {
    let home = chrome.tenant.as_ref().map_or("Verbale", |tenant| tenant.name.as_str());
    html! {
        (DOCTYPE)
        html lang=(chrome.language) dir=(direction(chrome.language)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (chrome.title(&view.title(chrome), home)) }
                link rel="icon" href=(assets::url("verbale.svg"));
                link rel="stylesheet" href=(assets::url("verbale.css"));
                @if let Some(sheet) = view.sheet() { link rel="stylesheet" href=(assets::url(sheet)); }
                script type="module" src=(assets::url("verbale.js")) {}
            }
            body.wide[view.wide()] {
                a.skip href="#main" { (chrome.t("skip-to-content")) }
                (header(chrome, view.holds_text()))
                (crumbs(chrome))
                @if let Some(flash) = &chrome.flash { (flash_message(chrome, flash)) }
                main #main tabindex="-1" { (view.body(chrome)) }
                (footer(chrome))
            }
        }
    }
}

/// The writing direction of a language, for `dir`.
pub(crate) const fn direction(language: Language) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

fn header(chrome: &Chrome, holds_text: bool) -> Markup {
    html! {
        header {
            @if chrome.demonstration { p.demonstration { (chrome.t("demonstration-banner")) } }
            div.masthead {
                div.masthead-line {
                    p.masthead-name {
                        a.wordmark href=(paths::HOME) lang="en" { "Verbale" }
                        @if let Some(tenant) = &chrome.tenant {
                            a.tenant href={ "/t/" (tenant.slug) } { bdi { (tenant.name) } }
                        }
                    }
                    div.masthead-tools {
                        @if !holds_text { (language_menu(chrome)) }
                        @if !holds_text || chrome.account.is_some() { (account_menu(chrome)) }
                    }
                }
                @if !chrome.nav.is_empty() { (navigation(chrome)) }
            }
        }
    }
}

fn navigation(chrome: &Chrome) -> Markup {
    html! {
        nav.main-nav aria-label=(chrome.t("nav-main")) {
            ul {
                @for item in &chrome.nav {
                    li { a href=(item.href) aria-current=[item.current.then_some("page")] { (item.label) } }
                }
            }
        }
    }
}

fn language_menu(chrome: &Chrome) -> Markup {
    let own_name = chrome.language.own_name();
    html! {
        details.menu data-menu {
            summary { span.hidden { (chrome.t("language-menu")) " " } span { (own_name) } }
            form.menu-sheet method="post" action=(paths::LANGUAGE) {
                (chrome.csrf_field())
                input type="hidden" name="back" value=(chrome.path);
                @for language in Language::ALL {
                    button type="submit" name="language" value=(language) lang=(language) dir=(direction(language))
                        aria-current=[(language == chrome.language).then_some("true")] { (language.own_name()) }
                }
            }
        }
    }
}

fn account_menu(chrome: &Chrome) -> Markup {
    let Some(name) = &chrome.account else {
        return html! { a.sign-in href=(paths::SIGN_IN) { (chrome.t("sign-in")) } };
    };
    html! {
        details.menu data-menu {
            summary { span.hidden { (chrome.t("account-menu")) " " } bdi { (name) } }
            div.menu-sheet {
                a href=(paths::SEATS) { (chrome.t("your-seats")) }
                a href=(paths::ACCOUNT) { (chrome.t("your-account")) }
                form method="post" action=(paths::SIGN_OUT) data-sign-out {
                    (chrome.csrf_field())
                    button type="submit" { (chrome.t("sign-out")) }
                }
            }
        }
    }
}

fn crumbs(chrome: &Chrome) -> Markup {
    html! {
        @if !chrome.crumbs.is_empty() {
            nav.crumbs aria-label=(chrome.t("nav-crumbs")) {
                ol { @for crumb in &chrome.crumbs { li { a href=(crumb.href) { bdi { (crumb.label) } } } } }
            }
        }
    }
}

fn flash_message(chrome: &Chrome, flash: &Flash) -> Markup {
    let (class, word) = match flash.kind {
        FlashKind::Done => ("flash flash-done", "flash-done"),
        FlashKind::Warning => ("flash flash-warning", "flash-warning"),
    };
    html! {
        div class=(class) role="status" {
            p { strong { (chrome.t(word)) } " " (flash.text) }
            @if let Some(undo) = &flash.undo { (undo_form(chrome, undo)) }
        }
    }
}

fn undo_form(chrome: &Chrome, undo: &Undo) -> Markup {
    html! {
        form method="post" action=(undo.action) {
            (chrome.csrf_field())
            @for (name, value) in &undo.fields { input type="hidden" name=(name) value=(value); }
            button.quiet type="submit" { (undo.label) }
        }
    }
}

fn footer(chrome: &Chrome) -> Markup {
    html! {
        footer.colophon {
            p { span lang="en" { "Verbale" } " · " (chrome.t("footer-line")) }
            nav aria-label=(chrome.t("nav-footer")) {
                a href=(paths::VERIFY) { (chrome.t("footer-verify")) }
                a href=(paths::ACCESSIBILITY) { (chrome.t("footer-accessibility")) }
            }
        }
    }
}
