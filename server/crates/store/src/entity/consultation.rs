//! A consultation.
use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "consultations")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub tenant_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub slug: String,
    pub title: Json,
    pub mandate: Json,
    pub deadline: Option<TimeDateTime>,
    pub opened_at: Option<TimeDateTimeWithTimeZone>,
    pub opened_by: Option<Uuid>,
    pub closed_at: Option<TimeDateTimeWithTimeZone>,
    pub closed_by: Option<Uuid>,
    pub compiled_at: Option<TimeDateTimeWithTimeZone>,
    pub compiled_by: Option<Uuid>,
    pub issued_at: Option<TimeDateTimeWithTimeZone>,
    pub issued_by: Option<Uuid>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
