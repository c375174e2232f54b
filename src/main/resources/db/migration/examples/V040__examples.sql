-- Lines that learners judge otherwise than Rapport, kept with their consent. No date: nobody needs one.
create table examples_kept (
    workspace varchar(100) not null,
    person varchar(100) not null,
    session varchar(36) not null,
    exchange integer not null,
    technique varchar(40) not null,
    said varchar(8) not null,
    held varchar(8) not null,
    really varchar(40),
    why text not null,
    lines_before text not null,
    line text not null,
    primary key (workspace, person, session, exchange, technique, said)
);
