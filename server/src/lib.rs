//! The program: pages over HTTP, commands, and the work behind them.
pub mod app;
pub mod base;
pub mod bundle;
pub mod cli;
pub mod clock;
pub mod cluster;
pub mod compilation;
pub mod demonstration;
pub mod files;
pub mod keys;
pub mod passwords;
pub mod receipt;
pub mod settings;
pub mod startup;
pub mod telemetry;
pub mod web;
pub mod work;
