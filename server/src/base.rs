//! The database under the program: the operator's server, a cluster that another Verbale keeps running, or our own.
use crate::{
    cluster::{Cluster, Urls},
    settings::Settings,
};
use anyhow::Context;
use store::Database;

/// A database that is migrated and open, and the cluster under it if it is ours.
pub struct Base {
    /// The database, as the application's role.
    pub database: Database,
    cluster: Option<Cluster>,
}

impl Base {
    /// For the server: nobody else may use the data folder.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub async fn open(settings: &Settings) -> anyhow::Result<Self> {
        match external(settings) {
            Some((app, owner)) => Self::over(None, &app, owner.as_deref(), settings).await,
            None => Self::own(settings).await,
        }
    }

    /// For a command: beside a running server, or without one.
    ///
    /// # Errors
    /// A sentence for the operator.
    pub async fn beside(settings: &Settings) -> anyhow::Result<Self> {
        if external(settings).is_none() {
            let data = settings.files.data_dir().to_owned();
            if let Some(urls) = tokio::task::spawn_blocking(move || Cluster::find(&data)).await? {
                return Self::over(None, &urls.app, None, settings).await;
            }
        }
        Self::open(settings).await
    }

    async fn own(settings: &Settings) -> anyhow::Result<Self> {
        let data = settings.files.data_dir().to_owned();
        let cluster = tokio::task::spawn_blocking(move || Cluster::start(&data)).await??;
        let Urls { owner, app } = cluster.urls().clone();
        Self::over(Some(cluster), &app, Some(&owner), settings).await
    }

    async fn over(
        cluster: Option<Cluster>,
        app: &str,
        owner: Option<&str>,
        settings: &Settings,
    ) -> anyhow::Result<Self> {
        if let Some(owner) = owner {
            migrations::migrate(owner)
                .await
                .context("the schema could not be brought up to date")?;
        }
        let connections = settings.database.connections;
        let database = Database::connect(app, connections)
            .await
            .context("the database could not be opened")?;
        Ok(Self { database, cluster })
    }

    /// Ends the connections, then the cluster if it is ours.
    pub async fn close(self) {
        self.database.close();
        if let Some(cluster) = self.cluster {
            let _ = tokio::task::spawn_blocking(move || cluster.stop()).await;
        }
    }
}

fn external(settings: &Settings) -> Option<(String, Option<String>)> {
    let app = settings.database.url.as_ref()?.expose().to_owned();
    Some((app, settings.database.owner_url.as_ref().map(|url| url.expose().to_owned())))
}
