//! A reply as it was handed in.
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "submissions")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub consultation_id: Uuid,
    pub respondent_id: Uuid,
    pub version: i32,
    pub questionnaire_version: i32,
    pub language: String,
    pub publication: String,
    pub on_behalf_of: Option<String>,
    pub canonical: String,
    pub content_hash: String,
    pub receipt: Option<Json>,
    pub idempotency_key: Uuid,
    pub late: bool,
    pub handed_in_at: TimeDateTimeWithTimeZone,
    pub handed_in_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
