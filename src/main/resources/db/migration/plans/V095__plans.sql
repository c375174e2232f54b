-- If-then plans. Those out of no practice have no session, and there can be any number of them.
create table plans_kept (
    workspace varchar(100) not null,
    person varchar(100) not null,
    plan varchar(36) not null,
    request varchar(200) not null,
    session varchar(36),
    technique varchar(40) not null,
    when_words text not null,
    then_words text not null,
    kept_at timestamp(6) with time zone not null,
    nudge_on date,
    nudged boolean not null,
    primary key (workspace, person, plan),
    unique (workspace, person, request),
    unique (workspace, person, session)
);

create index plans_kept_coming on plans_kept (nudged, nudge_on, workspace, person, plan);
create index plans_kept_at on plans_kept (kept_at);
