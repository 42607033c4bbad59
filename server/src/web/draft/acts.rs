//! Acts on a paragraph that need no form of their own: move, remove, restore, choose between two texts.
use super::{
    faults::fault_key,
    work::{Back, Deed, Work, key_of, pen},
};
use crate::web::{Desk, Form, WebError, Word, consultations, see_and_say};
use actix_web::{HttpResponse, web::Path};
use domain::draft::{Anchor, Draft, edit::EditError, plain_text};
use templates::draft::Place;

/// `POST …/draft/move` with `way` = `up` or `down`.
pub async fn shift(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let up = one_of(&form, "way", ["up", "down"])?;
    let way = if up { "down" } else { "up" };
    let back = Back { action: "/move", field: Some(("way", way.to_owned())) };
    let deed = Deed { act: "moved", said: "draft-moved", back };
    act(&desk, &told.1, &form, deed, |draft, key| match up {
        true => draft.move_up(key, &pen(&desk)),
        false => draft.move_down(key, &pen(&desk)),
    })
    .await
}

/// Whether the first of two words was sent; anything else was not sent by our forms.
fn one_of(form: &Form, field: &str, [first, second]: [&str; 2]) -> Result<bool, WebError> {
    match form.get(field) {
        word if word == first => Ok(true),
        word if word == second => Ok(false),
        _ => Err(WebError::NotFound),
    }
}

/// `POST …/draft/removal`
pub async fn remove(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let back = Back { action: "/restoration", field: None };
    let deed = Deed { act: "removed", said: "draft-removed-said", back };
    act(&desk, &told.1, &form, deed, |draft, key| draft.remove(key, &pen(&desk))).await
}

/// `POST …/draft/restoration`
pub async fn restore(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let back = Back { action: "/removal", field: None };
    let deed = Deed { act: "restored", said: "draft-restored", back };
    act(&desk, &told.1, &form, deed, |draft, key| draft.restore(key)).await
}

/// `POST …/draft/choice` with `take` = `computed` or `mine`.
pub async fn choose(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let computed = one_of(&form, "take", ["computed", "mine"])?;
    let back = Back { action: "/return", field: Some(("from", form.get("version").to_owned())) };
    let (act_name, said) = match computed {
        true => ("took_computed", "draft-took-computed"),
        false => ("kept", "draft-kept"),
    };
    let deed = Deed { act: act_name, said, back };
    act(&desk, &told.1, &form, deed, |draft, key| match computed {
        true => draft.take_computed(key),
        false => draft.keep_mine(key),
    })
    .await
}

/// `POST …/draft/return` with `from`: the text that the paragraph had in an earlier version.
pub async fn bring_back(
    desk: Desk,
    told: Path<(String, String)>,
    form: Form,
) -> Result<HttpResponse, WebError> {
    let earlier = earlier_text(&desk, &told.1, &form).await?;
    let back = Back { action: "/return", field: Some(("from", form.get("version").to_owned())) };
    let deed = Deed { act: "returned", said: "draft-returned", back };
    act(&desk, &told.1, &form, deed, |draft, key| {
        // A text that was computed comes back as such, not as one by hand.
        let computed = earlier.computed && draft.take_computed(key).is_ok();
        let same = draft.paragraph(key).is_some_and(|p| plain_text(p) == earlier.text);
        if computed && same { Ok(()) } else { draft.write(key, &earlier.text, &pen(&desk)) }
    })
    .await
}

struct Earlier {
    text: String,
    computed: bool,
}

async fn earlier_text(desk: &Desk, slug: &str, form: &Form) -> Result<Earlier, WebError> {
    let tx = desk.read().await?;
    let consultation = consultations::find(&tx, slug).await?;
    let from: u32 = form.parse("from").ok_or(WebError::NotFound)?;
    let version = tx.drafts().version(consultation.id, from).await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    let key = key_of(form, "key")?;
    let paragraph = version.content.paragraph(&key).ok_or(WebError::NotFound)?;
    Ok(Earlier { text: plain_text(paragraph), computed: paragraph.hand.is_computed() })
}

async fn act(
    desk: &Desk,
    slug: &str,
    form: &Form,
    deed: Deed<'_>,
    change: impl FnOnce(&mut Draft, &Anchor) -> Result<(), EditError>,
) -> Result<HttpResponse, WebError> {
    let work = Work::begin(desk, slug, form).await?;
    let key = key_of(form, "key")?;
    if !work.is_as_seen(&key).await? {
        return work.overtaken(desk, key).await;
    }
    let place = work.place.clone();
    let mut draft = work.latest.content.clone();
    if let Err(error) = change(&mut draft, &key) {
        work.tx.commit().await?;
        return Ok(see_and_say(&place.at(key.as_str()), &Word::new(fault_key(error)).warning()));
    }
    let there = afterwards(&place, &draft, &key);
    work.keep_and_say(desk, &draft, &key, &there, deed).await
}

/// Where to go: to the paragraph, or to the one before it when it is no longer printed.
fn afterwards(place: &Place, draft: &Draft, key: &Anchor) -> String {
    let mut before = None;
    for paragraph in draft.paragraphs() {
        if &paragraph.key == key {
            return match (paragraph.is_visible(), before) {
                (true, _) => place.at(key.as_str()),
                (false, Some(before)) => place.at(before),
                (false, None) => place.draft(""),
            };
        }
        if paragraph.is_visible() {
            before = Some(paragraph.key.as_str());
        }
    }
    place.draft("")
}
