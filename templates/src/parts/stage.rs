//! The stage line at the top of a consultation.
use crate::chrome::Chrome;
use maud::{Markup, html};

/// One stage of a consultation.
#[derive(Clone, Debug)]
pub struct StageStep {
    /// "Open".
    pub label: String,
    /// "since 1 September 2011"; none while nothing is known.
    pub date: Option<String>,
    /// Whether it lies behind, here or ahead.
    pub state: StageState,
}

/// Where a stage lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    /// Behind.
    Done,
    /// Here.
    Current,
    /// Ahead.
    Ahead,
}

/// planned · open · closed · compiled · issued, with dates.
#[must_use]
pub fn stage_line(chrome: &Chrome, steps: &[StageStep]) -> Markup {
    html! {
        ol.stages aria-label=(chrome.t("stages")) {
            @for step in steps {
                li class=(class(step.state)) aria-current=[(step.state == StageState::Current).then_some("step")] {
                    span.stage-label {
                        (step.label)
                        @if step.state == StageState::Done { span.hidden { " " (chrome.t("stage-done")) } }
                    }
                    span.stage-date { @if let Some(date) = &step.date { (date) } }
                }
            }
        }
    }
}

const fn class(state: StageState) -> &'static str {
    match state {
        StageState::Done => "stage-is-done",
        StageState::Current => "stage-is-current",
        StageState::Ahead => "stage-is-ahead",
    }
}
