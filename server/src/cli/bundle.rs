//! `verbale bundle`: a whole consultation as one file.
use crate::{app::App, bundle};
use anyhow::Context;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(Subcommand)]
pub enum Bundle {
    /// Bring a consultation from a file into a tenant: all of it or nothing.
    Import {
        /// The tenant's readable name.
        #[arg(long)]
        tenant: String,
        /// The bundle (docs/bundle.md).
        file: PathBuf,
    },
    /// Write a consultation to a file.
    Export {
        /// The tenant's readable name.
        #[arg(long)]
        tenant: String,
        /// The consultation's readable name.
        #[arg(long)]
        consultation: String,
        /// Where to write.
        file: PathBuf,
    },
}

impl Bundle {
    pub async fn run(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::Import { tenant, file } => {
                let tenant = super::tenant(app, &tenant).await?;
                let json = std::fs::read_to_string(&file)
                    .with_context(|| format!("can't read {}", file.display()))?;
                let read = bundle::read(&json)?;
                bundle::import(app, &tenant, &read).await?;
                println!(
                    "Imported {} into {}: {} respondents, {} submissions.",
                    read.consultation.slug,
                    tenant.slug,
                    read.respondents.len(),
                    read.submissions.len()
                );
                Ok(())
            }
            Self::Export { tenant, consultation, file } => {
                let tenant = super::tenant(app, &tenant).await?;
                let json = bundle::export(app, &tenant, &consultation).await?;
                std::fs::write(&file, json)
                    .with_context(|| format!("can't write {}", file.display()))?;
                println!("Exported {consultation} of {} to {}.", tenant.slug, file.display());
                Ok(())
            }
        }
    }
}
