//! `verbale compile`: the draft in all its renditions.
use crate::{app::App, compilation};
use anyhow::Context;
use clap::Args;
use domain::{consultation::Act, draft::numbered};
use std::path::PathBuf;

#[derive(Args)]
pub struct Compile {
    /// The tenant's readable name.
    #[arg(long)]
    tenant: String,
    /// The consultation's readable name.
    #[arg(long)]
    consultation: String,
    /// The folder to write into; made if it is missing.
    #[arg(long)]
    out: PathBuf,
}

impl Compile {
    pub async fn run(self, app: &App) -> anyhow::Result<()> {
        let tenant = super::tenant(app, &self.tenant).await?;
        let tx = app.database.keep(tenant.id).await?;
        let consultation = tx
            .consultations()
            .by_slug(&self.consultation)
            .await?
            .with_context(|| format!("there is no consultation {}", self.consultation))?;
        let mandate = consultation.mandate.clone();
        let id = consultation.id;
        compilation::compile_now(&tx, consultation, Act { at: app.clock.now(), by: None }).await?;
        let draft = tx.drafts().latest(id).await?.context("there is no draft")?;
        tx.commit().await?;
        let document = numbered(&draft.content, &mandate);
        std::fs::create_dir_all(&self.out)
            .with_context(|| format!("can't make {}", self.out.display()))?;
        let pdf = renditions::pdf(&document)?;
        for warning in &pdf.warnings {
            eprintln!("{warning}");
        }
        let files = [
            ("json", serde_json::to_vec_pretty(&document)?),
            ("html", renditions::html(&document).into_bytes()),
            ("docx", renditions::docx_with_pages(&document, &pdf.pages)?),
            ("pdf", pdf.bytes),
        ];
        for (ending, content) in files {
            let path = self.out.join(format!("{}.{ending}", self.consultation));
            std::fs::write(&path, content)
                .with_context(|| format!("can't write {}", path.display()))?;
            println!("{}", path.display());
        }
        Ok(())
    }
}
