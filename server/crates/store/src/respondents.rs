//! The registry: who may answer.
use crate::{
    Corrupt, StoreError, TenantTx,
    entity::respondent::{ActiveModel, Column, Entity, Model},
};
use domain::{
    id::RespondentId,
    respondent::{Category, RegionalGroup, Respondent},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
};
use uuid::Uuid;

/// The registry of a tenant.
pub struct Respondents<'t>(pub(crate) &'t TenantTx);

/// What a list of the registry is narrowed down to.
#[derive(Clone, Debug, Default)]
pub struct Narrowed {
    /// Words of a name, an abbreviation or a State's code.
    pub words: String,
    /// One category.
    pub category: Option<Category>,
    /// One regional group.
    pub group: Option<RegionalGroup>,
    /// Only those without an address for mail.
    pub without_contact: bool,
}

impl Respondents<'_> {
    /// Respondents in list order, narrowed down.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn list(&self, narrowed: &Narrowed) -> Result<Vec<Respondent>, StoreError> {
        let mut query = self.0.ours::<Entity>().order_by_asc(Column::SortKey);
        if let Some(category) = narrowed.category {
            query = query.filter(Column::Category.eq(category.code()));
        }
        if let Some(group) = narrowed.group {
            query = query.filter(Column::RegionalGroup.eq(group.code()));
        }
        if narrowed.without_contact {
            query = query.filter(Column::Contact.is_null());
        }
        let all =
            query.all(&self.0.tx).await?.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let words = domain::state::sort_fold(&narrowed.words);
        Ok(all
            .into_iter()
            .filter(|r| words.is_empty() || is_called(r, &words, &narrowed.words))
            .collect())
    }

    /// One respondent.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn find(&self, id: RespondentId) -> Result<Option<Respondent>, StoreError> {
        let row =
            self.0.ours::<Entity>().filter(Column::Id.eq(Uuid::from(id))).one(&self.0.tx).await?;
        Ok(row.map(read).transpose()?)
    }

    /// The respondent with this readable name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn by_slug(&self, slug: &str) -> Result<Option<Respondent>, StoreError> {
        // PostgreSQL refuses NUL in a text instead of not finding it.
        if slug.contains('\0') {
            return Ok(None);
        }
        let row = self.0.ours::<Entity>().filter(Column::Slug.eq(slug)).one(&self.0.tx).await?;
        Ok(row.map(read).transpose()?)
    }

    /// Those with these readable names, as far as they are known.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn by_slugs(&self, slugs: &[&str]) -> Result<Vec<Respondent>, StoreError> {
        // Readable names hold no commas, so one text carries them all.
        let sql = "SELECT * FROM respondents WHERE ours(respondents) AND slug = ANY (string_to_array($1, ','))";
        let statement = self.0.statement(sql, vec![slugs.join(",").into()]);
        let rows = Model::find_by_statement(statement).all(&self.0.tx).await?;
        Ok(rows.into_iter().map(read).collect::<Result<_, _>>()?)
    }

    /// Adds one.
    ///
    /// # Errors
    /// [`StoreError::Taken`] with `respondents_slug_key` when the name is in the registry.
    pub async fn add(&self, respondent: &Respondent) -> Result<(), StoreError> {
        self.add_all(std::slice::from_ref(respondent)).await
    }

    /// Adds many at once.
    ///
    /// # Errors
    /// [`StoreError::Taken`] when one of them is in the registry.
    pub async fn add_all(&self, respondents: &[Respondent]) -> Result<(), StoreError> {
        for some in respondents.chunks(500) {
            let rows = some.iter().map(|respondent| write(self.0, respondent));
            Entity::insert_many(rows).exec_without_returning(&self.0.tx).await?;
        }
        Ok(())
    }

    /// Changes what can change: names, running form, abbreviation, group, contact, language.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn save(&self, respondent: &Respondent) -> Result<(), StoreError> {
        Entity::update(write(self.0, respondent)).exec(&self.0.tx).await?;
        Ok(())
    }

    /// How many there are in each category, in reporting order.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn counts(&self) -> Result<Vec<(Category, usize)>, StoreError> {
        #[derive(FromQueryResult)]
        struct Row {
            category: String,
            count: i64,
        }
        let sql = "SELECT category, count(*) AS count FROM respondents WHERE ours(respondents) GROUP BY category";
        let rows = Row::find_by_statement(self.0.statement(sql, vec![])).all(&self.0.tx).await?;
        let mut counts: Vec<_> = rows
            .into_iter()
            .filter_map(|row| Some((row.category.parse().ok()?, usize::try_from(row.count).ok()?)))
            .collect();
        counts.sort_by_key(|(category, _): &(Category, usize)| *category);
        Ok(counts)
    }
}

fn is_called(respondent: &Respondent, folded: &str, as_typed: &str) -> bool {
    let typed = as_typed.trim().to_lowercase();
    respondent.sort_key.to_lowercase().contains(folded)
        || respondent.abbreviation.as_ref().is_some_and(|a| a.to_lowercase().contains(&typed))
        || respondent.state.as_ref().is_some_and(|code| code.to_lowercase() == typed)
        || respondent.names.languages().any(|language| {
            let name = respondent.names.read(language);
            name.to_lowercase().contains(&typed) || domain::state::sort_fold(name).contains(folded)
        })
}

pub(crate) fn read(row: Model) -> Result<Respondent, Corrupt> {
    let corrupt = |column| Corrupt { table: "respondents", column, row: row.id };
    Ok(Respondent {
        category: row.category.parse().map_err(|_| corrupt("category"))?,
        group: row
            .regional_group
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|_| corrupt("regional_group"))?,
        language: row
            .language
            .as_deref()
            .map(str::parse)
            .transpose()
            .map_err(|_| corrupt("language"))?,
        names: serde_json::from_value(row.names.clone()).map_err(|_| corrupt("names"))?,
        id: row.id.into(),
        slug: row.slug,
        state: row.state,
        running: row.running,
        abbreviation: row.abbreviation,
        sort_key: row.sort_key,
        contact: row.contact,
    })
}

fn write(tx: &TenantTx, respondent: &Respondent) -> ActiveModel {
    ActiveModel {
        tenant_id: Set(tx.tenant()),
        id: Set(respondent.id.into()),
        slug: Set(respondent.slug.clone()),
        category: Set(respondent.category.code().to_owned()),
        state: Set(respondent.state.clone()),
        regional_group: Set(respondent.group.map(|group| group.code().to_owned())),
        names: Set(serde_json::to_value(&respondent.names).unwrap_or_default()),
        running: Set(respondent.running.clone()),
        abbreviation: Set(respondent.abbreviation.clone()),
        sort_key: Set(respondent.sort_key.clone()),
        contact: Set(respondent.contact.clone()),
        language: Set(respondent.language.map(|language| language.code().to_owned())),
    }
}
