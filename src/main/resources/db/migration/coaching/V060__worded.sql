-- Feedback as a language model worded it, asked for once a practice; an empty form where nothing of it held.
create table coaching_worded (
    workspace varchar(100) not null,
    session varchar(36) not null,
    person varchar(100) not null,
    body text not null,
    primary key (workspace, session)
);
