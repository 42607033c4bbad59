//! `verbale verify`: a receipt, without the platform.
use crate::{
    keys::Keys,
    receipt::{Receipt, Verdict},
    settings::Settings,
};
use anyhow::Context;
use clap::Args;
use std::{path::PathBuf, process::ExitCode};

#[derive(Args)]
pub struct Verify {
    /// The receipt, as downloaded.
    receipt: PathBuf,
    /// The installation's verifying key in base64url, as its page /verify shows it. Without it, this installation's own.
    #[arg(long)]
    key: Option<String>,
}

impl Verify {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let text = std::fs::read_to_string(&self.receipt)
            .with_context(|| format!("can't read {}", self.receipt.display()))?;
        let receipt = Receipt::read(&text)?;
        let key = match self.key {
            Some(key) => key,
            None => {
                let path = Settings::load()?.files.receipt_key();
                anyhow::ensure!(
                    path.exists(),
                    "this installation has no key yet; give the other's with --key"
                );
                Keys::load(&path)?.public()
            }
        };
        let verdict = receipt.verify(&key);
        let told = match verdict {
            Verdict::Genuine => format!(
                "Genuine: {} handed in version {} to {} at {}.\nSHA-256 {}",
                receipt.respondent, receipt.version, receipt.consultation, receipt.handed_in_at, receipt.content_hash
            ),
            Verdict::Tampered => "Not genuine: the receipt was changed after it was signed.".to_owned(),
            Verdict::OtherKey => "Not signed with this key. Check it with the key of the installation where it was handed in.".to_owned(),
        };
        println!("{told}");
        Ok(if verdict == Verdict::Genuine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}
