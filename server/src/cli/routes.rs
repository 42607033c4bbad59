//! `verbale routes`: the list by which everything is mounted and guarded.
use crate::web::{Who, all_routes};
use clap::Args;
use std::process::ExitCode;

#[derive(Args)]
pub struct Routes {
    /// As JSON, for programs.
    #[arg(long)]
    json: bool,
}

impl Routes {
    pub fn run(self) -> anyhow::Result<ExitCode> {
        let routes = all_routes().list();
        if self.json {
            println!("{}", serde_json::to_string_pretty(&routes)?);
            return Ok(ExitCode::SUCCESS);
        }
        for route in routes {
            let who = match route.who {
                Who::Anyone => "anyone".to_owned(),
                Who::SignedIn => "signed in".to_owned(),
                Who::Demonstration => "demonstration".to_owned(),
                Who::Roles(roles) => {
                    roles.iter().map(|role| role.code()).collect::<Vec<_>>().join(", ")
                }
            };
            println!("{:4} {:75} {who}", route.method, route.pattern);
        }
        Ok(ExitCode::SUCCESS)
    }
}
