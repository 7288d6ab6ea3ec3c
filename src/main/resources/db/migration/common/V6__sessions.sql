-- It counted the passwords; now it counts all that ends the sessions of an account.
alter table account rename column credentials_version to session_generation;
