-- The database and the two roles of Verbale. Runs as the superuser at every start; each statement
-- makes what is missing and mends what has changed.
select 'create role verbale_owner'
 where not exists (select from pg_roles where rolname = 'verbale_owner') \gexec
select 'create role verbale_app'
 where not exists (select from pg_roles where rolname = 'verbale_app') \gexec

-- Owns the schema and migrates it. Row-level security is forced, so it binds the owner too.
alter role verbale_owner with login nosuperuser nobypassrls nocreatedb nocreaterole noreplication;

-- The server's own role: owns nothing, passes no wall, waits for nothing long.
alter role verbale_app
  with login nosuperuser nobypassrls noinherit nocreatedb nocreaterole noreplication;
alter role verbale_app set statement_timeout = '15s';
alter role verbale_app set idle_in_transaction_session_timeout = '30s';
alter role verbale_app set lock_timeout = '5s';

select 'create database verbale owner verbale_owner template template0 encoding ''UTF8'' '
       'lc_collate ''C.UTF-8'' lc_ctype ''C.UTF-8'''
 where not exists (select from pg_database where datname = 'verbale') \gexec
revoke all on database verbale from public;
grant connect on database verbale to verbale_app;

\connect verbale
alter schema public owner to verbale_owner;
revoke create on schema public from public;
