-- Who accepted which version of the first-use notice, and when.
create table learner_acceptances (
    workspace varchar(100) not null,
    person varchar(100) not null,
    notice varchar(40) not null,
    accepted_at timestamp(6) with time zone not null,
    primary key (workspace, person, notice)
);
